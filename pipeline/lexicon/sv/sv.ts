import type { Lexicon } from '../lexicon.ts'
import { channels, direction, setting, visitors } from './channels.ts'
import { advancement, conditions, duties, trust } from './duties.ts'
import { employer, industry } from './employer.ts'
import { hours, term, weekly } from './hours.ts'
import { languageNeed, languages, licence } from './licence.ts'
import { occupation, rank } from './occupation.ts'
import { education, experience, modality, training } from './requirements.ts'
import { scene, weekday } from './scene.ts'
import { shifts } from './shifts.ts'
import { skills } from './skills.ts'
import { negation, zones } from './structure.ts'
import { work } from './work.ts'
import { officeDays, workplace } from './workplace.ts'

export const sv: Lexicon = {
  language: 'sv',
  endings: 'en et n t er ar or na erna arna orna s a e are aren arnas ens',
  numbers: {
    en: 1,
    ett: 1,
    två: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    elva: 11,
    tolv: 12,
    femton: 15,
    sexton: 16,
    tjugo: 20,
    trettio: 30,
    fyrtio: 40,
  },
  topics: {
    zones,
    negation,
    modality,
    occupation,
    rank,
    work,
    workplace,
    officeDays,
    scene,
    weekday,
    hours,
    weekly,
    shifts,
    term,
    channels,
    direction,
    setting,
    visitors,
    education,
    experience,
    training,
    industry,
    employer,
    licence,
    languages,
    languageNeed,
    skills,
    duties,
    conditions,
    advancement,
    trust,
  },
}

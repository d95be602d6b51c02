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

export const fr: Lexicon = {
  language: 'fr',
  endings: 'e s es x',
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
    quinze: 15,
    dixhuit: 18,
    vingt: 20,
    trente: 30,
    quarante: 40,
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

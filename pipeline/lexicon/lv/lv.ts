import type { Lexicon } from '../lexicon.ts'
import { channels, direction, setting, visitors } from './channels.ts'
import { advancement, conditions, duties, trust } from './duties.ts'
import { employer, industry } from './employer.ts'
import { hours, term, weekly } from './hours.ts'
import { languageNeed, languages, licence } from './licence.ts'
import { numbers } from './numbers.ts'
import { occupation, rank } from './occupation.ts'
import { education, experience, modality, training } from './requirements.ts'
import { scene, weekday } from './scene.ts'
import { shifts } from './shifts.ts'
import { skills } from './skills.ts'
import { negation, zones } from './structure.ts'
import { work } from './work.ts'
import { officeDays, workplace } from './workplace.ts'

export const lv: Lexicon = {
  language: 'lv',
  // Case endings of nouns and adjectives, definite forms, and the commonest of verbs.
  endings: `a s š i u e o is us as es am em im um os ai ei ie ies iem jiem ja ju jam jos jus jas ji
    ais ajam ajai aja ajas ajos ajiem amies aji ajam umu ums uma umi t ts ta tu tas tam tai to tie tos tiem ti tas šana šanu šanas šanā
    ot jot ošs oša ošu ošas ošos ošajam ošanas ošana ošanu sim siet si isi isim isiet iet jiet at am jam ams ama ami šanai šanām ija iju ijas ijai ijam ij ijs`,
  numbers,
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

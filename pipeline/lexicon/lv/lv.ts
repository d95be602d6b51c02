import type { Lexicon } from '../lexicon.ts'
import { channels, direction, setting } from './channels.ts'
import { advancement, conditions, duties, trust } from './duties.ts'
import { employer, industry } from './employer.ts'
import { hours, term, weekly } from './hours.ts'
import { languageNeed, languages, licence } from './licence.ts'
import { occupation, rank } from './occupation.ts'
import { education, experience, modality, training } from './requirements.ts'
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
    ot ošs oša ošu ošas ošos ošajam ošanas ošana ošanu sim siet si iet at am ija iju ijas ijai ijam ij ijs`,
  numbers: {
    viens: 1,
    viena: 1,
    vienu: 1,
    vienas: 1,
    divi: 2,
    divas: 2,
    divu: 2,
    divus: 2,
    divām: 2,
    divdesmit: 20,
    trīs: 3,
    četri: 4,
    četras: 4,
    četru: 4,
    četrus: 4,
    četrdesmit: 40,
    pieci: 5,
    piecas: 5,
    piecu: 5,
    piecus: 5,
    seši: 6,
    sešas: 6,
    sešu: 6,
    sešus: 6,
    astoņas: 8,
    astoņu: 8,
    divgadīga: 2,
    gada: 1,
    pusgada: 0.5,
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
    hours,
    weekly,
    shifts,
    term,
    channels,
    direction,
    setting,
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

import type { Lexicon } from '../lexicon.ts'
import { channels, direction, setting, visitors } from './channels.ts'
import { advancement, conditions, duties, trust } from './duties.ts'
import { employer, industry } from './employer.ts'
import { hours, term, weekly } from './hours.ts'
import { languageNeed, languages, licence } from './licence.ts'
import { occupation, rank } from './occupation.ts'
import { education, experience, training } from './requirements.ts'
import { shifts } from './shifts.ts'
import { skills } from './skills.ts'
import { modality, negation, weekday, zones } from './structure.ts'
import { work } from './work.ts'
import { officeDays, scene, workplace } from './workplace.ts'

/** Endings of nouns, adjectives and the commonest verbs. */
const ENDINGS = `a o as os e es s n an en ar er ir ará arán arás aré aremos aría aba aban ado ada ados adas ido ida
  idos idas ando iendo amos emos imos amente mente ción ciones sión ora oras ores or i í ía ías an ó és`

export const es: Lexicon = {
  language: 'es',
  endings: ENDINGS,
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
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

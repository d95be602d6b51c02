import type { Lexicon } from '../lexicon.ts'
import * as application from './application.ts'
import * as channels from './channels.ts'
import * as duties from './duties.ts'
import * as employer from './employer.ts'
import * as hours from './hours.ts'
import * as house from './house.ts'
import * as licence from './licence.ts'
import * as months from './months.ts'
import * as occupation from './occupation.ts'
import * as requirements from './requirements.ts'
import * as shifts from './shifts.ts'
import * as skills from './skills.ts'
import * as structure from './structure.ts'
import * as work from './work.ts'
import * as workplace from './workplace.ts'

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
    once: 11,
    doce: 12,
    quince: 15,
    dieciséis: 16,
    dieciocho: 18,
    veinte: 20,
    veintiuno: 21,
    veintidós: 22,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintiocho: 28,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    bienio: 2,
    trienio: 3,
    lustro: 5,
    quinquenio: 5,
    década: 10,
  },
  topics: {
    ...application,
    ...channels,
    ...duties,
    ...employer,
    ...hours,
    ...house,
    ...licence,
    ...months,
    ...occupation,
    ...requirements,
    ...shifts,
    ...skills,
    ...structure,
    ...work,
    ...workplace,
  },
}

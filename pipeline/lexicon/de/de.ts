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
import * as scene from './scene.ts'
import * as shifts from './shifts.ts'
import * as skills from './skills.ts'
import * as structure from './structure.ts'
import * as training from './training.ts'
import * as work from './work.ts'
import * as workplace from './workplace.ts'

/** "dreijährige", "sechswöchigen": a count and its unit in one word. */
const COUNTED = [
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]
const UNITS = ['jährige', 'monatige', 'wöchige', 'tägige']
const counted = Object.fromEntries(
  COUNTED.flatMap((word, i) =>
    UNITS.flatMap((unit) => ['', 'n', 'r', 's'].map((ending) => [word + unit + ending, i + 1])),
  ),
)

/** "vierundzwanzig", "achtunddreißig". */
const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']
const compound = Object.fromEntries(
  TENS.flatMap((ten, n) => [
    [ten, (n + 2) * 10],
    ...ONES.map((one, i) => [`${one}und${ten}`, (n + 2) * 10 + i + 1]),
  ]),
)

export const de: Lexicon = {
  language: 'de',
  endings: 'e en er es em n s in innen ern ens',
  numbers: {
    ...counted,
    ...compound,
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    einer: 1,
    eines: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    siebzehn: 17,
    neunzehn: 19,
    hundert: 100,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    achtzehn: 18,
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
    ...scene,
    ...shifts,
    ...skills,
    ...structure,
    ...training,
    ...work,
    ...workplace,
  },
}

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

export const de: Lexicon = {
  language: 'de',
  endings: 'e en er es em n s in innen ern ens',
  numbers: {
    ...counted,
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
    zwölf: 12,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    achtzehn: 18,
    fünfundzwanzig: 25,
    fünfunddreißig: 35,
    fünfzig: 50,
    sechzig: 60,
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

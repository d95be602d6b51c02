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
import * as tools from './tools.ts'
import * as work from './work.ts'
import * as workplace from './workplace.ts'

export const en: Lexicon = {
  language: 'en',
  endings: 's es',
  inflected: ['occupation'],
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    decade: 10,
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
    ...tools,
    ...work,
    ...workplace,
  },
}

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
import * as work from './work.ts'
import * as workplace from './workplace.ts'

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
    décennie: 10,
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
    ...work,
    ...workplace,
  },
}

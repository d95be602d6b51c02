import type { Lexicon } from '../lexicon.ts'
import * as application from './application.ts'
import * as channels from './channels.ts'
import * as duties from './duties.ts'
import * as employer from './employer.ts'
import * as hours from './hours.ts'
import * as house from './house.ts'
import * as licence from './licence.ts'
import * as months from './months.ts'
import { numbers } from './numbers.ts'
import * as occupation from './occupation.ts'
import * as requirements from './requirements.ts'
import * as scene from './scene.ts'
import * as shifts from './shifts.ts'
import * as skills from './skills.ts'
import * as structure from './structure.ts'
import * as work from './work.ts'
import * as workplace from './workplace.ts'

export const lv: Lexicon = {
  language: 'lv',
  // Case endings of nouns and adjectives, definite forms, and the commonest of verbs.
  endings: `a s š i u e o is us as es am em im um os ai ei ie ies iem jiem ja ju jam jos jus jas ji
    ais ajam ajai aja ajas ajos ajiem amies aji ajam umu ums uma umi t ts ta tu tas tam tai to tie tos tiem ti tas šana šanu šanas šanā
    ot jot ošs oša ošu ošas ošos ošajam ošanas ošana ošanu sim siet si isi isim isiet iet jiet at am jam ams ama ami šanai šanām ija iju ijas ijai ijam ij ijs`,
  numbers,
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

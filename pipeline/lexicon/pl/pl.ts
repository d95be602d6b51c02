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

/** Endings of nouns, adjectives and verbs; "-ka" and its cases make the feminine of a trade. */
const ENDINGS = `a ą e ę i y o u ó ów om ami ach owi owie em iem ie ia iu ią ię ii io iom iami iach iów ej iej ego iego emu iemu ym im ymi imi ich ych mi k ka ki kę ką ko kom kami kach kiem kowi ek ce ca cy cą cę ców com cami cach cowi czyni czyń czka czki czkę czce czką czek nia ja ji ję ją jach je jami jom ji ń ń nie nia niu niem niom ni ność ści ścią ć ci cie cią sz my cie ją ć ł ła li ły emy imy ymy amy asz esz isz ysz ąc ze zy zie dze dzie rz rze rzu rzy rzem rzom rzami rzach ście ź zi zią tu te ty tem r ra ru rem rów rom rami rach`

export const pl: Lexicon = {
  language: 'pl',
  endings: ENDINGS,
  numbers: {
    jeden: 1,
    jedna: 1,
    jedno: 1,
    jednego: 1,
    jedną: 1,
    jednym: 1,
    rok: 1,
    roczne: 1,
    roczny: 1,
    rocznego: 1,
    rocznym: 1,
    roczna: 1,
    rocznej: 1,
    roczną: 1,
    dwa: 2,
    dwie: 2,
    dwaj: 2,
    dwóch: 2,
    dwu: 2,
    dwoma: 2,
    dwuletni: 2,
    dwuletnie: 2,
    dwuletniego: 2,
    dwuletnim: 2,
    dwuletnia: 2,
    dwuletniej: 2,
    dwuletnią: 2,
    dwutygodniowe: 2,
    dwutygodniowy: 2,
    dwutygodniowego: 2,
    trzy: 3,
    trzech: 3,
    trzyletni: 3,
    trzyletnie: 3,
    trzyletniego: 3,
    trzyletnim: 3,
    trzyletnia: 3,
    trzyletniej: 3,
    trzytygodniowe: 3,
    cztery: 4,
    czterech: 4,
    czterotygodniowe: 4,
    pięć: 5,
    pięciu: 5,
    pięcioletnie: 5,
    pięcioletni: 5,
    pięcioletniego: 5,
    sześć: 6,
    sześciu: 6,
    siedem: 7,
    siedmiu: 7,
    osiem: 8,
    ośmiu: 8,
    dziewięć: 9,
    dziesięć: 10,
    dziesięciu: 10,
    jedenaście: 11,
    dwanaście: 12,
    trzynaście: 13,
    czternaście: 14,
    piętnaście: 15,
    szesnaście: 16,
    siedemnaście: 17,
    osiemnaście: 18,
    dziewiętnaście: 19,
    dwudziestu: 20,
    trzydziestu: 30,
    czterdziestu: 40,
    pięćdziesiąt: 50,
    sześćdziesiąt: 60,
    osiemdziesiąt: 80,
    dwadzieścia: 20,
    trzydzieści: 30,
    czterdzieści: 40,
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

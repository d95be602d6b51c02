import { compose, saysOf } from '../world/compose.ts'
import type { Draft } from '../world/draft.ts'
import { EMPLOYERS, type Employer } from '../world/employers.ts'
import type { Advert, Says, TrueLabels, TruePay } from '../world/opening.ts'
import { drawPay } from '../world/pay.ts'
import type { Random } from '../world/random.ts'
import { labelsOf } from '../world/says.ts'
import { drawNew } from '../world/singles.ts'
import { TERM_GROUPS } from '../world/texts/hours.ts'
import { payFactorOf, seasonalShareOf } from './months.ts'

export interface PastOpening {
  advert: Advert
  labels: TrueLabels
  pay: TruePay | null
  country: string
}

/** Weights of the three languages in the archives. */
const BY_LANGUAGE = { en: 58, de: 24, lv: 18 }

/** Draws one opening of a month; null when the drawn employer has no title left that is not taken. */
export function drawPast(month: Date, number: number, taken: Set<string>, rng: Random): PastOpening | null {
  const language = rng.weighted(BY_LANGUAGE)
  const of = rng.pick(EMPLOYERS.filter((one) => one.languages[language] !== undefined))
  // Archives keep the requisition of every advertisement, whatever the employer's board shows today.
  const archived: Employer = { ...of, languages: { [language]: 1 }, requisitions: 'field' }
  const drawn = drawNew(archived, rng.chance(0.22), taken, rng, 10)
  if (drawn === null) return null
  const draft = season(drawn, maySeason(drawn) && rng.chance(seasonalShareOf(month)), rng)
  if (draft.pay !== null)
    draft.pay = drawPay(rng.fork('pay'), of.country, draft.hours === 'part-time', payFactorOf(month))
  // Earlier numbers of the same series as the week's, which begins above 4,100.
  const requisition = `${of.prefix}${1000 + number}`
  const advert = compose(draft, requisition, rng.fork('words'))
  const says = { ...saysOf(draft), occupation: draft.occupation } as Says & {
    occupation: NonNullable<Says['occupation']>
  }
  return { advert, labels: labelsOf(says), pay: draft.pay, country: of.country }
}

/** Nobody hires engineers or nurses for the holidays. */
function maySeason({ occupation }: Draft): boolean {
  return occupation !== 'software-it' && occupation !== 'care-health' && occupation !== 'other'
}

/** Seasonal work follows the calendar, not the employer's habit. */
function season(draft: Draft, isSeasonal: boolean, rng: Random): Draft {
  const wasSeasonal = draft.term === 'seasonal'
  if (isSeasonal === wasSeasonal) return draft
  const keys = new Set(TERM_GROUPS.map(({ key }) => key))
  const practical = draft.practical.filter(({ key }) => !keys.has(key))
  if (!isSeasonal)
    return { ...draft, term: null, practical, marks: draft.marks.filter((mark) => mark !== 'seasonal') }
  const marks = rng.chance(0.5) ? [...draft.marks, 'seasonal' as const] : draft.marks
  return {
    ...draft,
    term: 'seasonal',
    practical: [...practical, TERM_GROUPS.find(({ key }) => key === 'seasonal')!],
    marks,
  }
}

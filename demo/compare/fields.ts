import { keyOf, type TruePosting, type Truth } from '../truth.ts'
import { sourceSpec } from '../world/sources.ts'
import { type Check, check, percent } from './check.ts'
import type { Observed, ObservedPosting } from './observed.ts'

/** Share of a source's postings whose field must have arrived as it was served; one wrong posting is always forgiven. */
export const FIELD_GOAL = 0.95

/** Whether one field arrived: null where this posting cannot tell. */
type Reader = (truth: TruePosting, found: ObservedPosting) => boolean | null

const READERS: Record<string, Reader> = {
  title: ({ advert }, { title }) => fold(title) === fold(advert.title),
  company: ({ company }, found) => company === null || fold(found.company ?? '') === fold(company),
  language: ({ advert }, { language }) => language === advert.language,
  posted: ({ postedOn }, { postedAt }) => postedAt?.slice(0, 10) === postedOn,
  closes: ({ closesOn }, { closesAt }) => (closesAt?.slice(0, 10) ?? null) === closesOn,
  city: ({ advert, source }, { places }) => {
    // The remote board names no city, and a field that says both home and town is for the labels to settle.
    if (sourceSpec(source).closing === 'window' || advert.remoteScope.length > 0) return null
    const cities = (list: readonly { city: string | null }[]) =>
      list
        .map(({ city }) => fold(city ?? ''))
        .sort()
        .join('|')
    return cities(places) === cities(advert.places)
  },
  pay: ({ advert, source }, { pay }) => {
    if (
      advert.pay === null ||
      !/^(greenhouse|lever|jobposting-site|rendered-site)$/.test(sourceSpec(source).adapter)
    )
      return null
    const { min, max, currency, period } = advert.pay
    return (
      pay !== null && pay.min === min && pay.max === max && pay.currency === currency && pay.period === period
    )
  },
  // Only texts that are kept can tell; markup and cleaning move the length a little, a lost part moves it a lot.
  text: ({ textLength }, found) => (found.textLength === null ? null : found.textLength > textLength * 0.85),
}

/** Every field of every board arrived as it was served. */
export function compareFields(truth: Truth, observed: Observed): Check[] {
  const found = new Map(observed.postings.map((posting) => [keyOf(posting), posting]))
  const sources = [...new Set(truth.postings.map(({ source }) => source))].sort()
  return sources.map((source) => {
    const pairs = truth.postings.flatMap((posting) => {
      const match = posting.source === source ? found.get(keyOf(posting)) : undefined
      return match === undefined ? [] : [{ posting, match }]
    })
    const scores = Object.entries(READERS).flatMap(([field, read]) => {
      const told = pairs
        .map(({ posting, match }) => ({ posting, right: read(posting, match) }))
        .filter(({ right }) => right !== null)
      if (told.length === 0) return []
      const wrong = told.filter(({ right }) => right === false)
      return [
        {
          field,
          share: 1 - wrong.length / told.length,
          wrong: wrong.map(({ posting }) => `${field}: ${keyOf(posting)}`),
        },
      ]
    })
    const low = scores.filter(({ share, wrong }) => share < FIELD_GOAL && wrong.length > 1)
    const lowest = scores.reduce((least, { share }) => Math.min(least, share), 1)
    return check(
      'fields',
      source,
      `each over ${percent(FIELD_GOAL)}`,
      scores.length === 0 ? 'nothing to read' : `least ${percent(lowest)}`,
      low.length === 0 && scores.length > 0,
      low.flatMap(({ wrong }) => wrong),
    )
  })
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

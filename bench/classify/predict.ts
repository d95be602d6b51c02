import { classify } from '../../pipeline/classify.ts'
import type { Label, Labels } from '../../pipeline/label.ts'
import { normalize } from '../../pipeline/normalize.ts'
import type { Posting, RawPosting } from '../../pipeline/posting.ts'
import type { GoldAd, GoldLabels } from './gold.ts'

/** What the pipeline says of one advertisement, in the words of the gold files. */
export interface Prediction {
  labels: Required<GoldLabels>
  posting: Posting | null
  found: Labels | null
}

function rawOf(ad: GoldAd): RawPosting {
  const raw: RawPosting = { externalId: ad.id, title: ad.title }
  const body = ad.html ?? ad.text
  if (body !== undefined) {
    raw.body = body
    raw.bodyFormat = ad.html === undefined ? 'text' : 'html'
  }
  if (ad.company) raw.company = ad.company
  if (ad.location) raw.location = ad.location
  return raw
}

const word = <V>(found: Label<V> | undefined): V | 'unknown' => found?.value ?? 'unknown'
const listed = <V>(found: readonly Label<V>[]): V[] => found.map((one) => one.value)

/** Labels in the shape of the gold files: what is not decided reads `unknown`, or false for a yes-or-no field. */
export function asGold(found: Labels, posting: Posting): Required<GoldLabels> {
  const { pay } = posting
  return {
    occupation: found.occupation.value,
    customer_service: found.customer_service.value,
    workplace: word(found.workplace),
    online_in_office: found.online_in_office?.value ?? false,
    hours: word(found.hours),
    shifts: listed(found.shifts),
    term: word(found.term),
    channels: listed(found.channels),
    direction: word(found.direction),
    education: word(found.education),
    experience: word(found.experience),
    training: found.training?.value ?? false,
    stream: word(found.stream),
    employer_type: word(found.employer_type),
    licence: found.licence?.value ?? false,
    pay: pay && { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period },
    languages: listed(found.languages),
    scam: found.trust.length > 0,
  }
}

const NOTHING: Required<GoldLabels> = {
  occupation: 'other',
  customer_service: false,
  workplace: 'unknown',
  online_in_office: false,
  hours: 'unknown',
  shifts: [],
  term: 'unknown',
  channels: [],
  direction: 'unknown',
  education: 'unknown',
  experience: 'unknown',
  training: false,
  stream: 'unknown',
  employer_type: 'unknown',
  licence: false,
  pay: null,
  languages: [],
  scam: false,
}

/** One advertisement as the pipeline normalizes it; null where it rejects it. */
export function postingOf(ad: GoldAd): Posting | null {
  const context = {
    source: 'bench:gold',
    at: '2026-01-01T00:00:00Z',
    ...(ad.country ? { country: ad.country } : {}),
  }
  const normalized = normalize(rawOf(ad), context)
  return normalized.ok ? normalized.posting : null
}

/** Runs one advertisement through normalize and classify; a rejected one predicts nothing. */
export function predict(ad: GoldAd): Prediction {
  const posting = postingOf(ad)
  if (!posting) return { labels: NOTHING, posting: null, found: null }
  const found = classify(posting)
  return { labels: asGold(found, posting), posting, found }
}

import type { PreparedPosting } from '../db/posting-rows.ts'
import { type Candidate, candidateOf } from '../pipeline/dedupe/candidate.ts'
import type { Label, Labels, Pay } from '../pipeline/label.ts'
import { employerKey } from '../pipeline/normalize/company.ts'
import { titleKey } from '../pipeline/normalize/title.ts'
import type { JsonValue, Place, Posting } from '../pipeline/posting.ts'
import { rawHash } from '../pipeline/raw-hash.ts'
import { scopeOf } from '../pipeline/scope.ts'
import { preparedFrom } from '../workers/prepare-batch.ts'

/** What a test says about an advertisement; the rest is a plain part-time customer-service ad. */
export interface Sample {
  posting?: Partial<Posting>
  labels?: Partial<Labels>
}

/** A body long enough to be compared; `about` makes it another text. */
export function bodyAbout(about: string): string {
  return [
    `We are looking for a friendly person to join our team for ${about}.`,
    'You answer calls and messages from our guests, find out what they need and make sure that they get it.',
    'You keep notes of every conversation in our system and hand difficult questions to a colleague.',
    'You like talking with people, you stay calm when it gets loud, and you write without mistakes.',
    'We train you for three weeks before you speak with your first guest, and you are paid from day one.',
    'You work about twenty hours a week, get a discount on everything we sell, and grow with us if you want to.',
    'Tell us in a few lines who you are and when you could start; we answer every letter within a week.',
  ].join('\n')
}

export function label<V>(value: V, where?: 'title' | 'text'): Label<V> {
  return { value, confidence: 0.9, because: { rule: 'sample/stated', ...(where ? { in: where } : {}) } }
}

export function pay(
  min: number | null,
  max: number | null,
  period: Pay['period'] = 'hour',
  currency = 'USD',
): Pay {
  const hourly = period === 'hour'
  return {
    min,
    max,
    currency,
    period,
    basis: 'range',
    provenance: 'structured',
    hourlyMin: hourly ? min : null,
    hourlyMax: hourly ? max : null,
    because: { rule: 'pay/sample' },
  }
}

export function place(city: string | null, region: string | null, country: string | null): Place {
  return { city, region, country }
}

let serial = 0

export function samplePosting(over: Partial<Posting> = {}): Posting {
  const title = over.title ?? 'Customer Service Representative'
  const company = over.company === undefined ? 'Harbor Lane Inc.' : over.company
  const places = over.places ?? [place('Houston', 'TX', 'US')]
  return {
    source: 'board:one',
    externalId: `ad-${++serial}`,
    title,
    titleKey: titleKey(title, places, company),
    company,
    employerKey: employerKey(company),
    url: null,
    applyUrl: null,
    requisition: null,
    text: bodyAbout('our booking line'),
    excerpt: false,
    language: 'en',
    places,
    remoteHint: false,
    remoteScope: [],
    pay: null,
    postedAt: null,
    closesAt: null,
    stated: { workplace: null, commitment: null, term: null },
    ...over,
  }
}

export function sampleLabels(over: Partial<Labels> = {}): Labels {
  const labels = {
    occupation: label('customer-service-representative' as const),
    customer_service: label(true),
    shifts: [],
    channels: [label('phone' as const)],
    licence_kinds: [],
    languages: [],
    skills: [],
    tools: [],
    duties: [],
    conditions: [],
    trust: [],
    ...over,
  }
  return { ...labels, scope: scopeOf(labels) }
}

export function sampleCandidate({ posting, labels }: Sample = {}): Candidate {
  return candidateOf(samplePosting(posting), sampleLabels(labels))
}

/** The same, ready for the store. */
export function samplePrepared({ posting, labels }: Sample, at: Date): PreparedPosting {
  const classified = { posting: samplePosting(posting), labels: sampleLabels(labels) }
  const hash = rawHash(classified.posting as unknown as JsonValue)
  return { ...preparedFrom(classified, hash, at), payload: Buffer.from('served') }
}

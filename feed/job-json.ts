import { type PostingWords, quoteOf } from '../db/job-details.ts'
import type { JobPosting, JobRow } from '../db/job-rows.ts'
import type { AnyLabel, LabelField, Redistribution } from '../pipeline/job.ts'
import type { Labels, Pay } from '../pipeline/label.ts'
import { LABEL_FIELDS } from '../pipeline/merge/labels.ts'
import { OCCUPATION_CODES, type OccupationCode } from '../pipeline/occupation-codes.ts'
import type { Occupation } from '../pipeline/vocabulary.ts'
import { webAddress } from './web-address.ts'

const STRICTEST: readonly Redistribution[] = ['internal-only', 'no-third-party-boards', 'link-back', 'ok']

/** A job as the feed's lists show it. Times are ISO 8601 UTC; `null` means "not known". */
export function jobJson(job: JobRow, postings: readonly JobPosting[]) {
  return {
    id: job.id,
    state: job.state,
    scope: job.scope,
    title: job.title,
    company: job.company,
    language: job.language,
    places: job.places,
    countries: job.countries,
    posted_at: job.posted_at,
    closes_at: job.closes_at,
    first_seen: job.first_seen,
    last_seen: job.last_seen,
    closed_at: job.closed_at,
    closed_reason: job.closed_reason,
    reposts: job.reposts,
    occupation: job.occupation,
    occupation_codes: codesOf(job.occupation),
    customer_service: job.customer_service,
    workplace: job.workplace,
    hours: job.hours,
    term: job.term,
    shifts: job.shifts,
    channels: job.channels,
    stream: job.stream,
    employer_type: job.employer_type,
    pay: job.pay === null ? null : payJson(job.pay),
    campaign_id: job.campaign_id,
    redistribution: strictestOf(postings),
    attribution: attributionOf(postings),
    postings: postings.map(postingJson),
  }
}

function postingJson(posting: JobPosting) {
  return {
    id: posting.id,
    source: posting.source_id,
    source_name: posting.source_name,
    state: posting.state,
    url: webAddress(posting.url),
    apply_url: webAddress(posting.apply_url),
    redistribution: posting.redistribution,
    attribution: posting.attribution,
    posted_at: posting.posted_at,
    closes_at: posting.closes_at,
    first_seen: posting.first_seen,
    last_seen: posting.last_seen,
    closed_at: posting.closed_at,
    closed_reason: posting.closed_reason,
  }
}

function codesOf(occupation: string): OccupationCode | null {
  return OCCUPATION_CODES[occupation as Occupation] ?? null
}

/** Everything found about a job: per label value, confidence, rule and the words that gave it away. */
export function labelsJson(labels: Labels, words: ReadonlyMap<string, PostingWords>) {
  const shown: Partial<Record<LabelField, unknown>> = {}
  for (const field of LABEL_FIELDS) {
    const found = labels[field] as AnyLabel | AnyLabel[] | undefined
    if (found === undefined) continue
    shown[field] = Array.isArray(found)
      ? found.map((label) => labelJson(label, words))
      : labelJson(found, words)
  }
  return shown
}

function labelJson({ value, confidence, because, from }: AnyLabel, words: ReadonlyMap<string, PostingWords>) {
  const quote = quoteOf(words.get(from ?? ''), because)
  return {
    value,
    confidence,
    rule: because.rule,
    quote,
    quoted_from: quote === null ? null : because.in,
    posting_id: from ?? null,
  }
}

function payJson({ min, max, currency, period, basis, provenance, hourlyMin, hourlyMax }: Pay) {
  return { min, max, currency, period, basis, provenance, hourly_min: hourlyMin, hourly_max: hourlyMax }
}

/** The rule that a reader has to keep: that of the strictest posting behind the job. */
function strictestOf(postings: readonly JobPosting[]): Redistribution {
  const rules = new Set(postings.map(({ redistribution }) => redistribution))
  return STRICTEST.find((rule) => rules.has(rule)) ?? 'ok'
}

function attributionOf(postings: readonly JobPosting[]): string[] {
  return [...new Set(postings.map(({ attribution, source_name }) => attribution ?? source_name))].sort()
}

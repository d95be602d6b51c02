import { hash } from 'node:crypto'
import type { Audience } from '../pipeline/job.ts'
import type { Merge } from '../pipeline/merge.ts'
import type { BulkColumns, BulkRow } from './bulk-rows.ts'
import { Json, labelsJson } from './labels-json.ts'

/** What the change log needs of a merge as stored. */
export interface MergeHead {
  state: string
  hashes: Record<string, string>
  contentHash: Buffer
}

export type MergeHeads = Record<Audience, MergeHead | null>

/** Of a Job that is new. */
export const NO_MERGES: MergeHeads = { store: null, public: null }

/** Columns of `store.merge`. */
export const MERGE_COLUMNS = {
  job_id: 'text',
  for_store: 'boolean',
  for_public: 'boolean',
  canonical_posting_id: 'bigint',
  state: 'text',
  first_seen: 'timestamptz',
  closed_at: 'timestamptz',
  closed_reason: 'text',
  spells: 'integer',
  hashes: 'jsonb',
  content_hash: 'bytea',
  scope: 'text',
  title: 'text',
  company: 'text',
  language: 'text',
  places: 'jsonb',
  countries: 'text[]',
  posted_at: 'timestamptz',
  closes_at: 'timestamptz',
  occupation: 'text',
  customer_service: 'boolean',
  workplace: 'text',
  hours: 'text',
  term: 'text',
  shifts: 'text[]',
  channels: 'text[]',
  stream: 'text',
  employer_type: 'text',
  pay_currency: 'text',
  pay_hourly_min: 'numeric',
  pay_hourly_max: 'numeric',
  pay: 'jsonb',
  labels: 'jsonb',
  provenance: 'jsonb',
} as const satisfies BulkColumns

export type MergeRow = BulkRow<typeof MERGE_COLUMNS>

/** The merges of a Job as rows: one with both flags where both audiences read the same. */
export function mergeRows(jobId: string, merges: Record<Audience, Merge | null>) {
  const forStore = merges.store && recordOf(jobId, merges.store, 'store')
  if (forStore && merges.public === merges.store) return [{ ...forStore, for_public: true }]
  const forPublic = merges.public && recordOf(jobId, merges.public, 'public')
  if (forStore && forPublic && forStore.content_hash.equals(forPublic.content_hash)) {
    return [{ ...forStore, for_public: true }]
  }
  return [forStore, forPublic].filter((row) => row !== null)
}

function recordOf(jobId: string, { merged, life, hashes }: Merge, audience: Audience) {
  const { labels, pay, places } = merged
  const json = labelsJson(labels)
  const remote = labels.remote_scope?.value ?? []
  const countries = [...places.map(({ country }) => country), ...remote.map((area) => area.split('-', 1)[0]!)]
  return {
    job_id: jobId,
    for_store: audience === 'store',
    for_public: audience === 'public',
    canonical_posting_id: merged.canonical,
    state: life.state,
    first_seen: life.firstSeen,
    closed_at: life.closedAt,
    closed_reason: life.closedReason,
    spells: life.spells,
    hashes,
    content_hash: contentHash({ merged, life, hashes }, json),
    scope: merged.scope,
    title: merged.title,
    company: merged.company,
    language: merged.language,
    places,
    countries: [...new Set(countries.filter((country) => country !== null))].sort(),
    posted_at: merged.postedAt,
    closes_at: merged.closesAt,
    occupation: labels.occupation.value,
    customer_service: labels.customer_service.value,
    workplace: labels.workplace?.value ?? 'unknown',
    hours: labels.hours?.value ?? 'unknown',
    term: labels.term?.value ?? 'unknown',
    shifts: labels.shifts.map(({ value }) => value),
    channels: labels.channels.map(({ value }) => value),
    stream: labels.stream?.value ?? 'unknown',
    employer_type: labels.employer_type?.value ?? 'unknown',
    pay_currency: pay?.currency ?? null,
    pay_hourly_min: pay?.hourlyMin ?? null,
    pay_hourly_max: pay?.hourlyMax ?? null,
    pay,
    labels: new Json(json),
    provenance: merged.from,
  }
}

// Everything in a merge is built in one order from what jsonb gives back in one order, so equal merges are equal texts.
function contentHash({ merged, life, hashes }: Merge, labels: string): Buffer {
  // No text in it can look like this name: quotation marks within are escaped.
  const rest = JSON.stringify({ merged: { ...merged, labels: null }, life, hashes })
  const text = rest.replace('"labels":null', () => `"labels":${labels}`)
  return hash('sha256', text, 'buffer').subarray(0, 16)
}

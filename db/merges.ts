import { hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Audience } from '../pipeline/job.ts'
import type { Merge } from '../pipeline/merge.ts'
import { loadRows } from './bulk-load.ts'
import type { BulkColumns, BulkRow } from './bulk-rows.ts'
import type { Database } from './connect.ts'
import { takeTurns } from './turns.ts'

/** What the change log needs of a merge as stored. */
export interface MergeHead {
  state: string
  hashes: Record<string, string>
  contentHash: Buffer
}

export type MergeHeads = Record<Audience, MergeHead | null>

/** The merges of Jobs. Each audience has an index of its own; without naming them Postgres would read the whole table. */
export function ofJobs(jobIds: readonly string[]) {
  return sql`(for_store and job_id = any(${jobIds}::text[]) or for_public and job_id = any(${jobIds}::text[]))`
}

/** The merges on record, by Job id. */
export async function loadMerges(trx: Database, jobIds: readonly string[]): Promise<Map<string, MergeHeads>> {
  const { rows } = await sql<{
    job_id: string
    for_store: boolean
    for_public: boolean
    state: string
    hashes: Record<string, string>
    content_hash: Buffer
  }>`
    select job_id, for_store, for_public, state, hashes, content_hash
    from store.merge where ${ofJobs(jobIds)}`.execute(trx)
  const heads = new Map<string, MergeHeads>()
  for (const row of rows) {
    const entry = heads.get(row.job_id) ?? { store: null, public: null }
    const head = { state: row.state, hashes: row.hashes, contentHash: row.content_hash }
    if (row.for_store) entry.store = head
    if (row.for_public) entry.public = head
    heads.set(row.job_id, entry)
  }
  return heads
}

/**
 * Replaces the merges of Jobs whose merges differ from what is stored: one row with both flags where both audiences
 * read the same.
 *
 * @returns how many Jobs were written
 */
export async function writeMerges(
  trx: Database,
  after: ReadonlyMap<string, Record<Audience, Merge | null>>,
  before: ReadonlyMap<string, MergeHeads>,
): Promise<number> {
  const stale: string[] = []
  let written = 0
  const records: BulkRow<typeof MERGE_TYPES>[] = []
  const turn = takeTurns()
  for (const [jobId, merges] of after) {
    await turn()
    const rows = rowsOf(jobId, merges)
    const heads = before.get(jobId) ?? { store: null, public: null }
    const same = (audience: Audience, flag: 'for_store' | 'for_public') =>
      (heads[audience]?.contentHash.toString('hex') ?? null) ===
      (rows.find((row) => row[flag])?.content_hash.toString('hex') ?? null)
    if (same('store', 'for_store') && same('public', 'for_public')) continue
    if (heads.store !== null || heads.public !== null) stale.push(jobId)
    written++
    records.push(...rows)
  }
  if (stale.length > 0) await sql`delete from store.merge where ${ofJobs(stale)}`.execute(trx)
  if (records.length > 0) await loadRows(trx, 'store.merge', MERGE_TYPES, records)
  return written
}

const MERGE_TYPES = {
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

function rowsOf(jobId: string, merges: Record<Audience, Merge | null>) {
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
    content_hash: contentHash({ merged, life, hashes }),
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
    labels,
    provenance: merged.from,
  }
}

// Everything in a merge is built in one order from what jsonb gives back in one order, so equal merges are equal texts.
function contentHash(merge: Merge): Buffer {
  return hash('sha256', JSON.stringify(merge), 'buffer').subarray(0, 16)
}

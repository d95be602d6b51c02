import { sql } from 'kysely'
import type { Audience } from '../pipeline/job.ts'
import type { Merge } from '../pipeline/merge.ts'
import { loadRows } from './bulk-load.ts'
import type { Database } from './connect.ts'
import { MERGE_COLUMNS, type MergeHeads, type MergeRow, mergeRows, NO_MERGES } from './merge-rows.ts'
import { takeTurns } from './turns.ts'

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
 * @param after of each Job its readings, or the rows of one that is new as they were packed before
 * @returns how many Jobs were written
 */
export async function writeMerges(
  trx: Database,
  after: ReadonlyMap<string, Record<Audience, Merge | null> | Buffer>,
  before: ReadonlyMap<string, MergeHeads>,
): Promise<number> {
  const stale: string[] = []
  const records: (MergeRow | Buffer)[] = []
  let written = 0
  const turn = takeTurns()
  for (const [jobId, merges] of after) {
    await turn()
    if (merges instanceof Uint8Array) {
      written++
      records.push(merges)
      continue
    }
    const rows = mergeRows(jobId, merges)
    const heads = before.get(jobId) ?? NO_MERGES
    const same = (audience: Audience, flag: 'for_store' | 'for_public') =>
      (heads[audience]?.contentHash.toString('hex') ?? null) ===
      (rows.find((row) => row[flag])?.content_hash.toString('hex') ?? null)
    if (same('store', 'for_store') && same('public', 'for_public')) continue
    written++
    if (heads.store !== null || heads.public !== null) stale.push(jobId)
    records.push(...rows)
  }
  if (stale.length > 0) await sql`delete from store.merge where ${ofJobs(stale)}`.execute(trx)
  await loadRows(trx, 'store.merge', MERGE_COLUMNS, records)
  return written
}

import { sql } from 'kysely'
import { type Candidate, candidateOf } from '../pipeline/dedupe/candidate.ts'
import type { Ranked } from '../pipeline/merge/member.ts'
import type { Posting } from '../pipeline/posting.ts'
import type { Database } from './connect.ts'
import { POSTING_COLUMNS, type PostingRow, postingFrom } from './posting-rows.ts'

/** A key with more Postings than this tells nothing apart (a chain's text in every store) and is not expanded. */
export const HOT_KEY = 200

/** A Job as others see it when they ask to join: through its canonical Posting. */
export interface JobView {
  id: string
  campaignId: string | null
  canonical: Ranked & { posting: Posting; candidate: Candidate }
}

/**
 * Looks up the Jobs that share keys, set-based.
 *
 * @returns key (hex) to Job ids, without hot keys and unused ones; merged Jobs lead to the Job they were merged into
 */
export async function jobsByKey(trx: Database, keys: readonly Buffer[]): Promise<Map<string, Set<string>>> {
  if (keys.length === 0) return new Map()
  const distinct = [...new Map(keys.map((key) => [key.toString('hex'), key])).values()]
  const { rows } = await sql<{ key: Buffer; job_ids: string[] }>`
    select k.key, array_agg(distinct p.job_id) as job_ids
    from unnest(${distinct}::bytea[]) as k(key)
    cross join lateral (
      select job_id from store.posting where keys @> array[k.key] and job_id is not null limit ${HOT_KEY + 1}) p
    group by k.key
    having count(*) <= ${HOT_KEY}`.execute(trx)
  return new Map(rows.map((row) => [row.key.toString('hex'), new Set(row.job_ids)]))
}

/** Loads Jobs with their canonical Postings. */
export async function loadJobViews(trx: Database, ids: readonly string[]): Promise<Map<string, JobView>> {
  if (ids.length === 0) return new Map()
  const columns = sql.join(POSTING_COLUMNS.map((column) => sql.ref(`p.${column}`)))
  const { rows } = await sql<PostingRow & { job_key: string; campaign_id: string | null }>`
    select j.id as job_key, j.campaign_id, ${columns}
    from store.job j join store.posting p on p.id = j.canonical_posting_id
    where j.id = any(${ids}::text[]) and j.merged_into is null`.execute(trx)
  return new Map(rows.map((row) => [row.job_key, viewOf(row)]))
}

/** A stored Posting, ready to be compared. */
export function candidateFromRow(row: PostingRow): Candidate {
  // When it was last on view: a sweep notes the closing days later.
  const last = row.last_seen.toISOString()
  const sighted = { first: row.first_seen.toISOString(), last, closed: row.state !== 'open' }
  return candidateOf(postingFrom(row), row.labels, sighted, row.content_hash)
}

function viewOf(row: PostingRow & { job_key: string; campaign_id: string | null }): JobView {
  const candidate = candidateFromRow(row)
  return {
    id: row.job_key,
    campaignId: row.campaign_id,
    canonical: {
      id: row.id,
      open: row.state === 'open',
      partial: isPartial(row),
      firstSeen: row.first_seen.toISOString(),
      posting: candidate.posting,
      candidate,
    },
  }
}

/** A teaser, a cut copy or a row without text gives a Job only what nobody else knows. */
export function isPartial(row: Pick<PostingRow, 'excerpt' | 'text' | 'content_hash' | 'joined_as'>): boolean {
  const textless = row.text === null && row.content_hash === null
  return row.excerpt || textless || row.joined_as === 'partial'
}

import { sql } from 'kysely'
import type { Advert } from '../pipeline/cluster/advert.ts'
import type { PairDecision } from '../pipeline/cluster/decided.ts'
import { candidateOf } from '../pipeline/dedupe/candidate.ts'
import type { Database } from './connect.ts'
import { HOT_KEY } from './key-members.ts'
import { POSTING_COLUMNS, type PostingRow, type PreparedPosting, postingFrom } from './posting-rows.ts'

/** A stored Posting, ready to be compared and placed. */
export interface Node extends Advert {
  jobId: string | null
  joinedAs: string | null
  redistribution: string
  keys: Buffer[]
  /** Speaks for a Job that has too many Postings to be looked at one by one. */
  isStandIn: boolean
}

/** Loads Postings by id. */
export async function loadNodes(trx: Database, ids: readonly string[]): Promise<Node[]> {
  if (ids.length === 0) return []
  const columns = sql.join(POSTING_COLUMNS.map((column) => sql.ref(`p.${column}`)))
  const { rows } = await sql<PostingRow & { keys: Buffer[] }>`
    select ${columns}, p.keys from store.posting p where p.id = any(${ids}::bigint[])`.execute(trx)
  return rows.map(nodeFrom)
}

export function nodeFrom(row: PostingRow & { keys: Buffer[] }): Node {
  const firstSeen = row.first_seen.toISOString()
  // When it was last on view: a sweep notes the closing days later.
  const sighted = { first: firstSeen, last: row.last_seen.toISOString(), closed: row.state !== 'open' }
  return {
    id: row.id,
    candidate: candidateOf(postingFrom(row), row.labels, sighted, row.content_hash, row.keys),
    firstSeen,
    closedAt: row.state === 'open' ? null : (row.closed_at ?? row.last_seen).toISOString(),
    jobId: row.job_id,
    joinedAs: row.joined_as,
    redistribution: row.redistribution,
    keys: row.keys,
    isStandIn: false,
  }
}

/**
 * A Posting that is about to be stored, as it will be read.
 *
 * @param page.keepsText whether its text will be kept
 */
export function arrivingNode(
  id: string,
  { posting, labels, candidate, keys, contentHash, at }: PreparedPosting,
  page: { redistribution: string; keepsText: boolean },
): Node {
  return {
    id,
    candidate: page.keepsText
      ? candidate
      : candidateOf({ ...posting, text: null }, labels, candidate.sighted, contentHash, keys),
    firstSeen: at.toISOString(),
    closedAt: null,
    jobId: null,
    joinedAs: null,
    redistribution: page.redistribution,
    keys,
    isStandIn: false,
  }
}

/** The Postings of Jobs by Job id; of a Job with very many the canonical one alone, which stands for them. */
export async function loadJobMembers(
  trx: Database,
  jobIds: readonly string[],
): Promise<Map<string, { ids: string[]; isStandIn: boolean }>> {
  if (jobIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; canonical: string; ids: string[] }>`
    select j.id, j.canonical_posting_id as canonical,
      array(select p.id from store.posting p where p.job_id = j.id limit ${HOT_KEY + 1}) as ids
    from store.job j where j.id = any(${jobIds}::text[])`.execute(trx)
  return new Map(
    rows.map(({ id, canonical, ids }) => {
      const isStandIn = ids.length > HOT_KEY
      return [id, { ids: isStandIn ? [canonical] : ids, isStandIn }]
    }),
  )
}

/** What operators decided about any of these Postings. */
export async function loadDecisions(trx: Database, ids: readonly string[]): Promise<PairDecision[]> {
  const { rows } = await sql<PairDecision>`
    select d.a, d.b, d.verdict from store.decision d
    where d.a = any(${ids}::bigint[]) or d.b = any(${ids}::bigint[])`.execute(trx)
  return rows
}

import { sql } from 'kysely'
import type { Advert } from '../pipeline/cluster/advert.ts'
import type { PairDecision } from '../pipeline/cluster/decided.ts'
import { type Candidate, candidateOf } from '../pipeline/dedupe/candidate.ts'
import type { Database } from './connect.ts'
import { HOT_KEY } from './key-members.ts'
import {
  type LoneRows,
  POSTING_COLUMNS,
  type PostingRow,
  type PreparedPosting,
  postingFrom,
} from './posting-rows.ts'

/** A stored Posting, ready to be compared and placed. */
export interface Node extends Advert {
  source: string
  externalId: string
  jobId: string | null
  joinedAs: string | null
  redistribution: string
  /** In hex. */
  readonly keys: readonly string[]
  /** Speaks for a Job that has too many Postings to be looked at one by one. */
  isStandIn: boolean
  /** Of one that is not stored yet, where they were made. */
  lone: LoneRows | null
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
  let keys: readonly string[] | undefined
  return {
    id: row.id,
    candidate: candidateOf(postingFrom(row), row.labels, sighted, row.content_hash, row.keys),
    firstSeen,
    closedAt: row.state === 'open' ? null : (row.closed_at ?? row.last_seen).toISOString(),
    source: row.source_id,
    externalId: row.external_id,
    jobId: row.job_id,
    joinedAs: row.joined_as,
    redistribution: row.redistribution,
    get keys() {
      keys ??= row.keys.map((key) => key.toString('hex'))
      return keys
    },
    isStandIn: false,
    lone: null,
  }
}

/**
 * A Posting that is about to be stored, as it will be read.
 *
 * @param page.keepsText whether its text will be kept
 */
export function arrivingNode(
  id: string,
  item: PreparedPosting,
  page: { source: string; redistribution: string; keepsText: boolean },
): Node {
  let bare: Candidate | undefined
  return {
    id,
    get candidate() {
      if (page.keepsText) return item.candidate
      bare ??= withoutText(item)
      return bare
    },
    firstSeen: item.at.toISOString(),
    closedAt: null,
    source: page.source,
    externalId: item.externalId,
    jobId: null,
    joinedAs: null,
    redistribution: page.redistribution,
    keys: item.keys,
    isStandIn: false,
    lone: item.lone,
  }
}

function withoutText({ posting, labels, candidate, keys, contentHash }: PreparedPosting): Candidate {
  const stored = keys.map((key) => Buffer.from(key, 'hex'))
  return candidateOf({ ...posting, text: null }, labels, candidate.sighted, contentHash, stored)
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

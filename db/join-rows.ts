import { sql } from 'kysely'
import type { Placement } from '../pipeline/cluster/advert.ts'
import type { Verdict } from '../pipeline/dedupe/verdict.ts'
import { loadRows } from './bulk-load.ts'
import type { Database } from './connect.ts'
import type { Home } from './job-names.ts'

/** Writes Jobs that are new, or no longer merged into another. `refreshJobs` fills in the rest. */
export async function openJobs(trx: Database, homes: readonly Home[]): Promise<void> {
  if (homes.length === 0) return
  const firsts = homes.map(({ cluster }) => cluster.placements[0]!.advert)
  await sql`
    insert into store.job (id, canonical_posting_id, first_seen, last_seen)
    select t.id, t.posting_id, t.at, t.at
    from unnest(${homes.map(({ jobId }) => jobId)}::text[], ${firsts.map(({ id }) => id)}::bigint[],
      ${firsts.map(({ firstSeen }) => firstSeen)}::timestamptz[]) as t(id, posting_id, at)
    order by t.id
    on conflict (id) do update set merged_into = null`.execute(trx)
}

/** Where a Posting was placed. */
export interface Placed {
  placement: Placement
  jobId: string
}

/** Puts stored Postings into their Jobs, and says how they came there. */
export async function writePlacements(trx: Database, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return
  await sql`
    update store.posting p set job_id = t.job_id, joined_as = t.joined_as
    from unnest(${placed.map(({ placement }) => placement.advert.id)}::bigint[],
      ${placed.map(({ jobId }) => jobId)}::text[], ${placed.map(({ placement }) => placement.as)}::text[])
      as t(id, job_id, joined_as)
    where p.id = t.id`.execute(trx)
}

/** Why one Posting went into a Job, or stayed out of it. */
export interface JoinEvent {
  kind: string
  postingId: string
  jobId: string
  throughId: string | null
  evidence: Verdict['evidence']
  at: Date
}

/** Writes down what was decided, in its order. */
export async function recordEvents(
  trx: Database,
  events: readonly JoinEvent[],
  ruleVersion: number,
): Promise<void> {
  if (events.length === 0) return
  await loadRows(
    trx,
    'store.join_event',
    {
      kind: 'text',
      posting_id: 'bigint',
      job_id: 'text',
      canonical_posting_id: 'bigint',
      rule_version: 'integer',
      evidence: 'jsonb',
      at: 'timestamptz',
    },
    events.map(({ kind, postingId, jobId, throughId, evidence, at }) => ({
      ...{ kind, posting_id: postingId, job_id: jobId, canonical_posting_id: throughId },
      ...{ rule_version: ruleVersion, evidence, at },
    })),
  )
}

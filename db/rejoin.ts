import { sql } from 'kysely'
import { compare, DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import { absorbJobs, absorptionsOf } from './absorb.ts'
import { candidateFromRow, jobsByKey, loadJobViews } from './candidates.ts'
import { appendChanges } from './changes.ts'
import type { Database } from './connect.ts'
import { refreshJobs } from './jobs.ts'
import { type JoinEvent, type Newcomer, recordEvents } from './join-rows.ts'
import { candidateJobs, choose, joinPostings } from './joins.ts'
import { POSTING_COLUMNS, type PostingRow, postingFrom } from './posting-rows.ts'
import { takeTurns } from './turns.ts'

export interface Rejoined {
  /** Postings or Jobs that now are one opening with another. */
  made: number
  /** Postings that left a Job none of whose others they match any more. */
  undone: number
  /** Jobs whose Postings came or went. */
  jobIds: string[]
}

/** What dedupe reads of a member. */
type MemberRow = PostingRow & { keys: Buffer[]; raw_hash: Buffer }

/**
 * Decides the joins of Jobs anew, by today's readings and rules: what matches no other Posting of its Job leaves it, and
 * a Job whose canonical Posting matches another's is joined with it. A Posting that matches any other member stays, so
 * that doing it twice changes nothing. Needs the joining lock.
 *
 * @param at when it became so, for the change log
 */
export async function rejoinJobs(trx: Database, jobIds: readonly string[], at: Date): Promise<Rejoined> {
  const members = await loadMembers(trx, jobIds)
  const left = await splitJobs(trx, members, at)
  const joined = await joinJobs(trx, [...members.keys()], at)
  const touched = [...new Set([...left.jobIds, ...joined.jobIds])].sort()
  const { rows } = await sql<{ id: string }>`
    select id from store.job where id = any(${touched}::text[]) and merged_into is null order by id`.execute(
    trx,
  )
  await refreshJobs(
    trx,
    rows.map(({ id }) => id),
    at,
  )
  return { made: left.made + joined.made, undone: left.undone, jobIds: touched }
}

interface JobMembers {
  canonicalId: string
  rows: MemberRow[]
}

async function loadMembers(trx: Database, jobIds: readonly string[]): Promise<Map<string, JobMembers>> {
  const columns = sql.join(POSTING_COLUMNS.map((column) => sql.ref(`p.${column}`)))
  const { rows } = await sql<MemberRow & { canonical_posting_id: string }>`
    select ${columns}, p.keys, p.raw_hash, j.canonical_posting_id
    from store.job j join store.posting p on p.job_id = j.id
    where j.id = any(${[...jobIds].sort()}::text[]) and j.merged_into is null
    order by j.id, p.id`.execute(trx)
  const jobs = new Map<string, JobMembers>()
  for (const row of rows) {
    const job = jobs.get(row.job_id!)
    if (job === undefined) jobs.set(row.job_id!, { canonicalId: row.canonical_posting_id, rows: [row] })
    else job.rows.push(row)
  }
  return jobs
}

async function splitJobs(trx: Database, jobs: ReadonlyMap<string, JobMembers>, at: Date): Promise<Rejoined> {
  const leavers: { row: MemberRow; jobId: string }[] = []
  const turn = takeTurns()
  for (const [jobId, job] of jobs) {
    for (const row of apart(job)) leavers.push({ row, jobId })
    await turn()
  }
  if (leavers.length === 0) return { made: 0, undone: 0, jobIds: [] }
  await sql`
    update store.posting set job_id = null, joined_as = null
    where id = any(${leavers.map(({ row }) => row.id)}::bigint[])`.execute(trx)
  const events = leavers.map(({ row, jobId }): JoinEvent => {
    return {
      kind: 'split',
      postingId: row.id,
      jobId,
      throughId: null,
      evidence: { rule: 'matches-no-more' },
      at,
    }
  })
  await recordEvents(trx, events, DEDUPE_VERSION)
  const placed = await joinPostings(
    trx,
    leavers.map(({ row }) => newcomerFrom(row)),
  )
  const leaverOf = new Map(leavers.map((leaver) => [leaver.row.id, leaver]))
  await appendChanges(
    trx,
    placed.map(({ newcomer, jobId }) => {
      const leaver = leaverOf.get(newcomer.id)!
      const isPublic = leaver.row.redistribution !== 'internal-only'
      return { jobId: leaver.jobId, kind: 'split' as const, reason: jobId, fields: {}, isPublic, at }
    }),
  )
  return {
    made: placed.filter(({ as }) => as !== 'opened').length + absorptionsOf(placed).length,
    undone: leavers.length,
    jobIds: [
      ...leavers.map(({ jobId }) => jobId),
      ...placed.flatMap(({ jobId, absorbs }) => [jobId, ...absorbs]),
    ],
  }
}

/** Members that no chain of matches leads to from the canonical Posting. */
function apart({ canonicalId, rows }: JobMembers): MemberRow[] {
  if (rows.length === 1) return []
  const all = rows.map((row) => ({ row, candidate: candidateFromRow(row) }))
  const start = all.find(({ row }) => row.id === canonicalId) ?? all[0]!
  let open = all.filter((one) => one !== start)
  const reached = [start]
  for (let next = reached.pop(); next !== undefined && open.length > 0; next = reached.pop()) {
    const { candidate } = next
    const matching = open.filter((other) => compare(other.candidate, candidate).joins)
    open = open.filter((other) => !matching.includes(other))
    reached.push(...matching)
  }
  return open.map(({ row }) => row)
}

async function joinJobs(
  trx: Database,
  jobIds: readonly string[],
  at: Date,
): Promise<Omit<Rejoined, 'undone'>> {
  const own = await loadJobViews(trx, jobIds)
  const keysOf = await canonicalKeys(
    trx,
    [...own.values()].map(({ canonical }) => canonical.id),
  )
  const index = await jobsByKey(trx, [...keysOf.values()].flat())
  const met = new Set([...index.values()].flatMap((ids) => [...ids]))
  const views = new Map([
    ...own,
    ...(await loadJobViews(
      trx,
      [...met].filter((id) => !own.has(id)),
    )),
  ])
  const touched: string[] = []
  const turn = takeTurns()
  for (const jobId of [...own.keys()].sort()) {
    await turn()
    const self = views.get(jobId)
    // Taken in by an earlier one of these.
    if (self === undefined) continue
    const others = candidateJobs({ keys: keysOf.get(self.canonical.id) ?? [] }, index, views)
    const best = choose(
      others
        .filter((view) => view !== self)
        .map((view) => ({ view, verdict: compare(self.canonical.candidate, view.canonical.candidate) }))
        .filter(({ verdict }) => verdict.joins),
    )
    if (best === undefined) continue
    const { verdict, view: other } = best
    const isElder = self.canonical.firstSeen < other.canonical.firstSeen
    const [into, from] = isElder ? [self, other] : [other, self]
    const cut = verdict.partialSide === undefined ? null : verdict.partialSide === 'a' ? self : other
    await sql`
      update store.posting set joined_as = ${cut === null || cut === from ? verdict.kind : 'full'}
      where id = ${from.canonical.id}`.execute(trx)
    if (cut === into) {
      await sql`update store.posting set joined_as = 'partial' where id = ${into.canonical.id}`.execute(trx)
    }
    await absorbJobs(trx, [{ from: from.id, into: into.id, at }])
    const { kind, evidence } = verdict
    const ids = { postingId: from.canonical.id, jobId: into.id, throughId: into.canonical.id }
    await recordEvents(trx, [{ kind, ...ids, evidence, at }], DEDUPE_VERSION)
    views.delete(from.id)
    touched.push(from.id, into.id)
  }
  return { made: touched.length / 2, jobIds: touched }
}

async function canonicalKeys(trx: Database, ids: readonly string[]): Promise<Map<string, Buffer[]>> {
  const { rows } = await sql<{ id: string; keys: Buffer[] }>`
    select id, keys from store.posting where id = any(${ids}::bigint[])`.execute(trx)
  return new Map(rows.map(({ id, keys }) => [id, keys]))
}

function newcomerFrom(row: MemberRow): Newcomer {
  return {
    id: row.id,
    posting: postingFrom(row),
    labels: row.labels,
    keys: row.keys,
    contentHash: row.content_hash,
    rawHash: row.raw_hash,
    payload: null,
    at: row.first_seen,
  }
}

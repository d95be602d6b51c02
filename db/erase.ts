import { sql } from 'kysely'
import { appendChanges, type NewChange } from './changes.ts'
import type { Database } from './connect.ts'
import type { Forgettable } from './forgotten.ts'
import { refreshJobs } from './jobs.ts'
import { loadMerges, type MergeHeads } from './merges.ts'
import { rejoinPostings } from './rejoin.ts'

/** A stored advertisement that is to be erased, with what else may mention it. */
export interface Erasable {
  id: string
  sourceId: string
  externalId: string
  title: string
  company: string | null
  url: string | null
  applyUrl: string | null
}

/** What was erased, counted. */
export interface Erased {
  postings: number
  /** Advertisements as served. */
  payloads: number
  /** Records of why advertisements were joined or kept apart, with the words they quote. */
  joinEvents: number
  /** Jobs that go on with their other postings. */
  jobsLeft: number
  /** Jobs of which nothing is left. */
  jobsWithdrawn: number
}

/** Stored advertisements that a target means, in order of id, after an id. */
export async function findErasable(
  db: Database,
  target: Forgettable,
  { after, limit }: { after: string; limit: number },
): Promise<Erasable[]> {
  const { rows } = await sql<Erasable>`
    select p.id, p.source_id as "sourceId", p.external_id as "externalId", p.title, p.company, p.url,
      p.apply_url as "applyUrl"
    from store.posting p where ${isMeant(target)} and p.id > ${after} order by p.id limit ${limit}`.execute(
    db,
  )
  return rows
}

/**
 * Closed advertisements of sources that want them erased once they are withdrawn.
 *
 * @param options.among only those of these ids, as to look again under the joining lock
 */
export async function findWithdrawn(
  db: Database,
  {
    sourceId,
    among,
    limit,
  }: { sourceId?: string | undefined; among?: readonly string[] | undefined; limit: number },
): Promise<Erasable[]> {
  const within = sourceId === undefined ? sql`true` : sql`p.source_id = ${sourceId}`
  const chosen = among === undefined ? sql`true` : sql`p.id = any(${[...among]}::bigint[])`
  // Found by their sources: there are mostly none, and in order of id the whole store would be read to learn that.
  const { rows } = await sql<Erasable>`
    with withdrawn as materialized (
      select p.id, p.source_id as "sourceId", p.external_id as "externalId", p.title, p.company, p.url,
        p.apply_url as "applyUrl"
      from store.source s join store.posting p on p.source_id = s.id
      where s.must_delete and p.state = 'closed' and ${within} and ${chosen})
    select * from withdrawn order by id limit ${limit}`.execute(db)
  return rows
}

function isMeant(target: Forgettable) {
  if (target.kind === 'source') return sql`p.source_id = ${target.sourceId}`
  if (target.kind === 'employer') return sql`p.employer_key = ${target.employerKey}`
  if (target.kind === 'url') return sql`${target.url} in (p.url, p.apply_url)`
  return sql`p.source_id = ${target.sourceId} and p.external_id = ${target.externalId}`
}

/**
 * Erases advertisements with all that was kept of them. Their Jobs go on with the postings that are left, joined anew
 * as if the others had never been there, or are withdrawn; the change log tells of either. Needs the joining lock.
 */
export async function erasePostings(trx: Database, ids: readonly string[], at: Date): Promise<Erased> {
  const { rows } = await sql<{ id: string; job_id: string | null; source_id: string; external_id: string }>`
    select id, job_id, source_id, external_id from store.posting where id = any(${[...ids]}::bigint[])
    order by source_id, external_id for update`.execute(trx)
  const gone = rows.map(({ id }) => id)
  const jobIds = [...new Set(rows.flatMap(({ job_id }) => job_id ?? []))].sort()
  const before = await loadMerges(trx, jobIds)
  const joinEvents = await eraseEvents(trx, gone, jobIds)
  const payloads = await sql`delete from store.raw_posting where posting_id = any(${gone}::bigint[])`.execute(
    trx,
  )
  // Too many had such a key to look it up; whom it stood for is found again when it is next met.
  await sql`delete from store.hot_key where sample && ${gone}::bigint[]`.execute(trx)
  await eraseByName(trx, rows)
  // Spells and decisions go with it.
  await sql`delete from store.posting where id = any(${gone}::bigint[])`.execute(trx)

  await refreshJobs(trx, jobIds, at)
  const { rows: left } = await sql<{ id: string; job_id: string }>`
    select id, job_id from store.posting where job_id = any(${jobIds}::text[]) order by id`.execute(trx)
  await rejoinPostings(
    trx,
    left.map(({ id }) => id),
    at,
  )
  const going = new Set(left.map(({ job_id }) => job_id))
  const withdrawn = jobIds.filter((id) => !going.has(id))
  await sql`
    update store.job set state = 'closed', closed_at = ${at}, closed_reason = 'withdrawn'
    where id = any(${withdrawn}::text[]) and merged_into is null`.execute(trx)
  await tellWithdrawn(trx, before, at)
  return {
    postings: gone.length,
    payloads: Number(payloads.numAffectedRows ?? 0n),
    joinEvents,
    jobsLeft: jobIds.length - withdrawn.length,
    jobsWithdrawn: withdrawn.length,
  }
}

async function eraseEvents(
  trx: Database,
  ids: readonly string[],
  jobIds: readonly string[],
): Promise<number> {
  // Those it was compared in are found by the Jobs it has been in, since only these have an index.
  const { numAffectedRows } = await sql`
    delete from store.join_event e where e.posting_id = any(${[...ids]}::bigint[]) or (
      e.canonical_posting_id = any(${[...ids]}::bigint[]) and e.job_id = any(array(
        select o.job_id from store.join_event o where o.posting_id = any(${[...ids]}::bigint[])
        union select unnest(${[...jobIds]}::text[]))))`.execute(trx)
  return Number(numAffectedRows ?? 0n)
}

async function eraseByName(
  trx: Database,
  rows: readonly { source_id: string; external_id: string }[],
): Promise<void> {
  const sources = rows.map((row) => row.source_id)
  const names = rows.map((row) => row.external_id)
  const named = sql`select * from unnest(${sources}::text[], ${names}::text[]) as n(source_id, external_id)`
  await sql`delete from store.list_row l using (${named}) n
    where l.source_id = n.source_id and l.external_id = n.external_id`.execute(trx)
  await sql`delete from store.gone g using (${named}) n
    where g.source_id = n.source_id and g.external_id = n.external_id`.execute(trx)
  // Examples of what was refused may quote it.
  await sql`
    update store.rejection r set examples = '[]' from store.run u, (${named}) n
    where u.id = r.run_id and u.source_id = n.source_id
      and r.examples @> jsonb_build_array(jsonb_build_object('externalId', n.external_id))`.execute(trx)
}

// A reader who keeps a closed job has to be told as well that it goes; `refreshJobs` tells of the open ones.
async function tellWithdrawn(
  trx: Database,
  before: ReadonlyMap<string, MergeHeads>,
  at: Date,
): Promise<void> {
  const after = await loadMerges(trx, [...before.keys()])
  const changes = [...before].flatMap(([jobId, heads]): NewChange[] => {
    const went = (audience: 'store' | 'public') =>
      heads[audience]?.state === 'closed' && !after.get(jobId)?.[audience]
    if (!went('store') && !went('public')) return []
    return [{ jobId, kind: 'closed', reason: 'withdrawn', fields: {}, isPublic: went('public'), at }]
  })
  await appendChanges(trx, changes)
}

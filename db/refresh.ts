import { type RawBuilder, sql } from 'kysely'
import type { Database } from './connect.ts'
import { inLanes } from './in-lanes.ts'

const FACTS = 'analytics.job_facts'
/** The rows behind that view. */
const ROWS = 'store.job_fact'
/** Jobs whose facts are written in one transaction: a fraction of a second, where 5 s are allowed. */
const AT_ONCE = 1_000
/** Connections that make facts at the same time: as many as the smallest server that is worth having has processors. */
const LANES = 2
/** Versions of all jobs are grouped and joined in memory: of 200,000 jobs they would go by the disk else. */
const COMPARING_MEMORY = '64MB'
/** From this share of all rows on, statistics of the old ones would mislead the next question. */
const MANY = 0.1

/** What a refresh did. */
export interface Refreshed {
  view: string
  /** Jobs whose rows were written or taken away. */
  jobs: number
  tookMs: number
}

export interface RefreshOptions {
  /** Every job anew, changed or not. */
  all?: boolean
  /** Jobs in one transaction. */
  atOnce?: number
  /** Transactions at once, each on a connection of its own: no more than the pool has. */
  lanes?: number
  /** Stops it before the next batch of each lane. */
  signal?: AbortSignal
}

/**
 * Brings what analysts count from in line with what the store holds now, beside their readers: the rows of jobs that
 * changed since they were made, in short transactions. Cut off or failed, the next refresh goes on where this one stopped.
 * While another process does so already, nothing is done and the list is empty.
 */
export async function refreshViews(db: Database, options: RefreshOptions = {}): Promise<Refreshed[]> {
  return db.connection().execute(async (one) => {
    // Of the session, because the work is many transactions.
    const key = sql`hashtextextended(${`callboard refresh ${FACTS}`}, 0)`
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(${key}) as mine`.execute(one)
    if (!rows[0]?.mine) return []
    try {
      return [await refreshFacts(db, one, options)]
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(one)
    }
  })
}

async function refreshFacts(
  db: Database,
  one: Database,
  { all = false, atOnce = AT_ONCE, lanes = LANES, signal }: RefreshOptions,
): Promise<Refreshed> {
  const startedAt = performance.now()
  const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(one)
  await noteStarts(one)
  const batches = all ? await listAll(one, atOnce) : await findStale(one, atOnce)
  // The first lane is the connection that holds the lock, so a pool of one is enough for one lane.
  const others = Array.from({ length: Math.min(lanes, batches.length) - 1 }, () => db)
  await inLanes([one, ...others], batches, async (lane, ids) => {
    signal?.throwIfAborted()
    await sql`select store.remake_facts(${ids}::text[])`.execute(lane)
  })
  const jobs = batches.reduce((sum, ids) => sum + ids.length, 0)
  await analyzeAfter(one, jobs)
  const tookMs = Math.round(performance.now() - startedAt)
  await sql`update store.refresh set refreshed_at = ${rows[0]!.at}, took_ms = ${tookMs} where view = ${FACTS}`.execute(
    one,
  )
  return { view: FACTS, jobs, tookMs }
}

/** Notes since when advertisements of each source are known: a job is backlog or not by it. */
async function noteStarts(one: Database): Promise<void> {
  await sql`
    insert into store.source_start as known (source_id, first_seen)
    select source_id, min(first_seen) from store.posting where job_id is not null group by 1
    on conflict (source_id) do update set first_seen = excluded.first_seen
      where known.first_seen <> excluded.first_seen`.execute(one)
}

/**
 * Which rows of facts were made from other rows than there are, in batches. All jobs are looked at, past their texts and
 * labels: that takes a second where a log of changes would have to be right about every way in which a job changes. It
 * only reads, so the change feed goes on meanwhile.
 */
async function findStale(one: Database, atOnce: number): Promise<string[][]> {
  return one.transaction().execute(async (trx) => {
    await sql`set local work_mem = ${sql.lit(COMPARING_MEMORY)}`.execute(trx)
    return inBatches(
      trx,
      sql`
        select job_id from store.job_version now full join store.job_fact made using (job_id)
        where now.version is distinct from made.version`,
      atOnce,
    )
  })
}

/** Jobs that there are and jobs that there were facts of; nothing of them needs to be compared. */
async function listAll(one: Database, atOnce: number): Promise<string[][]> {
  return inBatches(
    one,
    sql`select job_id from store.merge where for_store union select job_id from store.job_fact`,
    atOnce,
  )
}

async function inBatches(db: Database, jobs: RawBuilder<unknown>, atOnce: number): Promise<string[][]> {
  const { rows } = await sql<{ ids: string[] }>`
    select array_agg(job_id) as ids
    from (select job_id, (row_number() over (order by job_id) - 1) / ${sql.lit(atOnce)} as batch from (${jobs}) j) b
    group by batch order by batch`.execute(db)
  return rows.map(({ ids }) => ids)
}

async function analyzeAfter(one: Database, jobs: number): Promise<void> {
  if (jobs === 0) return
  const { rows } = await sql<{ known: number }>`
    select greatest(reltuples, 0)::float8 as known from pg_class where oid = ${ROWS}::regclass`.execute(one)
  if (jobs < MANY * rows[0]!.known) return
  await sql`analyze ${sql.table(ROWS)}`.execute(one)
}

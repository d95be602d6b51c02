import { type Selectable, sql } from 'kysely'
import type { Database } from './connect.ts'
import type { FillCounts } from './fill-drift.ts'
import { type RunEnd, settleRun } from './run-verdict.ts'
import type { RunTable } from './tables.ts'

export type Run = Selectable<RunTable>
export type RunKind = 'crawl' | 'replay' | 'import'

export interface RunRequest {
  sourceId: string
  /** The run's clock: every fact it finds is dated by it. */
  at: Date
  kind: RunKind
  /** Queue task that walks; when the same task comes again, its first walker is dead. */
  task?: string
  /** How long the walker is taken to be alive after its last sign of life; default 20 s. */
  leaseMs?: number
}

/** What a walker holds on to. */
export interface OpenRun {
  id: string
  sourceId: string
  at: Date
  leaseMs: number
}

export type Opened = { ok: true; run: OpenRun } | { ok: false; reason: string; freeInMs: number }

/** The run was taken from this walker (its lease lapsed, its task was delivered again): stop, write nothing more. */
export class RunLost extends Error {
  override name = 'RunLost'
}

/**
 * Opens a run, unless another walk over the same source is alive: then it says which one and when to ask again.
 * A run whose walker died (lease lapsed, or its own task is here again) is ended as `partial`, `worker lost`.
 */
export async function openRun(db: Database, request: RunRequest): Promise<Opened> {
  const leaseMs = request.leaseMs ?? 20_000
  return db.transaction().execute(async (trx) => {
    // Openers of one source take turns; walkers and posting workers are not held up by this lock.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`run ${request.sourceId}`}, 0))`.execute(trx)
    const { rows } = await sql<Pick<Run, 'id' | 'task' | 'started_at'> & { free_in_ms: number }>`
      select id, task, started_at, (extract(epoch from lease_until - now()) * 1000)::float8 as free_in_ms
      from store.run where source_id = ${request.sourceId} and state = 'running' for no key update`.execute(
      trx,
    )
    const other = rows[0]
    if (other !== undefined) {
      const sameTask = request.task !== undefined && other.task === request.task
      if (!sameTask && other.free_in_ms > 0) {
        const since = other.started_at.toISOString()
        return {
          ok: false,
          reason: `run ${other.id} of ${request.sourceId} has been under way since ${since}`,
          freeInMs: Math.ceil(other.free_in_ms),
        }
      }
      await finishWalk(trx, other.id, 'partial', 'worker lost')
    }
    const run = await trx
      .insertInto('store.run')
      .values({
        source_id: request.sourceId,
        at: request.at,
        kind: request.kind,
        task: request.task ?? null,
        lease_until: leaseEnd(leaseMs),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { ok: true, run: { id: run.id, sourceId: request.sourceId, at: request.at, leaseMs } }
  })
}

/** A sign of life between pages. @throws RunLost */
export async function renewLease(db: Database, run: OpenRun): Promise<void> {
  const result = await db
    .updateTable('store.run')
    .set({ lease_until: leaseEnd(run.leaseMs) })
    .where('id', '=', run.id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw new RunLost(`run ${run.id} was taken over`)
}

/** What one page added to a run. */
export interface PageCounts {
  pages: number
  bytes: number
  found: number
  unchanged: number
  duplicates: number
  queued: number
}

/**
 * Adds a page to a run that is still ours and renews the lease. Call it late in the page's transaction: the run row
 * stays locked until the commit, and a lost run takes everything back.
 *
 * @throws RunLost
 */
export async function addPage(trx: Database, run: OpenRun, counts: PageCounts): Promise<void> {
  const result = await trx
    .updateTable('store.run')
    .set((eb) => ({
      pages: eb('pages', '+', counts.pages),
      bytes: sql<string>`bytes + ${counts.bytes}`,
      found: eb('found', '+', counts.found),
      unchanged: eb('unchanged', '+', counts.unchanged),
      duplicates: eb('duplicates', '+', counts.duplicates),
      queued: eb('queued', '+', counts.queued),
      lease_until: leaseEnd(run.leaseMs),
    }))
    .where('id', '=', run.id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw new RunLost(`run ${run.id} was taken over`)
}

/**
 * Marks a run as walked with how the walk ended, and settles it if no batch is outstanding.
 *
 * @param fill how often the expected fields stood in what was read
 * @returns the final state, or null while batches are outstanding
 * @throws RunLost
 */
export async function endWalk(
  db: Database,
  run: Pick<OpenRun, 'id'>,
  end: RunEnd,
  reason: string | null,
  fill: FillCounts | null = null,
): Promise<RunEnd | null> {
  return db.transaction().execute(async (trx) => {
    const finished = await finishWalk(trx, run.id, end, reason, fill)
    if (!finished.mine) throw new RunLost(`run ${run.id} was taken over`)
    return finished.state
  })
}

/** Ends runs whose walker gave no sign of life, on any machine. Returns their ids. */
export async function endLostRuns(db: Database): Promise<string[]> {
  const lost = await db
    .selectFrom('store.run')
    .select('id')
    .where('state', '=', 'running')
    .where('lease_until', '<', sql<Date>`now()`)
    .orderBy('id')
    .execute()
  const ended: string[] = []
  for (const { id } of lost) {
    await db.transaction().execute(async (trx) => {
      // Asked again under the row lock: the walker may have come back, or another process was first.
      const still = await sql`
        select 1 from store.run where id = ${id} and state = 'running' and lease_until < now()
        for no key update`.execute(trx)
      if (still.rows.length === 0) return
      await finishWalk(trx, id, 'partial', 'worker lost')
      ended.push(id)
    })
  }
  return ended
}

export async function findRun(db: Database, id: string): Promise<Run | undefined> {
  return db.selectFrom('store.run').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Newest runs first, of one source or of all. */
export async function listRuns(db: Database, options: { sourceId?: string; limit: number }): Promise<Run[]> {
  let query = db.selectFrom('store.run').selectAll().orderBy('id', 'desc').limit(options.limit)
  if (options.sourceId !== undefined) query = query.where('source_id', '=', options.sourceId)
  return query.execute()
}

async function finishWalk(
  trx: Database,
  id: string,
  end: RunEnd,
  reason: string | null,
  fill: FillCounts | null = null,
): Promise<{ mine: boolean; state: RunEnd | null }> {
  const counted = fill === null ? null : JSON.stringify(fill)
  const result = await trx
    .updateTable('store.run')
    .set({ state: 'walked', walk_end: end, reason, fill: counted, walked_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) return { mine: false, state: null }
  return { mine: true, state: await settleRun(trx, id) }
}

function leaseEnd(leaseMs: number) {
  return sql<Date>`clock_timestamp() + ${leaseMs} * interval '1 millisecond'`
}

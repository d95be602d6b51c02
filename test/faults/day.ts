import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../db/connect.ts'
import { dayStart } from '../../demo/world/calendar.ts'
import { reconcile } from '../../workers/reconcile.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import { QUEUE_NAMES, type Queues } from '../../workers/task.ts'

/** Many times what anything takes to recover (a lock of 30 s, a look for lost tasks 15 s later): a day may have seven kills. */
const PATIENCE_MS = 900_000
/** `start` does so every minute. */
const RECONCILE_EVERY_MS = 2_000
const LOOK_EVERY_MS = 50

interface Day {
  db: Database
  queues: Queues
  day: number
  sources: readonly string[]
  /** Tasks that may wait for later when the day is done. */
  besides: number
  /** Throws when a process ended that nobody ended, or when nobody wants to know any more. */
  check(): void
}

/**
 * Has every source crawled by the clock of a day, does what the roles scheduler and sweeper do meanwhile, and sweeps
 * when all is stored. Trouble on the way is the fault's and is waited out. Resolves with how long it took, in
 * milliseconds.
 *
 * @throws when the day does not end in time, or a task died
 */
export async function liveDay(day: Day): Promise<number> {
  const startedAt = performance.now()
  const giveUpAt = startedAt + PATIENCE_MS
  let reconcileAt = startedAt
  let trouble: unknown
  for (;;) {
    try {
      if (performance.now() >= reconcileAt) {
        reconcileAt = performance.now() + RECONCILE_EVERY_MS
        await addMissing(day)
        await reconcile(day.db, day.queues, { graceMs: 0 })
      }
      if (await isDone(day)) break
    } catch (error) {
      trouble = error
    }
    day.check()
    if (performance.now() > giveUpAt)
      throw new Error(`day ${day.day} does not end: ${await whatIsLeft(day)}`, { cause: trouble })
    await pause(LOOK_EVERY_MS)
  }
  await sweep(day.db, { at: dayStart(day.day) })
  return performance.now() - startedAt
}

/** Like the scheduler, which writes again what a queue has lost: a crawl for each source that has not had its own. */
async function addMissing({ db, queues, day, sources }: Day): Promise<void> {
  const walked = await walkedOn(db, day)
  const tasks = sources
    .filter((sourceId) => !walked.has(sourceId))
    .map((sourceId) => ({
      task: { sourceId, at: dayStart(day).toISOString() },
      id: `${sourceId} day ${day}`,
    }))
  if (tasks.length > 0) await queues.addAll('crawl', tasks)
}

/** Sources with a run of the day that came to an end of its own. */
async function walkedOn(db: Database, day: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('store.run')
    .select('source_id')
    .where('at', '=', dayStart(day))
    .where('state', 'in', ['walked', 'complete', 'empty', 'drifted'])
    .execute()
  return new Set(rows.map((row) => row.source_id))
}

async function isDone({ db, queues, day, sources, besides }: Day): Promise<boolean> {
  const walked = await walkedOn(db, day)
  if (sources.some((id) => !walked.has(id))) return false
  const open = await db
    .selectFrom('store.run')
    .select('id')
    .where('state', 'in', ['running', 'walked'])
    .limit(1)
    .execute()
  const batch = await db.selectFrom('store.batch').select('id').limit(1).execute()
  if (open.length > 0 || batch.length > 0) return false
  const counts = await queues.counts()
  return QUEUE_NAMES.every((name) => {
    const { waiting, active, delayed } = counts[name]
    return waiting + active === 0 && delayed <= besides
  })
}

async function whatIsLeft({ db, queues, day, sources }: Day): Promise<string> {
  const walked = await walkedOn(db, day)
  const missing = sources.filter((id) => !walked.has(id))
  const runs = await db
    .selectFrom('store.run')
    .select(['id', 'source_id', 'state', 'reason'])
    .where('at', '=', dayStart(day))
    .execute()
  const dead = await Promise.all(QUEUE_NAMES.map((name) => queues.failed(name)))
  return JSON.stringify({ missing, runs, counts: await queues.counts(), dead: dead.flat() })
}

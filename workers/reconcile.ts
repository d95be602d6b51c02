import { listBatchIds } from '../db/batches.ts'
import type { Database } from '../db/connect.ts'
import { endLostRuns } from '../db/runs.ts'
import { enqueueBatches } from './intake.ts'
import type { Queues } from './task.ts'

const PAGE = 1_000

/**
 * Puts right what a lost queue or a killed process left behind: every batch older than the grace gets a task unless it
 * has one (or lies dead, which is the operator's to redrive), and runs without a living walker end.
 *
 * @param graceMs age from which a batch is looked at; younger ones are on their way
 */
export async function reconcile(
  db: Database,
  queues: Pick<Queues, 'addAll'>,
  { graceMs = 60_000 }: { graceMs?: number } = {},
): Promise<{ lostRuns: string[]; batches: number }> {
  const lostRuns = await endLostRuns(db)
  let batches = 0
  let after = '0'
  for (;;) {
    const ids = await listBatchIds(db, { olderThanMs: graceMs, after, limit: PAGE })
    await enqueueBatches(queues, ids)
    batches += ids.length
    if (ids.length < PAGE) return { lostRuns, batches }
    after = ids[ids.length - 1]!
  }
}

import { setTimeout as delay } from 'node:timers/promises'
import { listBatchIds } from '../../db/batches.ts'
import { findRun } from '../../db/runs.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { CommandError } from '../exit-codes.ts'
import type { ImportJob } from './run.ts'

const LOOK_EVERY_MS = 200
/** Dead letters are looked for less often than the end: they are rare, and listing them costs more. */
const LOOKS_PER_DEAD_LETTER = 5

type Settling = Pick<ImportJob, 'invocation' | 'store' | 'crew'>

/**
 * Waits until every batch of a run is worked off, by this process or another: the run's own row says so.
 *
 * @throws CommandError when one of its batches is a dead letter, since the run then never ends
 */
export async function settled(job: Settling, runId: string): Promise<void> {
  const { terminal, signal } = job.invocation
  for (let look = 1; ; look++) {
    const run = await findRun(job.store.db, runId)
    if (run === undefined || run.ended_at !== null) return
    terminal.progress(`${run.found} read, ${run.created} new, ${run.changed} changed, ${run.joined} joined`)
    if (look % LOOKS_PER_DEAD_LETTER === 0) await refuseDeadLetter(job, runId)
    await delay(LOOK_EVERY_MS, undefined, { signal })
  }
}

async function refuseDeadLetter({ store, crew }: Settling, runId: string): Promise<void> {
  const dead = await crew.queues.failed('postings')
  if (dead.length === 0) return
  const waited = new Set(await listBatchIds(store.db, { olderThanMs: 0, runId, limit: 10_000 }))
  for (const { id, task, reason, attempts } of dead) {
    const { batchId } = task as { batchId: string }
    if (!waited.has(batchId)) continue
    throw new CommandError(
      'failed',
      `batch ${batchId} of run ${runId} could not be worked off in ${attempts} tries (task ${id}: ${reason}); the rest of the file is stored, and the batch is kept until its task is given a fresh start`,
    )
  }
}

/**
 * Works off what a killed import of the source left behind. Its tasks may be held by the dead process for most of a
 * minute more; when they come, the batch is gone and they have nothing to do.
 */
export async function finishLeftOver(job: Settling, sourceId: string): Promise<void> {
  const { settings, terminal, signal } = job.invocation
  const { db } = job.store
  const worker = { keepBodies: settings.keepBodies === 'all', log: job.crew.log }
  for (const batchId of await listBatchIds(db, { olderThanMs: 0, sourceId, limit: 10_000 })) {
    signal.throwIfAborted()
    terminal.say(`working off batch ${batchId}, which an earlier import of ${sourceId} left behind`)
    try {
      await handleBatch(db, { batchId }, worker)
    } catch (error) {
      // It stays where it is, and this import need not fail for it: what it holds is in this file, or was in another.
      terminal.say(`batch ${batchId} is left as it is: ${(error as Error).message}`)
    }
  }
}

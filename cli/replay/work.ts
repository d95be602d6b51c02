import type { Database } from '../../db/connect.ts'
import { lockJoining } from '../../db/joining-lock.ts'
import { rejoinJobs } from '../../db/rejoin.ts'
import { endWalk, type OpenRun } from '../../db/runs.ts'
import { holdRun } from '../../workers/lease.ts'
import type { Log } from '../../workers/log.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { retryDeadlock } from '../../workers/retry-deadlock.ts'
import type { Queues } from '../../workers/task.ts'
import { openWhenFree } from '../open-when-free.ts'
import type { Differences } from './differences.ts'

/** Jobs whose joins are decided in one transaction, which must stay well below 5 s. */
const REJOINED_AT_ONCE = 100

/** One replay under way. */
export interface ReplayWork {
  /** The store that is read. */
  from: Database
  /** Where it is written: the same, or a copy of it for a preview. */
  into: Database
  differences: Differences
  keepBodies: boolean
  log: Log
  /** When what is read anew becomes so, for the change log. */
  at: Date
  signal: AbortSignal
  say(line: string): void
  progress(line: string): void
}

/** Reads something into a run over a source; an error ends it as partial, from which nothing may be concluded. */
export async function inRun(
  work: ReplayWork,
  sourceId: string,
  at: Date,
  read: (run: OpenRun, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const run = await openWhenFree(work.into, { sourceId, at, kind: 'replay' }, work)
  const held = holdRun(work.into, run, work.signal)
  try {
    await read(run, held.signal)
    held.release()
    await endWalk(work.into, run, 'complete', null)
  } catch (error) {
    held.release()
    if (!held.lost()) await endWalk(work.into, run, 'partial', 'the replay broke off')
    throw error
  }
}

/** Works off a batch as a posting worker does, and counts what it did. */
export async function workOff(work: ReplayWork, batchId: string, read: number): Promise<string[]> {
  const { keepBodies, log, differences } = work
  const result = await handleBatch(work.into, { batchId }, { keepBodies, log, watch: differences.watch })
  differences.add(read, result)
  return result?.jobIds ?? []
}

/** Takes the tasks of pages in, to be worked off here and in order instead of by a queue. */
export function collectTasks(): { queues: Pick<Queues, 'addAll'>; take(): string[] } {
  let batchIds: string[] = []
  return {
    queues: {
      async addAll(_queue, tasks) {
        for (const { task } of tasks) if ('batchId' in task) batchIds.push(task.batchId)
      },
    },
    take() {
      const taken = batchIds
      batchIds = []
      return taken
    },
  }
}

/** Decides the joins of Jobs anew, in bounded transactions. */
export async function rejoinAll(work: ReplayWork, jobIds: Iterable<string>): Promise<void> {
  const ids = [...jobIds].sort()
  for (let start = 0; start < ids.length; start += REJOINED_AT_ONCE) {
    work.signal.throwIfAborted()
    const some = ids.slice(start, start + REJOINED_AT_ONCE)
    let committed = (): void => {}
    const rejoined = await retryDeadlock(() =>
      work.into.transaction().execute(async (trx) => {
        await lockJoining(trx)
        const result = await rejoinJobs(trx, some, work.at)
        committed = await work.differences.watch(trx, result.jobIds)
        return result
      }),
    )
    committed()
    work.differences.addRejoined(rejoined)
    work.progress(`joins of ${Math.min(start + REJOINED_AT_ONCE, ids.length)} of ${ids.length} jobs decided`)
  }
}

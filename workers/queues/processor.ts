import { setTimeout as pause } from 'node:timers/promises'
import { DelayedError, type Job as Task, UnrecoverableError } from 'bullmq'
import type { QueueName, TaskContext, TaskOf } from '../task.ts'
import { runTask } from './run-task.ts'
import { SUSPECT_WAITS_MS, type Suspects } from './suspects.ts'

export type Process = (task: Task, token: string | undefined) => Promise<void>

/** A handler as BullMQ calls it: what becomes of the task is said in BullMQ's words. */
export function processor<Q extends QueueName>(
  handle: (task: TaskOf[Q], context: TaskContext) => Promise<void>,
  stopping: AbortSignal,
  suspects: Suspects,
): Process {
  const run: Process = async (task, token) => {
    const context = { id: task.id!, attempt: task.attemptsMade + 1, signal: stopping }
    const ending = await runTask(() => handle(task.data as TaskOf[Q], context), stopping)
    if (ending.kind === 'done') return
    if (ending.kind === 'put-back') return putBack(task, token, ending.delayMs)
    const error = ending.kind === 'dead' ? new UnrecoverableError(ending.reason) : new Error(ending.reason)
    error.stack = ending.stack
    throw error
  }
  return async (task, token) => {
    const isSuspect = task.stalledCounter > 0
    const end = suspects.start(isSuspect)
    if (end === null) return putBack(task, token, suspects.restMs())
    try {
      if (isSuspect) await pause(SUSPECT_WAITS_MS)
      await run(task, token)
    } finally {
      end()
    }
  }
}

async function putBack(task: Task, token: string | undefined, delayMs: number): Promise<never> {
  await task.moveToDelayed(Date.now() + delayMs, token)
  throw new DelayedError()
}

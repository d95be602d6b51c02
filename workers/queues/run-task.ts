import { cleanText } from '../../pipeline/clean-text.ts'
import { GiveUp, PutBack } from '../task.ts'

/** What becomes of a task after its handler ran. */
export type Ending =
  | { kind: 'done' }
  | { kind: 'put-back'; delayMs: number }
  | { kind: 'retry' | 'dead'; reason: string; stack: string }

/**
 * Runs a handler and says what becomes of its task. Reasons are cleaned: with one NUL in a message the Postgres
 * backend could not store the failure, and the task would stay active for ever.
 *
 * @param stopping when aborted, whatever the handler throws counts as put back: it was us who cut it short
 */
export async function runTask(handle: () => Promise<void>, stopping: AbortSignal): Promise<Ending> {
  try {
    await handle()
    return { kind: 'done' }
  } catch (error) {
    if (error instanceof PutBack) return { kind: 'put-back', delayMs: error.delayMs }
    if (stopping.aborted) return { kind: 'put-back', delayMs: 0 }
    const told = error instanceof Error ? error : new Error(String(error))
    const reason = cleanText(`${told.name}: ${told.message}`).slice(0, 2_000)
    const stack = cleanText(told.stack ?? reason).slice(0, 4_000)
    return { kind: told instanceof GiveUp ? 'dead' : 'retry', reason, stack }
  }
}

/**
 * A task id that BullMQ takes: it reads a bare integer or a colon in an id as its own. Different names stay different.
 */
export function taskId(name: string): string {
  return `id-${withoutColon(name)}`
}

/** An id is free again when its task is done; a dead letter keeps it until it is given a fresh start. */
export function idOptions(id: string | undefined): { jobId?: string; removeOnComplete?: true } {
  return id === undefined ? {} : { jobId: taskId(id), removeOnComplete: true }
}

export function withoutColon(name: string): string {
  return cleanText(name).replaceAll('%', '%25').replaceAll(':', '%3A')
}

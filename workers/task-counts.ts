import { PutBack, type QueueName, type TaskContext, type TaskOf } from './task.ts'

const OUTCOMES = ['done', 'put-back', 'failed'] as const
export type TaskOutcome = (typeof OUTCOMES)[number]

type Handle<Q extends QueueName> = (task: TaskOf[Q], context: TaskContext) => Promise<void>

/** What the workers of one process did since it began. */
export interface TaskCounts {
  /** The same handler, with what becomes of its tasks counted. */
  counted<Q extends QueueName>(queue: Q, handle: Handle<Q>): Handle<Q>
  read(): { queue: QueueName; outcome: TaskOutcome; tasks: number; seconds: number }[]
}

export function createTaskCounts(): TaskCounts {
  const counts = new Map<QueueName, Record<TaskOutcome, { tasks: number; seconds: number }>>()
  return {
    counted(queue, handle) {
      const none = () => ({ tasks: 0, seconds: 0 })
      const mine = counts.get(queue) ?? { done: none(), 'put-back': none(), failed: none() }
      counts.set(queue, mine)
      return async (task, context) => {
        const began = performance.now()
        let outcome: TaskOutcome = 'done'
        try {
          await handle(task, context)
        } catch (error) {
          // What is cut short when the process stops is delivered again as well.
          outcome = error instanceof PutBack || context.signal.aborted ? 'put-back' : 'failed'
          throw error
        } finally {
          mine[outcome].tasks++
          mine[outcome].seconds += (performance.now() - began) / 1000
        }
      }
    },
    read: () =>
      [...counts].flatMap(([queue, mine]) =>
        OUTCOMES.map((outcome) => ({ queue, outcome, ...mine[outcome] })),
      ),
  }
}

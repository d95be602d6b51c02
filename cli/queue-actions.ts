import type { AdminActions } from '../feed/operators/actions.ts'
import {
  type DeadLetter,
  QUEUE_NAMES,
  type QueuedTask,
  type QueueName,
  type Queues,
} from '../workers/task.ts'

/** What the admin port does with the queues. */
export function queueActions(
  queues: Pick<Queues, 'counts' | 'tasks' | 'failed' | 'retry'>,
): Omit<AdminActions, 'sources'> {
  const ofAll = async <T>(ask: (name: QueueName) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all(QUEUE_NAMES.map(ask))).flat()
  return {
    queues: () => queues.counts(),
    tasks: (most) => ofAll<QueuedTask>((name) => queues.tasks(name, most)),
    deadTasks: () => ofAll<DeadLetter>((name) => queues.failed(name)),
    retryTask: async (name, id) => isQueue(name) && queues.retry(name, id),
  }
}

function isQueue(name: string): name is QueueName {
  return QUEUE_NAMES.includes(name as QueueName)
}

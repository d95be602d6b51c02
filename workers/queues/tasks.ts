import type { DeadLetter, QueuedTask, QueueName } from '../task.ts'

const STATES = ['active', 'waiting', 'delayed'] as const
const MOST_DEAD = 1_000

/** What listing asks of a queue. */
interface Listable {
  getJobs(types: [(typeof STATES)[number]], start: number, end: number, ascending: boolean): Promise<Held[]>
  getFailed(start: number, end: number): Promise<Held[]>
}

interface Held {
  id?: string | undefined
  data: unknown
  timestamp: number
  delay: number
  attemptsMade: number
  failedReason?: string
}

/** The tasks that are at work, waiting and for later, of each state the first `most`. */
export async function tasksOf(queue: QueueName, line: Listable, most: number): Promise<QueuedTask[]> {
  const found = await Promise.all(STATES.map((state) => line.getJobs([state], 0, most - 1, true)))
  return found.flatMap((tasks, n) =>
    tasks.map(({ id, data, timestamp, delay, attemptsMade }) => ({
      queue,
      id: id!,
      state: STATES[n]!,
      task: data,
      addedAt: new Date(timestamp),
      dueAt: STATES[n] === 'delayed' ? new Date(timestamp + delay) : null,
      attempts: attemptsMade,
    })),
  )
}

/** The tasks that failed for good, newest first, at most 1,000. */
export async function deadLettersOf(queue: QueueName, line: Listable): Promise<DeadLetter[]> {
  const tasks = await line.getFailed(0, MOST_DEAD - 1)
  return tasks.map(({ id, data, failedReason, attemptsMade }) => ({
    queue,
    id: id!,
    task: data,
    reason: failedReason ?? '',
    attempts: attemptsMade,
  }))
}

import type { QueuedTask, QueueName } from '../task.ts'

const STATES = ['active', 'waiting', 'delayed'] as const

/** What listing asks of a queue. */
interface Listable {
  getJobs(types: [(typeof STATES)[number]], start: number, end: number, ascending: boolean): Promise<Held[]>
}

interface Held {
  id?: string | undefined
  data: unknown
  timestamp: number
  delay: number
  attemptsMade: number
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

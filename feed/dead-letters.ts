import type { Database } from '../db/connect.ts'
import { listDeadDeliveries, redeliver } from '../db/deliveries.ts'
import type { AdminActions } from './operators/actions.ts'

const WEBHOOK = 'webhook'

/** What failed for good: tasks of both queues, then deliveries of webhooks. Ids name the queue. */
export async function listDeadLetters(db: Database, actions: AdminActions) {
  const [tasks, deliveries] = await Promise.all([actions.deadTasks(), listDeadDeliveries(db)])
  return [
    ...tasks.map((task) => ({ ...task, id: `${task.queue}:${task.id}` })),
    ...deliveries.map((delivery) => ({ queue: WEBHOOK, ...delivery, id: `${WEBHOOK}:${delivery.id}` })),
  ]
}

export type DeadLetterRow = Awaited<ReturnType<typeof listDeadLetters>>[number]

/** Gives one of them a fresh start, by its id in the list; false where none of that id lies dead. */
export async function retryDeadLetter(db: Database, actions: AdminActions, given: string): Promise<boolean> {
  const [, queue = '', id = ''] = /^([a-z]+):([^\0]{1,500})$/s.exec(given) ?? []
  return queue === WEBHOOK ? (await redeliver(db, { id })) > 0 : actions.retryTask(queue, id)
}

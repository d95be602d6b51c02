import type { QueueState } from './page-overview.ts'
import type { OperatedSource } from './page-sources.ts'

/** A task that failed for good, as queues tell of it. */
export interface DeadTask {
  queue: string
  id: string
  task: unknown
  reason: string
  attempts: number
}

/** A task that has not ended. */
export interface HeldTask {
  queue: string
  id: string
  state: 'active' | 'waiting' | 'delayed'
  task: unknown
  addedAt: Date
  dueAt: Date | null
  attempts: number
}

/** What the admin port does through others: feed/ knows neither queues nor settings. */
export interface AdminActions {
  sources(): Promise<OperatedSource[]>
  queues(): Promise<Readonly<Record<string, QueueState>>>
  /** Of each queue and state the first `most`. */
  tasks(most: number): Promise<HeldTask[]>
  deadTasks(): Promise<DeadTask[]>
  /** False where no such task lies dead. */
  retryTask(queue: string, id: string): Promise<boolean>
}

export type QueueName = 'crawl' | 'postings'

/** Walk one source. */
export interface CrawlTask {
  sourceId: string
  /** ISO clock of a simulated run; absent means now. */
  at?: string
}

/** Read one stored batch into postings and jobs. Ids travel, never text. */
export interface PostingsTask {
  batchId: string
}

export interface TaskOf {
  crawl: CrawlTask
  postings: PostingsTask
}

export const QUEUE_NAMES: readonly QueueName[] = ['crawl', 'postings']

/** Thrown by a handler: put the task back, costs no attempt. */
export class PutBack extends Error {
  override name = 'PutBack'
  readonly delayMs: number

  constructor(message: string, delayMs: number) {
    super(message)
    this.delayMs = delayMs
  }
}

/** Thrown by a handler: dead at once, no retry. */
export class GiveUp extends Error {
  override name = 'GiveUp'
}

/** No queue to work with. One line that says what is wrong and what to do. */
export class NoQueue extends Error {
  override name = 'NoQueue'
}

export interface TaskContext {
  id: string
  /** 1 on the first try. */
  attempt: number
  /** Aborted when the process stops and cannot wait longer; a task that then throws is put back and costs no attempt. */
  signal: AbortSignal
}

export interface QueueCounts {
  waiting: number
  active: number
  /** Waiting for a retry, a put-back or its schedule. */
  delayed: number
  /** Dead letters. */
  failed: number
}

export interface DeadLetter {
  queue: QueueName
  id: string
  task: unknown
  reason: string
  attempts: number
}

/** A task that has not ended. Tasks hold ids, never texts. */
export interface QueuedTask {
  queue: QueueName
  id: string
  state: 'active' | 'waiting' | 'delayed'
  task: unknown
  addedAt: Date
  /** When it is put among the waiting ones; null where it need not be. */
  dueAt: Date | null
  /** Tries that failed so far. */
  attempts: number
}

/** The two queues. Delivery is at least once: a handler must bear seeing a task twice, even at the same time. */
export interface Queues {
  /** Adds a task. With an id it is dropped while a task of that id waits, runs, or lies dead. */
  add<Q extends QueueName>(
    queue: Q,
    task: TaskOf[Q],
    options?: { id?: string; delayMs?: number },
  ): Promise<void>
  addAll<Q extends QueueName>(queue: Q, tasks: readonly { task: TaskOf[Q]; id?: string }[]): Promise<void>
  /** Starts a worker; it counts against the number that `openQueues` was told. */
  work<Q extends QueueName>(
    queue: Q,
    handle: (task: TaskOf[Q], context: TaskContext) => Promise<void>,
    options: { concurrency: number },
  ): Promise<{ close(): Promise<void> }>
  /**
   * Crawls a source again and again, with everyMs for the first time at once. The same plan again changes nothing,
   * another plan takes the place of the old one. Cron is in UTC.
   */
  scheduleCrawl(sourceId: string, when: { everyMs: number } | { cron: string }): Promise<void>
  unscheduleCrawl(sourceId: string): Promise<void>
  schedules(): Promise<{ sourceId: string; nextAt: Date | null }[]>
  counts(): Promise<Record<QueueName, QueueCounts>>
  /** Tasks of a queue that have not ended: of those at work, waiting and for later the first `most` each. */
  tasks(queue: QueueName, most: number): Promise<QueuedTask[]>
  /** Dead letters, newest first, at most 1,000. */
  failed(queue: QueueName): Promise<DeadLetter[]>
  /** Gives every dead letter of a queue a fresh start and returns how many there were. */
  redrive(queue: QueueName): Promise<number>
  /** The same for one of them; false where no such task lies dead. */
  retry(queue: QueueName, id: string): Promise<boolean>
  /** Resolves when nothing waits, runs or is delayed, but for what schedules hold for later. */
  idle(): Promise<void>
  /** Closes workers gracefully, then the connections. */
  close(): Promise<void>
}

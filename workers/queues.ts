import { EventEmitter, once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  ErrorCode,
  Queue as Line,
  type RedisConnectionClient,
  type RedisQueueBackend,
  type RepeatOptions,
  runMigrations,
  Worker,
} from 'bullmq'
import { isGoneAway } from '../db/gone-away.ts'
import { cleanJson } from '../pipeline/clean-text.ts'
import { openPool, poolSizeFor } from './queues/connections.ts'
import { countsOf, isQuiet } from './queues/counts.ts'
import { type Process, processor } from './queues/processor.ts'
import { openRedis } from './queues/redis.ts'
import { idOptions, withoutColon } from './queues/run-task.ts'
import { createSuspects, MOST_LOSSES } from './queues/suspects.ts'
import { deadLettersOf, tasksOf } from './queues/tasks.ts'
import { retryDeadlock } from './retry-deadlock.ts'
import { NoQueue, QUEUE_NAMES, type QueueName, type Queues } from './task.ts'

export type { CrawlTask, PostingsTask, QueueName, Queues, TaskContext, TaskOf } from './task.ts'
export { GiveUp, NoQueue, PutBack } from './task.ts'

export interface QueueOptions {
  databaseUrl: string
  /** Keeps the queues in Redis instead of Postgres. */
  redisUrl?: string
  /** How many workers this process will start: `work` refuses more, because the pool is sized for them. */
  workers: number
  /** Keeps installations apart that share one Redis; in Postgres every database has its own queues. */
  prefix?: string
  /** First back-off of a failed task; doubles with every try. */
  retryMs?: number
  /** How long closing waits for running tasks before their signal is aborted. */
  graceMs?: number
  /** Told of trouble in the background, such as a lost connection. */
  onError?: (error: Error) => void
  /** Size of the Postgres pool; only the test of the sizing rule sets it. */
  poolSize?: number
}

const TRIES = 4
/** What a task killed with its process waits for before another worker takes it. */
const LOCK_MS = 30_000
const STALLED_CHECK_MS = 15_000
const IDLE_POLL_MS = 250

/** Creates or updates the queue's tables in schema bullmq. Not needed with Redis, and harmless. */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const pool = openPool(databaseUrl, 1)
  try {
    const client = await pool.connect()
    try {
      await runMigrations(client)
      // BullMQ numbers tasks by a sequence a queue, which it makes with the first task: only the owner of the schema may.
      await client.query(
        `select bullmq.next_job_id(q) from unnest($1::text[]) q
         where to_regclass('bullmq.' || bullmq.job_id_seq_name(q)) is null`,
        [QUEUE_NAMES],
      )
    } finally {
      client.release()
    }
  } finally {
    await pool.end()
  }
}

/**
 * Opens both queues.
 *
 * @throws NoQueue when Redis does not answer or may evict, or when the tables in Postgres are missing
 */
export async function openQueues(options: QueueOptions): Promise<Queues> {
  const store = await openStore(options)
  const lines = new Map<QueueName, Line>()
  for (const name of QUEUE_NAMES) lines.set(name, store.line(name))
  try {
    await Promise.all([...lines.values()].map((line) => line.waitUntilReady()))
  } catch (error) {
    await Promise.allSettled([...lines.values()].map((line) => line.close()))
    await store.close()
    if ((error as Error).name === 'SchemaMigrationRequiredError') {
      throw new NoQueue('the database has no tables for the queue: run callboard migrate', { cause: error })
    }
    // Then it is the database that is away, not a queue beside it.
    if (options.redisUrl === undefined && isGoneAway(error)) throw error
    throw new NoQueue(`the queue does not open: ${(error as Error).message}`, { cause: error })
  }
  return queuesOver(store, lines, options)
}

/** What differs between the two backends: how the parts of BullMQ are made, and what is closed last. */
interface Store {
  line(name: QueueName): Line
  worker(name: QueueName, process: Process, concurrency: number): Worker
  /** Called before workers are closed. */
  stopTrying(): void
  close(): Promise<unknown>
}

async function openStore(options: QueueOptions): Promise<Store> {
  const defaultJobOptions = {
    attempts: TRIES,
    backoff: { type: 'exponential', delay: options.retryMs ?? 5_000, jitter: 0.5 },
    removeOnComplete: { age: 24 * 3600, count: 1_000 },
    // Dead letters stay for the operator, within reason.
    removeOnFail: { count: 10_000 },
    stackTraceLimit: 2,
  }
  const paceOf = (name: QueueName) => ({
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_CHECK_MS,
    maxStalledCount: MOST_LOSSES[name],
  })
  if (options.redisUrl !== undefined) {
    const redis = await openRedis(options.redisUrl)
    const prefix = options.prefix ?? 'callboard'
    const [asking, working] = [redis.asking, redis.working].map((one) => one as RedisConnectionClient)
    return {
      line: (name) => new Line(name, { connection: asking!, prefix, defaultJobOptions }),
      worker: (name, process, concurrency) =>
        new Worker(name, process, { connection: working!, prefix, ...paceOf(name), concurrency }),
      stopTrying: redis.stopTrying,
      close: redis.close,
    }
  }
  const pool = openPool(options.databaseUrl, options.poolSize ?? poolSizeFor(options.workers))
  // BullMQ's types know one backend at a time; past the constructors both behave alike.
  const base = { connection: pool as unknown as ConnectionOptions }
  const backend = createPostgresBackend as unknown as BackendFactory<RedisQueueBackend, ConnectionOptions>
  return {
    line: (name) => new Line(name, { ...base, defaultJobOptions }, backend),
    worker: (name, process, concurrency) =>
      new Worker(name, process, { ...base, ...paceOf(name), concurrency }, backend),
    stopTrying: () => {},
    close: () => pool.end(),
  }
}

/** Postgres: "terminating connection due to administrator command". */
const SERVER_STOPS = '57P01'

function queuesOver(store: Store, lines: Map<QueueName, Line>, options: QueueOptions): Queues {
  const report = options.onError ?? ((error: Error) => process.emitWarning(error))
  let closing = false
  // A server that its last user stops ends connections which a pool has let go of but not closed yet.
  const onError = (error: Error) => {
    if (!closing || (error as { code?: string }).code !== SERVER_STOPS) report(error)
  }
  const workers = new Set<{ close(): Promise<void> }>()
  const settled = new EventEmitter()
  settled.setMaxListeners(0)
  const line = (name: QueueName): Line => lines.get(name)!
  for (const each of lines.values()) each.on('error', onError)
  const crawl = line('crawl')

  return {
    async add(queue, task, { id, delayMs } = {}) {
      await retryDeadlock(() =>
        line(queue).add(queue, cleanJson(task), { ...idOptions(id), ...(delayMs ? { delay: delayMs } : {}) }),
      )
    },

    async addAll(queue, tasks) {
      for (let from = 0; from < tasks.length; from += 500) {
        const some = tasks.slice(from, from + 500)
        const bulk = some.map(({ task, id }) => ({ name: queue, data: cleanJson(task), opts: idOptions(id) }))
        await retryDeadlock(() => line(queue).addBulk(bulk))
      }
    },

    async work(queue, handle, { concurrency }) {
      if (workers.size >= options.workers) {
        throw new Error(
          `openQueues was told of ${options.workers} workers; its pool has no connection for one more`,
        )
      }
      const stopping = new AbortController()
      const suspects = createSuspects({ alone: queue === 'postings' })
      const worker = store.worker(queue, processor(handle, stopping.signal, suspects), concurrency)
      worker.on('error', onError)
      for (const event of ['completed', 'failed', 'drained'] as const)
        worker.on(event, () => settled.emit('settled'))
      const handleOfWorker = {
        close: async () => {
          await closeWorker(worker, stopping, options.graceMs ?? 8_000)
          workers.delete(handleOfWorker)
        },
      }
      workers.add(handleOfWorker)
      await worker.waitUntilReady()
      return handleOfWorker
    },

    async scheduleCrawl(sourceId, when) {
      const id = withoutColon(sourceId)
      const repeat: RepeatOptions =
        'cron' in when ? { pattern: when.cron, tz: 'UTC' } : { every: when.everyMs }
      try {
        await retryDeadlock(() =>
          crawl.upsertJobScheduler(id, repeat, { name: 'crawl', data: cleanJson({ sourceId }) }),
        )
      } catch (error) {
        // Another caller has just written the turns this one would add; were its plan another, one of them must know.
        const kept = isTurnTaken(error) ? await crawl.getJobScheduler(id) : undefined
        if (kept === undefined || kept.every !== repeat.every || kept.pattern !== repeat.pattern) throw error
      }
    },

    async unscheduleCrawl(sourceId) {
      await retryDeadlock(() => crawl.removeJobScheduler(withoutColon(sourceId)))
    },

    async schedules() {
      const found = await crawl.getJobSchedulers(0, -1, true)
      return found.map((each) => ({
        sourceId: (each.template!.data as { sourceId: string }).sourceId,
        nextAt: each.next ? new Date(each.next) : null,
      }))
    },

    async counts() {
      return { crawl: await countsOf(crawl), postings: await countsOf(line('postings')) }
    },

    tasks: (queue, most) => tasksOf(queue, line(queue), most),
    failed: (queue) => deadLettersOf(queue, line(queue)),

    async redrive(queue) {
      const { failed } = await countsOf(line(queue))
      if (failed > 0) await line(queue).retryJobs({ state: 'failed' })
      return failed
    },

    async retry(queue, id) {
      const task = await line(queue).getJob(id)
      if (task === undefined || !(await task.isFailed())) return false
      await task.retry('failed', { resetAttemptsMade: true })
      return true
    },

    async idle() {
      for (;;) {
        // Listen before looking, or an end between the two would be missed. The poll sees workers of other processes.
        const signal = AbortSignal.timeout(IDLE_POLL_MS)
        const next = once(settled, 'settled', { signal }).catch(() => {})
        // In this order: a crawl task puts its batches on the second queue before it ends.
        if ((await isQuiet(crawl)) && (await isQuiet(line('postings')))) return
        await next
      }
    },

    async close() {
      closing = true
      store.stopTrying()
      await Promise.all([...workers].map((worker) => worker.close()))
      await Promise.all([...lines.values()].map((each) => each.close()))
      await store.close()
    },
  }
}

/** Lets running tasks end; after the grace their signal is aborted, and what ignores even that is left to be delivered again. */
async function closeWorker(worker: Worker, stopping: AbortController, graceMs: number): Promise<void> {
  const closed = worker.close()
  const abort = setTimeout(() => stopping.abort(new Error('the process is stopping')), graceMs)
  const patience = new AbortController()
  try {
    const tooLong = sleep(graceMs + 1_000, undefined, { signal: patience.signal })
    await Promise.race([closed, tooLong.catch(() => {})])
  } finally {
    clearTimeout(abort)
    patience.abort()
  }
}

/** BullMQ's word that the next turns of a schedule are there already. */
function isTurnTaken(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return code === ErrorCode.SchedulerJobIdCollision || code === ErrorCode.SchedulerJobSlotsBusy
}

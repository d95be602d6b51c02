import { EventEmitter, once } from 'node:events'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import type { Database } from '../db/connect.ts'
import { endWalk, type OpenRun, openRun } from '../db/runs.ts'
import { registerSources } from '../db/sources.ts'
import { takePage } from '../workers/intake.ts'
import { handleBatch } from '../workers/posting-worker.ts'
import { migrateQueues, openQueues } from '../workers/queues.ts'
import { openReader } from '../workers/reader.ts'
import type { Queues } from '../workers/task.ts'
import { quantiles } from './dedupe-scale/quantiles.ts'
import { measuredSource } from './measured-source.ts'
import { withScratchDatabase } from './scratch-database.ts'
import { adverts } from './throughput/adverts.ts'
import { measureBounds } from './throughput/bounds.ts'
import { costsOf } from './throughput/costs.ts'

const BOARDS = ['board:one', 'board:two'] as const
const PAGE = 200
const WARM_UP = 400
/** As many batches at once as `callboard start` works on by itself. */
const WORKED_AT_ONCE = 2
const SEED = 11
/** Page hand-overs run ahead of the worker by so much, or the queue would hold all of them. */
const MOST_WAITING = 20
const log = pino({ level: 'warn' })

type Page = { board: 0 | 1; postings: { raw: unknown; at: Date }[] }

/**
 * Postings a second from page to committed rows, through queue, posting worker and Postgres as `callboard start` runs them:
 * `npm run --silent bench -- throughput --postings N [--queue postgres|redis] --json`. `p99BatchMs` is of reading and
 * storing one batch; processor time is that of this process and its Postgres backends. Floor and ceiling are the same rows
 * inserted one by one and copied in bare.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      postings: { type: 'string', default: '10000' },
      queue: { type: 'string', default: 'postgres' },
      json: { type: 'boolean' },
    },
  })
  const count = Number(values.postings)
  if (!Number.isSafeInteger(count) || count < PAGE)
    throw new Error(`--postings takes a number from ${PAGE} on`)
  if (!['postgres', 'redis'].includes(values.queue)) throw new Error('--queue takes postgres or redis')
  const redisUrl = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'
  await withScratchDatabase(
    async (db, url) => {
      await migrateQueues(url)
      const queues = await openQueues({
        databaseUrl: url,
        workers: 1,
        ...(values.queue === 'redis' && { redisUrl, prefix: `bench-${process.pid}` }),
        onError: (error) => log.warn({ err: error }, 'queue'),
      })
      const measured = await measure(db, queues, count).finally(() => queues.close())
      const found = { ...measured, ...(await measureBounds(url)) }
      process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
    },
    { waitsForDisk: true },
  )
}

async function measure(db: Database, queues: Queues, count: number) {
  await registerSources(db, BOARDS.map(measuredSource))
  const batchMs: number[] = []
  const worker = new EventEmitter()
  const reader = await openReader()
  await queues.work(
    'postings',
    async (task) => {
      const startedAt = performance.now()
      await handleBatch(db, task, { keepBodies: false, log, reader })
      batchMs.push(performance.now() - startedAt)
      worker.emit('batch')
    },
    { concurrency: WORKED_AT_ONCE },
  )
  // The first postings pay for compiling the word lists.
  await walk(db, queues, worker, pagesOf(WARM_UP, SEED + 1, 'w'), new Date('2026-03-01T06:00:00Z'))
  await queues.idle()
  batchMs.length = 0

  const before = await costsOf(db)
  const startedAt = performance.now()
  await walk(db, queues, worker, pagesOf(count, SEED), new Date('2026-03-02T06:00:00Z'))
  await queues.idle()
  const newSeconds = (performance.now() - startedAt) / 1000
  const after = await costsOf(db)

  const unchangedSeconds = await walk(
    db,
    queues,
    worker,
    pagesOf(count, SEED),
    new Date('2026-03-03T06:00:00Z'),
  )
  await reader.close()
  return {
    postings: count,
    newPerSecond: Math.round(count / newSeconds),
    unchangedPerSecond: Math.round(count / unchangedSeconds),
    p99BatchMs: Math.round(quantiles(batchMs).p99),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    cpuSecondsPer1000: Number((((after.cpuSeconds - before.cpuSeconds) / count) * 1000).toFixed(2)),
    walBytesPerPosting: Math.round((after.walBytes - before.walBytes) / count),
  }
}

/** One run of each board over these pages. @returns seconds between handing a page over and its commit, summed */
async function walk(
  db: Database,
  queues: Queues,
  worker: EventEmitter,
  pages: Iterable<Page>,
  at: Date,
): Promise<number> {
  const runs: OpenRun[] = []
  for (const sourceId of BOARDS) {
    const opened = await openRun(db, { sourceId, at, kind: 'crawl' })
    if (!opened.ok) throw new Error(opened.reason)
    runs.push(opened.run)
  }
  let ms = 0
  for (const { board, postings } of pages) {
    const startedAt = performance.now()
    await takePage({ db, queues }, runs[board]!, {
      url: null,
      postings: postings.map(({ raw }) => ({ raw, at })),
    })
    ms += performance.now() - startedAt
    // Listening before looking, or the last batch could end between the two.
    for (;;) {
      const patience = new AbortController()
      const next = once(worker, 'batch', { signal: patience.signal }).catch(() => {})
      const { waiting } = (await queues.counts()).postings
      if (waiting <= MOST_WAITING) patience.abort()
      await next
      if (waiting <= MOST_WAITING) break
    }
  }
  for (const run of runs) await endWalk(db, run, 'complete', null)
  return ms / 1000
}

function* pagesOf(count: number, seed: number, prefix = ''): Generator<Page> {
  const open: Page[] = [
    { board: 0, postings: [] },
    { board: 1, postings: [] },
  ]
  let n = 0
  for (const { board, raw } of adverts(seed)) {
    if (n++ === count) break
    const page = open[board]!
    page.postings.push({ raw: { ...raw, externalId: `${prefix}${raw.externalId}` }, at: new Date(0) })
    if (page.postings.length === PAGE) yield { board, postings: page.postings.splice(0) }
  }
  for (const page of open) if (page.postings.length > 0) yield page
}

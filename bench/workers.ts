import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { queueOptions } from '../cli/queue-options.ts'
import { readSettings } from '../config/settings.ts'
import type { Database } from '../db/connect.ts'
import { endWalk, openRun } from '../db/runs.ts'
import { registerSources } from '../db/sources.ts'
import { enqueueBatches, takePage } from '../workers/intake.ts'
import { migrateQueues, openQueues } from '../workers/queues.ts'
import { measuredSource } from './measured-source.ts'
import { startRedis } from './redis-server.ts'
import { withScratchDatabase } from './scratch-database.ts'
import { adverts } from './throughput/adverts.ts'
import { bytesByTable } from './workers/bytes.ts'
import { startWorker, type WorkerProcess } from './workers/worker.ts'

const BOARDS = ['board:one', 'board:two'] as const
const PAGE = 200
const WARM_UP = 400
const POLL_MS = 50

interface Row {
  queue: 'postgres' | 'redis'
  workers: number
  postingsPerSecond: number
  /** Against one worker process on the same queue. */
  speedUp: number
  /** Processors of the machine that were at work, of all there are. */
  coresBusy: number
  /** Of these, the worker processes alone. */
  coresInWorkers: number
}

/**
 * Postings a second that 1, 2 and 4 worker processes read together, each a `callboard start --role posting-worker` of its
 * own before one Postgres, with the queue in Postgres and in Redis:
 * `npm run --silent bench -- workers [--postings 4000] [--workers 1,2,4] [--json]`. All batches wait when the clock starts,
 * so nothing but the workers, the queue and Postgres is measured. Beside it the bytes on the disk that a posting takes, by table. Where there is no redis-server its rows are left out.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      postings: { type: 'string', default: '4000' },
      workers: { type: 'string', default: '1,2,4' },
      json: { type: 'boolean' },
    },
  })
  const counts = values.workers.split(',').map(Number)
  const postings = Number(values.postings)
  if (![postings, ...counts].every((n) => Number.isSafeInteger(n) && n > 0))
    throw new Error('--postings and --workers take whole numbers')
  const redis = await startRedis('--appendonly', 'yes')
  if (redis === null) process.stderr.write('redis: not run, no redis-server in PATH\n')
  const rows: Row[] = []
  let bytesPerPosting: Record<string, number> = {}
  try {
    for (const queue of redis === null ? (['postgres'] as const) : (['postgres', 'redis'] as const)) {
      let alone = 0
      for (const workers of counts) {
        const redisUrl = queue === 'redis' ? redis?.url : undefined
        const { bytes, ...measured } = await measure({
          workers,
          postings,
          ...(redisUrl === undefined ? {} : { redisUrl }),
        })
        alone ||= measured.postingsPerSecond
        bytesPerPosting = bytes
        process.stderr.write(`${queue}, ${workers} workers: ${measured.postingsPerSecond} postings/s\n`)
        rows.push({ queue, workers, speedUp: round(measured.postingsPerSecond / alone), ...measured })
      }
    }
  } finally {
    await redis?.stop()
  }
  const found = { postings, cores: cpus().length, rows, bytesPerPosting }
  process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : tableOf(found))
}

type Measured = Pick<Row, 'postingsPerSecond' | 'coresBusy' | 'coresInWorkers'> & {
  bytes: Record<string, number>
}

function measure(wanted: { workers: number; postings: number; redisUrl?: string }): Promise<Measured> {
  return withScratchDatabase(
    async (db, url) => {
      await migrateQueues(url)
      const home = await mkdtemp(join(tmpdir(), 'callboard-workers-'))
      const env = {
        ...{ DATABASE_URL: url, CALLBOARD_HOME: home },
        ...(wanted.redisUrl === undefined ? {} : { REDIS_URL: wanted.redisUrl }),
      }
      const started: WorkerProcess[] = []
      try {
        const starting = Array.from({ length: wanted.workers }, async () =>
          started.push(await startWorker(env)),
        )
        for (const each of await Promise.allSettled(starting))
          if (each.status === 'rejected') throw each.reason
        return await timeOf(db, url, env, started, wanted.postings)
      } finally {
        await Promise.all(started.map((worker) => worker.stop()))
        await rm(home, { recursive: true })
      }
    },
    { waitsForDisk: true },
  )
}

async function timeOf(
  db: Database,
  url: string,
  env: Record<string, string>,
  workers: readonly WorkerProcess[],
  postings: number,
): Promise<Measured> {
  const queues = await openQueues(
    await queueOptions(readSettings(env), { db, url, close: async () => {} }, 0),
  )
  try {
    await registerSources(db, BOARDS.map(measuredSource))
    // Each compiles its word lists with the first batches that it reads.
    const warm = await fill(db, WARM_UP * workers.length, 12, 'w', new Date('2026-03-01T06:00:00Z'))
    await workOff(db, queues, warm)
    const waiting = await fill(db, postings, 11, '', new Date('2026-03-02T06:00:00Z'))
    const cpuBefore = await cpuOf(workers)
    const [busyBefore, startedAt] = [busySeconds(), performance.now()]
    await workOff(db, queues, waiting)
    const seconds = (performance.now() - startedAt) / 1000
    return {
      postingsPerSecond: Math.round(postings / seconds),
      coresBusy: round((busySeconds() - busyBefore) / seconds),
      coresInWorkers: round(((await cpuOf(workers)) - cpuBefore) / seconds),
      bytes: await bytesByTable(db),
    }
  } finally {
    await queues.close()
  }
}

/** Stores pages as crawl workers do, and keeps their tasks back. @returns the batches */
async function fill(db: Database, count: number, seed: number, prefix: string, at: Date): Promise<string[]> {
  const batchIds: string[] = []
  const queues = {
    addAll: async (_queue: unknown, tasks: readonly { task: unknown }[]) => {
      for (const { task } of tasks) batchIds.push((task as { batchId: string }).batchId)
    },
  }
  const open = await Promise.all(BOARDS.map((sourceId) => openRun(db, { sourceId, at, kind: 'crawl' })))
  const pages: { raw: unknown; at: Date }[][] = [[], []]
  const hand = async (board: 0 | 1): Promise<void> => {
    const opened = open[board]!
    if (!opened.ok) throw new Error(opened.reason)
    await takePage({ db, queues }, opened.run, { url: null, postings: pages[board]!.splice(0) })
  }
  let n = 0
  for (const { board, raw } of adverts(seed)) {
    if (n++ === count) break
    pages[board]!.push({ raw: { ...raw, externalId: `${prefix}${raw.externalId}` }, at })
    if (pages[board]!.length === PAGE) await hand(board)
  }
  for (const board of [0, 1] as const) {
    if (pages[board]!.length > 0) await hand(board)
    const opened = open[board]!
    if (opened.ok) await endWalk(db, opened.run, 'complete', null)
  }
  return batchIds
}

async function workOff(
  db: Database,
  queues: Awaited<ReturnType<typeof openQueues>>,
  batchIds: string[],
): Promise<void> {
  await enqueueBatches(queues, batchIds)
  for (;;) {
    const left = await db.selectFrom('store.batch').select('id').limit(1).execute()
    if (left.length === 0) return
    await pause(POLL_MS)
  }
}

async function cpuOf(workers: readonly WorkerProcess[]): Promise<number> {
  const all = await Promise.all(workers.map((worker) => worker.cpuSeconds()))
  return all.reduce((sum, each) => sum + each, 0)
}

/** Of all processors of the machine together. */
function busySeconds(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000
}

function round(value: number): number {
  return Number(value.toFixed(2))
}

function tableOf({
  postings,
  cores,
  rows,
  bytesPerPosting,
}: {
  postings: number
  cores: number
  rows: Row[]
  bytesPerPosting: Record<string, number>
}): string {
  const bytes = Object.entries(bytesPerPosting).map(([table, n]) => `${table} ${n}`)
  const lines = rows.map(
    (row) =>
      `| ${row.queue} | ${row.workers} | ${row.postingsPerSecond} | ${row.speedUp} | ${row.coresBusy} | ${row.coresInWorkers} |`,
  )
  return `${postings} postings, ${cores} cores\n\n| queue | worker processes | postings/s | against one | cores busy | of them in workers |\n|---|---|---|---|---|---|\n${lines.join('\n')}\n\nbytes a posting: ${bytes.join(', ')}\n`
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { listBatchIds } from '../../db/batches.ts'
import { connect, type Database, ensureDatabase } from '../../db/connect.ts'
import { type Embedded, inspectHome, openEmbedded, removeHome } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { openFeed } from '../../feed/server.ts'
import { enqueueBatches } from '../../workers/intake.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { reconcile } from '../../workers/reconcile.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import { builtProgram, type Running, startProgram } from '../cli/built-program.ts'
import { type Answer, crawl } from '../feed/feed-side.ts'
import { addWritersBoards, followWhile } from '../feed/follow-writers.ts'
import { type Day, writeDays } from '../feed/writers.ts'

const FOR_MS = 60_000
const KILL_WORKER_EVERY_MS = 8_000

// A server of its own, since it is going to be stopped.
const temporary = mkdtempSync(join(tmpdir(), 'callboard-crashes-'))
chmodSync(temporary, 0o755)
const place = { home: join(temporary, 'home'), state: join(temporary, 'state') }
const opened: Embedded[] = []
const started: Running[] = []
const ending: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL')
  for (const end of ending.reverse()) await end()
  for (const each of opened) await each.leave()
  await removeHome({ home: place.home })
  rmSync(temporary, { recursive: true, force: true })
})

it('followers end with what a fresh snapshot has though workers are killed and Postgres goes down, gently and at once', async () => {
  const program = await builtProgram()
  const server = await open()
  await ensureDatabase(server.url('postgres'), 'follow')
  const databaseUrl = server.url('follow')
  await migrate(databaseUrl, { queue: migrateQueues })
  const db = connect(databaseUrl)
  ending.push(() => db.destroy())
  const feed = await openFeed({ db, host: '127.0.0.1', port: 0 })
  ending.push(() => feed.close())
  const queues = await openQueues({ databaseUrl, workers: 0, onError: () => {} })
  ending.push(() => queues.close())
  const startWorker = () => {
    const worker = startProgram(program, ['start', '--role', 'posting-worker'], { DATABASE_URL: databaseUrl })
    started.push(worker)
    return worker
  }
  const workers = [startWorker(), startWorker()]
  const boards = await addWritersBoards(db)

  const signal = AbortSignal.timeout(FOR_MS)
  const day: Day = async (_, board, at, shown) => {
    await untilDone(async () => {
      // By its task a repeated day takes the place of the walk that broke off.
      const batchId = await crawl(db, board, at, shown, `${board} ${at.toISOString()}`)
      await enqueueBatches(queues, [batchId])
    })
    await untilDone(() => sweep(db, { at }))
    // As in life, what was crawled is mostly read before the next crawl comes; a killed worker's share is late.
    for (let looks = 0; looks < 20 && (await outstanding(db)) > boards.length; looks++) await pause(50)
  }
  const trouble = async (): Promise<number> => {
    let kills = 0
    const restarts = [...RESTARTS]
    while (!signal.aborted) {
      await pause(KILL_WORKER_EVERY_MS, undefined, { signal }).catch(() => {})
      if (signal.aborted) break
      const restart = restarts.shift() ?? null
      if (restart !== null) await restartServer(restart)
      const [oldest] = workers.splice(0, 1)
      oldest!.child.kill('SIGKILL')
      expect(await oldest!.ended).toBe('SIGKILL')
      kills++
      workers.push(startWorker())
    }
    expect(restarts).toEqual([])
    return kills
  }

  const write = async () => {
    const [kills, ...days] = await Promise.all([
      trouble(),
      ...boards.map((board, i) =>
        writeDays(db, board, i + 1, { most: Number.POSITIVE_INFINITY, signal, day }),
      ),
    ])
    // What nobody has a task for any more, and what a killed worker holds until its lock lapses.
    while ((await outstanding(db)) > 0) {
      await reconcile(db, queues, { graceMs: 0 })
      await pause(500)
    }
    return { kills, days: days.reduce((sum, n) => sum + n, 0) }
  }
  const { written, changes } = await followWhile((path) => patientGet(feed.url, path), write)
  console.log(
    `${written.days} days, ${written.kills} workers killed, 2 restarts, ${changes} changes followed`,
  )
  expect(written.kills).toBeGreaterThan(3)
  expect(changes).toBeGreaterThan(100)
}, 600_000)

/** As `pg_ctl stop` names them: sessions are ended at once, or the server dies without tidying up and recovers. */
const RESTARTS = [null, 'fast', null, 'immediate'] as const
const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const

async function restartServer(how: keyof typeof SIGNALS): Promise<void> {
  const { port, pid } = inspectHome(place).server!
  process.kill(pid, SIGNALS[how])
  while (inspectHome(place).server?.pid === pid) await pause(20)
  expect((await open()).port).toBe(port)
}

async function open(): Promise<Embedded> {
  const embedded = await openEmbedded(place)
  opened.push(embedded)
  return embedded
}

async function outstanding(db: Database): Promise<number> {
  const ids = await untilDone(() => listBatchIds(db, { olderThanMs: 0, limit: 1000 }))
  return ids.length
}

/** Again until the server is there; an error of another kind ends the test. */
async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const { code = '', message } = error as { code?: string; message: string }
      if (!/^(57P|08|53300|ECONN|EPIPE|40)/.test(code) && !/connection|terminat|closed/i.test(message))
        throw error
      await pause(50)
    }
  }
}

/** What an app does: while the feed says 503, or an answer breaks off, it asks again. */
async function patientGet(url: string, path: string): Promise<Answer> {
  for (;;) {
    const answer = await fetch(url + path)
    const text = await answer.text().catch(() => null)
    if (text === null || answer.status === 503) {
      await pause(100)
      continue
    }
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text }
  }
}

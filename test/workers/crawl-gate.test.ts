import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, expect, it } from 'vitest'
import { listRuns } from '../../db/runs.ts'
import { createGate, gated } from '../../workers/crawl-gate.ts'
import { crawlSource } from '../../workers/crawl-worker.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { PutBack } from '../../workers/task.ts'
import { createTaskCounts } from '../../workers/task-counts.ts'
import { testDatabase } from '../database.ts'
import { addFirm, runSide } from './run-side.ts'

const side = await runSide()
// A queue of its own, whose posting worker works when it is told to.
const { url: databaseUrl } = await testDatabase()
await migrateQueues(databaseUrl)
const queues = await openQueues({ databaseUrl, workers: 1 })
afterAll(() => queues.close())

const PATIENT = { timeout: 20_000, interval: 10 }
const said: string[] = []
const log = pino(
  { level: 'info', base: null, timestamp: false },
  { write: (line) => void said.push(JSON.parse(line).msg) },
)
let disk: string | null = null
const gate = createGate({ queues, mostWaiting: 2, diskTrouble: async () => disk, log, everyMs: 2 })

/** A walk over a board of 330 advertisements on four pages, behind the gate. */
async function walk(
  onPage: () => void = () => {},
): Promise<{ ended: Promise<void>; pages(): number; sourceId: string }> {
  const { id: sourceId } = await addFirm(side, 330)
  // A host that was asked a moment ago would make the walk wait for another reason.
  await side.db.deleteFrom('store.host').execute()
  let pages = 0
  const fetch: typeof side.parts.fetch = async (request, context) => {
    const answer = await side.parts.fetch(request, context)
    pages++
    onPage()
    return answer
  }
  const context = { id: `walk-${sourceId}`, attempt: 1, signal: new AbortController().signal }
  const ended = crawlSource({ ...side.parts, fetch: gated(fetch, gate) }, { sourceId }, context)
  return { ended, pages: () => pages, sourceId }
}

it('crawling waits while the queue of postings is deep, and goes on at the speed of who works it off', async () => {
  await queues.addAll(
    'postings',
    ['1', '2', '3'].map((batchId) => ({ task: { batchId } })),
  )
  const { ended, pages, sourceId } = await walk()
  await expect.poll(() => said, PATIENT).toEqual(['crawling pauses'])
  await sleep(100)
  expect(pages()).toBe(0)
  await queues.work('postings', async () => {}, { concurrency: 1 })
  await ended
  expect(pages()).toBe(4)
  expect(said).toEqual(['crawling pauses', 'crawling goes on'])
  expect((await listRuns(side.db, { sourceId, limit: 1 }))[0]).toMatchObject({ pages: 4, found: 330 })
})

it('crawling pauses on a disk that fills up and goes on when there is room, in the middle of a walk too', async () => {
  said.length = 0
  const { ended, pages } = await walk(() => {
    if (said.length === 0) disk = '1.9 GiB (12 %) are left where /data lies'
  })
  await expect.poll(() => said, PATIENT).toEqual(['crawling pauses'])
  const before = pages()
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(4)
  await sleep(100)
  expect(pages()).toBe(before)
  disk = null
  await ended
  expect(pages()).toBe(4)
})

it('who is stopped does not wait for room', async () => {
  disk = 'full'
  await sleep(30)
  const stop = new AbortController()
  const waiting = gate(stop.signal)
  stop.abort(new Error('the process is stopping'))
  await expect(waiting).rejects.toThrow('the process is stopping')
  disk = null
})

it('a look that fails lets crawls go on, and says so', async () => {
  said.length = 0
  const broken = createGate({
    ...{ queues, mostWaiting: 2, log },
    diskTrouble: () => Promise.reject(new Error('no such folder')),
  })
  await broken()
  expect(said).toEqual(['could not look at queue and disk'])
})

it('tasks are counted by what becomes of them', async () => {
  const counts = createTaskCounts()
  const context = { id: 'x', attempt: 1, signal: new AbortController().signal }
  const ends = [
    async () => {},
    () => Promise.reject(new PutBack('later', 1)),
    () => Promise.reject(new Error('bad')),
  ]
  for (const end of ends)
    await counts
      .counted('crawl', end)({ sourceId: 'a' }, context)
      .catch(() => {})
  expect(counts.read()).toMatchObject([
    { queue: 'crawl', outcome: 'done', tasks: 1 },
    { queue: 'crawl', outcome: 'put-back', tasks: 1 },
    { queue: 'crawl', outcome: 'failed', tasks: 1 },
  ])
})

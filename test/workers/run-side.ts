import pino from 'pino'
import { afterAll } from 'vitest'
import { adapters } from '../../crawlers/registry.ts'
import type { Database } from '../../db/connect.ts'
import { postgresHostState } from '../../db/host-state.ts'
import { listRuns, type Run } from '../../db/runs.ts'
import { type CrawlEvent, type CrawlParts, crawlSource } from '../../workers/crawl-worker.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import type { CrawlTask, Queues } from '../../workers/task.ts'
import { type Board, startBoard, testFetcher } from '../crawlers/board-server.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'

/** What a Lever board serves, in its wire format. */
export interface Opening {
  id: string
  text: string
}

export interface RunSide {
  db: Database
  databaseUrl: string
  queues: Queues
  parts: CrawlParts
  events: CrawlEvent[]
  board: LeverBoard
  /** Works off one crawl task and everything that follows from it, and returns its run. */
  crawl(task: CrawlTask, id?: string): Promise<Run>
}

export interface LeverBoard extends Board {
  /** What it lists, by site name; a function answers instead. */
  sites: Record<string, Opening[]>
  fail: null | { status: number; headers?: Record<string, string>; body?: string; fromSkip?: number }
}

/** Crawl worker, posting worker, queue and database as in operation, before a board of our own. Call at the top of a file. */
export async function runSide(): Promise<RunSide> {
  const { db, url: databaseUrl } = await testDatabase()
  await migrateQueues(databaseUrl)
  const queues = await openQueues({ databaseUrl, workers: 2, retryMs: 10 })
  const log = pino({ level: 'silent' })
  await queues.work(
    'postings',
    async (task) => void (await handleBatch(db, task, { keepBodies: true, log })),
    {
      concurrency: 2,
    },
  )
  const board = await leverBoard()
  const fetcher = testFetcher([board.origin], { hostState: postgresHostState(db), limits: { tries: 2 } })
  const events: CrawlEvent[] = []
  const parts: CrawlParts = {
    db,
    queues,
    adapters: await adapters(),
    fetch: fetcher.fetch,
    onEvent: (event) => events.push(event),
  }
  afterAll(async () => {
    await queues.close()
    await fetcher.close()
    await board.close()
  })
  let tasks = 0
  return {
    db,
    databaseUrl,
    queues,
    parts,
    events,
    board,
    async crawl(task, id = `task-${++tasks}`) {
      await crawlSource(parts, task, { id, attempt: 1, signal: new AbortController().signal })
      await queues.idle()
      const [run] = await listRuns(db, { sourceId: task.sourceId, limit: 1 })
      if (run === undefined) throw new Error(`no run of ${task.sourceId}`)
      return run
    },
  }
}

const DAY_MS = 86_400_000

/** Six in the morning (UTC) of the n-th day of March 2026, which may be a day of April. */
export function day(n: number): Date {
  return new Date(Date.UTC(2026, 2, 1, 6) + (n - 1) * DAY_MS)
}

let firms = 0

/** A source on the test's own board: a firm with so many openings. */
export async function addFirm({ db, board }: RunSide, count: number): Promise<{ id: string; site: string }> {
  const site = `firm${++firms}`
  board.sites[site] = openings(count)
  const id = await addSource(db, `lever:${site}`, {
    company: `Otter ${site}`,
    params: { site, api: board.origin },
  })
  return { id, site }
}

export function openings(count: number, from = 0): Opening[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `ad-${String(from + i).padStart(3, '0')}`,
    text: `Customer service agent, desk ${from + i}`,
  }))
}

async function leverBoard(): Promise<LeverBoard> {
  const sites: LeverBoard['sites'] = {}
  const server = await startBoard({
    '*': (request, response) => {
      const url = new URL(request.url ?? '/', 'http://board')
      const site = /^\/v0\/postings\/([^/]+)$/.exec(url.pathname)?.[1]
      const skip = Number(url.searchParams.get('skip') ?? 0)
      if (board.fail !== null && site !== undefined && skip >= (board.fail.fromSkip ?? 0)) {
        response.writeHead(board.fail.status, board.fail.headers).end(board.fail.body)
        return
      }
      const all = site === undefined ? undefined : sites[site]
      if (all === undefined) {
        response.writeHead(404).end()
        return
      }
      const limit = Number(url.searchParams.get('limit') ?? 100)
      response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify(
          all.slice(skip, skip + limit).map(({ id, text }) => ({
            id,
            text,
            hostedUrl: `https://jobs.lever.example/${site}/${id}`,
            categories: { location: 'Riga', commitment: 'Part-time' },
            description: `<p>Answer calls and chats from our customers at ${text}.</p>`,
            lists: [],
            createdAt: 1_772_000_000_000,
          })),
        ),
      )
    },
  })
  const board: LeverBoard = Object.assign(server, { sites, fail: null })
  return board
}

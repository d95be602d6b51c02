import pino from 'pino'
import { afterAll } from 'vitest'
import { writeBatch } from '../../db/batches.ts'
import type { Database } from '../../db/connect.ts'
import { endWalk, openRun } from '../../db/runs.ts'
import type { OpenFeed } from '../../feed/listen.ts'
import { type FeedOptions, openFeed } from '../../feed/server.ts'
import type { JsonValue, RawPosting } from '../../pipeline/posting.ts'
import { rawHash } from '../../pipeline/raw-hash.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { testDatabase } from '../database.ts'

export interface FeedSide {
  db: Database
  /** Address of the database. */
  url: string
  feed: OpenFeed
  /** What went wrong on our side; tests look that nothing did. */
  failures: unknown[]
  /** Answer of a GET: status, headers, body as JSON. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>
}

export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as readers do, without types
  body: any
}

/** A feed over real HTTP before a database of its own. Call at the top of a file. */
export async function feedSide(options: Omit<FeedOptions, 'db' | 'log'> = {}): Promise<FeedSide> {
  const { db, url } = await testDatabase()
  const failures: unknown[] = []
  const log = { error: (details: object) => failures.push(details) }
  const feed = await openFeed({ ...options, db, host: '127.0.0.1', port: 0, log })
  afterAll(() => feed.close())
  return {
    db,
    url,
    feed,
    failures,
    async get(path, headers = {}) {
      const answer = await fetch(feed.url + path, { headers })
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.startsWith('application/json')
      return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text }
    },
  }
}

/** A complete run over a registered source that serves these advertisements, through the posting worker. */
export async function serve(db: Database, sourceId: string, at: Date, raws: RawPosting[]): Promise<void> {
  const batchId = await crawl(db, sourceId, at, raws)
  await handleBatch(db, { batchId }, { keepBodies: true, log: pino({ level: 'silent' }) })
}

/** The same without the posting worker: what a crawl worker leaves behind. Returns the batch. */
export async function crawl(
  db: Database,
  sourceId: string,
  at: Date,
  raws: RawPosting[],
  task?: string,
): Promise<string> {
  const opened = await openRun(db, { sourceId, at, kind: 'crawl', ...(task === undefined ? {} : { task }) })
  if (!opened.ok) throw new Error(opened.reason)
  const { id: runId } = opened.run
  const postings = raws.map((raw) => ({
    raw,
    rawHash: rawHash(raw as unknown as JsonValue).toString('hex'),
    at: at.toISOString(),
  }))
  const batchId = await writeBatch(db, { runId, sourceId, at, pageUrl: null, postings })
  await endWalk(db, opened.run, 'complete', null)
  return batchId
}

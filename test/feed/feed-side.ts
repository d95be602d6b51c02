import { afterAll } from 'vitest'
import type { Database } from '../../db/connect.ts'
import { type OpenFeed, openFeed } from '../../feed/server.ts'
import { testDatabase } from '../database.ts'

export interface FeedSide {
  db: Database
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
export async function feedSide(): Promise<FeedSide> {
  const { db } = await testDatabase()
  const failures: unknown[] = []
  const log = { error: (details: object) => failures.push(details) }
  const feed = await openFeed({ db, host: '127.0.0.1', port: 0, log })
  afterAll(() => feed.close())
  return {
    db,
    feed,
    failures,
    async get(path, headers = {}) {
      const answer = await fetch(feed.url + path, { headers })
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.includes('json')
      return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text }
    },
  }
}

import type { Database } from '../../db/connect.ts'
import { openFeed } from '../../feed/server.ts'
import { apply, type Copy, follow, snapshot } from '../feed/follower.ts'

const EVERYTHING = 'scope=any'

/** A downstream app: it took a snapshot of the empty store, and has followed the changes since. */
export interface FeedCopy {
  /** Reads on to the end of the changes. */
  follow(): Promise<void>
  /**
   * Its jobs, as the feed shows them.
   *
   * @throws when they are not what a fresh snapshot shows
   */
  lines(): Promise<string[]>
  close(): Promise<void>
}

export async function followFeed(db: Database): Promise<FeedCopy> {
  const feed = await openFeed({ db, host: '127.0.0.1', port: 0 })
  const get = async (path: string) => {
    const answer = await fetch(feed.url + path)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text }
  }
  const { jobs: copy, cursor: start } = await snapshot(get, EVERYTHING)
  let cursor = start
  return {
    async follow() {
      const read = await follow(get, cursor, EVERYTHING)
      for (const change of read.told) apply(copy, change)
      cursor = read.cursor
    },
    async lines() {
      const own = linesOf(copy)
      const fresh = linesOf((await snapshot(get, EVERYTHING)).jobs)
      if (own.join('\n') !== fresh.join('\n'))
        throw new Error('who follows the changes has other jobs than a snapshot')
      return own
    },
    close: () => feed.close(),
  }
}

/** Ids of postings count up as they come, so they tell the order. */
function linesOf(copy: Copy): string[] {
  return [...copy.values()]
    .map(({ postings, ...job }) => {
      const named = postings.map(({ id: _, ...posting }) => JSON.stringify(posting)).sort()
      return `feed ${JSON.stringify({ ...job, postings: named })}`
    })
    .sort()
}

import { expect } from 'vitest'
import type { FeedSide } from './feed-side.ts'
import { apply, nextChanges, snapshot } from './follower.ts'
import { addBoards, writeDays } from './writers.ts'

const WRITERS = 6
const FILTERS = ['scope=any', 'country=US&hours=part-time', 'pay_min=15.5']

/**
 * Follows with every filter while six writers work, so many days each or for so long, and compares each copy with a
 * fresh snapshot at the end.
 */
export async function followWriters(
  { db, get }: FeedSide,
  until: { days: number } | { ms: number },
): Promise<{ days: number; changes: number }> {
  const boards = await addWritersBoards(db)
  const limits =
    'days' in until
      ? { most: until.days, signal: new AbortController().signal }
      : { most: Number.POSITIVE_INFINITY, signal: AbortSignal.timeout(until.ms) }
  const write = async () => {
    const days = await Promise.all(boards.map((board, i) => writeDays(db, board, i + 1, limits)))
    return days.reduce((sum, n) => sum + n, 0)
  }
  const { written, changes } = await followWhile(get, write)
  return { days: written, changes }
}

/** Registers a board for each writer. */
export async function addWritersBoards(db: FeedSide['db']): Promise<string[]> {
  const boards = Array.from({ length: WRITERS }, (_, i) => `lever:writer-${i}`)
  await addBoards(db, boards)
  return boards
}

/** Follows with every filter while something is written, and compares each copy with a fresh snapshot at the end. */
export async function followWhile<T>(
  get: FeedSide['get'],
  write: () => Promise<T>,
): Promise<{ written: T; changes: number }> {
  const followers = await Promise.all(
    FILTERS.map(async (filter) => {
      const { jobs: copy, cursor } = await snapshot(get, filter)
      return { filter, copy, cursor, isLast: false, changes: 0 }
    }),
  )
  let isWritten = false
  const writing = write().finally(() => {
    isWritten = true
  })
  await Promise.all(
    followers.map(async (follower) => {
      while (!follower.isLast) {
        // Only what is read after the last writer has ended can be the end.
        const mayEnd = isWritten
        const page = await nextChanges(get, follower.cursor, `${follower.filter}&limit=50&wait=0.3`)
        for (const change of page.told) apply(follower.copy, change)
        follower.cursor = page.cursor
        follower.isLast = mayEnd && page.isLast
        follower.changes += page.told.length
      }
    }),
  )
  for (const { filter, copy } of followers) {
    const { jobs } = await snapshot(get, filter)
    expect(sorted(copy), filter).toEqual(sorted(jobs))
  }
  return { written: await writing, changes: followers.reduce((sum, { changes }) => sum + changes, 0) }
}

function sorted(copy: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...copy].sort(([a], [b]) => (a < b ? -1 : 1))
}

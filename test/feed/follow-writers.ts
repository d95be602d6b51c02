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
  const boards = Array.from({ length: WRITERS }, (_, i) => `lever:writer-${i}`)
  await addBoards(db, boards)
  const followers = await Promise.all(
    FILTERS.map(async (filter) => {
      const { jobs: copy, cursor } = await snapshot(get, filter)
      return { filter, copy, cursor, isLast: false, changes: 0 }
    }),
  )
  const limits =
    'days' in until
      ? { most: until.days, signal: new AbortController().signal }
      : { most: Number.POSITIVE_INFINITY, signal: AbortSignal.timeout(until.ms) }
  let isWritten = false
  const written = Promise.all(boards.map((board, i) => writeDays(db, board, i + 1, limits))).finally(() => {
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
  const days = (await written).reduce((sum, n) => sum + n, 0)
  return { days, changes: followers.reduce((sum, { changes }) => sum + changes, 0) }
}

function sorted(copy: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...copy].sort(([a], [b]) => (a < b ? -1 : 1))
}

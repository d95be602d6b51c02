import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

const LOOK_EVERY_MS = 20

/**
 * Looks again and again which transactions of some processes have written. The longest is told from before the look that
 * first saw it, so it is one look too long rather than too short.
 */
export function watchWriters(db: Database, pids: readonly number[]): { stop(): Promise<number> } {
  let isOver = false
  let longest = 0
  const watching = (async () => {
    let known = new Map<string, number>()
    let lookedAt = performance.now()
    while (!isOver) {
      // A transaction has a number from its first written row on, and so long it holds the change feed back.
      const { rows } = await sql<{ xid: string }>`
        select backend_xid::text as xid from pg_stat_activity
        where pid = any(${pids}::int[]) and backend_xid is not null`.execute(db)
      const now = performance.now()
      known = new Map(rows.map(({ xid }) => [xid, known.get(xid) ?? lookedAt]))
      for (const since of known.values()) longest = Math.max(longest, Math.round(now - since))
      lookedAt = now
      await delay(LOOK_EVERY_MS)
    }
  })()
  return {
    async stop() {
      isOver = true
      await watching
      return longest
    },
  }
}

import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

const LOOK_EVERY_MS = 50

/** Looks again and again how long the transaction of one process has been open and written. */
export function watchWriters(db: Database, pid: number): { stop(): Promise<number> } {
  let isOver = false
  let longest = 0
  const watching = (async () => {
    while (!isOver) {
      const { rows } = await sql<{ ms: number }>`
        select extract(epoch from clock_timestamp() - xact_start)::float8 * 1000 as ms
        from pg_stat_activity where pid = ${pid} and backend_xid is not null`.execute(db)
      longest = Math.max(longest, Math.round(rows[0]?.ms ?? 0))
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

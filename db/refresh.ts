import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** The views of analysts that are kept as rows. */
const KEPT_AS_ROWS = ['analytics.job_facts'] as const

/** How long filling a view anew took. */
export interface Refreshed {
  view: string
  tookMs: number
}

/**
 * Fills the views that analysts count from with what the store holds now, beside their readers. While another process
 * does so already, nothing is done and the list is empty.
 */
export async function refreshViews(db: Database): Promise<Refreshed[]> {
  const refreshed: Refreshed[] = []
  for (const view of KEPT_AS_ROWS) {
    const tookMs = await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ mine: boolean }>`
        select pg_try_advisory_xact_lock(hashtextextended(${`callboard refresh ${view}`}, 0)) as mine`.execute(
        trx,
      )
      if (!rows[0]?.mine) return null
      // Old and new rows are held against each other; on disk that takes twice as long.
      await sql`set local work_mem = '128MB'`.execute(trx)
      await sql`set local statement_timeout = '10min'`.execute(trx)
      const startedAt = performance.now()
      await sql`refresh materialized view concurrently ${sql.table(view)}`.execute(trx)
      const took = Math.round(performance.now() - startedAt)
      await sql`update store.refresh set refreshed_at = clock_timestamp(), took_ms = ${took} where view = ${view}`.execute(
        trx,
      )
      return took
    })
    if (tookMs === null) continue
    // Without statistics of the new rows the next question is planned for the old ones.
    await sql`analyze ${sql.table(view)}`.execute(db)
    refreshed.push({ view, tookMs })
  }
  return refreshed
}

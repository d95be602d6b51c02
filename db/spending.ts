import { sql } from 'kysely'
import type { Budget, Spent } from '../crawlers/host-state.ts'
import type { Database } from './connect.ts'

/** Days are UTC days of the database's clock. */
export const TODAY = sql`(clock_timestamp() at time zone 'utc')::date`
export const TOMORROW = sql`((clock_timestamp() at time zone 'utc')::date + 1) at time zone 'utc'`

interface Used {
  holder: string
  requests: number
  bytes: string
  requests_total: string
  wait_ms: number
}

/**
 * Takes one request out of each budget, or out of none: every limit holds across all workers and restarts.
 *
 * @returns the budget that is used up, null when the request may be sent
 */
export async function spend(db: Database, budgets: readonly Budget[]): Promise<Spent | null> {
  if (budgets.length === 0) return null
  const holders = [...new Set(budgets.map(({ holder }) => holder))].sort()
  return db.transaction().execute(async (trx) => {
    // Counted and locked first, in the order of their names; where one turns out to be over its limit all is taken back.
    const { rows } = await sql<Used>`
      insert into store.spending as s (holder, day, requests, requests_total)
      select h.holder, ${TODAY}, 1, 1 from unnest(${holders}::text[]) as h(holder) order by h.holder
      on conflict (holder) do update set day = ${TODAY},
        requests = case when s.day = ${TODAY} then s.requests + 1 else 1 end,
        bytes = case when s.day = ${TODAY} then s.bytes else 0 end,
        requests_total = s.requests_total + 1
      returning holder, requests, bytes, requests_total,
        (extract(epoch from ${TOMORROW} - clock_timestamp()) * 1000)::float8 as wait_ms`.execute(trx)
    const used = new Map(rows.map((row) => [row.holder, row]))
    for (const budget of budgets) {
      const row = used.get(budget.holder)!
      const of = overdrawn(budget, row)
      if (of === null) continue
      await sql`
        update store.spending set requests = requests - 1, requests_total = requests_total - 1
        where holder = any(${holders}::text[])`.execute(trx)
      return { budget, of, waitMs: Math.ceil(row.wait_ms) }
    }
    return null
  })
}

function overdrawn(budget: Budget, row: Used): Spent['of'] | null {
  const { requestsTotal, requestsPerDay, bytesPerDay } = budget
  if (requestsTotal !== undefined && Number(row.requests_total) > requestsTotal) return 'requestsTotal'
  if (requestsPerDay !== undefined && row.requests > requestsPerDay) return 'requestsPerDay'
  return bytesPerDay !== undefined && Number(row.bytes) >= bytesPerDay ? 'bytesPerDay' : null
}

/** Adds decoded bytes to what the holders used today. */
export async function weigh(db: Database, holders: readonly string[], bytes: number): Promise<void> {
  const sorted = [...new Set(holders)].sort()
  await sql`
    insert into store.spending as s (holder, day, bytes)
    select h.holder, ${TODAY}, ${Math.round(bytes)}::bigint from unnest(${sorted}::text[]) as h(holder) order by h.holder
    on conflict (holder) do update set day = ${TODAY},
      requests = case when s.day = ${TODAY} then s.requests else 0 end,
      bytes = case when s.day = ${TODAY} then s.bytes else 0 end + excluded.bytes`.execute(db)
}

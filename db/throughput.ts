import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** What was done in a stretch of real time that ends now. */
export interface Throughput {
  hours: number
  runs: number
  pages: number
  bytes: number
  found: number
  created: number
  changed: number
}

/** How crawls of the last days ended, of all sources and of those that failed most. */
export interface ErrorBudget {
  days: number
  runs: number
  failed: number
  worst: { source_id: string; runs: number; failed: number; reason: string | null }[]
}

const WORST_SHOWN = 10
/** An empty board may be just that: where it is suspicious the run ends as drifted. */
const FAILED = sql`r.state in ('partial', 'blocked', 'drifted')`

/** What runs brought that ended in each of these stretches, by the clock on the wall and not that of the runs. */
export async function readThroughput(db: Database, hours: readonly number[]): Promise<Throughput[]> {
  const { rows } = await sql<Throughput>`
    select w.hours, count(r.id)::int as runs, coalesce(sum(r.pages), 0)::int as pages,
      coalesce(sum(r.bytes), 0)::float8 as bytes, coalesce(sum(r.found), 0)::int as found,
      coalesce(sum(r.created), 0)::int as created, coalesce(sum(r.changed), 0)::int as changed
    from unnest(${[...hours]}::int[]) as w(hours)
    left join store.run r on r.ended_at >= now() - w.hours * interval '1 hour'
    group by w.hours order by w.hours`.execute(db)
  return rows
}

/** Share of crawls that failed: broken off, refused, or answered as the adapter cannot read. */
export async function readErrorBudget(db: Database, days: number): Promise<ErrorBudget> {
  const ended = sql`r.kind = 'crawl' and r.ended_at >= now() - ${days} * interval '1 day'`
  const all = await sql<{ runs: number; failed: number }>`
    select count(*)::int as runs, (count(*) filter (where ${FAILED}))::int as failed
    from store.run r where ${ended}`.execute(db)
  const { rows: worst } = await sql<ErrorBudget['worst'][number]>`
    select r.source_id, count(*)::int as runs, (count(*) filter (where ${FAILED}))::int as failed,
      (array_agg(r.reason order by r.id desc) filter (where ${FAILED}))[1] as reason
    from store.run r where ${ended}
    group by 1 having count(*) filter (where ${FAILED}) > 0 order by failed desc, r.source_id limit ${WORST_SHOWN}`.execute(
    db,
  )
  return { days, ...all.rows[0]!, worst }
}

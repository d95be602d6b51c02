import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { ACCEPTED } from './fill-drift.ts'

/** What the newest run of a source brought. */
export interface LastRun {
  id: string
  at: Date
  kind: string
  state: string
  reason: string | null
  found: number
  created: number
  changed: number
}

/** The newest run of each source by the run's clock, by source id. A replay is no run of the source: it reads what was kept. */
export async function lastRuns(db: Database): Promise<Map<string, LastRun>> {
  const { rows } = await sql<LastRun & { source_id: string }>`
    select r.source_id, r.id, r.at, r.kind, r.state, r.reason, r.found, r.created, r.changed
    from store.source s
    cross join lateral (
      select * from store.run any_run where any_run.source_id = s.id and any_run.kind <> 'replay'
      order by any_run.at desc, any_run.id desc limit 1) r`.execute(db)
  return new Map(rows.map(({ source_id, ...run }) => [source_id, run]))
}

/** Runs that make out what is usual. */
const USUAL_RUNS = 10

/**
 * How many postings each source's last ten complete crawls found, as their median; sources without any are absent. Where
 * the operator accepted that a source shows less, only that run and those after it count.
 */
export async function usualYields(db: Database): Promise<Map<string, number>> {
  const { rows } = await sql<{ source_id: string; usual: number }>`
    select source_id, percentile_cont(0.5) within group (order by found)::float8 as usual
    from (
      select source_id, found, row_number() over (partition by source_id order by at desc, id desc) as nth
      from store.run c where state = 'complete' and kind = 'crawl' and at >= coalesce(
        (select max(a.at) from store.run a where a.source_id = c.source_id and a.reason like ${`${ACCEPTED}%`}),
        '-infinity')) r
    where nth <= ${USUAL_RUNS} group by source_id`.execute(db)
  return new Map(rows.map(({ source_id, usual }) => [source_id, usual]))
}

/** Open postings of a source, and how many of them say each of the fields that an adapter may expect. */
export interface StoredFill {
  open: number
  url: number
  company: number
  pay: number
  body: number
  /** Open postings whose body is kept where there is one: those in scope. */
  bodies: number
}

/** Counts by source id what the open postings hold. Sources without open postings are absent. */
export async function storedFills(db: Database): Promise<Map<string, StoredFill>> {
  const { rows } = await sql<StoredFill & { source_id: string }>`
    select source_id, count(*)::int as open, count(url)::int as url, count(company)::int as company,
      count(pay)::int as pay, (count(text) filter (where scope <> 'other'))::int as body,
      (count(*) filter (where scope <> 'other'))::int as bodies
    from store.posting where state = 'open' group by source_id`.execute(db)
  return new Map(rows.map(({ source_id, ...fill }) => [source_id, fill]))
}

import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

const RUNS = 100_000
const REJECTED_EVERY = 50

/** Writes runs as of sources that were asked every hour for months; one in fifty has rejections, one in forty failed. */
export async function writeRuns(db: Database): Promise<void> {
  await sql`
    insert into store.run (source_id, at, kind, lease_until, state, walk_end, reason, pages, bytes, found, unchanged,
      created, changed, rejected, started_at, walked_at, ended_at, swept_at)
    select s.id, r.at, 'crawl', r.at, case when r.n % 40 = 0 then 'blocked' else 'complete' end, 'complete',
      case when r.n % 40 = 0 then 'no answer' end, 12, 3000000, 600, 590, 6, 4,
      (r.n % ${sql.lit(REJECTED_EVERY)} = 0)::int, r.at, r.at, r.at, r.at
    from (select id, row_number() over (order by id) as place, count(*) over () as sources from store.source) s
    cross join lateral (
      select n, now() - n * interval '1 hour' - s.place * interval '1 minute' as at
      from generate_series(1, ${sql.lit(RUNS)} / s.sources) n) r`.execute(db)
  await sql`
    insert into store.rejection (run_id, reason, n, examples)
    select id, 'no-title', 1, '[{"externalId": "x-9", "detail": "a posting without a title"}]'
    from store.run where rejected > 0 on conflict do nothing`.execute(db)
}

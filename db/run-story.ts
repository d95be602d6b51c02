import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { findRun, type Run } from './runs.ts'

/** A posting as a run's story names it. */
export interface ToldPosting {
  external_id: string
  title: string
  url: string | null
  /** When it closed, and why; null for what came. */
  closed_at: Date | null
  closed_reason: string | null
}

/** What became of a run. */
export interface RunStory {
  run: Run
  /** Batches that wait to be read into postings. */
  outstanding: number
  rejections: { reason: string; n: number; examples: { externalId: string | null; detail: string }[] }[]
  /** Clock of the source's run before it; null for the first. */
  before: Date | null
  /** First seen in this run. */
  came: { count: number; some: ToldPosting[] }
  /** Closed after the run before it and up to this one, by whatever proof, and not back since. */
  went: { count: number; some: ToldPosting[] }
}

const SHOWN = 20

/** Everything that is kept about a run; null where there is none of that number. */
export async function readRunStory(db: Database, id: string): Promise<RunStory | null> {
  const run = await findRun(db, id)
  if (run === undefined) return null
  const [rejections, batches, earlier] = await Promise.all([
    db
      .selectFrom('store.rejection')
      .select(['reason', 'n', 'examples'])
      .where('run_id', '=', id)
      .orderBy('n', 'desc')
      .orderBy('reason')
      .execute(),
    sql<{ n: number }>`select count(*)::int as n from store.batch where run_id = ${id}`.execute(db),
    sql<{ at: Date | null }>`
      select max(at) as at from store.run
      where source_id = ${run.source_id} and at < ${run.at} and kind <> 'replay'`.execute(db),
  ])
  const before = earlier.rows[0]?.at ?? null
  const [came, went] = await Promise.all([
    tell(db, run, sql`p.first_seen = ${run.at}`),
    tell(
      db,
      run,
      sql`p.state = 'closed' and p.closed_at <= ${run.at}
        and p.closed_at > coalesce(${before}::timestamptz, '-infinity')`,
    ),
  ])
  return { run, rejections, outstanding: batches.rows[0]?.n ?? 0, before, came, went }
}

async function tell(
  db: Database,
  { source_id }: Run,
  which: ReturnType<typeof sql>,
): Promise<{ count: number; some: ToldPosting[] }> {
  const { rows } = await sql<ToldPosting & { among: number }>`
    select p.external_id, p.title, p.url, p.closed_at, p.closed_reason, (count(*) over ())::int as among
    from store.posting p where p.source_id = ${source_id} and ${which}
    order by p.external_id limit ${SHOWN}`.execute(db)
  return { count: rows[0]?.among ?? 0, some: rows.map(({ among: _, ...posting }) => posting) }
}

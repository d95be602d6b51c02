import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** How the store fares, as one look at it tells. */
export interface Figures {
  /** Age of the batch that has waited longest for a posting worker, 0 without any. */
  oldestBatchSeconds: number
  /** Runs of the last day by how they ended. */
  runs: Record<string, number>
  /** What the runs of the last day read: requests for pages and their decoded bytes. */
  pages: number
  bytes: number
  /** Advertisements of the last day by what became of them. */
  postings: Record<string, number>
  rejections: Record<string, number>
  hostsClosed: number
  sources: Record<string, number>
  sourcesPaused: number
  /** Age of the oldest change that an open transaction holds back, 0 without any. */
  changeLagSeconds: number
  /** Open jobs of the scope core, and on how many of them each label is known. */
  coreJobs: number
  known: Record<string, number>
  deliveries: { delivered: number; waiting: number; dead: number; webhooksOff: number }
}

/** Single labels of a merge that say `unknown` where nothing is known. */
const LABELS = ['workplace', 'hours', 'term', 'stream', 'employer_type'] as const

/** Age of the batch that has waited longest for a posting worker, in seconds; 0 without any. */
export const OLDEST_BATCH_SECONDS = sql<number>`(
  select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 from store.batch)`

const DAY = sql`started_at > now() - interval '1 day'`

/** Reads the figures, in a few statements that a store of any size answers within seconds. */
export async function readFigures(db: Database): Promise<Figures> {
  const { rows } = await sql<Omit<Figures, 'known' | 'coreJobs' | 'changeLagSeconds' | 'deliveries'>>`
    select
      ${OLDEST_BATCH_SECONDS} as "oldestBatchSeconds",
      (select coalesce(jsonb_object_agg(state, n), '{}') from (
        select state, count(*) as n from store.run where ${DAY} group by state) by_state) as runs,
      day.pages::float8 as pages, day.bytes::float8 as bytes,
      jsonb_build_object('created', day.created, 'changed', day.changed, 'unchanged', day.unchanged,
        'joined', day.joined, 'closed', day.closed, 'rejected', day.rejected, 'duplicate', day.duplicates) as postings,
      (select coalesce(jsonb_object_agg(reason, n), '{}') from (
        select x.reason, sum(x.n) as n from store.rejection x join store.run r on r.id = x.run_id
        where r.${DAY} group by x.reason) by_reason) as rejections,
      (select count(*)::int from store.host where closed_until > now()) as "hostsClosed",
      (select coalesce(jsonb_object_agg(health, n), '{}') from (
        select health, count(*) as n from store.source where paused_at is null group by health) by_health) as sources,
      (select count(*)::int from store.source where paused_at is not null) as "sourcesPaused"
    from (
      select coalesce(sum(pages), 0) as pages, coalesce(sum(bytes), 0) as bytes, coalesce(sum(created), 0) as created,
        coalesce(sum(changed), 0) as changed, coalesce(sum(unchanged), 0) as unchanged,
        coalesce(sum(joined), 0) as joined, coalesce(sum(closed), 0) as closed,
        coalesce(sum(rejected), 0) as rejected, coalesce(sum(duplicates), 0) as duplicates
      from store.run where ${DAY}) day`.execute(db)
  const [changeLagSeconds, coverage, deliveries] = await Promise.all([
    readChangeLag(db),
    readCoverage(db),
    readDeliveries(db),
  ])
  return { ...rows[0]!, changeLagSeconds, ...coverage, deliveries }
}

/** How long the oldest change of the log that no follower may see yet has been held back, in seconds. */
export async function readChangeLag(db: Database): Promise<number> {
  const { rows } = await sql<{ lag: number }>`
    select coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::float8 as lag from store.change
    where epoch = (select max(epoch) from store.feed_epoch) and xid >= pg_snapshot_xmin(pg_current_snapshot())`.execute(
    db,
  )
  return Math.max(0, rows[0]!.lag)
}

async function readCoverage(db: Database): Promise<Pick<Figures, 'coreJobs' | 'known'>> {
  const known = LABELS.map(
    (label) => sql`${sql.lit(label)}, count(*) filter (where ${sql.ref(label)} <> 'unknown')`,
  )
  const { rows } = await sql<Pick<Figures, 'coreJobs' | 'known'>>`
    select count(*)::int as "coreJobs", jsonb_build_object(${sql.join(known)},
      'pay', count(*) filter (where pay is not null),
      'shifts', count(*) filter (where shifts <> '{}'), 'channels', count(*) filter (where channels <> '{}')) as known
    from store.merge where for_store and state = 'open' and scope = 'core'`.execute(db)
  return rows[0]!
}

async function readDeliveries(db: Database): Promise<Figures['deliveries']> {
  const { rows } = await sql<Figures['deliveries']>`
    select (select coalesce(sum(delivered), 0)::float8 from store.webhook) as delivered,
      count(*) filter (where dead_at is null)::int as waiting, count(*) filter (where dead_at is not null)::int as dead,
      (select count(*)::int from store.webhook where state = 'off') as "webhooksOff"
    from store.delivery`.execute(db)
  return rows[0]!
}

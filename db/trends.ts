import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** Groups of jobs that trends are told of, as analytics counts them (`among`). */
export const TREND_GROUPS = ['core', 'service', 'related', 'all'] as const
export type TrendGroup = (typeof TREND_GROUPS)[number]

/** Fewer jobs than these say more about one employer than about a market: analytics leaves such pay out, pages such shares. */
export const LEAST_JOBS = 5
const MOST_WEEKS = 104
const MOST_MONTHS = 24

/** A question to `analytics` as any SQL tool may ask it; `Row` is what an answer's rows look like. */
export interface Question<Row> {
  sql: string
  /** Never there: it only carries the type. */
  row?: Row
}

/** What is counted, since when and as of when. */
export interface Extent {
  jobs: number
  open_jobs: number
  sources: number
  first_day: string | null
  last_day: string | null
  refreshed_at: Date | null
}

export interface DemandWeek {
  week: string
  openings: number
  found: number
  reopenings: number
  closings: number
  stock: number
}

/** Shares are null below LEAST_JOBS openings. */
export interface MonthShares {
  month: string
  openings: number
  part_time: number | null
  remote: number | null
  seasonal: number | null
  overnight: number | null
}

export interface SeasonMonth {
  month_of_year: number
  months: number
  openings: number
  index: number | null
}

type Percentiles<Prefix extends string> = {
  [name in `${Prefix}${'p10' | 'p25' | 'median' | 'p75' | 'p90'}`]: number | null
}

/** US dollars an hour; advertised figures are null below LEAST_JOBS. */
export type PayRange = {
  occupation: string
  year: number
  n: number
  official_year: number | null
  source: string | null
} & Percentiles<''> &
  Percentiles<'official_'>

export interface StreamRow {
  name: string
  jobs: number
  open_jobs: number
  part_time_share: number | null
  remote_share: number | null
  n_usd: number
  median_usd: number | null
}

export interface LabelShare {
  label: string
  value: string
  jobs: number
  share: number | null
}

export interface MobilityRow {
  from_stream: string
  to_stream: string
  /** Jobs of the stream one goes to that name any demand. */
  jobs: number
  /** Null below LEAST_JOBS. */
  share: number | null
}

/** Asks a question; the text is ours alone, no reader's word is in it. */
export async function ask<Row>(db: Database, question: Question<Row>): Promise<Row[]> {
  const { rows } = await sql.raw<Row>(question.sql).execute(db)
  return rows
}

/** When what trends count from was filled last; null before the first time. */
export async function lastRefresh(db: Database): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select max(refreshed_at) as at from store.refresh`.execute(
    db,
  )
  return rows[0]?.at ?? null
}

/** What a group of jobs spans. */
export async function readExtent(db: Database, among: TrendGroup): Promise<Extent> {
  const { rows } = await sql<Extent>`
    select count(*)::int as jobs, count(*) filter (where state = 'open')::int as open_jobs,
      (select count(*)::int from store.source s where exists (
        select from store.posting p where p.source_id = s.id and p.job_id is not null)) as sources,
      min(lower(on_view[1]))::text as first_day, max(greatest(opened_on, closed_on))::text as last_day,
      (select max(refreshed_at) from store.refresh) as refreshed_at
    from analytics.job_facts where ${among} = any(among)`.execute(db)
  return rows[0]!
}

export function demandByWeek(among: TrendGroup): Question<DemandWeek> {
  return {
    sql: `select week::text, openings, found, reopenings, closings, stock
from analytics.demand_by_week
where among = '${among}' and label = 'any'
order by week desc limit ${MOST_WEEKS}`,
  }
}

export function sharesByMonth(among: TrendGroup): Question<MonthShares> {
  const share = (name: string) =>
    `  case when openings >= ${LEAST_JOBS} then ${name}_share::float8 end as ${name}`
  return {
    sql: `select month::text, openings,
${['part_time', 'remote', 'seasonal', 'overnight'].map(share).join(',\n')}
from analytics.shares_by_month
where among = '${among}'
order by month desc limit ${MOST_MONTHS}`,
  }
}

export function seasonalIndex(among: TrendGroup): Question<SeasonMonth> {
  return {
    sql: `select month_of_year, months, openings::float8,
  case when months * openings >= ${LEAST_JOBS} then index::float8 end as index
from analytics.seasonal_index
where among = '${among}'
order by month_of_year`,
  }
}

export function payBesideOfficial(): Question<PayRange> {
  const figures = (prefix: string) =>
    ['p10', 'p25', 'median', 'p75', 'p90'].map((name) => `${prefix}${name}::float8`).join(', ')
  return {
    sql: `select * from (
  select distinct on (occupation) occupation, year, n, official_year, source,
    ${figures('')},
    ${figures('official_')}
  from analytics.pay_beside_official order by occupation, year desc) newest
order by n desc, occupation`,
  }
}

export function streams(among: TrendGroup): Question<StreamRow> {
  return { sql: streamSql('stream', among, "industry = 'all'") }
}

export function industries(among: TrendGroup): Question<StreamRow> {
  return { sql: streamSql('industry', among, "industry not in ('all', 'unknown')") }
}

function streamSql(name: 'stream' | 'industry', among: TrendGroup, which: string): string {
  const share = (column: string) =>
    `case when sum(jobs) >= ${LEAST_JOBS} then (sum(${column} * jobs) / sum(jobs))::float8 end as ${column}`
  // An industry may stand in several streams; its pay is told only where it stands in one.
  return `select ${name} as name, sum(jobs)::int as jobs, sum(open_jobs)::int as open_jobs,
  ${share('part_time_share')},
  ${share('remote_share')},
  sum(n_usd)::int as n_usd, case when count(*) = 1 then max(median_usd)::float8 end as median_usd
from analytics.streams
where among = '${among}' and ${which}
group by 1 order by 2 desc, 1 limit 20`
}

/** From each stream to each: which share of its jobs asks for nothing but what is typical of the other. */
export function mobility(): Question<MobilityRow> {
  return {
    sql: `select from_stream, to_stream, jobs, case when jobs >= ${LEAST_JOBS} then share::float8 end as share
from analytics.mobility order by 1, 2`,
  }
}

/** Values of labels by how many jobs bear them, those that are known and not rare. */
export function labelShares(
  among: TrendGroup,
  labels: readonly [string, ...string[]],
  most: number,
): Question<LabelShare> {
  return {
    sql: `select label, value, jobs, share_of_known::float8 as share
from analytics.label_shares
where among = '${among}' and label in (${labels.map((label) => `'${label}'`).join(', ')})
  and value <> 'unknown' and jobs >= ${LEAST_JOBS}
order by jobs desc, label, value limit ${most}`,
  }
}

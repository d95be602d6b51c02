import { sql } from 'kysely'
import type { Redistribution } from '../pipeline/job.ts'
import type { Labels, Pay } from '../pipeline/label.ts'
import type { Place } from '../pipeline/posting.ts'
import type { Database } from './connect.ts'
import { type JobFilter, jobCondition, LISTED_JOBS } from './job-filter.ts'
import { cutPage, isBeyond, type JobPosition, type JobSort, ORDERS } from './job-order.ts'

/** One job as `public.jobs` shows it, without its text. */
export interface JobRow {
  id: string
  state: 'open' | 'closed'
  scope: string
  title: string
  company: string | null
  language: string | null
  places: Place[]
  countries: string[]
  posted_at: Date | null
  closes_at: Date | null
  first_seen: Date
  last_seen: Date
  closed_at: Date | null
  closed_reason: string | null
  reposts: number
  occupation: string
  customer_service: boolean
  workplace: string
  hours: string
  term: string
  shifts: string[]
  channels: string[]
  stream: string
  employer_type: string
  pay: Pay | null
  labels: Labels
  campaign_id: string | null
}

/** One advertisement of a job as `public.postings` shows it. */
export interface JobPosting {
  id: string
  job_id: string
  source_id: string
  source_name: string
  state: 'open' | 'closed'
  title: string
  company: string | null
  url: string | null
  apply_url: string | null
  posted_at: Date | null
  closes_at: Date | null
  first_seen: Date
  last_seen: Date
  closed_at: Date | null
  closed_reason: string | null
  redistribution: Redistribution
  attribution: string | null
}

export interface JobPage {
  rows: JobRow[]
  /** Null when these are the last. */
  cursor: string | null
}

// Its hashes and text are most of a row, and would be carried along.
const COLUMNS = sql`j.id, j.state, j.scope, j.title, j.company, j.language, j.places, j.countries, j.posted_at,
  j.closes_at, j.first_seen, j.last_seen, j.closed_at, j.closed_reason, j.reposts, j.occupation, j.customer_service,
  j.workplace, j.hours, j.term, j.shifts, j.channels, j.stream, j.employer_type, j.pay, j.labels, j.campaign_id`

/** Public jobs that fulfil a filter, in a stable order, after a position. */
export async function listJobs(
  db: Database,
  {
    filter,
    sort,
    after,
    limit,
  }: { filter: JobFilter; sort: JobSort; after: JobPosition | null; limit: number },
): Promise<JobPage> {
  const { key, asText } = ORDERS[sort]
  const { rows } = await sql<JobRow & { sort_key: string }>`
    with page as materialized (
      select j.id, ${asText} as sort_key, row_number() over (order by ${key} desc, j.id desc) as place
      from ${LISTED_JOBS} where ${jobCondition(filter)} and ${isBeyond(sort, after)}
      order by ${key} desc, j.id desc limit ${limit + 1})
    select ${COLUMNS}, page.sort_key from page join public.jobs j on j.id = page.id order by page.place`.execute(
    db,
  )
  const { page, cursor } = cutPage(rows, sort, limit)
  return { rows: page.map(({ sort_key: _, ...row }) => row), cursor }
}

const STATEMENT_ENDED = '57014'

/**
 * How many public jobs fulfil a filter; counting stops at `most`. Null where it takes longer than `withinMs`: a filter
 * that no index answers reads every job.
 */
export async function countJobs(
  db: Database,
  filter: JobFilter,
  { most, withinMs }: { most: number; withinMs: number },
): Promise<number | null> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`set local statement_timeout = ${sql.lit(withinMs)}`.execute(trx)
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n
        from (select from ${LISTED_JOBS} where ${jobCondition(filter)} limit ${most}) found`.execute(trx)
      return rows[0]!.n
    })
  } catch (error) {
    if ((error as { code?: string }).code === STATEMENT_ENDED) return null
    throw error
  }
}

/** The advertisements of jobs that may travel, best known first, by job id. */
export async function listJobPostings(
  db: Database,
  jobIds: readonly string[],
): Promise<Map<string, JobPosting[]>> {
  const { rows } = await sql<JobPosting>`
    select p.id, p.job_id, p.source_id, p.source_name, p.state, p.title, p.company, p.url, p.apply_url, p.posted_at,
      p.closes_at, p.first_seen, p.last_seen, p.closed_at, p.closed_reason, p.redistribution, p.attribution
    from public.postings p where p.job_id = any(${jobIds}::text[])
    order by p.job_id, p.state desc, p.first_seen, p.id`.execute(db)
  const byJob = new Map<string, JobPosting[]>()
  for (const row of rows) {
    const list = byJob.get(row.job_id)
    if (list === undefined) byJob.set(row.job_id, [row])
    else list.push(row)
  }
  return byJob
}

import { sql } from 'kysely'
import pg from 'pg'
import type { Database } from '../../db/connect.ts'
import { withClient } from '../../db/connect.ts'

export interface Copied {
  rows: number
  bytes: number
  ms: number
}

/** `COPY (query) TO STDOUT` over a connection as the feed has; what arrives is counted and dropped. */
export async function copyOut(url: string, query: string): Promise<Copied> {
  return withClient(url, async (client) => {
    const startedAt = performance.now()
    let [rows, bytes] = [0, 0]
    await new Promise<void>((resolve, reject) => {
      const copy = new pg.Query(`copy (${query}) to stdout`) as unknown as {
        handleCopyData(message: { chunk: Buffer }): void
        callback(error: Error | null): void
      }
      // The client reads these messages and leaves them; one message is one row.
      copy.handleCopyData = ({ chunk }) => {
        rows++
        bytes += chunk.length
      }
      copy.callback = (error) => (error ? reject(error) : resolve())
      client.query(copy as unknown as pg.Submittable)
    })
    return { rows, bytes, ms: performance.now() - startedAt }
  })
}

/** The columns of a job without any JSON around them, nor its postings. */
export const JOB_COLUMNS = `select j.id, j.state, j.scope, j.title, j.company, j.language, j.places, j.countries,
  j.posted_at, j.closes_at, j.first_seen, j.closed_at, j.closed_reason, j.reposts, j.occupation, j.customer_service,
  j.workplace, j.hours, j.term, j.shifts, j.channels, j.stream, j.employer_type, j.pay from public.jobs j
  where j.state = 'open' order by j.id`

/** The same with what an exported job says of its postings, column for column. */
export const ALL_COLUMNS = `select j.id, j.state, j.scope, j.title, j.company, j.language, j.places, j.countries,
  j.posted_at, j.closes_at, j.first_seen, j.closed_at, j.closed_reason, j.reposts, j.occupation, o.soc, o.isco,
  j.customer_service, j.workplace, j.hours, j.term, j.shifts, j.channels, j.stream, j.employer_type, j.pay, p.*
  from public.jobs j left join public.occupations o on o.occupation = j.occupation
  cross join lateral (select array_agg(p.id), array_agg(p.source_id), array_agg(p.source_name), array_agg(p.state),
    array_agg(p.url), array_agg(p.apply_url), array_agg(p.redistribution), array_agg(p.attribution),
    array_agg(p.posted_at), array_agg(p.closes_at), array_agg(p.first_seen), array_agg(p.closed_at),
    array_agg(p.closed_reason) from public.postings p where p.job_id = j.id) p
  where j.state = 'open' order by j.id`

/** Fills the caches of the server alike for whoever comes first. */
export async function warmCaches(db: Database): Promise<void> {
  await sql`select count(*), sum(pg_column_size(j.*)) from public.jobs j`.execute(db)
  await sql`select count(*), sum(pg_column_size(p.*)) from public.postings p`.execute(db)
}

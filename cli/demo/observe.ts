import { sql } from 'kysely'
import { type Change, readChanges } from '../../db/changes.ts'
import type { Database } from '../../db/connect.ts'
import type {
  FeedRow,
  Observed,
  ObservedDay,
  ObservedJob,
  ObservedPosting,
} from '../../demo/compare/observed.ts'
import { askQuestions } from './answers.ts'

/** What one simulated day left behind, read from the views after its sweep. */
export async function observeDay(db: Database, day: number, at: Date): Promise<ObservedDay> {
  const { rows: open } = await sql<{ source: string; externalId: string }>`
    select source_id as source, external_id as "externalId" from analytics.postings where state = 'open'`.execute(
    db,
  )
  const { rows: runs } = await sql<ObservedDay['runs'][number]>`
    select r.source_id as source, r.state, r.suspicious, s.health
    from analytics.runs r join analytics.sources s on s.id = r.source_id
    where r.kind = 'crawl' and r.at = ${at}`.execute(db)
  return { day, open, runs }
}

/** What the store holds at the end, read from the views as an analyst would. */
export async function observeEnd(db: Database, days: ObservedDay[]): Promise<Observed> {
  const { rows: postings } = await sql<ObservedPosting>`
    select source_id as source, external_id as "externalId", job_id as "jobId", title, company, language, places, pay,
      to_char(posted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "postedAt",
      to_char(closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "closesAt",
      text_length as "textLength"
    from analytics.postings`.execute(db)
  const { rows: jobs } = await sql<ObservedJob>`
    select id, state, scope, campaign_id as "campaignId", labels, pay from analytics.jobs`.execute(db)
  const { rows: rejected } = await sql<{ n: number }>`
    select coalesce(sum(rejected), 0)::int as n from analytics.runs`.execute(db)
  const { rows: fromTable } = await sql<{ id: string; state: string; fields: Record<string, string> }>`
    select id, state, field_hashes as fields from public.jobs`.execute(db)
  return {
    postings,
    jobs,
    days,
    rejected: rejected[0]?.n ?? 0,
    answers: await askQuestions(db),
    feed: { fromLog: await followLog(db), fromTable: fromTable.map(feedRow) },
  }
}

interface Followed {
  state: string
  /** Field name to hash of its value. */
  fields: Record<string, string>
}

/** State and field hashes of every public Job as an app has them that never read anything but the change log. */
async function followLog(db: Database): Promise<FeedRow[]> {
  const jobs = new Map<string, Followed>()
  let cursor: string | null = null
  for (;;) {
    const page = await readChanges(db, { cursor, limit: 1000, audience: 'public' })
    if (page.gone) throw new Error(`the change log broke off: ${page.reason}`)
    if (page.changes.length === 0) return [...jobs].map(([id, job]) => feedRow({ id, ...job }))
    for (const change of page.changes) apply(jobs, change)
    cursor = page.cursor
  }
}

function apply(jobs: Map<string, Followed>, { jobId, kind, reason, fields }: Change): void {
  // Merged into another or withdrawn from the public, it is no longer among the jobs one may see.
  if (kind === 'merged' || (kind === 'closed' && reason === 'withdrawn')) {
    jobs.delete(jobId)
    return
  }
  const job = jobs.get(jobId) ?? { state: 'open', fields: {} }
  if (kind === 'closed') job.state = 'closed'
  else if (kind !== 'changed') job.state = 'open'
  Object.assign(job.fields, fields)
  jobs.set(jobId, job)
}

/** A value that went away has an empty hash in the log and none in the table. */
function feedRow({ id, state, fields }: Followed & { id: string }): FeedRow {
  const present = Object.entries(fields).filter(([, hash]) => hash !== '')
  return { id, state, hash: JSON.stringify(present.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

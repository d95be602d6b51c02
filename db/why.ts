import { sql } from 'kysely'
import type { JsonValue } from '../pipeline/posting.ts'
import type { Database } from './connect.ts'

/** One decision on record: a Posting opened a Job, joined it, moved to it, or was kept apart from it. */
export interface Decision {
  at: Date
  /** `opened`, a joining kind, or the kind of a near miss. */
  kind: string
  /** Whether the Posting is in that Job because of it. */
  joined: boolean
  posting: string
  title: string | null
  jobId: string
  /** The canonical Posting it was compared with, as `source/externalId`. */
  through: string | null
  ruleVersion: number
  evidence: { [key: string]: JsonValue }
}

/** A Job by its id, with what became of it; null where no Job has that id. */
export async function findJob(
  db: Database,
  id: string,
): Promise<{ id: string; mergedInto: string | null } | null> {
  const { rows } = await sql<{ id: string; mergedInto: string | null }>`
    select id, merged_into as "mergedInto" from store.job where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** The Posting meant by `source/externalId`, null where there is none. */
export async function findPosting(
  db: Database,
  name: string,
): Promise<{ id: string; jobId: string | null } | null> {
  const slash = name.indexOf('/')
  if (slash < 1) return null
  const { rows } = await sql<{ id: string; jobId: string | null }>`
    select id, job_id as "jobId" from store.posting
    where source_id = ${name.slice(0, slash)} and external_id = ${name.slice(slash + 1)}`.execute(db)
  return rows[0] ?? null
}

/** Ids of the Postings of a Job. */
export async function postingsOf(db: Database, jobId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from store.posting where job_id = ${jobId} order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** The Posting that a name means: itself, or the canonical one of the Job. */
export interface Meant {
  postingId: string
  /** `source/externalId` */
  name: string
  jobId: string | null
}

/** Finds a Job by its id, an old one too, or a Posting by `source/externalId`; null where there is neither. */
export async function findMeant(db: Database, name: string): Promise<Meant | null> {
  const job = await findJob(db, name)
  const posting = job === null ? await findPosting(db, name) : null
  if (job === null && posting === null) return null
  const { rows } = await sql<Meant>`
    select p.id as "postingId", p.source_id || '/' || p.external_id as name, p.job_id as "jobId"
    from store.posting p
    where p.id = ${posting?.id ?? sql`(select j.canonical_posting_id from store.job j where j.id = ${job!.mergedInto ?? job!.id})`}`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Decisions about one Posting or around one Job, oldest first. An erased Posting is named by its number. */
export async function listDecisions(
  db: Database,
  about: { postingId: string } | { jobId: string },
  limit: number,
): Promise<Decision[]> {
  const meant = 'postingId' in about ? sql`e.posting_id = ${about.postingId}` : sql`e.job_id = ${about.jobId}`
  const { rows } = await sql<Decision>`
    select e.at, e.kind, e.kind in ('opened', 'full', 'semantic', 'temporal', 'partial', 'decided') as joined,
      coalesce(p.source_id || '/' || p.external_id, '#' || e.posting_id) as posting, p.title, e.job_id as "jobId",
      c.source_id || '/' || c.external_id as through, e.rule_version as "ruleVersion", e.evidence
    from store.join_event e
    left join store.posting p on p.id = e.posting_id
    left join store.posting c on c.id = e.canonical_posting_id
    where ${meant} order by e.id limit ${limit}`.execute(db)
  return rows
}

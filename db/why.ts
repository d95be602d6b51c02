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

/** Decisions about one Posting or around one Job, oldest first. An erased Posting is named by its number. */
export async function listDecisions(
  db: Database,
  about: { postingId: string } | { jobId: string },
  limit: number,
): Promise<Decision[]> {
  const meant = 'postingId' in about ? sql`e.posting_id = ${about.postingId}` : sql`e.job_id = ${about.jobId}`
  const { rows } = await sql<Decision>`
    select e.at, e.kind, e.kind in ('opened', 'full', 'semantic', 'temporal', 'partial') as joined,
      coalesce(p.source_id || '/' || p.external_id, '#' || e.posting_id) as posting, p.title, e.job_id as "jobId",
      c.source_id || '/' || c.external_id as through, e.rule_version as "ruleVersion", e.evidence
    from store.join_event e
    left join store.posting p on p.id = e.posting_id
    left join store.posting c on c.id = e.canonical_posting_id
    where ${meant} order by e.id limit ${limit}`.execute(db)
  return rows
}

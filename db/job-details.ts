import { sql } from 'kysely'
import type { Because } from '../pipeline/label.ts'
import type { JsonValue } from '../pipeline/posting.ts'
import type { Database } from './connect.ts'
import type { JobRow } from './job-rows.ts'

export interface JobDetails extends JobRow {
  canonical_posting_id: string
  /** Field to the id of the Posting that gave it; `text` names the one whose text is shown. */
  provenance: Record<string, string>
}

/** The words of one public advertisement that labels can point into. */
export interface PostingWords {
  id: string
  title: string
  company: string | null
  text: string | null
  stated: Record<string, string | null> | null
}

/** Why one public advertisement belongs to its job, or was kept apart from one. */
export interface JoinReason {
  kind: string
  posting_id: string
  job_id: string
  canonical_posting_id: string | null
  evidence: Record<string, JsonValue>
  at: Date
}

/** Merges of merges are rare; a longer chain would be a loop. */
const LONGEST_CHAIN = 20

/** One public job; the id of a job that was merged finds the one it was merged into. */
export async function findJob(db: Database, id: string): Promise<JobDetails | null> {
  const { rows } = await sql<JobDetails>`
    with recursive chain(id, merged_into, depth) as (
      select j.id, j.merged_into, 0 from store.job j where j.id = ${id}
      union all
      select j.id, j.merged_into, c.depth + 1 from chain c join store.job j on j.id = c.merged_into
      where c.depth < ${LONGEST_CHAIN})
    select j.*, m.provenance from chain c
    join public.jobs j on j.id = c.id
    join store.merge m on m.job_id = c.id and m.for_public
    where c.merged_into is null`.execute(db)
  return rows[0] ?? null
}

/** The words behind a job's labels, by posting id. Advertisements that may not travel are left out. */
export async function readPostingWords(db: Database, jobId: string): Promise<Map<string, PostingWords>> {
  const { rows } = await sql<PostingWords>`
    select p.id, p.title, p.company, p.text, p.normalized -> 'stated' as stated
    from store.posting p where p.job_id = ${jobId} and p.redistribution <> 'internal-only'`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The words a finding rests on; null where it follows from other labels, or the words were not kept. */
export function quoteOf(words: PostingWords | undefined, because: Because): string | null {
  if (words === undefined || because.in === undefined || because.quote === undefined) return null
  const { in: field, quote } = because
  const read =
    field === 'title' || field === 'company' || field === 'text' ? words[field] : words.stated?.[field]
  return read?.slice(...quote) || null
}

/** Why the public advertisements of a job are one job; both sides of each reason may travel. */
export async function listJoinReasons(db: Database, jobId: string): Promise<JoinReason[]> {
  const { rows } = await sql<JoinReason>`
    select e.kind, e.posting_id, e.job_id, e.canonical_posting_id, e.evidence, e.at
    from store.join_event e
    join public.postings p on p.id = e.posting_id and p.job_id = ${jobId}
    left join public.postings c on c.id = e.canonical_posting_id
    where e.canonical_posting_id is null or c.id is not null
    order by e.at, e.id`.execute(db)
  return rows
}

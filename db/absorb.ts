import { sql } from 'kysely'
import { appendChanges } from './changes.ts'
import type { Database } from './connect.ts'
import { ofJobs } from './merges.ts'

/** One Job found to be another's opening. */
export interface Absorption {
  from: string
  into: string
  at: Date
}

/**
 * Moves all Postings of Jobs into other Jobs. The emptied Job stays as a signpost (`merged_into`), its merges go, and
 * readers who knew it are told where it went. Needs the joining lock; `refreshJobs` for the receivers is the caller's.
 */
export async function absorbJobs(trx: Database, absorptions: readonly Absorption[]): Promise<void> {
  // In order, because a Job that has taken in another may itself be taken in.
  for (const { from, into, at } of absorptions) {
    await sql`update store.posting set job_id = ${into} where job_id = ${from}`.execute(trx)
    await sql`
      update store.job set merged_into = ${into}, state = 'closed', closed_at = ${at}
      where id = ${from} or merged_into = ${from}`.execute(trx)
    const { rows } = await sql<{ for_public: boolean }>`
      delete from store.merge where ${ofJobs([from])} returning for_public`.execute(trx)
    if (rows.length === 0) continue
    const isPublic = rows.some((row) => row.for_public)
    await appendChanges(trx, [{ jobId: from, kind: 'merged', reason: into, fields: {}, isPublic, at }])
  }
}

import { writeBatch } from '../db/batches.ts'
import type { Database } from '../db/connect.ts'
import { refreshJobs } from '../db/jobs.ts'
import { lockJoining } from '../db/joining-lock.ts'
import type { PreparedPosting } from '../db/posting-rows.ts'
import { closePostings } from '../db/postings.ts'
import { endWalk, openRun } from '../db/runs.ts'
import { findSource } from '../db/sources.ts'
import { PIPELINE_VERSION } from '../pipeline/version.ts'
import { type BatchResult, storeBatch } from '../workers/store-batch.ts'

/** A run with one batch under way, as the crawl side leaves it for the posting worker. */
export interface OpenBatch {
  batch: { id: string; runId: string }
  page: Parameters<typeof storeBatch>[2]
}

/** Opens a run over a registered source at a time and puts an empty batch on record. */
export async function openBatch(db: Database, sourceId: string, at: Date): Promise<OpenBatch> {
  const opened = await openRun(db, { sourceId, at, kind: 'crawl' })
  if (!opened.ok) throw new Error(opened.reason)
  const runId = opened.run.id
  const id = await writeBatch(db, { runId, sourceId, at, pageUrl: null, postings: [] })
  await endWalk(db, opened.run, 'complete', null)
  const { redistribution } = (await findSource(db, sourceId))!
  return {
    batch: { id, runId },
    page: {
      sourceId,
      runId,
      pageHash: null,
      redistribution,
      pipelineVersion: PIPELINE_VERSION,
      keepBodies: false,
    },
  }
}

/** Stores prepared Postings as one batch of a run of their own. */
export async function storePrepared(
  db: Database,
  sourceId: string,
  at: Date,
  prepared: PreparedPosting[],
): Promise<BatchResult> {
  const { batch, page } = await openBatch(db, sourceId, at)
  return (await storeBatch(db, batch, page, { prepared, rejections: [] }))!
}

/** Closes Postings by external id and refreshes their Jobs, as the sweep does. */
export async function closeByExternalId(
  db: Database,
  sourceId: string,
  externalIds: string[],
  reason: string,
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockJoining(trx)
    const rows = await trx
      .selectFrom('store.posting')
      .select('id')
      .where('source_id', '=', sourceId)
      .where('external_id', 'in', externalIds)
      .execute()
    const { jobIds } = await closePostings(
      trx,
      rows.map(({ id }) => id),
      reason,
      at,
    )
    await refreshJobs(trx, jobIds, at)
  })
}

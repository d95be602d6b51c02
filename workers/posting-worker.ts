import { readBatch } from '../db/batches.ts'
import type { Database } from '../db/connect.ts'
import { findSource } from '../db/sources.ts'
import { PIPELINE_VERSION } from '../pipeline/version.ts'
import type { Log } from './log.ts'
import type { Reader } from './reader/contract.ts'
import { retryDeadlock } from './retry-deadlock.ts'
import { type BatchResult, storeBatch, type Watch } from './store-batch.ts'
import type { PostingsTask } from './task.ts'

export interface PostingWorkerOptions {
  /** Keep text and payload of advertisements outside the scope (`other`) too. */
  keepBodies: boolean
  log: Log
  /** Who reads; by default this thread. */
  reader?: Pick<Reader, 'read'>
  /** Sees what every batch does to Jobs; for `replay`, which tells it. */
  watch?: Watch
}

/**
 * Reads one stored batch into Postings and Jobs: CPU work first, then one transaction. A batch that is gone was worked
 * off by an earlier delivery of the task, and that is success.
 *
 * @returns null when there was nothing to do
 */
export async function handleBatch(
  db: Database,
  task: PostingsTask,
  options: PostingWorkerOptions,
): Promise<BatchResult | null> {
  const startedAt = performance.now()
  const batch = await readBatch(db, task.batchId)
  if (batch === null) return null
  const source = await findSource(db, batch.sourceId)
  // The source was removed after the batch was read, and its batches with it.
  if (source === undefined) return null

  const reader = options.reader ?? (await import('./reader/here.ts')).here
  const { isRerun, crashes, ...ready } = await reader.read(batch, source, options)
  for (const { externalId, error } of crashes) {
    const { id, sourceId } = batch
    options.log.error({ batchId: id, sourceId, externalId, err: error }, 'posting crashed')
  }
  const page = {
    sourceId: batch.sourceId,
    runId: batch.runId,
    pageHash: batch.pageHash,
    redistribution: source.redistribution,
    pipelineVersion: PIPELINE_VERSION,
    keepBodies: options.keepBodies,
  }
  const result = await retryDeadlock(() => storeBatch(db, { ...batch, isRerun }, page, ready, options.watch))
  const tookMs = Math.round(performance.now() - startedAt)
  const { jobIds: _, ...counts } = result ?? {}
  options.log.debug(
    { batchId: batch.id, sourceId: batch.sourceId, runId: batch.runId, tookMs, ...counts },
    'batch',
  )
  return result
}

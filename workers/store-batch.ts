import { type Batch, claimBatch } from '../db/batches.ts'
import type { Database } from '../db/connect.ts'
import { refreshJobs } from '../db/jobs.ts'
import type { Newcomer } from '../db/join-rows.ts'
import { lockJoining } from '../db/joining-lock.ts'
import { joinPostings } from '../db/joins.ts'
import type { PreparedPosting } from '../db/posting-rows.ts'
import { type PageContext, type Upserted, upsertPostings } from '../db/postings.ts'
import { addRejections, addRunCounts } from '../db/run-counts.ts'
import { settleRun } from '../db/run-verdict.ts'
import { findUnstorable, isUnstorable } from '../db/unstorable.ts'
import type { PreparedBatch } from './prepare-batch.ts'

/** What a batch did to the store. */
export interface BatchResult {
  created: number
  changed: number
  joined: number
  opened: number
  rejected: number
  /** Entries in the change log. */
  changes: number
}

/**
 * Stores a prepared batch in one transaction: Postings, joins, Jobs, change log, run counters, end of the batch. A
 * value that Postgres refuses costs only its own Posting.
 *
 * @returns null when the batch was worked off already
 */
export async function storeBatch(
  db: Database,
  batch: Pick<Batch, 'id' | 'runId'>,
  page: PageContext,
  { prepared, rejections }: PreparedBatch,
): Promise<BatchResult | null> {
  try {
    return await commit(db, batch, page, { prepared, rejections })
  } catch (error) {
    if (!isUnstorable(error)) throw error
    const refused = await findUnstorable(db, page, prepared)
    if (refused.size === 0) throw error
    return commit(db, batch, page, {
      prepared: prepared.filter((item) => !refused.has(item)),
      rejections: [...rejections, ...refused.values()],
    })
  }
}

async function commit(
  db: Database,
  batch: Pick<Batch, 'id' | 'runId'>,
  page: PageContext,
  { prepared, rejections }: PreparedBatch,
): Promise<BatchResult | null> {
  return db.transaction().execute(async (trx) => {
    await lockJoining(trx)
    if (!(await claimBatch(trx, batch.id))) return null
    const upserted = await upsertPostings(trx, page, prepared)
    const became = (kind: Upserted['became']) =>
      [...upserted.values()].filter((row) => row.became === kind).length

    const placed = await joinPostings(trx, newcomers(prepared, upserted))
    const touched = touchedJobs(prepared, upserted)
    for (const { jobId, newcomer } of placed) keepLatest(touched, jobId, newcomer.at)
    const { changes } = await refreshJobs(trx, [...touched.keys()], touched)

    const opened = placed.filter(({ as }) => as === 'opened').length
    const counts = {
      created: became('created'),
      changed: became('changed') + became('reopened'),
      joined: placed.length - opened,
      opened,
    }
    await addRunCounts(trx, batch.runId, counts)
    await addRejections(trx, batch.runId, rejections)
    await settleRun(trx, batch.runId)
    return { ...counts, rejected: rejections.length, changes }
  })
}

function newcomers(
  prepared: readonly PreparedPosting[],
  upserted: ReadonlyMap<string, Upserted>,
): Newcomer[] {
  return prepared.flatMap((item) => {
    const row = upserted.get(item.posting.externalId)
    return row !== undefined && row.jobId === null ? [{ ...item, id: row.id }] : []
  })
}

// An older reading can still move when a Job was first seen.
function touchedJobs(
  prepared: readonly PreparedPosting[],
  upserted: ReadonlyMap<string, Upserted>,
): Map<string, Date> {
  const touched = new Map<string, Date>()
  for (const { posting, at } of prepared) {
    const row = upserted.get(posting.externalId)
    if (row?.jobId && row.became !== 'unchanged') keepLatest(touched, row.jobId, at)
  }
  return touched
}

function keepLatest(times: Map<string, Date>, jobId: string, at: Date): void {
  const known = times.get(jobId)
  if (known === undefined || known < at) times.set(jobId, at)
}

import { type Batch, claimBatch } from '../db/batches.ts'
import type { Database } from '../db/connect.ts'
import { findForgotten } from '../db/forgotten.ts'
import { refreshJobs } from '../db/jobs.ts'
import type { Placed } from '../db/join-rows.ts'
import { lockJoining } from '../db/joining-lock.ts'
import { joinPostings, type Newcomer } from '../db/joins.ts'
import { insertPostings, type NewPosting, tryPostings } from '../db/new-postings.ts'
import { arrivingNode } from '../db/nodes.ts'
import type { PreparedPosting } from '../db/posting-rows.ts'
import { keepsBody, type PageContext, type Upserted, updatePostings } from '../db/postings.ts'
import { rewritePostings } from '../db/rerun.ts'
import { addRejections, addRunCounts } from '../db/run-counts.ts'
import { settleRun } from '../db/run-verdict.ts'
import { findUnstorable, isUnstorable } from '../db/unstorable.ts'
import { wasForgotten } from './intake.ts'
import type { PreparedBatch } from './reader/contract.ts'

/** What a batch did to the store. */
export interface BatchResult {
  created: number
  changed: number
  joined: number
  opened: number
  /** Jobs that turned out to be another's opening. */
  absorbed: number
  rejected: number
  /** Entries in the change log. */
  changes: number
  /** Jobs that were looked at again, those absorbed included. */
  jobIds: string[]
}

/**
 * Looks at Jobs before the transaction that wrote them commits, under the joining lock.
 *
 * @returns what is to be done once it has
 */
export type Watch = (trx: Database, jobIds: readonly string[]) => Promise<() => void>

/**
 * Stores a prepared batch in one transaction: Postings, joins, Jobs, change log, run counters, end of the batch. A
 * value that Postgres refuses costs only its own Posting.
 *
 * @returns null when the batch was worked off already
 */
export async function storeBatch(
  db: Database,
  batch: StoredBatch,
  page: PageContext,
  { prepared, rejections }: ReadyBatch,
  watch?: Watch,
): Promise<BatchResult | null> {
  try {
    return await commit(db, batch, page, { prepared, rejections }, watch)
  } catch (error) {
    if (!isUnstorable(error)) throw error
    const refused = await findUnstorable(db, page, prepared, batch.isRerun ? rewritePostings : tryPostings)
    if (refused.size === 0) throw error
    const storable = {
      prepared: prepared.filter((item) => !refused.has(item)),
      rejections: [...rejections, ...refused.values()],
    }
    return commit(db, batch, page, storable, watch)
  }
}

type ReadyBatch = Pick<PreparedBatch, 'prepared' | 'rejections'>

type StoredBatch = Pick<Batch, 'id' | 'runId'> & Partial<Pick<Batch, 'at' | 'isRerun'>>

async function commit(
  db: Database,
  batch: StoredBatch,
  page: PageContext,
  ready: ReadyBatch,
  watch: Watch | undefined,
): Promise<BatchResult | null> {
  let committed = (): void => {}
  const result = await db.transaction().execute(async (trx) => {
    await lockJoining(trx)
    if (!(await claimBatch(trx, batch.id))) return null
    const { prepared, rejections } = await withoutForgotten(trx, batch.runId, page.sourceId, ready)
    const upserted = await (batch.isRerun ? rewritePostings : updatePostings)(trx, page, prepared)
    const became = (kind: Upserted['became']) =>
      [...upserted.values()].filter((row) => row.became === kind).length

    // What is read again became so when it was read, not when it was served.
    const at = batch.isRerun ? batch.at : undefined
    const arrived = newcomers(prepared, upserted, page, at)
    const { opened, joined, absorptions, touched, read } = await joinPostings(trx, arrived, (placed) =>
      insertPostings(trx, page, placedItems(placed, arrived)),
    )
    for (const [jobId, when] of knownJobs(prepared, upserted, at)) keepLatest(touched, jobId, when)
    const { changes } = await refreshJobs(trx, [...touched.keys()], touched, read)

    const counts = {
      created: became('created'),
      changed: became('changed') + became('reopened'),
      joined,
      opened,
    }
    const jobIds = [...new Set([...touched.keys(), ...absorptions.map(({ from }) => from)])].sort()
    await addRunCounts(trx, batch.runId, counts)
    await addRejections(trx, batch.runId, rejections)
    await settleRun(trx, batch.runId)
    if (watch !== undefined) committed = await watch(trx, jobIds)
    return { ...counts, absorbed: absorptions.length, rejected: rejections.length, changes, jobIds }
  })
  committed()
  return result
}

// Intake has looked as well, but knew neither the employer nor what was forgotten since.
async function withoutForgotten(
  trx: Database,
  runId: string,
  sourceId: string,
  { prepared, rejections }: ReadyBatch,
): Promise<ReadyBatch> {
  const arrivals = prepared.map(({ posting: { externalId, url, applyUrl, employerKey } }) => ({
    externalId,
    urls: [url, applyUrl],
    employerKey,
  }))
  const forgotten = await findForgotten(trx, { sourceId, runId }, arrivals)
  if (forgotten.size === 0) return { prepared, rejections }
  return {
    prepared: prepared.filter(({ posting }) => !forgotten.has(posting.externalId)),
    rejections: [...rejections, ...[...forgotten].map(wasForgotten)],
  }
}

type Arrival = Newcomer & { item: PreparedPosting }

function newcomers(
  prepared: readonly PreparedPosting[],
  upserted: ReadonlyMap<string, Upserted>,
  page: PageContext,
  when: Date | undefined,
): Arrival[] {
  return prepared.flatMap((item) => {
    const row = upserted.get(item.posting.externalId)
    if (row === undefined || row.jobId !== null) return []
    const { redistribution } = page
    const keepsText = keepsBody(page, item)
    const node = row.became === 'created' ? arrivingNode(row.id, item, { redistribution, keepsText }) : null
    return [{ id: row.id, at: when ?? item.at, node, item }]
  })
}

function placedItems(placed: readonly Placed[], arrived: readonly Arrival[]): NewPosting[] {
  const items = new Map(arrived.map(({ id, item }) => [id, item]))
  return placed.map(({ placement: { advert, as }, jobId }) => ({
    id: advert.id,
    jobId,
    joinedAs: as,
    item: items.get(advert.id)!,
  }))
}

// An older reading can still move when a Job was first seen.
function knownJobs(
  prepared: readonly PreparedPosting[],
  upserted: ReadonlyMap<string, Upserted>,
  when: Date | undefined,
): Map<string, Date> {
  const touched = new Map<string, Date>()
  for (const { posting, at } of prepared) {
    const row = upserted.get(posting.externalId)
    if (row?.jobId && row.became !== 'unchanged') keepLatest(touched, row.jobId, when ?? at)
  }
  return touched
}

function keepLatest(times: Map<string, Date>, jobId: string, at: Date): void {
  const known = times.get(jobId)
  if (known === undefined || known < at) times.set(jobId, at)
}

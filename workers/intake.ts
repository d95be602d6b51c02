import { type BatchItem, writeBatch } from '../db/batches.ts'
import type { Database } from '../db/connect.ts'
import { findForgotten } from '../db/forgotten.ts'
import { postgresHostState } from '../db/host-state.ts'
import { type RowHash, saveListRows, touchRows } from '../db/list-rows.ts'
import { addRejections } from '../db/run-counts.ts'
import { addPage, type OpenRun } from '../db/runs.ts'
import { dropValidators, recordGone, revokeGone, touchPage, touchSightings } from '../db/sightings.ts'
import { saveCursor } from '../db/sources.ts'
import { admit } from '../pipeline/admit.ts'
import type { JsonValue, RawPosting, Rejection } from '../pipeline/posting.ts'
import { PIPELINE_VERSION } from '../pipeline/version.ts'
import { retryDeadlock } from './retry-deadlock.ts'
import type { Queues } from './task.ts'

/** A posting worker reads one batch in one transaction, which must stay well below 5 s. */
const MAX_BATCH_POSTINGS = 200
/** UTF-16 units of JSON text; bounds the memory of a posting worker. */
const MAX_BATCH_LENGTH = 4_000_000

export interface IntakeParts {
  db: Database
  queues: Pick<Queues, 'addAll'>
}

/** What a source served at once: a page of a walk, or a slice of an imported file. */
export interface IntakePage {
  /** Address that was asked for; null for imports. */
  url: string | null
  /** Anything that claims to be a RawPosting, with the moment at which the source served it. */
  postings: { raw: unknown; at: Date }[]
  /**
   * External ids of earlier pages of this walk; the ids of this page are added. Where two pages show one id the first
   * wins, or each walk would end with whichever batch was worked off last.
   */
  taken?: Set<string>
  /** Rows that the adapter could not name. */
  rejected?: Rejection[]
  /** External ids of rows whose detail was left out because it is known: sightings. */
  seen?: string[]
  /** The list row that led to this detail page: while it says the same, the page need not be asked for again. */
  row?: RawPosting
  /** External ids that the source calls gone. */
  gone?: string[]
  cursor?: JsonValue
  /** Decoded bytes. */
  bytes?: number
  /**
   * Given where a later 304 would mean that all postings of this page are still there. Stored with them: were they
   * stored before, a crash between would hide the page behind 304 for good.
   */
  validators?: { etag?: string; lastModified?: string } | null
}

export interface Taken {
  found: number
  unchanged: number
  duplicates: number
  queued: number
  rejected: number
}

type Item = BatchItem & { length: number }

/**
 * Takes in one page: in one transaction sightings of the unchanged, batches of the new and changed, rejections, what is
 * gone, the run's counts and the cursor; after the commit a task for each batch. A task lost between the two is put
 * back by `reconcile`. Crawl, replay and import all come through here.
 *
 * @throws RunLost when the run was taken from this walker; nothing of the page is then kept
 */
export async function takePage(parts: IntakeParts, run: OpenRun, page: IntakePage): Promise<Taken> {
  const { items, rejections: refused, duplicates } = sort(page)
  // Only a page that may answer 304 is worth remembering beside each posting.
  const pageUrl = page.validators ? page.url : null
  const where = { sourceId: run.sourceId, runId: run.id, pipelineVersion: PIPELINE_VERSION, pageUrl }
  const row = listRow(page.row, items)
  const seen = items.map(({ raw, rawHash, at }) => ({
    externalId: raw.externalId,
    rawHash: Buffer.from(rawHash, 'hex'),
    at: new Date(at),
  }))

  const { batchIds, queued, still, forgotten } = await retryDeadlock(() =>
    parts.db.transaction().execute(async (trx) => {
      const fresh = seen.length === 0 ? new Set<string>() : await touchSightings(trx, where, seen)
      // What is stored unchanged is there by right, and most of a page is: only what is new has to be looked up.
      const arrived = items.filter(({ raw }) => fresh.has(raw.externalId))
      const forgotten = await findForgotten(
        trx,
        where,
        arrived.map(({ raw }) => ({
          externalId: raw.externalId,
          urls: [raw.url, raw.applyUrl].filter(isText),
        })),
      )
      const rejections = [...refused, ...[...forgotten].map(wasForgotten)]
      const news = arrived.filter(({ raw }) => !forgotten.has(raw.externalId))
      const batchIds: string[] = []
      for (const postings of slices(news)) {
        const batch = { runId: run.id, sourceId: run.sourceId, at: run.at, pageUrl, postings }
        batchIds.push(await writeBatch(trx, batch))
      }
      const still = await touchRows(trx, where, page.seen ?? [], run.at)
      // What a board shows in a form that we refuse is not gone. (An import's lines have clocks of their own.)
      if (page.url !== null) await touchRows(trx, where, idsOf(rejections), run.at)
      await saveListRows(
        trx,
        run.sourceId,
        row.filter(({ externalId }) => !forgotten.has(externalId)),
      )
      await revokeGone(trx, where, [...seen.map(({ externalId }) => externalId), ...(page.seen ?? [])])
      await recordGone(trx, where, page.gone ?? [], run.at)
      // From here on the run row is locked, so what is slow comes before.
      await addRejections(trx, run.id, rejections)
      await addPage(trx, run, {
        pages: 1,
        bytes: page.bytes ?? 0,
        found: items.length + still,
        unchanged: items.length - forgotten.size - news.length + still,
        duplicates,
        queued: news.length,
      })
      if (page.cursor !== undefined) await saveCursor(trx, run.sourceId, page.cursor)
      if (page.validators && page.url !== null) {
        await postgresHostState(trx).saveValidators(page.url, page.validators)
      }
      return { batchIds, queued: news.length, still, forgotten: forgotten.size }
    }),
  )
  await enqueueBatches(parts.queues, batchIds)
  return {
    found: items.length + still,
    unchanged: items.length - forgotten - queued + still,
    duplicates,
    queued,
    rejected: refused.length + forgotten,
  }
}

/**
 * Takes in a page that the source calls unchanged (304): what it showed last time is seen again. Where the store holds
 * nothing of it (restored from a backup, all erased), the validators are forgotten and the page has to be read.
 *
 * @returns how many open postings it holds
 * @throws RunLost
 */
export async function takeUnchangedPage(parts: IntakeParts, run: OpenRun, url: string): Promise<number> {
  const where = { sourceId: run.sourceId, runId: run.id, pipelineVersion: PIPELINE_VERSION, pageUrl: url }
  return retryDeadlock(() =>
    parts.db.transaction().execute(async (trx) => {
      const held = await touchPage(trx, where, run.at)
      if (held === 0) await dropValidators(trx, url)
      await addPage(trx, run, { pages: 1, bytes: 0, found: held, unchanged: held, duplicates: 0, queued: 0 })
      return held
    }),
  )
}

/** One task per batch; its id makes a second task for a batch that still has one impossible. */
export async function enqueueBatches(queues: Pick<Queues, 'addAll'>, batchIds: string[]): Promise<void> {
  if (batchIds.length === 0) return
  await queues.addAll(
    'postings',
    batchIds.map((batchId) => ({ task: { batchId }, id: `batch-${batchId}` })),
  )
}

/** Admits what can be told apart; of several rows with one id the last wins, as it would if they came one by one. */
function sort(page: IntakePage): { items: Item[]; rejections: Rejection[]; duplicates: number } {
  const rejections = [...(page.rejected ?? [])]
  const items = new Map<string, Item>()
  let admitted = 0
  const earlier = page.taken ?? new Set<string>()
  for (const { raw, at } of page.postings) {
    const result = admit(raw)
    if (!result.ok) {
      rejections.push(result.rejection)
      continue
    }
    admitted++
    if (earlier.has(result.raw.externalId)) continue
    items.set(result.raw.externalId, {
      raw: result.raw,
      rawHash: result.rawHash.toString('hex'),
      at: at.toISOString(),
      length: result.length,
    })
  }
  for (const id of items.keys()) page.taken?.add(id)
  return { items: [...items.values()], rejections, duplicates: admitted - items.size }
}

/** The rejection of what was erased and must not come back; that it is there is no secret of the source. */
export function wasForgotten(externalId: string): Rejection {
  return { externalId, reason: 'forgotten', detail: 'erased by the operator, or withdrawn by its source' }
}

// Nobody has looked at the shape of a row yet.
function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function idsOf(rejections: Rejection[]): string[] {
  return rejections.flatMap(({ externalId }) => (externalId === null ? [] : [externalId]))
}

/** A row whose detail gave another id would never be found known, so it is not kept. */
function listRow(row: RawPosting | undefined, items: Item[]): RowHash[] {
  if (row === undefined || !items.some(({ raw }) => raw.externalId === row.externalId)) return []
  const hashed = rowHashOf(row)
  return hashed === null ? [] : [hashed]
}

/** A row by identity and hash; null when it cannot be told from others. */
export function rowHashOf(row: RawPosting): RowHash | null {
  const admitted = admit(row)
  return admitted.ok ? { externalId: admitted.raw.externalId, rowHash: admitted.rawHash } : null
}

function slices(items: Item[]): BatchItem[][] {
  const batches: BatchItem[][] = []
  let open: BatchItem[] = []
  let openLength = 0
  for (const { length, ...item } of items) {
    if (open.length === MAX_BATCH_POSTINGS || (open.length > 0 && openLength + length > MAX_BATCH_LENGTH)) {
      batches.push(open)
      open = []
      openLength = 0
    }
    open.push(item)
    openLength += length
  }
  if (open.length > 0) batches.push(open)
  return batches
}

import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { sql } from 'kysely'
import type { RawPosting } from '../pipeline/posting.ts'
import { pageHash } from '../pipeline/raw-hash.ts'
import type { Database } from './connect.ts'

const deflated = promisify(deflate)
const inflated = promisify(inflate)

/** One new or changed advertisement on its way to the posting worker. */
export interface BatchItem {
  raw: RawPosting
  /** Hex of the 16-byte raw hash. */
  rawHash: string
  /** ISO 8601 UTC: when the source served it. */
  at: string
}

/** The new and changed RawPostings of one page, or of a slice of a large page. */
export interface Batch {
  id: string
  runId: string
  sourceId: string
  at: Date
  pageUrl: string | null
  /** What the postings of this page carry, so that a 304 for it is a sighting; null for imports. */
  pageHash: Buffer | null
  postings: BatchItem[]
  /** Kept bodies that are read again: known Postings are written anew, and nothing was seen of their source. */
  isRerun: boolean
}

/** What the payload of a batch row holds. */
export type BatchContent = Pick<Batch, 'postings' | 'isRerun'>

/** A batch as it lies in its row: what it holds is unpacked where it is read. */
export type PackedBatch = Omit<Batch, keyof BatchContent> & { packed: Buffer }

/** The form in which a batch lies in its row. */
export async function packContent(content: BatchContent): Promise<Buffer> {
  // Level 1: batches live for seconds, so time counts more than size.
  return deflated(JSON.stringify(content), { level: 1 })
}

export async function unpackContent(payload: Uint8Array): Promise<BatchContent> {
  const { postings, isRerun = false } = JSON.parse((await inflated(payload)).toString()) as Pick<
    Batch,
    'postings'
  > &
    Partial<BatchContent>
  return { postings, isRerun }
}

/** Stores one batch compressed and returns its id; the task that names it is put on the queue after the commit. */
export async function writeBatch(
  db: Database,
  batch: {
    runId: string
    sourceId: string
    at: Date
    pageUrl: string | null
    postings: BatchItem[]
    isRerun?: true
  },
): Promise<string> {
  const { postings, isRerun = false } = batch
  const payload = await packContent({ postings, isRerun })
  const row = await db
    .insertInto('store.batch')
    .values({
      run_id: batch.runId,
      source_id: batch.sourceId,
      at: batch.at,
      page_url: batch.pageUrl,
      postings: batch.postings.length,
      payload,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** @returns null when the batch was worked off already */
export async function readBatch(db: Database, id: string): Promise<PackedBatch | null> {
  const row = await db.selectFrom('store.batch').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    runId: row.run_id,
    sourceId: row.source_id,
    at: row.at,
    pageUrl: row.page_url,
    pageHash: row.page_url === null ? null : pageHash(row.page_url),
    packed: row.payload,
  }
}

/**
 * Takes a batch for good: of two deliveries at once the second waits for the first, and then has nothing to do.
 *
 * @returns false when the batch was worked off already
 */
export async function claimBatch(trx: Database, id: string): Promise<boolean> {
  const result = await trx.deleteFrom('store.batch').where('id', '=', id).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Ids of batches older than `olderThanMs`, of one source or run or of all, oldest first, after the given id: pages for whoever walks them all. */
export async function listBatchIds(
  db: Database,
  options: { olderThanMs: number; sourceId?: string; runId?: string; after?: string; limit: number },
): Promise<string[]> {
  let query = db.selectFrom('store.batch').select('id')
  if (options.sourceId !== undefined) query = query.where('source_id', '=', options.sourceId)
  if (options.runId !== undefined) query = query.where('run_id', '=', options.runId)
  const rows = await query
    .where('id', '>', options.after ?? '0')
    .where(sql<boolean>`created_at <= now() - ${options.olderThanMs} * interval '1 millisecond'`)
    .orderBy('id')
    .limit(options.limit)
    .execute()
  return rows.map((row) => row.id)
}

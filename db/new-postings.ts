import { DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import { loadRows } from './bulk-load.ts'
import type { BulkColumns, BulkRow } from './bulk-rows.ts'
import type { Database } from './connect.ts'
import { columnsOf, type PreparedPosting } from './posting-rows.ts'
import { keepsBody, type PageContext, type Upserted, updatePostings } from './postings.ts'

/** A new Posting with its number and its Job. */
export interface NewPosting {
  id: string
  jobId: string | null
  /** How it came to its Job. */
  joinedAs: string | null
  item: PreparedPosting
}

/**
 * Stores new Postings in their Jobs, with payloads and spells. Their rows are written once: a Job that came later would
 * write every key again, because an index on `job_id` forbids an update in place. Needs the joining lock.
 */
export async function insertPostings(
  trx: Database,
  page: PageContext,
  fresh: readonly NewPosting[],
): Promise<void> {
  const sorted = [...fresh].sort((a, b) => (a.item.posting.externalId < b.item.posting.externalId ? -1 : 1))
  await loadRows(
    trx,
    'store.posting',
    POSTING_TYPES,
    sorted.map((one) => rowOf(one, page)),
  )
  const kept = sorted.filter(({ item }) => item.payload !== null && keepsBody(page, item))
  await loadRows(
    trx,
    'store.raw_posting',
    { posting_id: 'bigint', payload: 'bytea', served_at: 'timestamptz' },
    kept.map(({ id, item: { payload, at } }) => ({ posting_id: id, payload, served_at: at })),
  )
  await loadRows(
    trx,
    'store.spell',
    { posting_id: 'bigint', opened_at: 'timestamptz' },
    sorted.map(({ id, item: { at } }) => ({ posting_id: id, opened_at: at })),
  )
}

const POSTING_TYPES = {
  id: 'bigint',
  job_id: 'text',
  joined_as: 'text',
  source_id: 'text',
  external_id: 'text',
  raw_hash: 'bytea',
  pipeline_version: 'integer',
  first_seen: 'timestamptz',
  last_seen: 'timestamptz',
  last_run_id: 'bigint',
  page_hash: 'bytea',
  posted_at: 'timestamptz',
  closes_at: 'timestamptz',
  scope: 'text',
  title: 'text',
  company: 'text',
  url: 'text',
  apply_url: 'text',
  requisition: 'text',
  language: 'text',
  text: 'text',
  excerpt: 'boolean',
  places: 'jsonb',
  pay: 'jsonb',
  labels: 'jsonb',
  normalized: 'jsonb',
  title_key: 'text',
  employer_key: 'text',
  keys: 'bytea[]',
  content_hash: 'bytea',
  redistribution: 'text',
  keys_version: 'integer',
} as const satisfies BulkColumns

function rowOf({ id, jobId, joinedAs, item }: NewPosting, page: PageContext): BulkRow<typeof POSTING_TYPES> {
  const { keys, contentHash, rawHash, at } = item
  return {
    ...columnsOf(item, keepsBody(page, item)),
    id,
    job_id: jobId,
    joined_as: joinedAs,
    source_id: page.sourceId,
    raw_hash: rawHash,
    pipeline_version: page.pipelineVersion,
    first_seen: at,
    last_seen: at,
    last_run_id: page.runId,
    page_hash: page.pageHash,
    keys,
    content_hash: contentHash,
    redistribution: page.redistribution,
    keys_version: DEDUPE_VERSION,
  }
}

/** Stores Postings without looking for their Jobs: whether Postgres takes them. */
export async function tryPostings(
  trx: Database,
  page: PageContext,
  prepared: readonly PreparedPosting[],
): Promise<Map<string, Upserted>> {
  const upserted = await updatePostings(trx, page, prepared)
  const fresh = prepared.flatMap((item) => {
    const { id, became } = upserted.get(item.posting.externalId)!
    return became === 'created' ? [{ id, jobId: null, joinedAs: null, item }] : []
  })
  await insertPostings(trx, page, fresh)
  return upserted
}

import { DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import type { BulkColumns, BulkRow } from './bulk-rows.ts'
import { Json, labelsJson } from './labels-json.ts'
import { columnsOf, type PreparedPosting } from './posting-rows.ts'
import { keepsBody, type PageContext } from './postings.ts'

/** A new Posting with its number and its Job. */
export interface NewPosting {
  id: string
  jobId: string | null
  /** How it came to its Job. */
  joinedAs: string | null
  item: PreparedPosting
}

/** Columns of `store.posting` that a new Posting is given; the others get their defaults. */
export const NEW_POSTING = {
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

export function newPostingRow(
  { id, jobId, joinedAs, item }: NewPosting,
  page: PageContext,
): BulkRow<typeof NEW_POSTING> {
  const { keys, contentHash, rawHash, at } = item
  return {
    ...columnsOf(item, keepsBody(page, item)),
    labels: new Json(labelsJson(item.labels)),
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

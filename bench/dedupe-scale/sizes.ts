import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

export interface Sizes {
  postings: number
  jobs: number
  /** A Posting's row, keys, bands and all its indexes, without the text of the advertisement and without labels. */
  bytesPerPosting: number
  /** Labels of one advertisement. */
  labelBytesPerPosting: number
  /** The two together. */
  totalBytesPerPosting: number
  /** What of the total is row, and what the index over keys and bands. */
  rowBytes: number
  keyIndexBytes: number
  otherIndexBytes: number
  /** The text, and the advertisement as served: kept apart. */
  textBytes: number
  rawBytes: number
  /** Labels of a merged Job. */
  labelBytesPerJob: number
  keysPerPosting: number
  /** Shares of all Postings: copies of another's opening, and those of a Job in a campaign. */
  duplicateShare: number
  campaignShare: number
}

export async function measureSizes(db: Database): Promise<Sizes> {
  const { rows } = await sql<Record<string, string>>`
    select count(*) as postings, (select count(*) from store.job) as jobs,
      pg_table_size('store.posting') as table_bytes, pg_indexes_size('store.posting') as index_bytes,
      pg_relation_size('store.posting_keys') as key_index_bytes,
      sum(coalesce(pg_column_size(text), 0)) as text_bytes, sum(pg_column_size(labels)) as posting_label_bytes, avg(cardinality(keys)) as keys,
      (select coalesce(sum(pg_column_size(payload)), 0) from store.raw_posting) as raw_bytes,
      (select count(*) from store.raw_posting) as raws,
      (select count(*) from store.posting p join store.job j on j.id = p.job_id where j.campaign_id is not null) as campaigns,
      (select avg(pg_column_size(m.labels)) from store.merge m where m.for_store) as label_bytes
    from store.posting`.execute(db)
  const found = Object.fromEntries(Object.entries(rows[0]!).map(([name, value]) => [name, Number(value)]))
  const each = (bytes: number) => Math.round(bytes / found.postings!)
  const [table, indexes, keyIndex] = [found.table_bytes!, found.index_bytes!, found.key_index_bytes!]
  return {
    postings: found.postings!,
    jobs: found.jobs!,
    bytesPerPosting: each(table - found.text_bytes! - found.posting_label_bytes! + indexes),
    labelBytesPerPosting: each(found.posting_label_bytes!),
    totalBytesPerPosting: each(table - found.text_bytes! + indexes),
    rowBytes: each(table - found.text_bytes!),
    keyIndexBytes: each(keyIndex),
    otherIndexBytes: each(indexes - keyIndex),
    textBytes: each(found.text_bytes!),
    rawBytes: Math.round(found.raw_bytes! / Math.max(1, found.raws!)),
    labelBytesPerJob: Math.round(found.label_bytes!),
    keysPerPosting: Number(found.keys!.toFixed(1)),
    duplicateShare: Number((1 - found.jobs! / found.postings!).toFixed(3)),
    campaignShare: Number((found.campaigns! / found.postings!).toFixed(3)),
  }
}

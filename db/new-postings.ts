import { loadRows } from './bulk-load.ts'
import type { Database } from './connect.ts'
import { packedPosting } from './lone-rows.ts'
import { NEW_POSTING, type NewPosting, newPostingRow } from './new-posting-row.ts'
import type { PreparedPosting } from './posting-rows.ts'
import { keepsBody, type PageContext, type Upserted, updatePostings } from './postings.ts'

/**
 * Stores new Postings in their Jobs, with payloads and spells. Their rows are written once: a Job that came later would
 * write every key again, because an index on `job_id` forbids an update in place. Needs the joining lock.
 */
export async function insertPostings(
  trx: Database,
  page: PageContext,
  fresh: readonly NewPosting[],
): Promise<void> {
  const sorted = [...fresh].sort((a, b) => (a.item.externalId < b.item.externalId ? -1 : 1))
  await loadRows(
    trx,
    'store.posting',
    NEW_POSTING,
    sorted.map((one) => packedPosting(one) ?? newPostingRow(one, page)),
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

/** Stores Postings without looking for their Jobs: whether Postgres takes them. */
export async function tryPostings(
  trx: Database,
  page: PageContext,
  prepared: readonly PreparedPosting[],
): Promise<Map<string, Upserted>> {
  const upserted = await updatePostings(trx, page, prepared)
  const fresh = prepared.flatMap((item) => {
    const { id, became } = upserted.get(item.externalId)!
    return became === 'created' ? [{ id, jobId: null, joinedAs: null, item }] : []
  })
  await insertPostings(trx, page, fresh)
  return upserted
}

import { sql } from 'kysely'
import { listBatchIds, packContent, unpackContent } from './batches.ts'
import type { Database } from './connect.ts'
import type { Forgettable } from './forgotten.ts'

/**
 * Takes advertisements out of the batches that wait for a posting worker, or lie there because their task is dead. Those
 * of an employer stay: only the posting worker can tell whose they are, and it refuses them.
 *
 * @returns how many were taken out
 */
export async function leaveOutOfBatches(db: Database, target: Forgettable): Promise<number> {
  if (target.kind === 'employer') return 0
  const within = 'sourceId' in target ? { sourceId: target.sourceId } : {}
  let left = 0
  for (let after = '0'; ; ) {
    const ids = await listBatchIds(db, { olderThanMs: 0, ...within, after, limit: 100 })
    if (ids.length === 0) return left
    for (const id of ids) left += await db.transaction().execute((trx) => leaveOutOf(trx, id, target))
    after = ids.at(-1)!
  }
}

async function leaveOutOf(trx: Database, id: string, target: Forgettable): Promise<number> {
  const { rows } = await sql<{ payload: Buffer }>`
    select payload from store.batch where id = ${id} for update`.execute(trx)
  if (rows[0] === undefined) return 0
  const content = await unpackContent(rows[0].payload)
  const kept = content.postings.filter(({ raw }) => {
    if (target.kind === 'posting') return raw.externalId !== target.externalId
    if (target.kind === 'url') return raw.url !== target.url && raw.applyUrl !== target.url
    return false
  })
  const left = content.postings.length - kept.length
  if (left === 0) return 0
  const payload = await packContent({ ...content, postings: kept })
  await sql`update store.batch set payload = ${payload}, postings = ${kept.length} where id = ${id}`.execute(
    trx,
  )
  return left
}

import { sql } from 'kysely'
import { settledPosition } from './change-window.ts'
import type { Database } from './connect.ts'
import { encodeCursor } from './cursor.ts'
import type { JobFilter } from './job-filter.ts'
import { buildFollowedItems, nextJobIds } from './job-items.ts'

/** Every Job that fulfils a filter, as it was at one moment. */
export interface Snapshot {
  /** From here the change log tells what happened since. */
  cursor: string
  /** JSON of the Jobs, a portion at a time; read on, the next portion is fetched. */
  portions: AsyncIterable<string[]>
  /** Lets go of the database, read to the end or not. Any number of times. */
  close(): Promise<void>
}

/** Few enough that their texts are gone before the next ones are old. */
const PORTION = 125
const IDS_AT_ONCE = 40 * PORTION
/** A reader who takes no bytes for so long is cut off: a snapshot held open keeps Postgres from tidying up. */
const MOST_IDLE_MS = 60_000

/**
 * Opens all public Jobs that fulfil a filter in one snapshot of the database, with the cursor that belongs to it. The
 * transaction only reads, so it holds back neither the change log nor any writer.
 */
export async function openSnapshot(db: Database, filter: JobFilter): Promise<Snapshot> {
  const trx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await trx.rollback().execute()
  }
  try {
    await sql`select set_config('idle_in_transaction_session_timeout', ${`${MOST_IDLE_MS}`}, true)`.execute(
      trx,
    )
    const cursor = encodeCursor(await settledPosition(trx))
    return { cursor, portions: portionsOf(trx, filter), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function* portionsOf(trx: Database, filter: JobFilter): AsyncGenerator<string[]> {
  for (let afterId = ''; ; ) {
    // Ids are small, and asking for them by a filter has to be planned each time, so many come at once.
    const ids = await nextJobIds(trx, { filter, afterId, limit: IDS_AT_ONCE })
    let coming = buildFollowedItems(trx, ids.slice(0, PORTION))
    for (let next = PORTION; next - PORTION < ids.length; next += PORTION) {
      const items = await coming
      if (next < ids.length) {
        // Postgres works on the next portion while this one is on its way.
        coming = buildFollowedItems(trx, ids.slice(next, next + PORTION))
        // Thrown where it is awaited; a reader who leaves before that has no more use for it.
        coming.catch(() => {})
      }
      yield items
    }
    if (ids.length < IDS_AT_ONCE) return
    afterId = ids.at(-1)!
  }
}

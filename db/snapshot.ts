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
const AHEAD = 3
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
    return { cursor, portions: portionsOf(trx, filter, () => isOpen), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function* portionsOf(
  trx: Database,
  filter: JobFilter,
  isOpen: () => boolean,
): AsyncGenerator<string[]> {
  for (let afterId = ''; ; ) {
    // Ids are small, and asking for them by a filter has to be planned each time, so many come at once.
    const ids = await nextJobIds(trx, { filter, afterId, limit: IDS_AT_ONCE })
    yield* readAhead(ids, async (portion) => (isOpen() ? buildFollowedItems(trx, portion) : []))
    if (ids.length < IDS_AT_ONCE) return
    afterId = ids.at(-1)!
  }
}

// Postgres is asked for a portion as soon as it has sent the one before, whether or not that was taken: else it waits while
// the reader does. No more than AHEAD of them lie about.
async function* readAhead(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<string[]>,
): AsyncGenerator<string[]> {
  const coming: Promise<string[]>[] = []
  for (let next = 0; next < ids.length || coming.length > 0; ) {
    for (; next < ids.length && coming.length < AHEAD; next += PORTION) {
      const portion = ids.slice(next, next + PORTION)
      const items = (coming.at(-1) ?? Promise.resolve()).then(() => read(portion))
      // Thrown where it is awaited; a reader who leaves before that has no more use for it.
      items.catch(() => {})
      coming.push(items)
    }
    yield await coming.shift()!
  }
}

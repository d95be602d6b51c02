import { leaveOutOfBatches } from '../db/batch-contents.ts'
import type { Database } from '../db/connect.ts'
import { type Erasable, type Erased, erasePostings, findErasable, findWithdrawn } from '../db/erase.ts'
import { blockReturn, type Forgettable } from '../db/forgotten.ts'
import { lockJoining } from '../db/joining-lock.ts'
import { retryDeadlock } from './retry-deadlock.ts'

/** Postings erased in one transaction: each joins the rest of its Job anew, and no writer may stay open for 5 s. */
const CHUNK = 50

export interface Forgotten extends Erased {
  /** Advertisements taken out of batches that wait for a posting worker. */
  waiting: number
}

export interface ForgetOptions {
  reason: string
  at: Date
  /** Told of what was erased, chunk by chunk: other places may mention it. */
  onErased?: (erased: readonly Erasable[]) => void
}

/**
 * Erases what a target means and keeps it from coming back. What is on its way when this begins is refused by the posting
 * worker. Broken off, it can be run again.
 */
export async function forget(
  db: Database,
  target: Forgettable,
  { reason, at, onErased }: ForgetOptions,
): Promise<Forgotten> {
  // First, so that nothing comes in behind us; under the lock, so that what a posting worker is storing is there to be found.
  await db.transaction().execute(async (trx) => {
    await lockJoining(trx)
    await blockReturn(trx, [target], { reason, at })
  })
  const next = (after: string) => findErasable(db, target, { after, limit: CHUNK })
  const erased = await eraseAll(db, next, { reason, at }, { onErased })
  return { ...erased, waiting: await leaveOutOfBatches(db, target) }
}

/**
 * Erases what sources with a duty to delete have withdrawn. Such a source may show it again; nothing else may bring it back.
 *
 * @param options.among only these postings; to look for others, all of these sources are read
 */
export async function eraseWithdrawn(
  db: Database,
  { at, sourceId, among }: { at: Date; sourceId?: string | undefined; among?: readonly string[] | undefined },
): Promise<Erased> {
  const next = async () => (among?.length === 0 ? [] : findWithdrawn(db, { sourceId, among, limit: CHUNK }))
  const block = { kind: 'withdrawn' as const, reason: 'its source wants it erased', at }
  return eraseAll(db, next, block, {
    // What was shown again since the search stays.
    again: (trx, ids) => findWithdrawn(trx, { among: ids, limit: CHUNK }),
  })
}

async function eraseAll(
  db: Database,
  next: (after: string) => Promise<Erasable[]>,
  block: { kind?: 'withdrawn'; reason: string; at: Date },
  {
    again,
    onErased,
  }: {
    /** A second look under the joining lock. */
    again?: (trx: Database, ids: string[]) => Promise<Erasable[]>
    onErased?: ForgetOptions['onErased'] | undefined
  },
): Promise<Erased> {
  const sum: Erased = { postings: 0, payloads: 0, joinEvents: 0, jobsLeft: 0, jobsWithdrawn: 0 }
  for (let after = '0'; ; ) {
    const found = await next(after)
    if (found.length === 0) return sum
    const ids = found.map(({ id }) => id)
    const erased = await retryDeadlock(() =>
      db.transaction().execute(async (trx) => {
        await lockJoining(trx)
        const meant = again === undefined ? found : await again(trx, ids)
        await blockReturn(
          trx,
          meant.map(({ sourceId, externalId }) => ({ kind: 'posting', sourceId, externalId })),
          block,
        )
        return erasePostings(
          trx,
          meant.map(({ id }) => id),
          block.at,
        )
      }),
    )
    for (const [name, n] of Object.entries(erased)) sum[name as keyof Erased] += n
    onErased?.(found)
    after = ids.at(-1)!
  }
}

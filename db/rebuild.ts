import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { lockJoining } from './joining-lock.ts'
import { type Rejoined, rejoinPostings } from './rejoin.ts'

/** Postings whose places are decided in one transaction, which must stay well below 5 s. */
const AT_ONCE = 100

/** One pass over all places. */
export interface RebuildWork {
  /** Where Postings are listed, and where their places are decided: the same store, or a copy of it. */
  from: Database
  into: Database
  /** Only Postings that no rules of this version or a newer one have placed. */
  olderThan: number | null
  /** For the change log. */
  at: Date
  signal: AbortSignal
  /** Runs a transaction, again if need be. */
  retry<T>(work: () => Promise<T>): Promise<T>
  /** Hears what came of some Postings. */
  heard(ids: readonly string[], rejoined: Rejoined): void
}

/** Decides the place of every Posting anew, in short transactions. Doing it again after an interruption is safe. */
export async function rebuildJoins(work: RebuildWork): Promise<void> {
  const done = new Set<string>()
  for (let after = '0'; ; ) {
    const ids = await listPostings(work, after)
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
    const left = ids.filter((id) => !done.delete(id))
    if (left.length === 0) continue
    const rejoined = await replaceSome(work, left)
    for (const id of rejoined.placed) if (BigInt(id) > BigInt(last)) done.add(id)
  }
}

/** Decides the places of some Postings in one transaction. */
export async function replaceSome(
  { into, at, signal, retry, heard }: Pick<RebuildWork, 'into' | 'at' | 'signal' | 'retry' | 'heard'>,
  ids: readonly string[],
): Promise<Rejoined> {
  signal.throwIfAborted()
  const rejoined = await retry(() =>
    into.transaction().execute(async (trx) => {
      await lockJoining(trx)
      return rejoinPostings(trx, ids, at)
    }),
  )
  heard(ids, rejoined)
  return rejoined
}

async function listPostings({ from, olderThan }: RebuildWork, after: string): Promise<string[]> {
  const isOld =
    olderThan === null
      ? sql`true`
      : sql`not exists (select from store.join_event e where e.posting_id = p.id and e.rule_version >= ${olderThan})`
  const { rows } = await sql<{ id: string }>`
    select p.id from store.posting p where p.id > ${after} and p.job_id is not null and ${isOld}
    order by p.id limit ${AT_ONCE}`.execute(from)
  return rows.map(({ id }) => id)
}

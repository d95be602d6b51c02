import { sql } from 'kysely'
import type { Absorption } from './absorb.ts'
import type { Database } from './connect.ts'
import { refreshJobs } from './jobs.ts'
import { replacePostings } from './joins.ts'
import type { Move } from './settle.ts'

export interface Rejoined {
  /** Postings or Jobs that now are one opening with another. */
  made: number
  /** Postings that left a Job none of whose others they match any more. */
  undone: number
  /** Jobs whose Postings came or went. */
  jobIds: string[]
  absorptions: Absorption[]
  moves: Move[]
}

/**
 * Decides the joins of Jobs anew, by today's readings and rules and by the operator's decisions. Doing it twice changes
 * nothing. Needs the joining lock.
 *
 * @param at when it became so, for the change log
 */
export async function rejoinJobs(trx: Database, jobIds: readonly string[], at: Date): Promise<Rejoined> {
  const { rows } = await sql<{ id: string }>`
    select id from store.posting where job_id = any(${[...jobIds]}::text[]) order by id`.execute(trx)
  return rejoinPostings(
    trx,
    rows.map(({ id }) => id),
    at,
  )
}

/** The same for Postings, wherever they are. */
export async function rejoinPostings(trx: Database, ids: readonly string[], at: Date): Promise<Rejoined> {
  const { absorptions, moves, touched } = await replacePostings(trx, ids, at)
  await refreshJobs(trx, [...touched.keys()], touched)
  const made = absorptions.length + moves.filter(({ kind }) => kind !== 'opened').length
  const gone = absorptions.map(({ from }) => from)
  return { made, undone: moves.length, jobIds: [...touched.keys(), ...gone].sort(), absorptions, moves }
}

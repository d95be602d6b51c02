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
  /** Jobs that became part of others, and their Postings. */
  absorptions: Absorption[]
  taken: Move[]
  /** Postings that left a Job for another. */
  moves: Move[]
  /** All Postings whose place was decided. */
  placed: string[]
  /** Whether anything had to be written. */
  written: boolean
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
  const { absorptions, taken, moves, touched, jobOf, linked, read } = await replacePostings(trx, ids, at)
  await refreshJobs(trx, [...touched.keys()], touched, read)
  const gone = absorptions.map(({ from }) => from)
  return {
    made: absorptions.length + moves.filter(({ kind }) => kind !== 'opened').length,
    undone: moves.length,
    jobIds: [...touched.keys(), ...gone].sort(),
    absorptions,
    taken,
    moves,
    placed: [...jobOf.keys()],
    written: touched.size > 0 || linked,
  }
}

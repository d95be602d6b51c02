import { sql } from 'kysely'
import type { Database } from './connect.ts'

/**
 * Takes the one lock under which Postings join Jobs and Jobs change, until the transaction ends. Take it before the
 * first write: waiting for it then holds back neither rows nor the change feed. See docs/decisions/joining-lock.md.
 */
export async function lockJoining(trx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('joining', 0))`.execute(trx)
}

import { sql } from 'kysely'
import type { Rejection } from '../pipeline/posting.ts'
import type { Database } from './connect.ts'
import type { PreparedPosting } from './posting-rows.ts'
import type { PageContext } from './postings.ts'

/** SQLSTATE classes that mean a value which no retry will make storable: data exception, limit exceeded, check violated. */
const VALUE_AT_FAULT = /^(?:22|54|23514)/

/** Whether a failed statement was the fault of a value in it. */
export function isUnstorable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && VALUE_AT_FAULT.test(code)
}

/**
 * Finds the Postings that Postgres refuses, by storing each alone and taking it back. Slow, and only for a batch that
 * has failed as a whole.
 *
 * @param store as the batch was to be stored
 */
export async function findUnstorable(
  db: Database,
  page: PageContext,
  prepared: readonly PreparedPosting[],
  store: (trx: Database, page: PageContext, prepared: readonly PreparedPosting[]) => Promise<unknown>,
): Promise<Map<PreparedPosting, Rejection>> {
  const refused = new Map<PreparedPosting, Rejection>()
  await db
    .transaction()
    .execute(async (trx) => {
      for (const item of prepared) {
        await sql`savepoint one`.execute(trx)
        try {
          await store(trx, page, [item])
        } catch (error) {
          if (!isUnstorable(error)) throw error
          const { code } = error as { code: string }
          refused.set(item, {
            externalId: item.posting.externalId,
            reason: 'unstorable',
            detail: `SQLSTATE ${code}`,
          })
        }
        await sql`rollback to savepoint one`.execute(trx)
      }
      throw new TakeBack()
    })
    .catch((error) => {
      if (!(error instanceof TakeBack)) throw error
    })
  return refused
}

class TakeBack extends Error {}

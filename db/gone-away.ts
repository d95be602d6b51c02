/** Codes of Postgres and Node that mean: a database that answered before no longer does. */
const CODES = new Set(['57P01', '57P02', '57P03', '08006', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])
/** What pg, and we, say without a code of a connection that ended, or never came to be. */
const WORDS =
  /^Connection terminated|^timeout exceeded when trying to connect$|is not queryable$|to the database leads nowhere any more$/

/** Whether an error of a statement tells of the connection, not of the statement. */
export function isGoneAway(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (CODES.has((error as { code?: string }).code ?? '') || WORDS.test(error.message))
  )
}

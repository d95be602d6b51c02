import { SettingsError } from '../config/settings.ts'
import { CrawlError } from '../crawlers/errors.ts'
import { BadArchive } from '../db/backup/read-archive.ts'
import { NoDatabase } from '../db/connect.ts'
import { isGoneAway } from '../db/gone-away.ts'
import { SchemaBehind } from '../db/migrate.ts'
import { NotEmpty } from '../db/restore.ts'
import { NoQueue } from '../workers/queues.ts'
import { CommandError, EXIT } from './exit-codes.ts'

/** Turns whatever ended a verb into the line a person reads and the code a script reads. */
export function explain(error: unknown): { line: string; code: number } {
  // A pause that was cut short throws an AbortError around the reason.
  if (error instanceof Error && error.name === 'AbortError' && error.cause !== undefined)
    return explain(error.cause)
  if (isGoneAway(error)) {
    // Where a name has several addresses, Node tells of them without a message.
    const { message, code } = error as NodeJS.ErrnoException
    return {
      line: `the database went away (${message || code}): nothing stored is lost, run the command again`,
      code: EXIT.database,
    }
  }
  if (lacksRight(error)) {
    return {
      line: `the database user has not that right (${error.message}): migrate, connect, backup, restore and previews need the owner's DATABASE_URL; for all else let the owner run callboard migrate, which gives the roles theirs`,
      code: EXIT.database,
    }
  }
  const line = error instanceof Error ? error.message : String(error)
  return { line, code: EXIT[exitNameOf(error)] }
}

/** Postgres refused it to the user, and nobody on the way here has said what to do. */
function lacksRight(error: unknown): error is Error {
  if (!(error instanceof Error) || error instanceof NoDatabase || error instanceof CommandError) return false
  return [error, error.cause].some((each) => (each as { code?: string } | undefined)?.code === '42501')
}

function exitNameOf(error: unknown): keyof typeof EXIT {
  if (error instanceof CommandError) return error.exit
  if (error instanceof SettingsError) return 'settings'
  if (error instanceof NoDatabase) return 'database'
  if (error instanceof SchemaBehind) return 'schema'
  if (error instanceof NoQueue) return 'queue'
  if (error instanceof BadArchive) return 'input'
  if (error instanceof NotEmpty) return 'database'
  if (error instanceof CrawlError) return 'source'
  return 'failed'
}

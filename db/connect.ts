import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { BulkClient } from './bulk-load.ts'
import { askWithCallbacks } from './client-queries.ts'
import { endDeadConnections } from './dead-connections.ts'
import { NoDatabase } from './no-database.ts'
import type { Tables } from './tables.ts'

export { NoDatabase } from './no-database.ts'

/** The store, for statements. Close it with `destroy()`. */
export type Database = Kysely<Tables>

/** Oldest server we run on. */
const OLDEST_MAJOR = 15

export interface ConnectOptions {
  /** Most connections held at once. */
  max?: number
  /** Shown in pg_stat_activity. */
  applicationName?: string
  /** The server ends a statement that takes longer; default two minutes, 0 for no limit. */
  statementTimeoutMs?: number
}

/** Long enough to wait for the joining lock behind many workers, too short to hang for ever. */
const STATEMENT_TIMEOUT_MS = 120_000
/** A transaction whose program stopped talking holds locks, and the change feed, back. */
const IDLE_IN_TRANSACTION_MS = 60_000

/** Opens a pool on a database. No connection is made before the first statement; see `checkServer`. */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    Client: BulkClient,
    connectionString: url,
    max: options.max ?? 8,
    application_name: options.applicationName ?? 'callboard',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  })
  // A connection that breaks (server restart) is replaced on next use; without a listener it would end the process, and the
  // pool listens to those that lie idle in it alone: a transaction between two statements has nobody.
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
    askWithCallbacks(client)
  })
  endDeadConnections(pool, url)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/**
 * Makes sure that a server of a version we support answers at the address.
 *
 * @throws NoDatabase with one line that says what to do
 */
export async function checkServer(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    )
    const major = rows[0]!.version
    if (major < OLDEST_MAJOR) {
      throw new NoDatabase(
        `the database at ${nameOf(url)} is Postgres ${major}; Callboard needs ${OLDEST_MAJOR} or newer: upgrade the server, or unset DATABASE_URL to use the embedded one`,
      )
    }
  })
}

/** Creates a database when it is missing. The address may name any database of the server that exists. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount) return
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    } catch (error) {
      // Two commands that start together both find it missing; one of them is second.
      if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
    }
  })
}

/** Runs work on one connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new NoDatabase(
      `no database answers at ${nameOf(url)} (${(error as Error).message || (error as { code?: string }).code}): check DATABASE_URL, or unset it to use the embedded one`,
      { cause: error },
    )
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Host, port and database of an address, without its credentials. */
function nameOf(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return 'DATABASE_URL, which is not an address like postgres://user:password@host:5432/name'
  }
}

import { isAbsolute, resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { checkServer, connect, type Database, ensureDatabase } from '../db/connect.ts'
import { type Embedded, openEmbedded } from '../db/embedded.ts'
import { assertSchema, migrate } from '../db/migrate.ts'
import { migrateQueues } from '../workers/queues.ts'
import type { Invocation } from './command.ts'

/** The database a verb works on, with the way back. */
export interface Store {
  db: Database
  url: string
  /** Starts the embedded server again if it is gone; a server of somebody else's is theirs to start. */
  revive?: () => Promise<boolean>
  /** Closes the pool and leaves the embedded server, if it was that one. */
  close(): Promise<void>
}

const DATABASE = 'callboard'

/**
 * Opens the store of the settings: DATABASE_URL, else the embedded server. The embedded one is migrated on the way,
 * because nobody else could have been asked to; another server's schema is only checked.
 *
 * @throws NoDatabase, SchemaBehind
 */
export async function openStore({ settings, terminal }: Invocation): Promise<Store> {
  if (settings.databaseUrl) {
    await checkServer(settings.databaseUrl)
    const db = connect(settings.databaseUrl)
    try {
      await assertSchema(db)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return { db, url: settings.databaseUrl, close: () => db.destroy() }
  }
  return openEmbeddedDatabase(await joinEmbedded(settings, (line) => terminal.say(line)), DATABASE)
}

/**
 * Address of the settings' database as it is: of any schema version, or without any.
 *
 * @throws NoDatabase
 */
export async function withDatabase<T>(
  { settings, terminal }: Invocation,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (settings.databaseUrl) {
    await checkServer(settings.databaseUrl)
    return work(settings.databaseUrl)
  }
  const server = await joinEmbedded(settings, (line) => terminal.say(line))
  try {
    await ensureDatabase(server.url('postgres'), DATABASE)
    return await work(server.url(DATABASE))
  } finally {
    await server.leave()
  }
}

/** Opens the store of the settings for one piece of work, and closes it whatever comes of that. */
export async function withStore<T>(invocation: Invocation, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(invocation)
  return work(store).finally(() => store.close())
}

/**
 * Opens a database of an embedded server, made and migrated on the way; a failure leaves the server, as closing does.
 *
 * @param around what else to do with the new database before it is migrated, and after its pool is closed
 */
export async function openEmbeddedDatabase(
  server: Embedded,
  name: string,
  around: { prepare?(admin: string): Promise<void>; retire?(admin: string): Promise<void> } = {},
): Promise<Store> {
  const admin = server.url('postgres')
  const url = server.url(name)
  try {
    await ensureDatabase(admin, name)
    await around.prepare?.(admin)
    await migrate(url, { queue: migrateQueues })
  } catch (error) {
    await server.leave()
    throw error
  }
  const db = connect(url)
  return {
    db,
    url,
    revive: server.revive,
    async close() {
      await db.destroy()
      await around.retire?.(admin)
      await server.leave()
    },
  }
}

/** Starts or joins the embedded server of the settings' home. */
export function joinEmbedded(settings: Settings, log: (line: string) => void): Promise<Embedded> {
  return openEmbedded({ home: homeOf(settings), state: resolve(settings.state), log })
}

/** CALLBOARD_HOME as an absolute path. */
export function homeOf(settings: Pick<Settings, 'home'>): string {
  return isAbsolute(settings.home) ? settings.home : resolve(settings.home)
}

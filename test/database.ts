import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { connect, type Database, withClient } from '../db/connect.ts'
import { type Embedded, openEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { migrateQueues } from '../workers/queues.ts'

const ROOT = join(import.meta.dirname, '..')

/** The server that all tests share. Runs side by side join it, and every test file has databases of its own in it. */
export const TEST_SERVER = {
  home: join(ROOT, '.callboard', 'test'),
  state: process.env.CALLBOARD_STATE ?? '/var/lib/callboard',
  // Quick: a machine that falls over loses the last transactions of a test, and corrupts nothing.
  settings: { synchronous_commit: 'off', max_connections: '300' },
}

export interface TestDatabase {
  url: string
  db: Database
}

let embedded: Promise<Embedded> | undefined

/**
 * A fresh, migrated database for one test file; it is dropped when the file is done. Call it at the top of the file:
 * `const { db, url } = await testDatabase()`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  // Never left: the note of a process that has ended counts for nothing, and stop-postgres.ts runs last.
  embedded ??= openEmbedded(TEST_SERVER)
  const server = await embedded
  const admin = server.url('postgres')
  const name = `test_${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString('hex')}`
  await withClient(admin, async (client) => {
    const template = await ensureTemplate(server)
    await client.query(`create database ${name} template ${template}`)
  })
  const url = server.url(name)
  const db = connect(url, { applicationName: 'callboard test' })
  afterAll(async () => {
    await db.destroy()
    await withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`))
  })
  return { url, db }
}

/** One migrated database per state of the migrations, made by the first test file that needs it. */
async function ensureTemplate(server: Embedded): Promise<string> {
  const name = `template_${migrationsHash()}`
  await withClient(server.url('postgres'), async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('test template'))`)
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount) return
    const unfinished = `${name}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished}`)
    await migrate(server.url(unfinished), { queue: migrateQueues })
    await client.query(`alter database ${unfinished} allow_connections false`)
    await client.query(`alter database ${unfinished} rename to ${name}`)
  })
  return name
}

function migrationsHash(): string {
  const hash = createHash('sha256')
  for (const file of ['migrate.ts', 'roles.ts', 'analyst.ts'])
    hash.update(readFileSync(join(ROOT, 'db', file)))
  const folder = join(ROOT, 'db', 'migrations')
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)))
  hash.update(readFileSync(join(ROOT, 'node_modules', 'bullmq', 'package.json')))
  return hash.digest('hex').slice(0, 12)
}

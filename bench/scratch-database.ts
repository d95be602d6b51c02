import { randomUUID } from 'node:crypto'
import { connect, type Database, ensureDatabase, withClient } from '../db/connect.ts'
import { openEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'

/**
 * Runs work on a migrated database of its own in the embedded server, and drops it.
 *
 * @param options.waitsForDisk commits as a store does that is meant to stay; else what is thrown away need not wait
 */
export async function withScratchDatabase<T>(
  work: (db: Database, url: string) => Promise<T>,
  { waitsForDisk = false }: { waitsForDisk?: boolean } = {},
): Promise<T> {
  const home = `${process.cwd()}/.callboard/bench`
  const server = await openEmbedded({ home, state: process.env.CALLBOARD_STATE ?? '/var/lib/callboard' })
  const admin = server.url('postgres')
  const name = `bench_${randomUUID().slice(0, 8)}`
  const url = server.url(name)
  try {
    await ensureDatabase(admin, name)
    if (!waitsForDisk)
      await withClient(admin, (client) => client.query(`alter database ${name} set synchronous_commit = off`))
    await migrate(url)
    // Filling and analysing millions of rows takes as long as it takes.
    const db = connect(url, { applicationName: 'callboard bench', statementTimeoutMs: 0 })
    try {
      return await work(db, url)
    } finally {
      await db.destroy()
    }
  } finally {
    await withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`))
    await server.leave()
  }
}

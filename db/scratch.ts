import { randomBytes } from 'node:crypto'
import { connect, type Database, withClient } from './connect.ts'
import { copyStore } from './copy-store.ts'
import { migrate } from './migrate.ts'
import { NoDatabase } from './no-database.ts'

const PREFIX = 'callboard_preview_'
/** Nobody looks at a preview for so long: its process was killed. */
const LEFT_OVER_MS = 24 * 3_600_000

/** A copy of the store to try things on. */
export interface Scratch {
  db: Database
  /** Drops it. */
  close(): Promise<void>
}

/**
 * Makes a database beside that of the store, with the same schema and the same Postings and Jobs.
 *
 * @throws NoDatabase when the user of the address may not create databases
 */
export async function openScratch(url: string, from: Database): Promise<Scratch> {
  const name = `${PREFIX}${Date.now()}_${randomBytes(3).toString('hex')}`
  const own = new URL(url)
  own.pathname = `/${name}`
  try {
    await dropLeftOvers(url)
    await run(url, `create database ${name}`)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new NoDatabase(
      'a preview works on a copy of the store, and the database user may not create one: grant it createdb',
      { cause: error },
    )
  }
  const drop = () => run(url, `drop database if exists ${name} with (force)`)
  try {
    // Thrown away at the end: its commits need not wait for the disk.
    await run(url, `alter database ${name} set synchronous_commit = off`)
    await migrate(own.href)
    const db = connect(own.href, { applicationName: 'callboard preview' })
    try {
      await copyStore(from, db)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return { db, close: () => db.destroy().then(drop) }
  } catch (error) {
    await drop()
    throw error
  }
}

async function run(url: string, statement: string): Promise<void> {
  await withClient(url, (client) => client.query(statement))
}

async function dropLeftOvers(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [PREFIX],
    )
    for (const { datname } of rows) {
      const madeAt = Number(datname.slice(PREFIX.length).split('_')[0])
      if (!(Date.now() - madeAt > LEFT_OVER_MS)) continue
      await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`)
    }
  })
}

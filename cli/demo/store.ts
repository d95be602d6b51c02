import { randomBytes } from 'node:crypto'
import { withClient } from '../../db/connect.ts'
import type { Invocation } from '../command.ts'
import { joinEmbedded, openEmbeddedDatabase, type Store } from '../store.ts'

const PREFIX = 'demo_'

/** A database of the demo's own on the embedded server, made afresh and dropped at the end. */
export async function openDemoStore({ settings, terminal }: Invocation): Promise<Store> {
  const server = await joinEmbedded(settings, (line) => terminal.say(line))
  const admin = server.url('postgres')
  await dropLeftOvers(admin)
  const name = `${PREFIX}${Date.now().toString(36)}_${randomBytes(3).toString('hex')}`
  return openEmbeddedDatabase(server, name, {
    // Made afresh and dropped at the end: its commits need not wait for the disk.
    prepare: (admin) => run(admin, `alter database ${name} set synchronous_commit = off`),
    retire: (admin) => run(admin, `drop database if exists ${name} with (force)`),
  })
}

async function run(admin: string, statement: string): Promise<void> {
  await withClient(admin, (client) => client.query(statement))
}

/** Databases of demos that were killed: nobody is connected to them any more. */
async function dropLeftOvers(admin: string): Promise<void> {
  await withClient(admin, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select d.datname as name from pg_database d where d.datname like $1
        and not exists (select from pg_stat_activity a where a.datname = d.datname)
        and (pg_stat_file('base/' || d.oid || '/PG_VERSION')).modification < now() - interval '1 minute'`,
      [`${PREFIX.replace('_', '\\_')}%`],
    )
    for (const { name } of rows)
      await client.query(`drop database if exists ${client.escapeIdentifier(name)}`)
  })
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from '../db/connect.ts'
import { inspectHome, openEmbedded } from '../db/embedded.ts'
import { TEST_SERVER } from './database.ts'

/** Runs once per vitest run, after all test files: clears what killed runs left, and stops the server unless others use it. */
export async function teardown(): Promise<void> {
  if (!existsSync(join(TEST_SERVER.home, 'postgres.json')) || !inspectHome(TEST_SERVER).server) return
  const server = await openEmbedded(TEST_SERVER)
  try {
    await withClient(server.url('postgres'), async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        `select datname from pg_database
         where (datname like 'test\\_%' and split_part(datname, '_', 2)::bigint < extract(epoch from now()) - 3600)
            or (datname like 'template\\_%' and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '1 day')`,
      )
      for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
    })
  } finally {
    await server.leave()
  }
}

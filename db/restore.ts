import type pg from 'pg'
import { copyIn } from './backup/copy.ts'
import { findTables, type Manifest, quoted, SEEDED, type TableLayout } from './backup/layout.ts'
import { openRestoredEpoch } from './backup/new-epoch.ts'
import { type ArchivePart, BadArchive, readArchive } from './backup/read-archive.ts'
import { withClient } from './connect.ts'
import { type MigrateOptions, migrate, migrateExactly, unknownMigrations } from './migrate.ts'

/** A restore writes only where nothing is. */
export class NotEmpty extends Error {
  override name = 'NotEmpty'
}

export interface Restored {
  manifest: Manifest
  rows: Record<string, number>
  /** The epoch of the change feed that begins here. */
  epoch: number
  /** Migrations that brought what was restored up to today's schema. */
  migrated: string[]
}

/**
 * Fills an empty database from an archive: reads it through once before anything is written, makes the schema that it
 * was written with, copies all rows in one transaction, begins a new epoch of the change feed, switches webhooks off,
 * and migrates on to today's schema. Broken off, it can simply be run again.
 *
 * @throws BadArchive, NotEmpty, SchemaBehind (the archive is newer than this program)
 */
export async function restore(
  databaseUrl: string,
  path: string,
  options: MigrateOptions & { signal?: AbortSignal } = {},
): Promise<Restored> {
  const manifest = await verify(path, options.signal)
  const { migrations } = manifest
  const missing = unknownMigrations(migrations)
  if (missing.length > 0)
    throw new BadArchive(
      `${path} was written by a newer Callboard (${manifest.callboard}, with ${missing.join(', ')}): update this one, nothing was changed`,
    )
  await withClient(databaseUrl, (client) => makeRoom(client, migrations))
  await migrateExactly(databaseUrl, migrations)
  const loaded = await withClient(databaseUrl, (client) => load(client, path, options.signal))
  const migrated = await migrate(databaseUrl, options)
  await withClient(databaseUrl, (client) => client.query('analyze'))
  return { manifest, ...loaded, migrated }
}

/** Reads an archive to its end. @throws BadArchive */
async function verify(path: string, signal: AbortSignal | undefined): Promise<Manifest> {
  let manifest: Manifest | null = null
  for await (const part of readArchive(path)) {
    signal?.throwIfAborted()
    if (part.kind === 'manifest') manifest = part.manifest
  }
  return manifest!
}

// An empty store of another version is made anew: there is nothing in it to migrate, and no way back to an older one.
async function makeRoom(client: pg.Client, migrations: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ found: boolean }>(
    `select to_regclass('public.schema_migration') is not null as found`,
  )
  if (!rows[0]!.found) return
  await refuseUsed(client, await findTables(client))
  const { rows: applied } = await client.query<{ name: string }>(
    'select name from public.schema_migration order by name',
  )
  if (applied.map(({ name }) => name).join() === migrations.join()) return
  await client.query('drop schema if exists store, analytics, reference cascade')
  // The one view that stands on no table.
  await client.query('drop view if exists public.occupations')
  await client.query('drop table public.schema_migration, public.schema_migration_lock')
}

async function refuseUsed(client: pg.Client, tables: readonly TableLayout[]): Promise<void> {
  for (const { name } of tables) {
    if (SEEDED.has(name)) continue
    const { rows } = await client.query<{ used: boolean }>(
      `select exists (select from ${quoted(client, name)}) as used`,
    )
    if (rows[0]!.used)
      throw new NotEmpty(
        `a restore needs an empty database, and ${name} of this one has rows: give another in DATABASE_URL or CALLBOARD_HOME; nothing was changed`,
      )
  }
}

async function load(
  client: pg.Client,
  path: string,
  signal: AbortSignal | undefined,
): Promise<{ rows: Record<string, number>; epoch: number }> {
  const parts = readArchive(path)[Symbol.asyncIterator]()
  const { manifest } = (await parts.next()).value as Extract<ArchivePart, { kind: 'manifest' }>
  await client.query('begin')
  await makeMonths(client)
  const tables = await findTables(client)
  const names = tables.map(({ name }) => quoted(client, name)).join()
  await client.query(`lock table ${names} in access exclusive mode`)
  await refuseUsed(client, tables)
  checkLayout(path, manifest, tables)
  await client.query(`truncate ${names}`)
  const rows: Record<string, number> = {}
  let waiting = (await parts.next()).value as ArchivePart
  for (const table of manifest.tables) {
    async function* bytes(): AsyncGenerator<Buffer> {
      while (waiting.kind === 'rows' && waiting.table === table.name) {
        signal?.throwIfAborted()
        yield waiting.bytes
        waiting = (await parts.next()).value as ArchivePart
      }
    }
    const columns = table.columns.map((column) => client.escapeIdentifier(column)).join()
    const into = `${quoted(client, table.name)} (${columns})`
    rows[table.name] = await copyIn(client, `copy ${into} from stdin`, bytes())
    for (const [column, { last, isUsed }] of Object.entries(table.sequences))
      await client.query('select setval(pg_get_serial_sequence($1, $2), $3::bigint, $4)', [
        ...[table.name, column, last, isUsed],
      ])
  }
  // The second reading has come to its end as well: what was copied is what was checked.
  if (waiting.kind !== 'end') throw new BadArchive(`${path} changed while it was read`)
  await switchWebhooksOff(client, tables)
  const epoch = await openRestoredEpoch(client, manifest.firstOpenXid)
  await client.query('commit')
  return { rows, epoch }
}

// A schema that was made long ago has no part of the change log for what was written since.
async function makeMonths(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ found: boolean }>(
    `select to_regproc('store.make_change_months') is not null as found`,
  )
  if (rows[0]!.found) await client.query('select store.make_change_months()')
}

function checkLayout(path: string, manifest: Manifest, tables: readonly TableLayout[]): void {
  const shape = (all: readonly TableLayout[]) =>
    all.map(({ name, columns }) => `${name} (${[...columns].sort().join(', ')})`).sort()
  const here = shape(tables)
  const there = shape(manifest.tables)
  const [odd] = [
    ...there.filter((each) => !here.includes(each)),
    ...here.filter((each) => !there.includes(each)),
  ]
  if (odd !== undefined) throw new BadArchive(`${path}: ${odd} does not fit the schema it names`)
}

// A receiver may know of changes that are lost, and a restore that is only an exercise must not call anybody.
async function switchWebhooksOff(client: pg.Client, tables: readonly TableLayout[]): Promise<void> {
  if (!tables.some(({ name }) => name === 'store.webhook')) return
  await client.query(
    `update store.webhook set holder = null, held_until = null, state = 'off', state_reason = $1 where state = 'on'`,
    ['restored from a backup: resume it, or with --from-now after its receiver took a new snapshot'],
  )
}

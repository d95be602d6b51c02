import { createHash, type Hash } from 'node:crypto'
import type { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { copyOut } from './backup/copy.ts'
import {
  CHECKSUMS,
  type Checksums,
  FORMAT,
  findTables,
  MANIFEST,
  type Manifest,
  portionName,
  quoted,
  type TableLayout,
  type TableSum,
} from './backup/layout.ts'
import { TAR_END, tarEntry } from './backup/tar.ts'
import { withClient } from './connect.ts'

/** What came to lie in an archive. */
export interface Backup {
  madeAt: string
  /** The last of the migrations that the schema has. */
  schema: string
  rows: Record<string, number>
  /** Of the file. */
  bytes: number
  /** Of the file, hex: kept elsewhere, it tells whether the file is still the one that was written. */
  sha256: string
}

/**
 * Writes all state of a store, as of one moment, into one compressed archive (see docs/operations.md for its form). The
 * store may be at work and of any schema version; memory stays flat. The file appears whole or not at all.
 *
 * @param options.callboard version of the program, for the record
 * @throws Error of the file system when the file cannot be written; the signal's reason when it is aborted
 */
export async function backup(
  databaseUrl: string,
  path: string,
  options: { callboard: string; signal?: AbortSignal },
): Promise<Backup> {
  const partial = `${path}.partial`
  // Unmasked contacts, hashes of tokens and secrets of webhooks are in it.
  const file = await open(partial, 'w', 0o600)
  try {
    const written = await withClient(databaseUrl, (client) =>
      write(client, file.createWriteStream(), options),
    )
    // The stream has closed the file.
    await synced(partial)
    await rename(partial, path)
    await synced(dirname(path))
    return written
  } catch (error) {
    await rm(partial, { force: true })
    options.signal?.throwIfAborted()
    throw error
  } finally {
    await file.close().catch(() => {})
  }
}

async function write(
  client: pg.Client,
  file: ReturnType<typeof createWriteStream>,
  { callboard, signal }: { callboard: string; signal?: AbortSignal },
): Promise<Backup> {
  await client.query('begin isolation level repeatable read read only')
  const manifest = await describe(client, callboard)
  const rows: Record<string, number> = {}
  const hash = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const files = Readable.from(filesOf(client, manifest, rows), { objectMode: false })
  await pipeline(files, createGzip(), counted, file, signal === undefined ? {} : { signal })
  await client.query('commit')
  const { madeAt, migrations } = manifest
  return { madeAt, schema: migrations.at(-1) ?? 'none', rows, bytes, sha256: hash.digest('hex') }
}

async function describe(client: pg.Client, callboard: string): Promise<Manifest> {
  const { rows } = await client.query<{ at: Date; version: string; xmin: string; migrations: string[] }>(
    `select now() as at, current_setting('server_version') as version,
       pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
       array(select name::text from public.schema_migration order by name) as migrations`,
  )
  const { at, version, xmin, migrations } = rows[0]!
  const tables = await findTables(client)
  for (const table of tables) table.sequences = await readSequences(client, table)
  return {
    ...{ format: FORMAT, callboard, madeAt: at.toISOString(), postgres: version },
    ...{ migrations, firstOpenXid: xmin, tables },
  }
}

// Not only the largest number in the table: what was given out and deleted again must not be given out twice.
async function readSequences(
  client: pg.Client,
  { name, columns }: TableLayout,
): Promise<TableLayout['sequences']> {
  const { rows: found } = await client.query<{ column: string; sequence: string }>(
    `select c as column, pg_get_serial_sequence($1, c) as sequence from unnest($2::text[]) c
     where pg_get_serial_sequence($1, c) is not null`,
    [name, columns],
  )
  const sequences: TableLayout['sequences'] = {}
  for (const { column, sequence } of found) {
    const { rows } = await client.query<{ last: string; used: boolean }>(
      `select last_value::text as last, is_called as used from ${sequence}`,
    )
    sequences[column] = { last: rows[0]!.last, isUsed: rows[0]!.used }
  }
  return sequences
}

async function* filesOf(
  client: pg.Client,
  manifest: Manifest,
  counts: Record<string, number>,
): AsyncGenerator<Buffer> {
  const at = new Date(manifest.madeAt)
  const head = Buffer.from(JSON.stringify(manifest, null, 1))
  yield* tarEntry(MANIFEST, [head], at)
  const tables: Record<string, TableSum> = {}
  for (const { name, columns } of manifest.tables) {
    const list = columns.map((column) => client.escapeIdentifier(column)).join()
    const sum = { rows: 0, bytes: 0, hash: createHash('sha256') as Hash }
    let n = 0
    for await (const rows of copyOut(client, `select ${list} from ${quoted(client, name)}`)) {
      for (const row of rows) {
        sum.hash.update(row)
        sum.bytes += row.length
      }
      sum.rows += rows.length
      yield* tarEntry(portionName(name, ++n), rows, at)
    }
    tables[name] = { rows: sum.rows, bytes: sum.bytes, sha256: sum.hash.digest('hex') }
    counts[name] = sum.rows
  }
  const checksums: Checksums = { manifest: createHash('sha256').update(head).digest('hex'), tables }
  yield* tarEntry(CHECKSUMS, [Buffer.from(JSON.stringify(checksums, null, 1))], at)
  yield TAR_END
}

/** What was written, and in a folder which names it holds, survives a power cut from here on. */
async function synced(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { CHECKSUMS, type Checksums, FORMAT, MANIFEST, type Manifest, portionName } from './layout.ts'
import { BadTar, readTar } from './tar.ts'

/** The file is no archive of ours, or not the one that was written. */
export class BadArchive extends Error {
  override name = 'BadArchive'
}

export type ArchivePart =
  | { kind: 'manifest'; manifest: Manifest }
  | { kind: 'rows'; table: string; bytes: Buffer }
  | { kind: 'end'; checksums: Checksums }

/**
 * Reads an archive part by part and holds every byte against its checksums, which come last: only who has seen the
 * part `end` may believe what came before.
 *
 * @throws BadArchive naming what is wrong; errors of the file system as they are
 */
export async function* readArchive(path: string): AsyncGenerator<ArchivePart> {
  const file = createReadStream(path)
  const gunzip = createGunzip()
  file.on('error', (error) => gunzip.destroy(error))
  try {
    yield* readParts(path, file.pipe(gunzip))
  } catch (error) {
    if (error instanceof BadTar) throw new BadArchive(`${path}: ${error.message}`)
    const { code = '', message } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') throw new BadArchive(`${path}: it breaks off`, { cause: error })
    if (code.startsWith('Z_')) throw new BadArchive(`${path}: it does not unpack (${message})`)
    throw error
  } finally {
    file.destroy()
    gunzip.destroy()
  }
}

interface Running {
  rows: number
  bytes: number
  portions: number
  hash: Hash
}

async function* readParts(path: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<ArchivePart> {
  const wrong = (what: string) => new BadArchive(`${path}: ${what}`)
  let manifest: Manifest | null = null
  let manifestHash = ''
  let isEnded = false
  const sums = new Map<string, Running>()
  // Tables come one after another, in the order of the manifest.
  let place = 0
  for await (const { name, content } of readTar(bytes)) {
    if (manifest === null) {
      if (name !== MANIFEST) throw wrong('it is no backup of Callboard')
      manifest = parsed<Manifest>(content) ?? null
      if (manifest === null || !Array.isArray(manifest.tables)) throw wrong(`its ${MANIFEST} cannot be read`)
      if (manifest.format !== FORMAT)
        throw wrong(
          `it has format ${manifest.format} (Callboard ${manifest.callboard}) and this program reads ${FORMAT}`,
        )
      manifestHash = createHash('sha256').update(content).digest('hex')
      for (const table of manifest.tables)
        sums.set(table.name, { rows: 0, bytes: 0, portions: 0, hash: createHash('sha256') })
      yield { kind: 'manifest', manifest }
    } else if (isEnded) {
      throw wrong(`${name} follows its end`)
    } else if (name === CHECKSUMS) {
      const checksums = parsed<Checksums>(content)
      if (checksums === undefined) throw wrong(`its ${CHECKSUMS} cannot be read`)
      if (checksums.manifest !== manifestHash) throw wrong(`its ${MANIFEST} was changed`)
      for (const [table, sum] of sums) check(wrong, table, checksums, sum)
      isEnded = true
      yield { kind: 'end', checksums }
    } else {
      while (place < manifest.tables.length && !name.startsWith(`${manifest.tables[place]!.name}/`)) place++
      const table = manifest.tables[place]?.name
      const sum = table === undefined ? undefined : sums.get(table)
      if (table === undefined || sum === undefined || name !== portionName(table, ++sum.portions))
        throw wrong(`${name} is not where it belongs, or something before it is missing`)
      sum.hash.update(content)
      sum.bytes += content.length
      for (const byte of content) if (byte === 0x0a) sum.rows++
      yield { kind: 'rows', table, bytes: content }
    }
  }
  if (!isEnded) throw wrong('it breaks off')
}

function check(wrong: (what: string) => BadArchive, table: string, { tables }: Checksums, sum: Running) {
  const stated = tables?.[table]
  if (stated === undefined) throw wrong(`nothing is said about ${table}`)
  if (stated.rows !== sum.rows || stated.bytes !== sum.bytes)
    throw wrong(
      `${table} should have ${stated.rows} rows in ${stated.bytes} bytes and has ${sum.rows} in ${sum.bytes}`,
    )
  if (stated.sha256 !== sum.hash.digest('hex')) throw wrong(`the rows of ${table} were changed`)
}

function parsed<T>(content: Buffer): T | undefined {
  try {
    return JSON.parse(content.toString('utf8')) as T
  } catch {
    return undefined
  }
}

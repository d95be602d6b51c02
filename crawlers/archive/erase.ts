import { createReadStream } from 'node:fs'
import { open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { WARCParser } from 'warcio'
import { listArchive } from './keep.ts'
import { MAX_RECORD_BYTES, readAnswer, readAsked } from './read.ts'

export interface ErasedRecords {
  /** Answers dropped, each with its request. */
  answers: number
  /** Files that could not be read to their end, as while another process writes to them. */
  unread: string[]
}

interface Piece {
  start: number
  /** The byte after it. */
  end: number
  isKept: boolean
}

/**
 * Drops the recorded answers whose address or body is meant from all archive files of a folder; the rest stays byte for
 * byte. A process that writes to such a file goes on in a new one.
 *
 * @param options.dryRun only counts
 */
export async function eraseRecords(
  folder: string,
  isMeant: (text: string) => boolean,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<ErasedRecords> {
  const result: ErasedRecords = { answers: 0, unread: [] }
  for (const { name } of await listArchive(folder)) {
    const path = join(folder, name)
    try {
      const { pieces, answers } = await judge(path, isMeant)
      if (answers > 0 && !dryRun) await rewrite(path, pieces)
      result.answers += answers
    } catch (error) {
      // Deleted since it was listed.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') result.unread.push(path)
    }
  }
  return result
}

/** Deletes the files of a folder whose text is meant. Returns how many. */
export async function eraseFiles(
  folder: string,
  isMeant: (text: string) => boolean,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<number> {
  let erased = 0
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) {
    const path = join(folder, name)
    if (!(await stat(path)).isFile() || !isMeant(await readFile(path, 'utf8'))) continue
    if (!dryRun) await rm(path, { force: true })
    erased++
  }
  return erased
}

async function judge(
  path: string,
  isMeant: (text: string) => boolean,
): Promise<{ pieces: Piece[]; answers: number }> {
  const pieces: Piece[] = []
  let answers = 0
  const { size } = await stat(path)
  // A request stands before its answer and goes with it.
  let asked: Piece | null = null
  const parser = new WARCParser(createReadStream(path))
  for await (const record of parser) {
    const type = record.warcType
    if (type === null) throw new Error(`${path} is no archive`)
    let drops = false
    if (type === 'request') {
      const { url, body } = await readAsked(record, MAX_RECORD_BYTES)
      drops = isMeant(`${url}\n${body}`)
    } else if (type === 'response' || type === 'resource') {
      const answer = await readAnswer(record, MAX_RECORD_BYTES)
      // What cannot be read may hold it.
      drops =
        answer === null ||
        answer.problem !== null ||
        isMeant(`${answer.url}\n${answer.finalUrl}\n${answer.body}`)
    }
    if (!record.consumed) await record.skipFully()
    const start = parser.offset
    const piece: Piece = { start, end: start + parser.recordLength, isKept: !drops }
    if (type !== 'request' && asked !== null) {
      if (drops || !asked.isKept) {
        asked.isKept = false
        piece.isKept = false
      }
      asked = null
    }
    if (type === 'request') asked = piece
    else if (!piece.isKept) answers++
    pieces.push(piece)
  }
  if ((pieces.at(-1)?.end ?? 0) < size) throw new Error(`${path} breaks off`)
  return { pieces, answers }
}

async function rewrite(path: string, pieces: readonly Piece[]): Promise<void> {
  const { atime, mtime } = await stat(path)
  const fresh = `${path}.erasing`
  const file = await open(fresh, 'w', 0o600)
  try {
    for (const { start, end, isKept } of pieces) {
      if (!isKept) continue
      for await (const chunk of createReadStream(path, { start, end: end - 1 })) await file.writeFile(chunk)
    }
    await file.sync()
    await file.close()
    // What is left must not be kept longer for it.
    await utimes(fresh, atime, mtime)
    await rename(fresh, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(fresh, { force: true })
    throw error
  }
}

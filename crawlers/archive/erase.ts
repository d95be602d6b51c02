import { randomBytes } from 'node:crypto'
import { type FileHandle, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { WARCParser } from 'warcio'
import { SOURCE_HEADER } from '../archive.ts'
import { ERASING, listArchive } from './keep.ts'
import { MAX_RECORD_BYTES, readAnswer, readAsked } from './read.ts'

/** So long a process takes at most between looking whether its file is still there and having written to it. */
const IN_FLIGHT_MS = 250
const COPIED_AT_ONCE = 64 * 1024

export interface ErasedRecords {
  /** Answers dropped, each with its request. */
  answers: number
  /** Files that could not be read to their end, as while another process writes to them. */
  unread: string[]
}

/** Whether an answer is meant, by its address and body, or by the source that was walked (null where no one is named). */
export type IsMeant = (text: string, sourceId: string | null) => boolean

interface Piece {
  start: number
  /** The byte after it. */
  end: number
  isKept: boolean
}

/**
 * Drops the recorded answers that are meant from all archive files of a folder; the rest stays byte for
 * byte. A process that writes to such a file goes on in a new one; what it records meanwhile is kept, and judged as well.
 *
 * @param options.dryRun only counts
 * @throws the system's error when a file cannot be written, such as on a full disk; the file is then as it was
 */
export async function eraseRecords(
  folder: string,
  isMeant: IsMeant,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<ErasedRecords> {
  const result: ErasedRecords = { answers: 0, unread: [] }
  for (const { name } of await listArchive(folder)) {
    const path = join(folder, name)
    const file = await open(path, 'r').catch(ignoreGone)
    if (file === null) continue
    try {
      const judged = await judge(file, 0, isMeant)
      if (judged.breaksOff) {
        result.unread.push(path)
        continue
      }
      result.answers += judged.answers
      if (judged.answers > 0 && !dryRun) result.answers += await rewrite(path, file, judged, isMeant)
    } finally {
      await file.close()
    }
  }
  return result
}

function ignoreGone(error: NodeJS.ErrnoException): null {
  // Deleted since it was listed.
  if (error.code === 'ENOENT') return null
  throw error
}

/** Deletes the files of a folder whose text or name is meant. Returns how many. */
export async function eraseFiles(
  folder: string,
  isMeant: (text: string, name: string) => boolean,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<number> {
  let erased = 0
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) {
    const path = join(folder, name)
    const isFile = (await stat(path).catch(ignoreGone))?.isFile() ?? false
    const text = isFile ? await readFile(path, 'utf8').catch(ignoreGone) : null
    if (text === null || !isMeant(text, name)) continue
    if (!dryRun) await rm(path, { force: true })
    erased++
  }
  return erased
}

interface Judged {
  pieces: Piece[]
  answers: number
  /** Where the next piece begins. */
  end: number
  /** Whether it could not be read to its end: another process is writing, or it is no archive. */
  breaksOff: boolean
}

async function judge(file: FileHandle, from: number, isMeant: IsMeant): Promise<Judged> {
  const { size } = await file.stat()
  const judged: Judged = { pieces: [], answers: 0, end: from, breaksOff: size > from }
  if (size <= from) return judged
  const parser = new WARCParser(file.createReadStream({ start: from, end: size - 1, autoClose: false }))
  try {
    await judgeRecords(parser, from, judged, isMeant)
    judged.breaksOff = judged.end < size
  } catch (error) {
    // What the system refuses (a broken disk) is no question of the file's form.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error
  }
  return judged
}

async function judgeRecords(
  parser: WARCParser,
  from: number,
  judged: Judged,
  isMeant: IsMeant,
): Promise<void> {
  // A request stands before its answer and goes with it.
  let asked: Piece | null = null
  for await (const record of parser) {
    const type = record.warcType
    if (type === null) throw new Error('no archive')
    const sourceId = record.warcHeader(SOURCE_HEADER) ?? null
    let drops = false
    if (type === 'request') {
      const { url, body } = await readAsked(record, MAX_RECORD_BYTES)
      drops = isMeant(`${url}\n${body}`, sourceId)
    } else if (type === 'response' || type === 'resource') {
      const answer = await readAnswer(record, MAX_RECORD_BYTES)
      // What cannot be read may hold it.
      drops =
        answer === null ||
        answer.problem !== null ||
        isMeant(`${answer.url}\n${answer.finalUrl}\n${answer.body}`, sourceId)
    }
    if (!record.consumed) await record.skipFully()
    const start = from + parser.offset
    const piece: Piece = { start, end: start + parser.recordLength, isKept: !drops }
    if (type !== 'request' && asked !== null) {
      if (drops || !asked.isKept) {
        asked.isKept = false
        piece.isKept = false
      }
      asked = null
    }
    if (type === 'request') asked = piece
    else if (!piece.isKept) judged.answers++
    judged.pieces.push(piece)
    judged.end = piece.end
  }
}

/** Puts the kept pieces in the file's place. @returns answers dropped of what was recorded meanwhile */
async function rewrite(
  path: string,
  old: FileHandle,
  { pieces, end }: Judged,
  isMeant: IsMeant,
): Promise<number> {
  const { atime, mtime } = await old.stat()
  const fresh = `${path}.${randomBytes(4).toString('hex')}${ERASING}`
  const file = await open(fresh, 'w', 0o600)
  try {
    await copyKept(old, file, pieces)
    await file.sync()
    await rename(fresh, path)
    // Whoever was writing looks for the name before each answer, and goes on in a new file; what was on its way to the
    // old one lies behind what was judged.
    let meanwhile = 0
    for (let from = end; ; ) {
      await pause(IN_FLIGHT_MS)
      const late = await judge(old, from, isMeant)
      await copyKept(old, file, late.pieces)
      meanwhile += late.answers
      if (late.end === from) break
      from = late.end
    }
    await file.sync()
    // What is left must not be kept longer for it.
    await utimes(path, atime, mtime)
    return meanwhile
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

async function copyKept(from: FileHandle, to: FileHandle, pieces: readonly Piece[]): Promise<void> {
  // Read by hand: a stream a piece would leave a listener each on the handle.
  const buffer = Buffer.allocUnsafe(COPIED_AT_ONCE)
  for (const { start, end, isKept } of pieces) {
    for (let at = start; isKept && at < end; ) {
      const { bytesRead } = await from.read(buffer, 0, Math.min(buffer.length, end - at), at)
      if (bytesRead === 0) throw new Error('the file became shorter while it was read')
      await to.writeFile(buffer.subarray(0, bytesRead))
      at += bytesRead
    }
  }
}

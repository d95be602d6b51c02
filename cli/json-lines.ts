import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { CommandError } from './exit-codes.ts'

/** A line of the file, parsed, or why it is none. */
export type JsonLine =
  | { ok: true; line: number; value: unknown }
  | { ok: false; line: number; reason: string }

/** What a file is, by its first bytes: nobody has to name it right. */
export async function fileKind(path: string): Promise<{ gzipped: boolean; warc: boolean }> {
  const head = await firstBytes(path)
  const gzipped = head[0] === 0x1f && head[1] === 0x8b
  if (!gzipped) return { gzipped, warc: head.toString('latin1').startsWith('WARC/') }
  const stream = createReadStream(path).pipe(createGunzip())
  try {
    for await (const chunk of stream) {
      return { gzipped, warc: (chunk as Buffer).toString('latin1').startsWith('WARC/') }
    }
  } catch (cause) {
    throw new CommandError('input', `${path} is not a whole gzip file: fetch or copy it again`, { cause })
  } finally {
    stream.destroy()
  }
  return { gzipped, warc: false }
}

/** Reads JSON lines, gzipped or not, one at a time; a bad line is told and its neighbours are kept. */
export async function* readJsonLines(path: string, gzipped: boolean): AsyncGenerator<JsonLine> {
  const file = createReadStream(path)
  const input = gzipped ? file.pipe(createGunzip()) : file
  // readline forgets the errors of its input; they are what tells a broken file from a short one.
  let broken: Error | undefined
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  for (const stream of [file, input]) {
    stream.on('error', (error: Error) => {
      broken = error
      lines.close()
    })
  }
  let line = 0
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    yield parse(line, text)
  }
  if (broken !== undefined) {
    const where = line === 0 ? '' : ` after line ${line}`
    throw new CommandError(
      'input',
      `${path} breaks off${where} (${broken.message}): fetch or copy it again`,
      {
        cause: broken,
      },
    )
  }
}

function parse(line: number, text: string): JsonLine {
  try {
    return { ok: true, line, value: JSON.parse(text) }
  } catch {
    return { ok: false, line, reason: `line ${line} is no JSON` }
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw new CommandError('input', `${path} cannot be read: ${(cause as Error).message}`, { cause })
  }
}

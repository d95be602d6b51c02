import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { CommandError } from './exit-codes.ts'

/** A line of the file, parsed, or why it is none. */
export type JsonLine =
  | { ok: true; line: number; value: unknown }
  | { ok: false; line: number; reason: string }

/** UTF-16 units; a longer line is no advertisement, and has to be held whole. */
const MAX_LINE = 32 * 1024 * 1024

/**
 * Reads JSON lines, gzipped or not, one at a time; a bad line is told and its neighbours are kept.
 *
 * @throws CommandError when the file breaks off
 */
export async function* readJsonLines(path: string, gzipped: boolean): AsyncGenerator<JsonLine> {
  let line = 0
  try {
    for await (const text of readLines(path, gzipped)) {
      line++
      if (text.trim() !== '') yield parse(line, text)
    }
  } catch (cause) {
    // What the reader of these lines throws does not come through here: it only ends the generator.
    const where = line === 0 ? '' : ` after line ${line}`
    const { message } = cause as Error
    throw new CommandError('input', `${path} breaks off${where} (${message}): fetch or copy it again`, {
      cause,
    })
  }
}

/** Not readline: it forgets the errors of its input, which tell a broken file from a short one. */
async function* readLines(path: string, gzipped: boolean): AsyncGenerator<string> {
  const file = createReadStream(path)
  // The callback keeps an error from being thrown at nobody; whoever reads the last stream gets it too.
  const input = gzipped ? pipeline(file, createGunzip(), () => {}) : file
  const decoder = new StringDecoder('utf8')
  let open: string[] = []
  let openLength = 0
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.write(chunk as Buffer).split('\n')
    open.push(first)
    openLength += first.length
    if (openLength > MAX_LINE) throw new Error(`a line is longer than ${MAX_LINE} characters`)
    if (rest.length === 0) continue
    yield open.join('')
    yield* rest.slice(0, -1)
    open = [rest.at(-1)!]
    openLength = open[0]!.length
  }
  const last = open.join('') + decoder.end()
  if (last !== '') yield last
}

function parse(line: number, text: string): JsonLine {
  try {
    return { ok: true, line, value: JSON.parse(text) }
  } catch {
    return { ok: false, line, reason: `line ${line} is no JSON` }
  }
}

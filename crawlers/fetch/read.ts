import { Readable } from 'node:stream'
import { SourceChanged } from '../errors.ts'
import type { Page, PageRequest } from '../page.ts'
import { createDecoder, type Decoder, decodeText, sniffCharset } from './charset.ts'
import { contentEncodings, type DecodeLimits, decodeShort, decodeStream } from './decode.ts'
import type { WireAnswer } from './wire.ts'

const LINES_PER_PAGE = 1000
const MAX_LINE_CHARS = 8 * 1024 * 1024
/** On the wire: what stays below is collected first, and unpacked in one step. */
const SHORT_BYTES = 128 * 1024

/** Decoded bytes of an answer, also unpacked when the file itself is gzip (`sitemap.xml.gz`). */
export async function* readBytes(
  answer: Pick<WireAnswer, 'body' | 'headers'>,
  limits: DecodeLimits,
): AsyncGenerator<Buffer> {
  const chunks = decodeStream(answer.body, contentEncodings(answer.headers['content-encoding']), limits)
  const first = await chunks.next()
  if (first.done) return
  async function* whole(): AsyncGenerator<Buffer> {
    if (!first.done) yield first.value
    yield* chunks
  }
  yield* isGzip(first.value) ? decodeStream(Readable.from(whole()), ['gzip'], limits) : whole()
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Up to `maxBytes` of an answer; what follows is not read and no error. */
export async function readHead(answer: WireAnswer, maxBytes: number, url: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of readBytes(answer, { maxBytes: maxBytes * 64, url })) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= maxBytes) break
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}

/** A whole answer as bytes and as text. */
export async function readWhole(
  answer: WireAnswer,
  limits: DecodeLimits,
  hostname: string,
): Promise<{ bytes: Buffer; text: string }> {
  const bytes = await readAll(answer, limits)
  return { bytes, text: decodeText(bytes, { contentType: answer.headers['content-type'], hostname }) }
}

async function readAll(answer: WireAnswer, limits: DecodeLimits): Promise<Buffer> {
  const wire: AsyncIterator<Buffer> = answer.body[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let heldBytes = 0
  let isWhole = false
  while (!isWhole && heldBytes <= SHORT_BYTES) {
    const next = await wire.next()
    if (next.done) isWhole = true
    else {
      held.push(next.value)
      heldBytes += next.value.length
    }
  }
  const encodings = contentEncodings(answer.headers['content-encoding'])
  const short = isWhole ? decodeShort(joined(held), encodings, limits.maxBytes) : null
  const unpacked = short !== null && isGzip(short) ? decodeShort(short, ['gzip'], limits.maxBytes) : short
  if (unpacked !== null) return unpacked

  // Again from the start, by the way that counts while it unpacks.
  async function* again(): AsyncGenerator<Buffer> {
    yield* held
    if (!isWhole) yield* { [Symbol.asyncIterator]: () => wire }
  }
  const chunks: Buffer[] = []
  try {
    const body = Readable.from(again())
    for await (const chunk of readBytes({ body, headers: answer.headers }, limits)) chunks.push(chunk)
  } finally {
    answer.body.destroy()
  }
  return Buffer.concat(chunks)
}

function joined(chunks: Buffer[]): Buffer {
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

export interface LineSource {
  answer: WireAnswer
  limits: DecodeLimits
  request: PageRequest
  /** The page without its body, repeated for every piece. */
  head: Omit<Page, 'body' | 'request'>
  mask(text: string): string
}

/** An answer as pages of 1,000 lines each, so that it is never held whole. */
export async function* readLines({
  answer,
  limits,
  request,
  head,
  mask,
}: LineSource): AsyncGenerator<{ page: Page; bytes: number }> {
  let decoder: Decoder | undefined
  let rest = ''
  let lines: string[] = []
  let bytes = 0
  const take = () => {
    const taken = { page: { ...head, request, body: mask(lines.join('\n')) }, bytes }
    lines = []
    bytes = 0
    return taken
  }
  for await (const chunk of readBytes(answer, limits)) {
    // The first chunk alone must do for the charset: line formats are JSON or CSV, in UTF-8 nearly always.
    decoder ??= createDecoder(lineCharset(chunk, answer.headers['content-type']))
    bytes += chunk.length
    const parts = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/)
    rest = parts.pop() ?? ''
    if (rest.length > MAX_LINE_CHARS) throw new SourceChanged('a line of over 8 MiB', { url: limits.url })
    for (const line of parts) {
      lines.push(line)
      if (lines.length === LINES_PER_PAGE) yield take()
    }
  }
  rest += decoder?.decode() ?? ''
  if (rest !== '') lines.push(rest)
  if (lines.length > 0) yield take()
}

/** A chunk may end inside a character, so its last bytes do not count against UTF-8. */
function lineCharset(chunk: Buffer, contentType: string | undefined): string {
  for (let cut = 0; cut < 4; cut++) {
    const charset = sniffCharset(chunk.subarray(0, chunk.length - cut), { contentType })
    if (charset === 'utf-8') return charset
  }
  return sniffCharset(chunk, { contentType })
}

import { Readable } from 'node:stream'
import { SourceChanged } from '../errors.ts'
import type { Page, PageRequest } from '../page.ts'
import { createDecoder, type Decoder, decodeText, sniffCharset } from './charset.ts'
import { contentEncodings, type DecodeLimits, decodeStream } from './decode.ts'
import type { WireAnswer } from './wire.ts'

const LINES_PER_PAGE = 1000
const MAX_LINE_CHARS = 8 * 1024 * 1024

/** Decoded bytes of an answer, also unpacked when the file itself is gzip (`sitemap.xml.gz`). */
export async function* readBytes(answer: WireAnswer, limits: DecodeLimits): AsyncGenerator<Buffer> {
  const chunks = decodeStream(answer.body, contentEncodings(answer.headers['content-encoding']), limits)
  const first = await chunks.next()
  if (first.done) return
  async function* whole(): AsyncGenerator<Buffer> {
    if (!first.done) yield first.value
    yield* chunks
  }
  const isGzipFile = first.value[0] === 0x1f && first.value[1] === 0x8b
  yield* isGzipFile ? decodeStream(Readable.from(whole()), ['gzip'], limits) : whole()
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
  const chunks: Buffer[] = []
  for await (const chunk of readBytes(answer, limits)) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return { bytes, text: decodeText(bytes, { contentType: answer.headers['content-type'], hostname }) }
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

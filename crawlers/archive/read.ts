import { Readable } from 'node:stream'
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import { FINAL_URI_HEADER } from '../archive.ts'
import { SourceChanged } from '../errors.ts'
import { decodeText } from '../fetch/charset.ts'
import { contentEncodings, decodeStream } from '../fetch/decode.ts'

export const MAX_RECORD_BYTES = 64 * 1024 * 1024

/** One recorded answer. */
export interface ArchivedAnswer {
  method: 'GET' | 'POST'
  /** The address that was asked for. */
  url: string
  /** After redirects, where the archive knows. */
  finalUrl: string
  requestBody: string
  status: number
  /** Lower-case names. */
  headers: Record<string, string>
  /** Decoded text; empty when there is a problem. */
  body: string
  /** Decoded size. */
  bytes: number
  /** WARC-Date, ISO 8601 UTC. */
  at: string
  /** Why the answer cannot be read, null when it can. */
  problem: string | null
}

/**
 * Reads a WARC file, gzipped or not, ours or anybody's: response and resource records, a POST with its request
 * record wherever it stands. One record is held at a time; one above 64 MiB is named with a problem.
 *
 * @throws Error when the file is no WARC or breaks off
 */
export async function* readArchive(
  stream: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_RECORD_BYTES }: { maxBytes?: number } = {},
): AsyncGenerator<ArchivedAnswer> {
  let asked: Asked | null = null
  // A request record may follow its response, so a response waits for one more record.
  let waiting: { id: string; answer: ArchivedAnswer } | null = null
  for await (const record of new WARCParser(stream)) {
    if (record.warcType === 'request') {
      const request = await readAsked(record, maxBytes)
      if (waiting !== null && belongs(request, waiting)) {
        yield withRequest(waiting.answer, request)
        waiting = null
      } else {
        asked = request
      }
      continue
    }
    if (record.warcType !== 'response' && record.warcType !== 'resource') {
      await record.skipFully()
      continue
    }
    if (waiting !== null) yield waiting.answer
    waiting = null
    const answer = await readAnswer(record, maxBytes)
    if (answer === null) continue
    const current = { id: record.warcHeader('WARC-Record-ID') ?? '', answer }
    if (asked !== null && belongs(asked, current)) yield withRequest(answer, asked)
    else waiting = current
    asked = null
  }
  if (waiting !== null) yield waiting.answer
}

export interface Asked {
  url: string
  concurrentTo: string[]
  method: 'GET' | 'POST'
  body: string
}

function belongs(request: Asked, { id, answer }: { id: string; answer: ArchivedAnswer }): boolean {
  return request.concurrentTo.includes(id) || request.url === answer.url
}

function withRequest(answer: ArchivedAnswer, { method, body }: Asked): ArchivedAnswer {
  return { ...answer, method, requestBody: method === 'POST' ? body : '' }
}

/** What a request record asked for. */
export async function readAsked(record: WARCRecord, maxBytes: number): Promise<Asked> {
  const body = await readBody(record, maxBytes).catch(() => Buffer.alloc(0))
  return {
    url: record.warcTargetURI ?? '',
    concurrentTo: record.warcConcurrentTo ?? [],
    method: record.httpHeaders?.method === 'POST' ? 'POST' : 'GET',
    body: body.toString('utf8'),
  }
}

/** The answer of a response or resource record; null when its address is none. */
export async function readAnswer(record: WARCRecord, maxBytes: number): Promise<ArchivedAnswer | null> {
  const url = record.warcTargetURI ?? ''
  if (!URL.canParse(url.replaceAll(/\{\{secret:[\w-]+\}\}/g, 'secret'))) {
    await record.skipFully()
    return null
  }
  const headers = headersOf(record)
  let bytes = Buffer.alloc(0)
  let problem: string | null = null
  try {
    bytes = await readBody(record, maxBytes)
  } catch (error) {
    // The parser cannot go on before the record is passed; what broke lies inside it.
    if (!record.consumed) await record.skipFully()
    problem = error instanceof SourceChanged ? error.message : 'the recorded answer does not unpack'
  }
  const hints = { contentType: headers['content-type'], hostname: hostOf(url) }
  return {
    method: 'GET',
    url,
    finalUrl: record.warcHeader(FINAL_URI_HEADER) ?? url,
    requestBody: '',
    status: record.warcType === 'resource' ? 200 : Number(record.httpHeaders?.statusCode ?? 0),
    headers,
    body: decodeText(bytes, hints),
    bytes: bytes.length,
    at: isoDate(record.warcDate),
    problem,
  }
}

function headersOf(record: WARCRecord): Record<string, string> {
  if (record.warcType === 'resource') return { 'content-type': record.warcContentType ?? '' }
  const headers: Record<string, string> = {}
  for (const [name, value] of record.httpHeaders?.headers ?? []) headers[name.toLowerCase()] = value
  return headers
}

/** Our own decoding instead of warcio's, which reads no brotli and has no size limit. */
async function readBody(record: WARCRecord, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const headers = headersOf(record)
  const isChunked = /chunked/i.test(headers['transfer-encoding'] ?? '')
  const raw = new AsyncIterReader(record.reader, null, isChunked)
  const chunks: Buffer[] = []
  const limits = { maxBytes, url: record.warcTargetURI ?? '' }
  const encodings = contentEncodings(headers['content-encoding'])
  for await (const chunk of decodeStream(Readable.from(raw), encodings, limits)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

function isoDate(date: string | null | undefined): string {
  const at = Date.parse(date ?? '')
  return new Date(Number.isNaN(at) ? 0 : at).toISOString()
}

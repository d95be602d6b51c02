import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { WARCRecord, WARCSerializer } from 'warcio'
import type { Page, PageRequest } from './page.ts'

/** Takes read answers in; placeholders stand where secrets were. */
export interface ArchiveWriter {
  /**
   * @param bytes the decoded body, in the charset the page was served in
   * @param sourceId whose walk asked
   */
  write(page: Page, bytes: Uint8Array, sourceId?: string): Promise<void>
  /** Answers left out, because the file had reached its size or the disk was full. */
  readonly skipped: number
  close(): Promise<void>
}

export interface ArchiveOptions {
  /** File to write, by convention `*.warc.gz`; an existing one is replaced. */
  path: string
  /** The file takes no new answer once it is this large; default 1 GiB. */
  maxBytes?: number
  /** For the warcinfo record, such as `Callboard/1.2.3`. */
  software: string
}

/** Our own WARC header: where redirects led, since an answer is kept under the address that was asked for. */
export const FINAL_URI_HEADER = 'WARC-Callboard-Final-URI'
/** And which source was walked: several may be asked at one address. */
export const SOURCE_HEADER = 'WARC-Callboard-Source'

/** Headers that describe the wire, not the decoded body that is kept. */
const WIRE_HEADERS = new Set([
  'content-encoding',
  'transfer-encoding',
  'content-length',
  'connection',
  'set-cookie',
])

// At the end, wherever that is after a half record was cut off again.
const WRITE_AT_END = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_APPEND

/** One file of an archive. */
export interface ArchiveFile extends ArchiveWriter {
  /** Bytes on disk so far. */
  readonly bytes: number
  /** False once somebody has deleted the file: what is written then would be lost. */
  exists(): Promise<boolean>
}

/**
 * Opens a WARC 1.1 file, each record gzipped on its own; a POST is kept with its request record. An exchange is written
 * at once or, on a full disk, taken back, so the file is whole after every write.
 */
export async function createArchiveWriter({
  path,
  maxBytes = 1024 ** 3,
  software,
}: ArchiveOptions): Promise<ArchiveFile> {
  // What boards send holds names, addresses and telephone numbers of people.
  const file = await open(path, WRITE_AT_END, 0o600)
  let skipped = 0
  let written = 0
  let queue: Promise<void> = Promise.resolve()

  async function put(records: WARCRecord[]): Promise<void> {
    const members: Uint8Array[] = []
    for (const record of records) members.push(await WARCSerializer.serialize(record, { gzip: true }))
    const exchange = Buffer.concat(members)
    try {
      await file.writeFile(exchange)
    } catch (error) {
      // Half a record at the end would make the file unreadable from there on.
      await file.truncate(written).catch(() => undefined)
      throw error
    }
    written += exchange.length
  }

  /** Records of one exchange stay together, whichever walks write at once. */
  function enqueue(records: () => WARCRecord[]): Promise<void> {
    const done = queue.then(() => put(records()))
    queue = done.catch(() => undefined)
    return done
  }

  try {
    await enqueue(() => [
      WARCRecord.createWARCInfo({ filename: basename(path), warcVersion: 'WARC/1.1' }, { software }),
    ])
  } catch (error) {
    await file.close()
    throw error
  }
  return {
    async write(page, bytes, sourceId) {
      if (written >= maxBytes) skipped++
      else await enqueue(() => recordsOf(page, bytes, sourceId))
    },
    get skipped() {
      return skipped
    },
    get bytes() {
      return written
    },
    exists: async () => (await file.stat()).nlink > 0,
    async close() {
      await queue
      await file.close()
    },
  }
}

function recordsOf(page: Page, bytes: Uint8Array, sourceId: string | undefined): WARCRecord[] {
  const { request } = page
  const id = `<urn:uuid:${randomUUID()}>`
  const base = { url: request.url, date: page.at, warcVersion: 'WARC/1.1' } as const
  const walked = sourceId === undefined ? {} : { [SOURCE_HEADER]: sourceId }
  const redirected = page.url === request.url ? {} : { [FINAL_URI_HEADER]: page.url }
  const response = WARCRecord.create(
    {
      ...base,
      type: 'response',
      statusline: `HTTP/1.1 ${page.status} ${page.status === 200 ? 'OK' : 'Answer'}`,
      httpHeaders: { ...keptHeaders(page.headers), 'content-length': String(bytes.length) },
      warcHeaders: { 'WARC-Record-ID': id, ...redirected, ...walked },
      keepHeadersCase: true,
    },
    [bytes],
  )
  if (request.method !== 'POST') return [response]
  const body = Buffer.from(request.body ?? '')
  const asked = WARCRecord.create(
    {
      ...base,
      type: 'request',
      statusline: `POST ${pathOf(request.url)} HTTP/1.1`,
      httpHeaders: { ...keptHeaders(request.headers ?? {}), 'content-length': String(body.length) },
      warcHeaders: { 'WARC-Record-ID': `<urn:uuid:${randomUUID()}>`, 'WARC-Concurrent-To': id, ...walked },
      keepHeadersCase: true,
    },
    [body],
  )
  return [asked, response]
}

function keptHeaders(headers: Record<string, string>): Record<string, string> {
  const kept = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.replace(/[^\t\x20-\x7e\x80-\xff]/g, '')] as const)
    .filter(([name]) => !WIRE_HEADERS.has(name))
  return Object.fromEntries(kept)
}

function pathOf(url: string): string {
  const match = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] ?? ''
  return match.startsWith('/') ? match : `/${match}`
}

/** What a replay looks an answer up by: method, address, and the hash of the body that was posted. */
export function archiveKey({
  method = 'GET',
  url,
  body = '',
}: Pick<PageRequest, 'method' | 'url' | 'body'>): string {
  const bodyHash = method === 'POST' ? createHash('sha256').update(body).digest('hex').slice(0, 32) : ''
  return `${method} ${url} ${bodyHash}`
}

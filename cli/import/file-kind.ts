import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { CommandError } from '../exit-codes.ts'
import { unreadableInput } from '../input-file.ts'

export type Kind = 'warc' | 'json-lines' | 'json' | 'csv' | 'html' | 'mhtml' | 'mail' | 'mailbox'

const BY_ENDING: Record<string, Kind> = {
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  eml: 'mail',
  mbox: 'mailbox',
  mbx: 'mailbox',
}
const HEAD_BYTES = 4096

/**
 * What a file is: a WARC, a mailbox and markup by how they begin, whatever their name; all others by their ending, and
 * without a telling one by how they begin.
 *
 * @throws CommandError when the file cannot be read, is a broken gzip file, or is none of these
 */
export async function fileKind(path: string): Promise<{ gzipped: boolean; kind: Kind }> {
  const { gzipped, head } = await headOf(path)
  const ending = /\.(\w+?)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const sure = surely(head)
  if (ending === 'warc' && sure !== 'warc')
    throw new CommandError('input', `${path} is not a whole WARC file: it does not begin with a record`)
  const kind = sure ?? BY_ENDING[ending] ?? probably(head)
  if (kind !== null) return { gzipped, kind }
  throw new CommandError(
    'input',
    `${path} is no file that can be imported: give it the ending of what it is, one of warc, ${Object.keys(BY_ENDING).join(', ')}, with or without .gz`,
  )
}

function surely(head: string): Kind | null {
  if (head.startsWith('WARC/')) return 'warc'
  if (/^From \S+.*\r?\n[\w-]+:/.test(head)) return 'mailbox'
  return /^\s*<(?:!doctype html|html|!--|head|body)/i.test(head) ? 'html' : null
}

function probably(head: string): Kind | null {
  if (/^\s*\[/.test(head)) return 'json'
  if (/^\s*\{/.test(head)) return 'json-lines'
  if (!/^[\w-]+:[ \t]\S/.test(head)) return null
  return /^(?:content-type: multipart\/related|snapshot-content-location:)/im.test(head) ? 'mhtml' : 'mail'
}

async function headOf(path: string): Promise<{ gzipped: boolean; head: string }> {
  const bytes = await firstBytes(createReadStream(path, { end: HEAD_BYTES - 1 })).catch((cause) => {
    throw unreadableInput(path, cause)
  })
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  const stream = createReadStream(path)
  if (!gzipped) return { gzipped, head: textOf(bytes) }
  try {
    return { gzipped, head: textOf(await firstBytes(stream.pipe(createGunzip()))) }
  } catch (cause) {
    throw new CommandError('input', `${path} is not a whole gzip file: fetch or copy it again`, { cause })
  } finally {
    stream.destroy()
  }
}

async function firstBytes(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    length += (chunk as Buffer).length
    if (length >= HEAD_BYTES) break
  }
  return Buffer.concat(chunks)
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

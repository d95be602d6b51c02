import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import sniffHtml from 'html-encoding-sniffer'

/** Browsers read 1,024 bytes for a meta charset; boards with long head scripts need more. */
const PRESCAN_BYTES = 8192
const SNIFFED_BYTES = 1024
/** What windows-1252 has at 0x80 to 0x9F; its five gaps stay controls, as the Encoding Standard has it. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const BALTIC_DOMAIN = /\.(lv|lt|ee)\.?$/i

export interface CharsetHints {
  contentType?: string | undefined
  hostname?: string | undefined
}

/**
 * Names the encoding of an answer (WHATWG label, lower case): byte order mark, Content-Type, meta or XML
 * declaration, UTF-8 validity, then windows-1257 for Baltic hosts and windows-1252 for the rest.
 */
export function sniffCharset(
  bytes: Uint8Array,
  { contentType = '', hostname = '' }: CharsetHints = {},
): string {
  const fallback = BALTIC_DOMAIN.test(hostname) ? 'windows-1257' : 'windows-1252'
  const mark = byteOrderMark(bytes)
  if (mark !== null) return mark
  // JSON is UTF-8 whatever its Content-Type says (RFC 8259).
  const label = /json/i.test(contentType) ? 'utf-8' : statedCharset(bytes, contentType)
  if (label === null) return isUtf8(bytes) ? (hasHighBytes(bytes) ? 'utf-8' : fallback) : fallback
  // A server's blanket header is often wrong, and bytes rarely form valid UTF-8 by accident: so they decide
  // between the two families.
  if (label === 'utf-8') return isUtf8(bytes) || hasUtf8Sequence(bytes) ? 'utf-8' : fallback
  if (label === 'windows-1252' && hasHighBytes(bytes) && isUtf8(bytes)) return 'utf-8'
  return label
}

/** Decodes an answer to text without its byte order mark; bytes that the encoding lacks become U+FFFD. */
export function decodeText(bytes: Uint8Array, hints: CharsetHints = {}): string {
  return createDecoder(sniffCharset(bytes, hints)).decode(bytes)
}

/** Decodes a stream piece by piece, or bytes at once. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string
}

/** A decoder for an encoding name; an unknown one is read as windows-1252, as browsers do. */
export function createDecoder(label: string): Decoder {
  const decoder = new TextDecoder(encodingOf(label) ?? 'windows-1252')
  if (decoder.encoding !== 'windows-1252') return decoder
  // Node 20 decodes windows-1252 as ISO 8859-1, which turns euro signs, dashes and curly quotes into controls.
  return {
    decode: (bytes, options) =>
      decoder
        .decode(bytes, options)
        .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!),
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return null
}

function statedCharset(bytes: Uint8Array, contentType: string): string | null {
  const header = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1]
  const stated = header === undefined ? null : encodingOf(header)
  if (stated !== null) return stated
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN_BYTES)).toString(
    'latin1',
  )
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1]
  const written = declared === undefined ? null : encodingOf(declared)
  return written ?? metaCharset(bytes) ?? lateMetaCharset(head)
}

/** A default that no page can name tells "nothing found" apart from a found windows-1252. */
function metaCharset(bytes: Uint8Array): string | null {
  const found = sniffHtml(bytes, { defaultEncoding: 'none' })
  return found === 'none' ? null : found.toLowerCase()
}

/** The sniffer stops at 1,024 bytes, so each later meta tag is shown to it on its own. */
function lateMetaCharset(head: string): string | null {
  const blank = (part: string) => ' '.repeat(part.length)
  const plain = head
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(/<script[\s\S]*?(?:<\/script|$)/gi, blank)
  for (const match of plain.matchAll(/<meta[\s/][^>]*>/gi)) {
    if (match.index + match[0].length <= SNIFFED_BYTES) continue
    const found = metaCharset(Buffer.from(match[0], 'latin1'))
    if (found !== null) return found
  }
  return null
}

const encodings = new Map<string, string | null>()
/** Pages may state anything; nobody needs what they made up to be remembered. */
const KEPT_LABELS = 200

/** The encoding that a label stands for, null for none. Making a decoder to find out takes longer than reading a short page. */
function encodingOf(label: string): string | null {
  let encoding = encodings.get(label)
  if (encoding !== undefined) return encoding
  try {
    encoding = new TextDecoder(label).encoding
  } catch {
    encoding = null
  }
  if (encodings.size < KEPT_LABELS) encodings.set(label, encoding)
  return encoding
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f)
}

/** Whether any two bytes form a UTF-8 sequence: true for damaged UTF-8, almost never for latin-1 text. */
function hasUtf8Sequence(bytes: Uint8Array): boolean {
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i]!
    if (lead >= 0xc3 && lead <= 0xf4 && (bytes[i + 1]! & 0xc0) === 0x80) return true
  }
  return false
}

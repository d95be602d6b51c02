import { storable } from './line.ts'
import { dropBotLines } from './text/bot-lines.ts'
import { maskContacts } from './text/contacts.ts'
import { decodeEntities } from './text/entities.ts'
import { freeMailNames } from './text/free-mail.ts'
import { foldPlainText, htmlToText } from './text/html.ts'

/** Bodies over this many characters are refused: no advertisement is that long, but a whole page with its scripts is. */
export const MAX_BODY = 1_000_000
/** Kept text over this many characters is cut at a line, and the Posting marked as an excerpt. */
export const MAX_TEXT = 60_000

const TAG =
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|span|strong|b|em|i|u|a|table|tr|td|html|body|font|section|article|hr|img|blockquote|pre|script|style|iframe)(?:\s[^<>]*)?\/?>/i
const ESCAPED_TAG = /&lt;\/?(?:p|br|div|ul|ol|li|h[1-6]|span|strong|b|em)(?:\s[^<>]*?)?\/?&gt;/i

export interface KeptText {
  text: string
  cut: boolean
  /** Local parts of addresses at free mail providers, which the text itself no longer shows. */
  freeMail: string[]
}

/**
 * The body as kept: plain text with block breaks, contacts masked, lines addressed to programs gone. Label quotes
 * are offsets into this text. Null when nothing readable is left.
 */
export function readText(body: string | undefined, format: 'html' | 'text' | undefined): KeptText | null {
  if (body === undefined) return null
  const plain = bodyToText(body, format)
  const text = maskContacts(dropBotLines(storable(plain))).trim()
  if (text === '') return null
  const freeMail = freeMailNames(plain)
  if (text.length <= MAX_TEXT) return { text, cut: false, freeMail }
  const end = text.lastIndexOf('\n', MAX_TEXT)
  return { text: storable(text.slice(0, end > MAX_TEXT / 2 ? end : MAX_TEXT)).trim(), cut: true, freeMail }
}

function bodyToText(body: string, format: 'html' | 'text' | undefined): string {
  // Looking for one sign costs next to nothing, an expression that begins with it a walk over the text.
  if (body.includes('<') && TAG.test(body)) return htmlToText(body)
  // Some boards escape their markup once more; without a single real tag the second decoding cannot hurt.
  if (format !== 'text' && body.includes('&') && ESCAPED_TAG.test(body))
    return htmlToText(decodeEntities(body))
  return format === 'html' ? htmlToText(body) : foldPlainText(decodeEntities(body))
}

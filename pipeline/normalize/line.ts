import { decodeEntities } from './text/entities.ts'

// Postgres refuses NUL and lone surrogates; zero-width marks and soft hyphens would make equal names differ.
const UNSTORABLE = /[\p{Cs}\p{Cf}]|(?![\n\r\t])\p{Cc}/gu
const NEEDS_CLEANING = /[^\n\t -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff]/

/** Composes accents, drops what no database can store and what no reader can see. Newlines stay. */
export function storable(text: string): string {
  return NEEDS_CLEANING.test(text) ? text.normalize('NFC').replace(UNSTORABLE, '') : text
}

/** One printed line: entities decoded, white space folded, nothing invisible; null when nothing is left. */
export function readLine(value: string | undefined): string | null {
  if (value === undefined) return null
  const decoded = value.includes('&') ? decodeEntities(value) : value
  const line = storable(decoded).replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

import type { JsonValue } from './posting.ts'

/** Nesting beyond this is hostile or broken; deeper values would also overflow the stack of whoever walks them. */
const MAX_DEPTH = 64

/** A value that cannot be kept as JSON. */
export class UncleanJson extends Error {}

/** Removes what Postgres and queues refuse in text: NUL goes, a lone surrogate becomes U+FFFD. */
export function cleanText(text: string): string {
  const wellFormed = LONE_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, '\uFFFD') : text
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '') : wellFormed
}

// With the u flag a paired surrogate is one code point, so this matches lone ones only.
const LONE_SURROGATE = /\p{Surrogate}/u
const LONE_SURROGATES = /\p{Surrogate}/gu

/**
 * The same value as clean JSON: every text and key cleaned, absent and non-JSON members left out, numbers that JSON
 * lacks (NaN, infinities) as null.
 *
 * @throws UncleanJson when the value is nested deeper than 64 levels (which also stops cycles)
 */
export function cleanJson(value: unknown, depth = 0): JsonValue {
  if (depth > MAX_DEPTH) throw new UncleanJson(`nested deeper than ${MAX_DEPTH} levels`)
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, depth + 1))
  if (typeof value !== 'object' || value === null) return null
  // Entries instead of assignment: a key named __proto__ must stay data.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => isJson(member))
      .map(([key, member]) => [cleanText(key), cleanJson(member, depth + 1)]),
  )
}

function isJson(member: unknown): boolean {
  return member !== undefined && !['function', 'symbol', 'bigint'].includes(typeof member)
}

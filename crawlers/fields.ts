/** An object of a foreign answer: nothing is known about its members until they are read. */
export type Fields = { readonly [key: string]: unknown }

/** The value if it is an object with named members, else undefined. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/**
 * Trimmed text; numbers as their digits; anything else, and empty text, is absent. Half a surrogate pair, which no address
 * and no store takes, becomes the replacement character.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.trim().toWellFormed()
  return text === '' ? undefined : text
}

/** A finite number, also when the source wrote it as digits in a text. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** A yes or no, also when the source wrote it as a word or a digit; anything else is absent. */
export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  const word = textOf(value)?.toLowerCase() ?? ''
  if (/^(?:true|yes|y|1)$/.test(word)) return true
  return /^(?:false|no|n|0)$/.test(word) ? false : undefined
}

/** Members of an array; a lone value counts as an array of one, null and undefined as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** The texts among the members. */
export function textsOf(value: unknown): string[] {
  return listOf(value)
    .map(textOf)
    .filter((text) => text !== undefined)
}

/** An http(s) address made absolute; `javascript:`, `mailto:` and broken ones are absent. */
export function addressOf(value: unknown, base?: string): string | undefined {
  const text = textOf(value)
  if (text === undefined || !URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

/** ISO 8601 UTC of an epoch in milliseconds; absent when it is no number or no date. */
export function dateOfEpochMs(value: unknown): string | undefined {
  const number = numberOf(value)
  // The range of Date; beyond it toISOString throws.
  if (number === undefined || Math.abs(number) > 8.64e15) return undefined
  return new Date(number).toISOString()
}

/** ISO 8601 UTC of an epoch in seconds; absent when it is no number or no date. */
export function dateOfEpochSeconds(value: unknown): string | undefined {
  const seconds = numberOf(value)
  return seconds === undefined ? undefined : dateOfEpochMs(seconds * 1000)
}

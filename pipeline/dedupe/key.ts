import { hash } from 'node:crypto'

/**
 * What two advertisements share when they share a key; the number is the key's first byte. Kinds are stored, so a
 * number is never used twice.
 */
export const KEY_KINDS = {
  /** An opening's number at a known applicant system, found in an address. */
  opening: 1,
  /** The employer's own number of the opening. */
  requisition: 2,
  /** Canonical address of a page about one opening. */
  address: 3,
  /** Equal texts of at least 400 characters. */
  content: 4,
  'employer-title-place': 5,
  'employer-title': 6,
  /** The first word of the employer's name, a place and the pay: where retold copies meet. */
  'brand-place-pay': 7,
  /** One of the 24 bands of a text's fingerprint: the net for texts that are nearly equal. */
  band: 8,
} as const

export type KeyKind = keyof typeof KEY_KINDS

const KEY_BYTES = 16
/** A posting has two dozen bands, and a chance meeting costs one comparison. */
const BAND_BYTES = 8

/** A dedupe key: the kind's byte, then 15 bytes (7 for a band) of SHA-256 over the parts. Stable on disk and across machines. */
export function keyOf(kind: KeyKind, ...parts: string[]): Buffer {
  const key = hash('sha256', parts.join('\u001f'), 'buffer').subarray(
    0,
    kind === 'band' ? BAND_BYTES : KEY_BYTES,
  )
  key[0] = KEY_KINDS[kind]
  return key
}

/** The kind a key was made with, null for a byte we never wrote. */
export function kindOf(key: Uint8Array): KeyKind | null {
  for (const kind of Object.keys(KEY_KINDS) as KeyKind[]) if (KEY_KINDS[kind] === key[0]) return kind
  return null
}

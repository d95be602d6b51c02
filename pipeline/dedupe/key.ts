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
  /** One of the 24 bands of a text's fingerprint: the net for texts that are nearly equal. 8 was hashed otherwise. */
  band: 9,
} as const

export type KeyKind = keyof typeof KEY_KINDS

const KEY_BYTES = 16
/** A posting has two dozen bands, and a chance meeting costs one comparison. One byte more would cost eight in the index. */
const BAND_BYTES = 7

/** A dedupe key: the kind's byte, then 15 bytes of SHA-256 over the parts. Stable on disk and across machines. */
export function keyOf(kind: Exclude<KeyKind, 'band'>, ...parts: string[]): Buffer {
  const key = hash('sha256', parts.join('\u001f'), 'buffer').subarray(0, KEY_BYTES)
  key[0] = KEY_KINDS[kind]
  return key
}

/** The keys of a text's bands (see `bandsOf`): the kind's byte, then 6 bytes of the band's own hash. */
export function bandKeys(bands: Uint32Array): Buffer[] {
  const keys: Buffer[] = []
  for (let n = 0; n < bands.length; n += 2) {
    const key = Buffer.allocUnsafe(BAND_BYTES)
    key[0] = KEY_KINDS.band
    key.writeUInt16BE(bands[n + 1]! & 0xffff, 1)
    key.writeUInt32BE(bands[n]!, 3)
    keys.push(key)
  }
  return keys
}

/** The kind a key was made with, null for a byte we never wrote. */
export function kindOf(key: Uint8Array): KeyKind | null {
  for (const kind of Object.keys(KEY_KINDS) as KeyKind[]) if (KEY_KINDS[kind] === key[0]) return kind
  return null
}

import { createHash } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const LENGTH = 13

/**
 * The id of the Job that a Posting opens: 13 base32 characters (65 bits) of a hash of its identity, so that the same
 * advertisements in another database open Jobs of the same names.
 *
 * @param attempt 0, or higher when the id is taken by another Job
 */
export function jobIdOf(source: string, externalId: string, attempt = 0): string {
  const salt = attempt === 0 ? '' : `\n${attempt}`
  const digest = createHash('sha256').update(`${source}\n${externalId}${salt}`).digest()
  let id = ''
  let bits = 0
  let held = 0
  for (const byte of digest) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5 && id.length < LENGTH) {
      bits -= 5
      id += ALPHABET[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
    if (id.length === LENGTH) break
  }
  return id
}

import * as texts from '../text-codes.ts'

// Read once: what another file exports is looked up anew at every use.
const { CODES, codesOf } = texts

const BINS = 128
const BANDS = 24
const ROWS = 5
/** An empty bin; every true value is smaller, since the bin took seven of the hash's 32 bits. */
const EMPTY = 0xffff_ffff
const SPACE = 0x20
/** With a sign, as all sums here: one number that does not fit in 32 bits with a sign makes a loop count in floating point. */
const FNV_START = 0x811c9dc5 | 0

/**
 * Two numbers of 32 bits for each band of a folded text: two texts with four fifths of their word triples in common
 * share one of the 24 bands all but always, two with half of them every other time. One-permutation MinHash over word
 * triples, 24 bands of 5 rows. Plain 32-bit arithmetic, so the values are the same on every machine; another way of
 * hashing needs another kind of key.
 *
 * @returns 48 numbers, two a band, the band's number hashed in; empty for fewer than three words
 */
export function bandsOf(content: string): Uint32Array {
  const bins = binsOf(content)
  if (bins === null) return new Uint32Array(0)
  fill(bins)
  const bands = new Uint32Array(BANDS * 2)
  for (let band = 0; band < BANDS; band++) {
    let one = mix(band + 1)
    let other = mix(band + 0x100)
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
      one = mix(one ^ bins[row]!)
      other = mix(Math.imul(other, 0x9e3779b1) + bins[row]!)
    }
    bands[band * 2] = one
    bands[band * 2 + 1] = other
  }
  return bands
}

/** The least triple of each bin; null for a text of fewer than three words. */
function binsOf(content: string): Uint32Array | null {
  const bins = new Uint32Array(BINS).fill(EMPTY)
  // One by one: of what comes out of a list the compiler does not know that it is a number of 32 bits.
  let first = 0
  let second = 0
  let words = 0
  let word = FNV_START
  const { length } = content
  codesOf(content)
  // Taken from the file's scope before the loop: the compiler knows where it stands in memory only if that is done.
  const codes = CODES
  codes[length] = SPACE
  for (let at = 0; at <= length; at++) {
    const code = codes[at]!
    if (code !== SPACE) {
      // FNV-1a over UTF-16 units.
      word = Math.imul(word ^ code, 0x01000193)
      continue
    }
    if (++words >= 3) {
      const triple = mix(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ word)
      const bin = triple & (BINS - 1)
      const value = triple >>> 7
      if (value < bins[bin]!) bins[bin] = value
    }
    first = second
    second = word
    word = FNV_START
  }
  return words < 3 ? null : bins
}

// A short text leaves bins empty; each borrows from the next full one, marked by the distance, so that two texts borrow
// alike only where they are alike.
function fill(bins: Uint32Array): void {
  const found = bins.slice()
  for (let bin = 0; bin < BINS; bin++) {
    let distance = 0
    while (found[(bin + distance) % BINS] === EMPTY) distance++
    if (distance > 0) bins[bin] = mix(found[(bin + distance) % BINS]! + Math.imul(distance, 0x27d4eb2f))
  }
}

function mix(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}

const BINS = 128
const BANDS = 24
const ROWS = 5
/** An empty bin; every true value is smaller, since the bin took seven of the hash's 32 bits. */
const EMPTY = 0xffff_ffff

/**
 * Band values of a folded text: two texts with four fifths of their word triples in common share one of the 24 all but
 * always, two with half of them every other time. One-permutation MinHash over word triples, 24 bands of 5 rows. Plain
 * 32-bit arithmetic, so the values are the same on every machine; another way of hashing needs another kind of key.
 *
 * @returns 24 strings, the band's number in each; empty for fewer than three words
 */
export function bandsOf(content: string): string[] {
  const signature = signatureOf(content)
  if (signature === null) return []
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.subarray(band * ROWS, (band + 1) * ROWS)
    return `${band}:${[...rows].join(',')}`
  })
}

function signatureOf(content: string): Uint32Array | null {
  const words = content.split(' ')
  if (words.length < 3) return null
  const bins = new Uint32Array(BINS).fill(EMPTY)
  let [first, second] = [hashWord(words[0]!), hashWord(words[1]!)]
  for (let n = 2; n < words.length; n++) {
    const third = hashWord(words[n]!)
    const triple = mix(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ third)
    const bin = triple & (BINS - 1)
    const value = triple >>> 7
    if (value < bins[bin]!) bins[bin] = value
    first = second
    second = third
  }
  return densified(bins)
}

// A short text leaves bins empty; each borrows from the next full one, marked by the distance, so that two texts borrow
// alike only where they are alike.
function densified(bins: Uint32Array): Uint32Array {
  const dense = bins.slice()
  for (let bin = 0; bin < BINS; bin++) {
    let distance = 0
    while (bins[(bin + distance) % BINS] === EMPTY) distance++
    if (distance > 0) dense[bin] = mix(bins[(bin + distance) % BINS]! + Math.imul(distance, 0x27d4eb2f))
  }
  return dense
}

// FNV-1a over UTF-16 units.
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < word.length; n++) hash = Math.imul(hash ^ word.charCodeAt(n), 0x01000193)
  return hash
}

function mix(value: number): number {
  let mixed = value >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

import { hash } from 'node:crypto'
import { random } from '../../demo/world/random.ts'
import { type Bands, bandsFor, candidatePairs } from './lsh.ts'
import { type Advert, type Method, placeOf, wordsOf } from './method.ts'

/** datasketch's default (`num_perm`). */
const PERMUTATIONS = 128
/** jobcurator's example (`jaccard_threshold`). */
const LEAST_JACCARD = 0.8
/** Words a shingle. */
const SHINGLE = 3

/**
 * An exact hash of title, company and place, and for the rest MinHash: 128 permutations over runs of three words of title
 * and text, bands as datasketch chooses them for the threshold, and what meets in a band is joined from an
 * estimated Jaccard of 0.8 on.
 */
export const hashAndMinhash: Method = (adverts) => (isOver) => joinBy(adverts, () => true, isOver)

/**
 * The same, but joined only where both print the same town: jobcurator bounds groups by a radius, for which the bench has
 * the text before the first comma or bracket.
 */
export const hashAndMinhashInTown: Method = (adverts) => (isOver) => {
  const towns = adverts.map((advert) => normalized(placeOf(advert).split(/[,(]/)[0]!))
  return joinBy(adverts, (a, b) => towns[a] === towns[b], isOver)
}

function joinBy(
  adverts: readonly Advert[],
  mayJoin: (a: number, b: number) => boolean,
  isOver: () => boolean,
) {
  const startedAt = performance.now()
  const signatures = new Uint32Array(adverts.length * PERMUTATIONS).fill(0xffff_ffff)
  const permute = permutations()
  const bearers = new Map<string, number[]>()
  for (const [n, advert] of adverts.entries()) {
    const { title, body } = advert.raw
    sign(wordsOf(`${title} ${body ?? ''}`), permute, signatureOf(signatures, n))
    const key = exactKey(advert)
    const known = bearers.get(key)
    if (known === undefined) bearers.set(key, [n])
    else known.push(n)
  }
  const preparedMs = performance.now() - startedAt
  const joined = new Map<number, readonly [number, number]>()
  let compared = 0
  const size = adverts.length
  for (const equal of bearers.values()) {
    for (const [n, a] of equal.entries()) {
      for (const b of equal.slice(n + 1)) joined.set(a * size + b, [a, b])
    }
  }
  const bands: Bands = bandsFor(LEAST_JACCARD, PERMUTATIONS)
  let reached = 0
  for (const met of candidatePairs(signatures, PERMUTATIONS, bands)) {
    if (isOver()) break
    for (const [a, b] of met) {
      compared++
      const alike = likeness(signatureOf(signatures, a), signatureOf(signatures, b)) >= LEAST_JACCARD
      if (alike && mayJoin(a, b)) joined.set(a * size + b, [a, b])
    }
    reached += 1 / bands.bands
  }
  return { pairs: [...joined.values()], compared, preparedMs, reached: reached > 0.999 ? 1 : reached }
}

/** The hash under which equal rows of boards meet: title, company and place in lower case without signs. */
function exactKey(advert: Advert): string {
  const { title, company } = advert.raw
  return hash('sha256', [title, company ?? '', placeOf(advert)].map(normalized).join('|'))
}

function normalized(text: string): string {
  return wordsOf(text).join(' ')
}

/** The least value of each permutation over the shingles of a text. A text of fewer words is one shingle. */
export function signOf(words: readonly string[]): Uint32Array {
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffff_ffff)
  sign(words, permutations(), signature)
  return signature
}

/** Share of the permutations in which two signatures agree: an estimate of the Jaccard of their shingles. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  for (let n = 0; n < PERMUTATIONS; n++) if (a[n] === b[n]) equal++
  return equal / PERMUTATIONS
}

function signatureOf(signatures: Uint32Array, n: number): Uint32Array {
  return signatures.subarray(n * PERMUTATIONS, (n + 1) * PERMUTATIONS)
}

interface Permutations {
  factors: Int32Array
  summands: Int32Array
}

function permutations(): Permutations {
  const { int } = random('minhash')
  // Only odd factors map 32 bits onto 32 bits without collisions.
  const factors = Int32Array.from({ length: PERMUTATIONS }, () => int(0, 0x7fff_ffff) * 2 + 1)
  return { factors, summands: Int32Array.from({ length: PERMUTATIONS }, () => int(0, 0xffff_ffff)) }
}

function sign(words: readonly string[], { factors, summands }: Permutations, signature: Uint32Array): void {
  const hashes = words.map(hashOf)
  const last = Math.max(0, words.length - SHINGLE)
  for (let n = 0; n <= last; n++) {
    let shingle = 0
    for (let at = n; at < n + SHINGLE && at < words.length; at++)
      shingle = mixed(Math.imul(shingle, 0x9e3779b1) ^ hashes[at]!)
    for (let p = 0; p < PERMUTATIONS; p++) {
      const value = mixed(Math.imul(factors[p]!, shingle) + summands[p]!) >>> 0
      if (value < signature[p]!) signature[p] = value
    }
  }
}

function hashOf(word: string): number {
  let value = 0x811c9dc5 | 0
  for (let n = 0; n < word.length; n++) value = Math.imul(value ^ word.charCodeAt(n), 0x01000193)
  return mixed(value)
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x45d9f3b)
  return once ^ (once >>> 15)
}

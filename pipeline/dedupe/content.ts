import { hash } from 'node:crypto'
import { foldWords } from '../normalize/fold.ts'

/** Shorter texts are teasers and stock phrases: they are neither hashed nor scored. */
export const MIN_CONTENT_CHARACTERS = 400

// Folding whole texts with Unicode classes costs more than all other dedupe work, and after accents and dashes are
// gone most Latin text is plain.
const ACCENTS = /[\u0300-\u036f]+/g
// Only signs that stand for no letter or digit: a fraction or a raised two must go the long way.
const SIGNS =
  /[\u00a0\u00a7\u00ab\u00ad\u00b0\u00b1\u00b7\u00bb\u200b-\u200f\u2010-\u2029\u20ac\u2190-\u2193\u25a0-\u25ff]+/g
const BEYOND_ASCII = /[^\0-\x7f]/

/** The text as compared: folded words, single spaces; the same as folding it word by word. */
export function contentOf(text: string): string {
  const lower = text.toLowerCase()
  const plain = BEYOND_ASCII.test(lower) ? withoutAccents(lower) : lower
  return BEYOND_ASCII.test(plain) ? foldWords(text) : plain.replace(/[^a-z0-9]+/g, ' ').trim()
}

function withoutAccents(lower: string): string {
  return lower
    .replace(SIGNS, ' ')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
}

/** 16 bytes over the folded words; null for a text too short to tell advertisements apart. */
export function contentHash(content: string): Buffer | null {
  if (content.length < MIN_CONTENT_CHARACTERS) return null
  return hash('sha256', content, 'buffer').subarray(0, 16)
}

export function wordSet(content: string): Set<string> {
  return new Set(content === '' ? [] : content.split(' '))
}

export interface Likeness {
  /** Shared words over all words, 0 to 1. */
  jaccard: number
  /** Shared words over the smaller side's words, 0 to 1. */
  containment: number
  /** Words of the smaller side over words of the larger, 0 to 1. */
  proportion: number
}

/** How alike two word sets are; two empty sets are not alike. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return { jaccard: 0, containment: 0, proportion: 0 }
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return {
    jaccard: shared / (small.size + large.size - shared),
    containment: shared / small.size,
    proportion: small.size / large.size,
  }
}

/** Share of the shorter text's word triples that stand in the longer, 0 to 1: what tells a cut copy from a text about the same things. */
export function tripleContainment(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const own = triples(short)
  if (own.size === 0) return 0
  const others = triples(long)
  let shared = 0
  for (const triple of own) if (others.has(triple)) shared++
  return shared / own.size
}

function triples(content: string): Set<string> {
  const words = content.split(' ')
  const found = new Set<string>()
  for (let n = 0; n + 2 < words.length; n++) found.add(`${words[n]} ${words[n + 1]} ${words[n + 2]}`)
  return found
}

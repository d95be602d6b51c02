import { hash } from 'node:crypto'

/** Shorter texts are teasers and stock phrases: they are neither hashed nor scored. */
export const MIN_CONTENT_CHARACTERS = 400

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

/** A folded text with its word triples. */
export interface TripledText {
  content: string
  triples: ReadonlySet<string>
}

/** Share of the shorter text's word triples that stand in the longer, 0 to 1: what tells a cut copy from a text about the same things. */
export function tripleContainment(a: TripledText, b: TripledText): number {
  const [short, long] = a.content.length <= b.content.length ? [a, b] : [b, a]
  if (short.triples.size === 0) return 0
  let shared = 0
  for (const triple of short.triples) if (long.triples.has(triple)) shared++
  return shared / short.triples.size
}

export function triplesOf(content: string): Set<string> {
  const words = content.split(' ')
  const found = new Set<string>()
  for (let n = 0; n + 2 < words.length; n++) found.add(`${words[n]} ${words[n + 1]} ${words[n + 2]}`)
  return found
}

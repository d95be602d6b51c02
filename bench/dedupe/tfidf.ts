import { type Found, type Method, wordsOf } from './method.ts'

/** From this cosine on two advertisements are one: JobFunnel's default (`DEFAULT_MAX_TFIDF_SIMILARITY`). */
const LEAST_COSINE = 0.75
/** Rows after which the clock is read. */
const WATCHED_ROWS = 64

/** Weighted words of all advertisements, row after row. */
interface Vectors {
  /** Where each row begins in `terms` and `weights`; one more than there are rows. */
  starts: Uint32Array
  terms: Uint32Array
  /** Every row has length 1. */
  weights: Float64Array
  vocabulary: number
}

/**
 * Pairwise TF-IDF: every advertisement becomes a vector of its words (title, company, text), weighted by how rare they
 * are, and every pair is compared by the cosine. Weights as scikit-learn's TfidfVectorizer has them by default, which
 * open job tools use: raw counts, idf = ln((1 + n) / (1 + df)) + 1, length 1. The rows are multiplied sparsely.
 */
export const tfidf: Method = (adverts) => (isOver) => {
  const startedAt = performance.now()
  const vectors = vectorsOf(
    adverts.map(({ raw }) => wordsOf([raw.title, raw.company, raw.body].filter(Boolean).join(' '))),
  )
  return cosines(vectors, isOver, performance.now() - startedAt)
}

/** Counts and weighs the words of each text. */
export function vectorsOf(texts: readonly (readonly string[])[]): Vectors {
  const numbers = new Map<string, number>()
  const counted = texts.map((words) => {
    const counts = new Map<number, number>()
    for (const word of words) {
      const term = numbers.get(word) ?? numbers.size
      numbers.set(word, term)
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
    return counts
  })
  const bearers = new Uint32Array(numbers.size)
  for (const counts of counted) for (const term of counts.keys()) bearers[term]!++
  const starts = new Uint32Array(texts.length + 1)
  for (const [row, { size }] of counted.entries()) starts[row + 1] = starts[row]! + size
  const terms = new Uint32Array(starts.at(-1)!)
  const weights = new Float64Array(starts.at(-1)!)
  for (const [row, counts] of counted.entries()) {
    let at = starts[row]!
    let squares = 0
    for (const [term, count] of counts) {
      const weight = count * (Math.log((1 + texts.length) / (1 + bearers[term]!)) + 1)
      squares += weight * weight
      terms[at] = term
      weights[at++] = weight
    }
    const length = Math.sqrt(squares) || 1
    for (let n = starts[row]!; n < at; n++) weights[n]! /= length
  }
  return { starts, terms, weights, vocabulary: numbers.size }
}

// Each row is multiplied with all rows before it at once, word by word.
function cosines(vectors: Vectors, isOver: () => boolean, preparedMs: number): Found {
  const { starts, terms, weights } = vectors
  const rows = starts.length - 1
  // In a loop of billions of turns every name is looked up outside.
  const { begins, ends, bearers, shares } = listsOf(vectors)
  const cosine = new Float64Array(rows)
  const pairs: [number, number][] = []
  const compared = (row: number) => (row * (row - 1)) / 2
  for (let row = 0; row < rows; row++) {
    if (row % WATCHED_ROWS === 0 && row > 0 && isOver())
      return { pairs, compared: compared(row), preparedMs, reached: compared(row) / compared(rows) }
    for (let n = starts[row]!; n < starts[row + 1]!; n++) {
      const weight = weights[n]!
      const term = terms[n]!
      const end = ends[term]!
      for (let at = begins[term]!; at < end; at++) cosine[bearers[at]!]! += weight * shares[at]!
      bearers[end] = row
      shares[end] = weight
      ends[term] = end + 1
    }
    for (let other = 0; other < row; other++) if (cosine[other]! >= LEAST_COSINE) pairs.push([other, row])
    cosine.fill(0, 0, row)
  }
  return { pairs, compared: compared(rows), preparedMs, reached: 1 }
}

// Room for the rows that bear each word, and for its weight there; they are entered as they have been compared.
function listsOf({ terms, vocabulary }: Vectors) {
  const begins = new Uint32Array(vocabulary)
  const sizes = new Uint32Array(vocabulary)
  for (const term of terms) sizes[term]!++
  for (let term = 1; term < vocabulary; term++) begins[term] = begins[term - 1]! + sizes[term - 1]!
  return {
    begins,
    ends: begins.slice(),
    bearers: new Uint32Array(terms.length),
    shares: new Float64Array(terms.length),
  }
}

import type { Labels } from '../label.ts'
import type { ClassifiedPosting, Posting } from '../posting.ts'
import { bandsOf } from './bands.ts'
import { contentHash, triplesOf, wordSet } from './content.ts'
import { contentOf } from './content-words.ts'
import { bandKeys, kindOf } from './key.ts'
import { type OpeningAddresses, openingAddresses } from './opening-address.ts'
import { type Requisition, readNumber } from './requisition.ts'

/** When an advertisement was to be seen, ISO 8601 UTC. */
export interface Sighted {
  first: string
  last: string
  closed: boolean
}

/** One advertisement, ready to be compared. What comparing derives is derived once, and only when asked for. */
export interface Candidate extends ClassifiedPosting {
  sighted: Sighted | null
  /** Stored hash, where the text itself was not kept. */
  contentHash: Buffer | null
  readonly addresses: OpeningAddresses
  readonly requisition: Requisition | null
  /** Null when there is no text. */
  readonly words: ReadonlySet<string> | null
  /** The folded text, empty without one. */
  readonly content: string
  /** Every three words of it that stand in a row. */
  readonly triples: ReadonlySet<string>
  /** The bands of its fingerprint as keys in hex, empty without a text of some length. */
  readonly bands: ReadonlySet<string>
}

/**
 * Wraps a Posting for {@link compare}.
 *
 * @param storedHash the content hash on record, for a posting whose text was not kept
 * @param storedKeys the keys on record, of which such a posting's bands are taken
 * @param counted the content hash of this very text, where it was counted before
 */
export function candidateOf(
  posting: Posting,
  labels: Labels,
  sighted: Sighted | null = null,
  storedHash: Buffer | null = null,
  storedKeys: readonly Buffer[] = [],
  counted?: Buffer | null,
): Candidate {
  const content = lazy(() => (posting.text === null ? null : contentOf(posting.text)))
  const hash = lazy(() => {
    if (counted !== undefined) return counted
    const folded = content()
    return folded === null ? storedHash : contentHash(folded)
  })
  const addresses = lazy(() => openingAddresses(posting))
  const words = lazy(() => {
    const folded = content()
    return folded === null ? null : wordSet(folded)
  })
  const triples = lazy(() => triplesOf(content() ?? ''))
  const bands = lazy(() => {
    const folded = content()
    const keys =
      folded === null ? storedKeys.filter((key) => kindOf(key) === 'band') : bandKeys(bandsOf(folded))
    return new Set(hash() === null ? [] : keys.map((key) => key.toString('hex')))
  })
  const requisition = readNumber(posting.requisition)
  return {
    posting,
    labels,
    sighted,
    requisition,
    get contentHash() {
      return hash()
    },
    get addresses() {
      return addresses()
    },
    get words() {
      return words()
    },
    get content() {
      return content() ?? ''
    },
    get triples() {
      return triples()
    },
    get bands() {
      return bands()
    },
  }
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

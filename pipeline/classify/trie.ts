import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import { fold } from './fold.ts'
import { grown } from './grown.ts'
import { type Phrase, readPhrases, type Sequence, withEnding } from './notation.ts'
import { Transitions, UNKNOWN } from './transitions.ts'
import { bitOfSymbol, NUMBER_BIT, Symbols } from './words.ts'

/** Words between the ends of a range, in the languages read; folded. */
const RANGE_WORDS = [
  'to',
  'or',
  'and',
  'bis',
  'oder',
  'und',
  'lidz',
  'vai',
  'un',
  'a',
  'o',
  'y',
  'et',
  'ou',
  'till',
  'och',
  'do',
  'lub',
]

/** Reads the phrases of a lexicon. They are not kept: their steps take more memory than the tries they go into. */
function* phrasesOf(
  { topics, language }: Lexicon,
  skip: (topic: Topic, language: string) => boolean,
): Generator<ReturnType<typeof readPhrases>[number]> {
  for (const [topic, values] of Object.entries(topics)) {
    if (skip(topic as Topic, language)) continue
    for (const [value, phrases] of Object.entries(values as Record<string, string>))
      yield* readPhrases(topic as Topic, value, language, phrases)
  }
}

/** No node: the root is never reached from another. */
export const NO_NODE = 0
const FIRST_NODES = 1 << 10

/**
 * All phrases of some lexicons, sharing their beginnings. A node is a place between two words of the phrases; it is a
 * number, and what is known of it stands in flat arrays: as objects with a Map each, the nodes of one language took 50 MB.
 */
export class PhraseTrie {
  readonly symbols = new Symbols()
  readonly root = 0
  private nodes = 1
  private readonly next = new Transitions()
  private numbers = new Int32Array(FIRST_NODES)
  private gaps = new Int32Array(FIRST_NODES)
  private readable = new Int32Array(FIRST_NODES)
  private readonly meetings = new Map<number, number[]>()
  private readonly endings = new Map<number, Phrase[]>()

  /** @param skip topics of a language that are left out */
  constructor(lexicons: readonly Lexicon[], skip: (topic: Topic, language: string) => boolean = () => false) {
    for (const lexicon of lexicons) {
      const endings = new Set(['', ...lexicon.endings.split(/\s+/).map(fold)])
      for (const { phrase, sequence } of phrasesOf(lexicon, skip)) {
        const inflected = lexicon.inflected?.includes(phrase.topic) ? withEnding(sequence) : sequence
        append(this.endings, this.grow(this.root, inflected, endings), phrase)
      }
    }
  }

  /** The node behind a symbol, or a negative number. */
  after(node: number, symbol: number): number {
    return this.next.get(node, symbol)
  }

  /** The node behind a number, or NO_NODE. */
  afterNumber(node: number): number {
    return this.numbers[node]!
  }

  /** The node that is taken after up to three skipped words, or NO_NODE. */
  afterGap(node: number): number {
    return this.gaps[node]!
  }

  /** Nodes that are reached without reading a word: where the choices of a bracket meet again. */
  joinsOf(node: number): readonly number[] {
    return this.meetings.get(node) ?? NOTHING
  }

  phrasesAt(node: number): readonly Phrase[] {
    return this.endings.get(node) ?? NOTHING
  }

  /** Bits of all that the node can read next. */
  bitsOf(node: number): number {
    return this.readable[node]!
  }

  private newNode(): number {
    if (this.nodes === this.numbers.length) {
      this.numbers = grown(this.numbers, new Int32Array(this.nodes * 2))
      this.gaps = grown(this.gaps, new Int32Array(this.nodes * 2))
      this.readable = grown(this.readable, new Int32Array(this.nodes * 2))
    }
    return this.nodes++
  }

  private follow(node: number, symbol: number): number {
    const known = this.next.get(node, symbol)
    if (known !== UNKNOWN) return known
    const next = this.newNode()
    this.next.set(node, symbol, next)
    this.readable[node]! |= bitOfSymbol(symbol)
    return next
  }

  private setNumber(node: number, end: number): void {
    this.numbers[node] = end
    this.readable[node]! |= NUMBER_BIT
  }

  /** A number or a range of them: "20", "20-25", "20 to 25". */
  private number(node: number): number {
    const known = this.numbers[node]!
    if (known !== NO_NODE) return known
    const end = this.newNode()
    this.setNumber(node, end)
    const upper = this.newNode()
    append(this.meetings, upper, end)
    this.setNumber(end, upper)
    for (const word of RANGE_WORDS)
      this.setNumber(this.follow(end, this.symbols.symbolOf('word', word)), upper)
    return end
  }

  private gap(node: number): number {
    const known = this.gaps[node]!
    if (known !== NO_NODE) return known
    const end = this.newNode()
    this.gaps[node] = end
    return end
  }

  private grow(from: number, sequence: Sequence, endings: ReadonlySet<string>): number {
    let node = from
    for (const step of sequence) {
      if (step.kind === 'number') node = this.number(node)
      else if (step.kind === 'gap') node = this.gap(node)
      else if (step.kind === 'any') {
        const meet = this.newNode()
        for (const choice of step.of) append(this.meetings, this.grow(node, choice, endings), meet)
        node = meet
      } else if (step.kind === 'stem') node = this.follow(node, this.symbols.stemSymbol(step.word, endings))
      else node = this.follow(node, this.symbols.symbolOf(step.kind, step.word))
    }
    return node
  }
}

const NOTHING: readonly never[] = []

function append<T>(lists: Map<number, T[]>, node: number, value: T): void {
  const list = lists.get(node)
  if (list) list.push(value)
  else lists.set(node, [value])
}

import { GAP } from './characters.ts'
import { grown } from './grown.ts'
import type { Phrase } from './notation.ts'
import type { Tokens } from './tokens.ts'
import { DEAD, Transitions, UNKNOWN } from './transitions.ts'
import { NO_NODE, type PhraseTrie } from './trie.ts'
import { NO_WORD, type Word, Words } from './words.ts'

/** A phrase found: words `from` (inclusive) to `to` (exclusive) of a Tokens. */
export interface Match {
  phrase: Phrase
  from: number
  to: number
}

/** Nodes of the trie that are reached together, so that a word is looked up once for all of them. */
interface State {
  nodes: number[]
  /** Nodes behind a gap, each with the words skipped so far: `gapOf`. */
  gapped: number[]
  phrases: readonly Phrase[]
}

// Read once: a value that another file exports is looked up anew at every use.
const { clause: CLAUSE, sentence: SENTENCE } = GAP
const [ENDED, NEW] = [DEAD, UNKNOWN]

const ALL = -1
const GAP_WORDS = 3
/**
 * Before these German and Latvian set a comma always, so that it parts nothing: "dort, wo du wohnst", "tur, kur dzīvo".
 * A phrase may go on over it; folded.
 */
const JOINING = ['wo', 'wann', 'ob', 'dass', 'wenn', 'sondern', 'kur', 'kad', 'ja', 'kas', 'vai']
const MOST_STATES = 100_000
const START = 0

/**
 * What the search asks of a state at every word, in one flat table with a row for each state: a State of its own would
 * be fetched from memory every time.
 */
const ROW = 4
/** Bits of all that the nodes can read next. */
const BITS = 0
/** Where a word leads that no node can read: behind a gap it is skipped, elsewhere all ends. */
const MISSED = 1
/** How many phrases end here. */
const ENDING = 2

/**
 * Searches texts for all phrases of a trie. The trie is turned into an automaton bit by bit, as texts ask for its
 * states; real advertisements visit few of them.
 */
export class PhraseSearch {
  private readonly trie: PhraseTrie
  private readonly words: Words
  private readonly joining: ReadonlySet<number>
  private states: State[] = []
  private rows = new Int32Array(ROW << 10)
  private ids = new Map<string, number>()
  private transitions = new Transitions()
  /** State after one word, by its class. */
  private starts = new Int32Array(0)
  /** Bits of all that the next word can go on with, by the class of the first; all where a look at the state is needed. */
  private hopes = new Int32Array(0)
  /** Class and bits of each word of the text at hand. */
  private classes = new Int32Array(0)
  private bits = new Int32Array(0)

  /** @param numbers words that spell a number in the language at hand */
  constructor(trie: PhraseTrie, numbers: Readonly<Record<string, number>> = {}) {
    this.trie = trie
    this.joining = new Set(JOINING.map((word) => trie.symbols.symbolOf('word', word)))
    this.words = new Words(trie.symbols, numbers)
    this.forget()
  }

  private forget(): void {
    this.states = []
    this.ids = new Map()
    this.transitions = new Transitions()
    this.starts = new Int32Array(0)
    this.hopes = new Int32Array(0)
    this.stateOf([this.trie.root], [])
  }

  /** The number that a word of the text prints or spells ("two"), or null. */
  valueAt(tokens: Tokens, i: number): number | null {
    return i >= 0 && i < tokens.start.length ? this.words.get(tokens, i).value : null
  }

  /** Every phrase in the text, shorter ones inside longer ones too; `longest` thins them once scopes are known. */
  search(tokens: Tokens): Match[] {
    if (this.states.length > MOST_STATES) this.forget()
    const { gap } = tokens
    const count = gap.length
    if (count >= this.classes.length) {
      this.classes = new Int32Array(count * 2)
      this.bits = new Int32Array(count * 2)
    }
    const { classes, bits, transitions, states } = this
    this.words.look(tokens, classes, bits)
    bits[count] = ALL
    const found: Match[] = []
    let { hopes, starts, rows } = this
    for (let from = 0; from < count; from++) {
      const first = classes[from]!
      if (first === 0) continue
      // Most words open some phrase, and most of these end with the next word.
      if (first < hopes.length && (hopes[first]! & bits[from + 1]!) === 0) continue
      let state = first < starts.length ? starts[first]! : NEW
      if (state === NEW) {
        state = this.start(first, this.words.get(tokens, from))
        ;({ hopes, starts, rows } = this)
      }
      for (let at = from + 1; state !== ENDED; at++) {
        const row = state * ROW
        if (rows[row + ENDING]! > 0) {
          const { phrases } = states[state]!
          for (let n = 0; n < phrases.length; n++) found.push({ phrase: phrases[n]!, from, to: at })
        }
        if (at === count) break
        const between = gap[at]!
        if (between >= SENTENCE) break
        if ((rows[row + BITS]! & bits[at]!) === 0) {
          const missed = rows[row + MISSED]!
          state = missed === NEW ? this.miss(state) : missed
          if (missed === NEW) rows = this.rows
        } else {
          const clause = between === CLAUSE
          const next = transitions.get(state, classes[at]! * 2 + (clause ? 1 : 0))
          state = next === NEW ? this.follow(state, this.words.get(tokens, at), clause) : next
          if (next === NEW) rows = this.rows
        }
      }
    }
    return found
  }

  private start(first: number, word: Word): number {
    const state = this.step(this.states[START]!, word, false)
    if (first >= this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(first * 2).fill(UNKNOWN))
      this.hopes = grown(this.hopes, new Int32Array(first * 2).fill(ALL))
    }
    this.starts[first] = state
    const row = state * ROW
    if (state === ENDED) this.hopes[first] = 0
    else if (this.rows[row + ENDING] === 0 && this.miss(state) === ENDED)
      this.hopes[first] = this.rows[row + BITS]!
    return state
  }

  private miss(state: number): number {
    const missed = this.step(this.states[state]!, NO_WORD, false)
    this.rows[state * ROW + MISSED] = missed
    return missed
  }

  private follow(state: number, word: Word, clause: boolean): number {
    const parted = clause && !word.symbols.some((symbol) => this.joining.has(symbol))
    const next = this.step(this.states[state]!, word, parted)
    this.transitions.set(state, word.class * 2 + (clause ? 1 : 0), next)
    return next
  }

  private step(state: State, word: Word, clause: boolean): number {
    const { trie } = this
    const nodes: number[] = []
    const read = (node: number) => {
      for (const symbol of word.symbols) {
        const next = trie.after(node, symbol)
        if (next >= 0) nodes.push(next)
      }
      const number = trie.afterNumber(node)
      if (number !== NO_NODE && word.value !== null) nodes.push(number)
    }
    // A comma parts the words of a phrase, but not the words that a gap skips.
    if (!clause) state.nodes.forEach(read)
    const gapped: number[] = []
    for (const gap of state.gapped) {
      read(nodeOf(gap))
      if (skippedOf(gap) < GAP_WORDS) gapped.push(gap + 1)
    }
    return this.stateOf(nodes, gapped)
  }

  private stateOf(reached: number[], skipping: readonly number[]): number {
    const { trie } = this
    const nodes = new Set<number>()
    const gapped = new Set<number>()
    const enter = (node: number) => {
      if (nodes.has(node)) return
      nodes.add(node)
      trie.joinsOf(node).forEach(enter)
      const gap = trie.afterGap(node)
      if (gap !== NO_NODE) skip(gapOf(gap, 0))
    }
    const skip = (gap: number) => {
      gapped.add(gap)
      for (const join of trie.joinsOf(nodeOf(gap))) skip(gapOf(join, skippedOf(gap)))
      // Two gaps in a row skip up to six words: "rufen ... ... zurück".
      const second = trie.afterGap(nodeOf(gap))
      if (second !== NO_NODE) skip(gapOf(second, 0))
    }
    reached.forEach(enter)
    for (const gap of skipping) skip(gap)
    if (nodes.size === 0 && gapped.size === 0) return DEAD
    const key = `${[...nodes].sort((a, b) => a - b)}|${[...gapped].sort((a, b) => a - b)}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const all = new Set([...nodes, ...[...gapped].map(nodeOf)])
    const phrases = [...new Set([...all].flatMap((node) => trie.phrasesAt(node)))]
    const id = this.states.length
    let bits = 0
    for (const node of all) bits |= trie.bitsOf(node)
    this.states.push({ nodes: [...nodes], gapped: [...gapped], phrases })
    if (this.states.length * ROW > this.rows.length)
      this.rows = grown(this.rows, new Int32Array(this.rows.length * 2))
    this.rows[id * ROW + BITS] = bits
    this.rows[id * ROW + MISSED] = UNKNOWN
    this.rows[id * ROW + ENDING] = phrases.length
    this.ids.set(key, id)
    return id
  }
}

/** A node behind a gap and the words skipped so far (0 to GAP_WORDS), as one number. */
function gapOf(node: number, skipped: number): number {
  return node * (GAP_WORDS + 1) + skipped
}

function nodeOf(gap: number): number {
  return Math.floor(gap / (GAP_WORDS + 1))
}

function skippedOf(gap: number): number {
  return gap % (GAP_WORDS + 1)
}

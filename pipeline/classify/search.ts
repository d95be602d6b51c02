import { GAP } from './characters.ts'
import type { Phrase } from './notation.ts'
import type { Tokens } from './tokens.ts'
import { DEAD, Transitions, UNKNOWN } from './transitions.ts'
import type { Node, PhraseTrie } from './trie.ts'
import { bitsOf, type Word } from './words.ts'

/** A phrase found: words `from` (inclusive) to `to` (exclusive) of a Tokens. */
export interface Match {
  phrase: Phrase
  from: number
  to: number
}

/** Nodes of the trie that are reached together, so that a word is looked up once for all of them. */
interface State {
  nodes: Node[]
  /** Nodes behind a gap, each with the words skipped so far. */
  gapped: { node: Node; skipped: number }[]
  phrases: Phrase[]
  /** Bits of all that the nodes can read next. */
  bits: number
  /** Where a word leads that no node can read: behind a gap it is skipped, elsewhere all ends. */
  missed: number
}

const GAP_WORDS = 3
const MOST_STATES = 100_000
const START = 0
const NO_WORD: Word = { class: 0, symbols: [], bits: 0, value: null }

/**
 * Searches texts for all phrases of a trie. The trie is turned into an automaton bit by bit, as texts ask for its
 * states; real advertisements visit few of them.
 */
export class PhraseSearch {
  private readonly trie: PhraseTrie
  private states: State[] = []
  private ids = new Map<string, number>()
  private transitions = new Transitions()
  /** State after one word, by its class. */
  private starts: number[] = []

  constructor(trie: PhraseTrie) {
    this.trie = trie
    this.forget()
  }

  private forget(): void {
    this.states = []
    this.ids = new Map()
    this.transitions = new Transitions()
    this.starts = []
    this.stateOf([this.trie.root], [])
  }

  /** The number that a word of the text prints or spells ("two"), or null. */
  valueAt(tokens: Tokens, i: number): number | null {
    return i in tokens.start ? this.trie.words.get(tokens, i).value : null
  }

  /** Every phrase in the text, shorter ones inside longer ones too; `longest` thins them once scopes are known. */
  search(tokens: Tokens): Match[] {
    if (this.states.length > MOST_STATES) this.forget()
    const { gap, start } = tokens
    const known = this.trie.words
    const words: Word[] = []
    for (let i = 0; i < start.length; i++) words.push(known.get(tokens, i))
    const found: Match[] = []
    for (let from = 0; from < words.length; from++) {
      const first = words[from]!
      if (first.class === 0) continue
      let state = this.starts[first.class] ?? UNKNOWN
      if (state === UNKNOWN) {
        state = this.step(this.states[START]!, first, false)
        this.starts[first.class] = state
      }
      for (let at = from + 1; state !== DEAD; at++) {
        const { phrases } = this.states[state]!
        for (let i = 0; i < phrases.length; i++) found.push({ phrase: phrases[i]!, from, to: at })
        const between = gap[at]
        if (between === undefined || between >= GAP.sentence) break
        state = this.follow(state, words[at]!, between === GAP.clause)
      }
    }
    return found
  }

  private follow(state: number, word: Word, clause: boolean): number {
    const here = this.states[state]!
    if ((here.bits & word.bits) === 0) {
      if (here.missed === UNKNOWN) here.missed = this.step(here, NO_WORD, clause)
      return here.missed
    }
    const key = word.class * 2 + (clause ? 1 : 0)
    let next = this.transitions.get(state, key)
    if (next === UNKNOWN) {
      next = this.step(here, word, clause)
      this.transitions.set(state, key, next)
    }
    return next
  }

  private step(state: State, word: Word, clause: boolean): number {
    const nodes: Node[] = []
    const read = (node: Node) => {
      if (node.next)
        for (const symbol of word.symbols) {
          const next = node.next.get(symbol)
          if (next) nodes.push(next)
        }
      if (node.number && word.value !== null) nodes.push(node.number)
    }
    // A comma parts the words of a phrase, but not the words that a gap skips.
    if (!clause) state.nodes.forEach(read)
    const gapped: State['gapped'] = []
    for (const { node, skipped } of state.gapped) {
      read(node)
      if (skipped < GAP_WORDS) gapped.push({ node, skipped: skipped + 1 })
    }
    return this.stateOf(nodes, gapped)
  }

  private stateOf(reached: Node[], skipping: State['gapped']): number {
    const nodes = new Set<Node>()
    const gapped = new Map<string, { node: Node; skipped: number }>()
    const enter = (node: Node) => {
      if (nodes.has(node)) return
      nodes.add(node)
      node.joins?.forEach(enter)
      if (node.gap) skip(node.gap, 0)
    }
    const skip = (node: Node, skipped: number) => {
      gapped.set(`${node.id} ${skipped}`, { node, skipped })
      for (const join of node.joins ?? []) skip(join, skipped)
    }
    reached.forEach(enter)
    for (const { node, skipped } of skipping) skip(node, skipped)
    if (nodes.size === 0 && gapped.size === 0) return DEAD
    const key = `${[...nodes].map((node) => node.id).sort((a, b) => a - b)}|${[...gapped.keys()].sort()}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const all = new Set([...nodes, ...[...gapped.values()].map(({ node }) => node)])
    const phrases = [...new Set([...all].flatMap((node) => node.phrases ?? []))]
    const id = this.states.length
    const reading = [...all]
    const bits = bitsOf(
      reading.flatMap((node) => [...(node.next?.keys() ?? [])]),
      reading.some((node) => node.number),
    )
    this.states.push({ nodes: [...nodes], gapped: [...gapped.values()], phrases, bits, missed: UNKNOWN })
    this.ids.set(key, id)
    return id
  }
}

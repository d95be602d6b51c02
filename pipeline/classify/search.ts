import type { Topic } from '../lexicon/lexicon.ts'
import type { Phrase } from './notation.ts'
import { GAP, type Tokens } from './tokens.ts'
import type { Node, PhraseTrie } from './trie.ts'
import type { Word } from './words.ts'

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
  next: Map<number, State | null>
}

const GAP_WORDS = 3
const MOST_STATES = 100_000

/**
 * Searches texts for all phrases of a trie. The trie is turned into an automaton bit by bit, as texts ask for its
 * states; real advertisements visit few of them.
 */
export class PhraseSearch {
  private readonly states = new Map<string, State>()
  private readonly starts = new Map<number, State | null>()
  private readonly trie: PhraseTrie
  private readonly start: State

  constructor(trie: PhraseTrie) {
    this.trie = trie
    this.start = this.stateOf([trie.root], [])!
  }

  /** The number a word prints or spells ("two"), or null. */
  valueOf(raw: string | undefined): number | null {
    return raw === undefined ? null : this.trie.words.get(raw).value
  }

  /** Every phrase in the text, shorter ones inside longer ones too; `longest` thins them once scopes are known. */
  search(tokens: Tokens): Match[] {
    if (this.states.size > MOST_STATES) this.forget()
    const { gap, raw } = tokens
    const words = raw.map((word) => this.trie.words.get(word))
    const found: Match[] = []
    for (let from = 0; from < words.length; from++) {
      const first = words[from]!
      if (first.class === 0) continue
      let state = this.starts.get(first.class)
      if (state === undefined) {
        state = this.step(this.start, first, false)
        this.starts.set(first.class, state)
      }
      let at = from + 1
      while (state) {
        for (const phrase of state.phrases) found.push({ phrase, from, to: at })
        const between = gap[at]
        if (between === undefined || between >= GAP.sentence) break
        const word = words[at]!
        const clause = between === GAP.clause
        const key = word.class * 2 + (clause ? 1 : 0)
        let next = state.next.get(key)
        if (next === undefined) {
          next = this.step(state, word, clause)
          state.next.set(key, next)
        }
        state = next
        at++
      }
    }
    return found
  }

  private forget(): void {
    this.states.clear()
    this.starts.clear()
  }

  private step(state: State, word: Word, clause: boolean): State | null {
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
    if (!clause) for (const node of state.nodes) read(node)
    const gapped: State['gapped'] = []
    for (const { node, skipped } of state.gapped) {
      read(node)
      if (skipped < GAP_WORDS) gapped.push({ node, skipped: skipped + 1 })
    }
    return this.stateOf(nodes, gapped)
  }

  private stateOf(reached: Node[], skipping: State['gapped']): State | null {
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
    if (nodes.size === 0 && gapped.size === 0) return null
    const key = `${[...nodes].map((node) => node.id).sort((a, b) => a - b)}|${[...gapped.keys()].sort()}`
    const known = this.states.get(key)
    if (known) return known
    const all = new Set([...nodes, ...[...gapped.values()].map(({ node }) => node)])
    const phrases = [...new Set([...all].flatMap((node) => node.phrases ?? []))]
    const state: State = { nodes: [...nodes], gapped: [...gapped.values()], phrases, next: new Map() }
    this.states.set(key, state)
    return state
  }
}

/** Orders matches by place and drops what a longer one of its topic covers: "remote desktop" swallows "remote". */
export function longest(found: Match[]): Match[] {
  const kept: Match[] = []
  const byTopic = new Map<Topic, Match[]>()
  found.sort((a, b) => a.from - b.from || b.to - a.to || Number(isAbstention(b)) - Number(isAbstention(a)))
  for (const match of found) {
    const row = byTopic.get(match.phrase.topic)
    if (!row) byTopic.set(match.phrase.topic, [match])
    else {
      if (row.some((other) => covers(other, match))) continue
      row.push(match)
    }
    kept.push(match)
  }
  return kept
}

/** Topics that name several values at once: there a longer phrase hides only shorter ones of its own value. */
const SETS: ReadonlySet<Topic> = new Set<Topic>([
  'work',
  'shifts',
  'channels',
  'employer',
  'industry',
  'licence',
  'languages',
  'languageNeed',
  'skills',
  'tools',
  'duties',
  'conditions',
  'trust',
])

function covers(long: Match, short: Match): boolean {
  if (long.from > short.from || long.to < short.to) return false
  if (long.to - long.from === short.to - short.from)
    return long.phrase === short.phrase || (isAbstention(long) && !isAbstention(short))
  return isAbstention(long) || !SETS.has(short.phrase.topic) || long.phrase.value === short.phrase.value
}

const isAbstention = (match: Match): boolean => match.phrase.value === 'abstain'

import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import { type Phrase, readPhrases, type Sequence, type Step } from './notation.ts'
import { fold, GAP, numberOf, type Tokens } from './tokens.ts'

/** A phrase found: words `from` (inclusive) to `to` (exclusive) of a Tokens. */
export interface Match {
  phrase: Phrase
  from: number
  to: number
}

interface Node {
  next: Map<number, Node> | null
  number: Node | null
  /** Taken after up to three skipped words. */
  gap: Node | null
  /** Nodes that are reached without reading a word: where the choices of a bracket meet again. */
  joins: Node[] | null
  phrases: Phrase[] | null
}

/** What a printed word can stand for: the lexicon's symbols it satisfies and the number it prints. */
interface Word {
  symbols: readonly number[]
  value: number | null
}

const GAP_WORDS = 3
const CACHE_WORDS = 200_000
const NONE: readonly number[] = []
const newNode = (): Node => ({ next: null, number: null, gap: null, joins: null, phrases: null })

/** All phrases of some lexicons as one trie over words, so that a text is read once however many phrases there are. */
export class PhraseTrie {
  private readonly root = newNode()
  private readonly exact = new Map<string, number>()
  private readonly prefixes = new Map<string, number>()
  private readonly suffixes = new Map<string, number>()
  private readonly infixes = new Map<string, number>()
  private readonly stems = new Map<string, { symbol: number; endings: Set<string> }[]>()
  private readonly numbers = new Map<string, number>()
  private readonly words = new Map<string, Word>()
  private symbols = 0

  constructor(lexicons: readonly Lexicon[], skip: (topic: Topic, language: string) => boolean = () => false) {
    for (const lexicon of lexicons) {
      const endings = new Set(['', ...lexicon.endings.split(/\s+/)])
      for (const [word, value] of Object.entries(lexicon.numbers)) this.numbers.set(fold(word), value)
      for (const [topic, values] of Object.entries(lexicon.topics)) {
        if (skip(topic as Topic, lexicon.language)) continue
        for (const [value, phrases] of Object.entries(values as Record<string, string>))
          for (const { phrase, sequence } of readPhrases(topic as Topic, value, lexicon.language, phrases))
            this.add(phrase, sequence, endings)
      }
    }
  }

  private symbolOf(table: Map<string, number>, word: string): number {
    let symbol = table.get(word)
    if (symbol === undefined) table.set(word, (symbol = this.symbols++))
    return symbol
  }

  private stemSymbol(word: string, endings: Set<string>): number {
    const known = this.stems.get(word) ?? []
    const same = known.find((stem) => stem.endings === endings)
    if (same) return same.symbol
    const symbol = this.symbols++
    this.stems.set(word, [...known, { symbol, endings }])
    return symbol
  }

  private stepSymbol(step: Exclude<Step, { kind: 'number' | 'gap' | 'any' }>, endings: Set<string>): number {
    if (step.kind === 'stem') return this.stemSymbol(step.word, endings)
    const tables = { word: this.exact, prefix: this.prefixes, suffix: this.suffixes, infix: this.infixes }
    return this.symbolOf(tables[step.kind], step.word)
  }

  private add(phrase: Phrase, sequence: Sequence, endings: Set<string>): void {
    const [head, ...rest] = sequence
    // The root stays free of joins, or every word of a text would try them all.
    if (head?.kind === 'any') {
      const filled = head.of.filter((choice) => choice.length > 0)
      if (filled.length < head.of.length && rest.length > 0) this.add(phrase, rest, endings)
      if (filled.some((choice) => choice[0]!.kind === 'any')) {
        for (const choice of filled) this.add(phrase, [...choice, ...rest], endings)
        return
      }
      this.close(this.grow(this.root, [{ kind: 'any', of: filled }, ...rest], endings), phrase)
      return
    }
    this.close(this.grow(this.root, sequence, endings), phrase)
  }

  private close(node: Node, phrase: Phrase): void {
    node.phrases ??= []
    node.phrases.push(phrase)
  }

  private grow(from: Node, sequence: Sequence, endings: Set<string>): Node {
    let node = from
    for (const step of sequence) {
      if (step.kind === 'number') node = node.number ??= newNode()
      else if (step.kind === 'gap') node = node.gap ??= newNode()
      else if (step.kind === 'any') {
        const meet = newNode()
        for (const choice of step.of) {
          const end = this.grow(node, choice, endings)
          end.joins ??= []
          end.joins.push(meet)
        }
        node = meet
      } else {
        const symbol = this.stepSymbol(step, endings)
        node.next ??= new Map()
        let next = node.next.get(symbol)
        if (!next) node.next.set(symbol, (next = newNode()))
        node = next
      }
    }
    return node
  }

  private read(raw: string): Word {
    const folded = fold(raw)
    const value = numberOf(folded) ?? this.numbers.get(folded) ?? null
    const symbols: number[] = []
    const whole = this.exact.get(folded)
    if (whole !== undefined) symbols.push(whole)
    for (let length = 1; length <= folded.length; length++) {
      const head = folded.slice(0, length)
      const prefix = this.prefixes.get(head)
      if (prefix !== undefined) symbols.push(prefix)
      for (const stem of this.stems.get(head) ?? [])
        if (stem.endings.has(folded.slice(length))) symbols.push(stem.symbol)
      const suffix = this.suffixes.get(folded.slice(length - 1))
      if (suffix !== undefined) symbols.push(suffix)
    }
    for (const [part, symbol] of this.infixes) if (folded.includes(part)) symbols.push(symbol)
    return { symbols: symbols.length === 0 ? NONE : symbols, value }
  }

  private word(raw: string): Word {
    let word = this.words.get(raw)
    if (!word) {
      if (this.words.size >= CACHE_WORDS) this.words.clear()
      word = this.read(raw)
      // A slice keeps its whole text alive: the cache holds a copy of its own.
      this.words.set([...raw].join(''), word)
    }
    return word
  }

  /** The number a word prints or spells ("two"), or null. */
  valueOf(raw: string | undefined): number | null {
    return raw === undefined ? null : this.word(raw).value
  }

  /** Every phrase in the text, shorter ones inside longer ones too; `longest` thins them once scopes are known. */
  search(tokens: Tokens): Match[] {
    const words = tokens.raw.map((raw) => this.word(raw))
    const found: Match[] = []
    for (let from = 0; from < words.length; from++) {
      const word = words[from]!
      if (word.symbols.length === 0 && word.value === null) continue
      this.walk(this.root, words, tokens, from, from, found, GAP.line)
    }
    return found
  }

  private walk(
    node: Node,
    words: Word[],
    tokens: Tokens,
    from: number,
    at: number,
    found: Match[],
    reach: number,
  ): void {
    if (node.phrases) for (const phrase of node.phrases) found.push({ phrase, from, to: at })
    if (node.joins) for (const join of node.joins) this.walk(join, words, tokens, from, at, found, reach)
    if (node.gap)
      for (let skip = 0; skip <= GAP_WORDS; skip++) {
        if (skip > 0 && (tokens.gap[at + skip - 1] ?? GAP.line) >= GAP.sentence) break
        this.walk(node.gap, words, tokens, from, at + skip, found, GAP.clause)
      }
    const word = words[at]
    if (!word || (at > from && tokens.gap[at]! > reach)) return
    if (node.next)
      for (const symbol of word.symbols) {
        const next = node.next.get(symbol)
        if (next) this.walk(next, words, tokens, from, at + 1, found, GAP.camel)
      }
    if (node.number && word.value !== null)
      this.walk(node.number, words, tokens, from, at + 1, found, GAP.camel)
  }
}

/** Orders matches by place and drops what a longer one of its topic covers: "remote desktop" swallows "remote". */
export function longest(found: Match[]): Match[] {
  const kept: Match[] = []
  const byTopic = new Map<Topic, Match[]>()
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  for (const match of found) {
    const row = byTopic.get(match.phrase.topic)
    if (!row) byTopic.set(match.phrase.topic, [match])
    else {
      const covered = row.some(
        (other) =>
          other.from <= match.from &&
          other.to >= match.to &&
          (other.to - other.from > match.to - match.from || other.phrase === match.phrase),
      )
      if (covered) continue
      row.push(match)
    }
    kept.push(match)
  }
  return kept
}

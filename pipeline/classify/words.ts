import { fold, numberOf } from './fold.ts'
import type { Tokens } from './tokens.ts'
import { WordCache } from './word-cache.ts'

/** What a printed word can stand for. */
export interface Word {
  /** Words of one class satisfy the same symbols: to the phrases they are one word. 0 = no phrase knows it. */
  class: number
  symbols: readonly number[]
  /** Bits of the symbols (and of a number), for a quick no: a state that shares none of them cannot go on. */
  bits: number
  /** The number that the word prints or spells ("two"), or null. */
  value: number | null
}

const NONE: readonly number[] = []

/** One of 32 bits for each symbol, the lowest for a number. */
export function bitsOf(symbols: Iterable<number>, number: boolean): number {
  let bits = number ? 1 : 0
  for (const symbol of symbols) bits |= 1 << (1 + ((Math.imul(symbol + 1, 0x9e3779b1) >>> 8) % 31))
  return bits
}

/** The words, word beginnings, endings and stems that the phrases of some lexicons are made of, each a symbol. */
export class Words {
  private readonly tables = {
    word: new Map<string, number>(),
    prefix: new Map<string, number>(),
    suffix: new Map<string, number>(),
    infix: new Map<string, number>(),
  }
  private readonly stems = new Map<string, { symbol: number; endings: ReadonlySet<string> }[]>()
  private readonly numbers = new Map<string, number>()
  private readonly classes = new Map<string, Word>()
  private readonly cache = new WordCache()
  private readonly reader = (printed: string): Word => this.read(printed)
  private symbols = 0

  addNumber(word: string, value: number): void {
    this.numbers.set(fold(word), value)
  }

  symbolOf(kind: 'word' | 'prefix' | 'suffix' | 'infix', word: string): number {
    const table = this.tables[kind]
    const known = table.get(word)
    if (known !== undefined) return known
    const symbol = this.symbols++
    table.set(word, symbol)
    return symbol
  }

  stemSymbol(stem: string, endings: ReadonlySet<string>): number {
    const known = this.stems.get(stem) ?? []
    const same = known.find((one) => one.endings === endings)
    if (same) return same.symbol
    const symbol = this.symbols++
    this.stems.set(stem, [...known, { symbol, endings }])
    return symbol
  }

  private read(raw: string): Word {
    const folded = fold(raw)
    const value = numberOf(folded) ?? this.numbers.get(folded) ?? null
    const { word, prefix, suffix, infix } = this.tables
    const symbols: number[] = []
    const add = (symbol: number | undefined) => {
      if (symbol !== undefined) symbols.push(symbol)
    }
    add(word.get(folded))
    for (let length = 1; length <= folded.length; length++) {
      const head = folded.slice(0, length)
      add(prefix.get(head))
      for (const stem of this.stems.get(head) ?? [])
        if (stem.endings.has(folded.slice(length))) add(stem.symbol)
      add(suffix.get(folded.slice(length - 1)))
    }
    for (const [part, symbol] of infix) if (folded.includes(part)) add(symbol)
    return this.intern(symbols, value)
  }

  private intern(symbols: number[], value: number | null): Word {
    const key = symbols.join(' ') + (value === null ? '' : ` n${value}`)
    let word = this.classes.get(key)
    if (!word) {
      const shape = value === null ? key : `${symbols.join(' ')} n`
      const same = this.classes.get(shape)
      const id = key === '' ? 0 : (same?.class ?? this.classes.size + 1)
      word = {
        class: id,
        symbols: symbols.length === 0 ? NONE : symbols,
        bits: bitsOf(symbols, value !== null),
        value,
      }
      this.classes.set(key, word)
      if (!same) this.classes.set(shape, word)
    }
    return word
  }

  /** The i-th word of a text; the answer is remembered. */
  get(tokens: Tokens, i: number): Word {
    return this.cache.get(tokens, i, this.reader)
  }
}

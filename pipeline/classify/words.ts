import { fold, numberOf } from './fold.ts'
import { grown } from './grown.ts'
import type { PrintedWords } from './printed-words.ts'
import { type Tokens, wordAt } from './tokens.ts'

/** What a printed word can stand for. */
export interface Word {
  /** Words of one class satisfy the same symbols: to the phrases they are one word. 0 = no phrase knows it. */
  class: number
  symbols: readonly number[]
  /** Bits of the symbols (and of a number), for a quick no: a state that shares none of them cannot go on. */
  bits: number
  /** The number that the word prints or spells ("two"), or null. */
  value: number | null
  /** Its place in the list of all words, 0 as long as it has none. */
  at: number
}

const NONE: readonly number[] = []
const FIRST_SIZE = 1 << 14

/** The bit of a number, and one that every word has; symbols share the others. */
export const NUMBER_BIT = 1
const WORD_BIT = 1 << 31

/** A word that no phrase knows. */
export const NO_WORD: Word = { class: 0, symbols: [], bits: WORD_BIT, value: null, at: 0 }

/** One of 30 bits for each symbol. */
export function bitOfSymbol(symbol: number): number {
  return 1 << (1 + ((Math.imul(symbol + 1, 0x9e3779b1) >>> 8) % 30))
}

function bitsOf(symbols: readonly number[], number: boolean): number {
  let bits = number ? NUMBER_BIT | WORD_BIT : WORD_BIT
  for (const symbol of symbols) bits |= bitOfSymbol(symbol)
  return bits
}

/** The words, word beginnings, endings and stems that the phrases of some lexicons are made of, each a symbol. */
export class Symbols {
  private readonly tables = {
    word: new Map<string, number>(),
    prefix: new Map<string, number>(),
    suffix: new Map<string, number>(),
    infix: new Map<string, number>(),
  }
  private readonly stems = new Map<string, { symbol: number; endings: ReadonlySet<string> }[]>()
  private count = 0

  symbolOf(kind: 'word' | 'prefix' | 'suffix' | 'infix', word: string): number {
    const table = this.tables[kind]
    const known = table.get(word)
    if (known !== undefined) return known
    const symbol = this.count++
    table.set(word, symbol)
    return symbol
  }

  stemSymbol(stem: string, endings: ReadonlySet<string>): number {
    const known = this.stems.get(stem) ?? []
    const same = known.find((one) => one.endings === endings)
    if (same) return same.symbol
    const symbol = this.count++
    this.stems.set(stem, [...known, { symbol, endings }])
    return symbol
  }

  /** Every symbol that a folded word satisfies. */
  satisfiedBy(folded: string): number[] {
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
    return symbols
  }
}

/** What the printed words of a language mean to some symbols; what was read once is remembered. */
export class Words {
  private readonly symbols: Symbols
  private readonly numbers = new Map<string, number>()
  private readonly classes = new Map<string, Word>()
  private printed: PrintedWords | null = null
  /** For each number of `printed` where in `all` its word stands; 0 where it is new. */
  private known = new Int32Array(0)
  /** Every word of its own meaning; the first place stays empty. */
  private readonly all: Word[] = [NO_WORD]

  /** @param numbers words that spell a number */
  constructor(symbols: Symbols, numbers: Readonly<Record<string, number>>) {
    this.symbols = symbols
    for (const [word, value] of Object.entries(numbers)) this.numbers.set(fold(word), value)
  }

  private read(raw: string): Word {
    const folded = fold(raw)
    return this.intern(this.symbols.satisfiedBy(folded), numberOf(folded) ?? this.numbers.get(folded) ?? null)
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
        at: 0,
      }
      this.classes.set(key, word)
      if (!same) this.classes.set(shape, word)
    }
    return word
  }

  /** Writes the class and the bits of every word of a text into two arrays. */
  look(tokens: Tokens, classes: Int32Array, bits: Int32Array): void {
    if (tokens.printed !== this.printed) this.forget(tokens.printed)
    const { all } = this
    const { word: numbers } = tokens
    let { known } = this
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!
      let at = number < known.length ? known[number]! : 0
      if (at === 0) {
        at = this.get(tokens, i).at
        known = this.known
      }
      const word = all[at]!
      classes[i] = word.class
      bits[i] = word.bits
    }
  }

  /** The i-th word of a text; the answer is remembered. */
  get(tokens: Tokens, i: number): Word {
    if (tokens.printed !== this.printed) this.forget(tokens.printed)
    const number = tokens.word[i]!
    const at = number < this.known.length ? this.known[number]! : 0
    return at > 0 ? this.all[at]! : this.learn(number, wordAt(tokens, i))
  }

  private learn(number: number, printed: string): Word {
    if (number >= this.known.length) {
      const size = Math.max(number + 1, this.known.length * 2, FIRST_SIZE)
      this.known = grown(this.known, new Int32Array(size))
    }
    const word = this.read(printed)
    if (word.at === 0) word.at = this.all.push(word) - 1
    this.known[number] = word.at
    return word
  }

  private forget(printed: PrintedWords): void {
    this.printed = printed
    this.known = new Int32Array(0)
  }
}

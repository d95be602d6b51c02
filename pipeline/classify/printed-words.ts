import { grown } from './grown.ts'
import { ShortWords } from './short-words.ts'

const FIRST_SLOTS = 1 << 14
const FIRST_CODES = 1 << 17
/** A table that holds more than this is given up for an empty one: names and typing errors never end. */
const MOST_WORDS = 200_000
const MOST_CODES = 4_000_000

/**
 * Odd numbers for words as they are printed, the same word always the same number. A Map would need a string cut out of the
 * text for every word looked up; this table compares the codes in place.
 */
export class PrintedWords {
  /** Those of few plain letters, which have the even numbers. */
  readonly short = new ShortWords()
  private size = 0
  private slots = new Int32Array(FIRST_SLOTS).fill(-1)
  private hashes = new Int32Array(FIRST_SLOTS / 2)
  /** The codes of all words, one word behind the other; word n ends where n + 1 starts. */
  private codes = new Uint16Array(FIRST_CODES)
  private starts = new Int32Array(FIRST_SLOTS / 2 + 1)

  get isFull(): boolean {
    return this.size + this.short.size >= MOST_WORDS || this.starts[this.size]! >= MOST_CODES
  }

  /** The number of the word that stands in `codes` from `from` to `to`. */
  numberOf(codes: Uint16Array, from: number, to: number): number {
    let hash = 7
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + codes[i]!) | 0
    const { slots, hashes } = this
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let word = slots[slot]!; word >= 0; word = slots[slot]!) {
      if (hashes[word] === hash && this.isPrinted(word, codes, from, to)) return word * 2 + 1
      slot = (slot + 1) & mask
    }
    return this.add(codes, from, to, hash)
  }

  private isPrinted(word: number, codes: Uint16Array, from: number, to: number): boolean {
    const { starts, codes: known } = this
    const start = starts[word]!
    if (starts[word + 1]! - start !== to - from) return false
    const ahead = start - from
    for (let i = from; i < to; i++) if (known[i + ahead] !== codes[i]) return false
    return true
  }

  private add(codes: Uint16Array, from: number, to: number, hash: number): number {
    const word = this.size++
    const start = this.starts[word]!
    const end = start + to - from
    while (end > this.codes.length) this.codes = grown(this.codes, new Uint16Array(this.codes.length * 2))
    this.codes.set(codes.subarray(from, to), start)
    if (word === this.hashes.length) {
      this.hashes = grown(this.hashes, new Int32Array(word * 2))
      this.starts = grown(this.starts, new Int32Array(word * 2 + 1))
    }
    this.starts[word + 1] = end
    this.hashes[word] = hash
    if (this.size * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2).fill(-1)
      for (let n = 0; n < this.size; n++) this.place(n)
    } else this.place(word)
    return word * 2 + 1
  }

  private place(word: number): void {
    const mask = this.slots.length - 1
    const hash = this.hashes[word]!
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask
    this.slots[slot] = word
  }
}

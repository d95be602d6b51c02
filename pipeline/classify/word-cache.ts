import type { Tokens } from './tokens.ts'
import type { Word } from './words.ts'

const FIRST_SIZE = 1 << 14
const MOST_WORDS = 200_000

/**
 * Words by how they are printed. A Map would need a string cut out of the text for every word looked up; this table
 * compares the characters in place.
 */
export class WordCache {
  private slots = new Int32Array(FIRST_SIZE).fill(-1)
  private hashes: number[] = []
  private keys: string[] = []
  private words: Word[] = []

  /** The i-th word of a text, read by `read` when it is new. */
  get({ text, codes, start, end }: Tokens, i: number, read: (printed: string) => Word): Word {
    const from = start[i]!
    const to = end[i]!
    let hash = 7
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let entry = this.slots[slot]!; entry >= 0; entry = this.slots[slot]!) {
      if (this.hashes[entry] === hash && isPrinted(this.keys[entry]!, codes, from, to))
        return this.words[entry]!
      slot = (slot + 1) & mask
    }
    // A slice would keep its whole text alive: the table holds a copy of its own.
    const printed = Array.from(text.slice(from, to)).join('')
    const word = read(printed)
    this.insert(printed, hash, word)
    return word
  }

  private insert(key: string, hash: number, word: Word): void {
    if (this.words.length >= MOST_WORDS) this.clear()
    this.hashes.push(hash)
    this.keys.push(key)
    this.words.push(word)
    if (this.words.length * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2).fill(-1)
      for (let entry = 0; entry < this.words.length; entry++) this.place(entry)
    } else this.place(this.words.length - 1)
  }

  private place(entry: number): void {
    const mask = this.slots.length - 1
    const hash = this.hashes[entry]!
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask
    this.slots[slot] = entry
  }

  private clear(): void {
    this.slots = new Int32Array(FIRST_SIZE).fill(-1)
    this.hashes = []
    this.keys = []
    this.words = []
  }
}

function isPrinted(key: string, codes: Uint16Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== codes[from + i]) return false
  return true
}

import * as texts from '../../text-codes.ts'

// Read once: what another file exports is looked up anew at every use.
const { CODES, codesOf } = texts

const LENGTH = 4
const BITS = 15

/** Eight bits of every UTF-16 code, by its low byte: capitals as small letters, all white space as a blank. */
const FOLDED = Uint8Array.from({ length: 0x100 }, (_, code) =>
  /\s/.test(String.fromCharCode(code)) ? 0x20 : String.fromCharCode(code).toLowerCase().charCodeAt(0) & 0xff,
)

/** Four characters as one number: the last three of another and the next. */
const joined = (four: number, code: number): number => (four << 8) | FOLDED[code & 0xff]!
const placeOf = (four: number): number => Math.imul(four, 0x9e3779b1) >>> (32 - BITS)

/** Phrases to look for, each as the places of its runs of four characters. */
export type Phrases = readonly (readonly number[])[]

/** Prepares phrases of four characters and more for `mayHold`; capitals do not matter. */
export function phrases(...all: string[]): Phrases {
  return all.map((phrase) => {
    if (phrase.length < LENGTH) throw new Error(`too short to look for: ${phrase}`)
    const places: number[] = []
    let four = 0
    for (let i = 0; i < phrase.length; i++) {
      four = joined(four, phrase.charCodeAt(i))
      if (i >= LENGTH - 1) places.push(placeOf(four))
    }
    return places
  })
}

/** Every combination of one of each list, joined: `['a ', ''], ['b']` gives `a b` and `b`. */
export function combined(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>((all, list) => all.flatMap((head) => list.map((tail) => head + tail)), [''])
}

/** For each place the number of the last text that had it, so that the table needs no clearing. */
const seen = new Int32Array(1 << BITS)
let count = 0
let last: string | null = null

/**
 * False where a text surely holds none of the phrases; where it may, ask a regular expression. Several questions about
 * one text, asked one after the other, cost one walk over it; a regular expression would walk for each.
 */
export function mayHold(text: string, some: Phrases): boolean {
  if (text !== last) {
    last = text
    count++
    codesOf(text)
    note(text.length, count)
  }
  // Loops, because several hundred phrases would cost a closure each.
  for (const places of some) if (areSeen(places)) return true
  return false
}

function note(length: number, text: number): void {
  // Taken from the file's scope before the loop: the compiler knows where they stand in memory only if that is done.
  const codes = CODES
  const folded = FOLDED
  const places = seen
  let four = 0
  for (let i = 0; i < length; i++) {
    four = (four << 8) | folded[codes[i]! & 0xff]!
    places[placeOf(four)] = text
  }
}

function areSeen(places: readonly number[]): boolean {
  for (let i = 0; i < places.length; i++) if (seen[places[i]!] !== count) return false
  return true
}

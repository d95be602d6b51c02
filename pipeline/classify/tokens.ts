import { codesOf } from '../text-codes.ts'
import * as characters from './characters.ts'
import * as words from './printed-words.ts'

// Read once: what another file exports is looked up anew at every use, here several times for every character.
const { DASH, DIGIT, GAP, isApostrophe, KINDS, LETTER, MARKS, STOP, UPPER } = characters
const { longer, NO_LETTERS, PrintedWords } = words

/** A text cut into words, with offsets into the text as kept. Arrays run in parallel, one element a word. */
export interface Tokens {
  text: string
  /** Number of each word in `printed`. */
  word: Int32Array
  printed: words.PrintedWords
  start: Int32Array
  end: Int32Array
  /** What stands before the word, a value of GAP. */
  gap: Uint8Array
  /** Number of the sentence in which the word stands. */
  sentence: Int32Array
}

/** The word as printed; `fold` gives the form that lexicons are compared in. */
export const wordAt = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i])

const LONG_WORD = 4
/** "WhatsApp" and "PowerPoint" are names; "SkillsExcellent" is two words that a bad copy ran together. */
const BRAND_PART = 5

/** Where a run of digits with its decimal or thousands marks ends; `8:30` and `38,5` stay whole. */
function endOfNumber(codes: Uint16Array, from: number): number {
  let i = from
  for (;;) {
    const code = codes[i]!
    if (KINDS[code]! === DIGIT) i++
    else if ((code === 0x2e || code === 0x2c || code === 0x3a) && KINDS[codes[i + 1]!]! === DIGIT) i += 2
    else break
  }
  return i
}

/** True at a capital where a bad copy lost a border: "diplomaRequired", "attributesHND"; not in "GmbH" or "PhD". */
function isLostBorder(codes: Uint16Array, from: number, i: number): boolean {
  if (KINDS[codes[i - 1]!]! !== LETTER) return false
  const length = i - from
  if (length <= (KINDS[codes[from]!]! & UPPER ? BRAND_PART : 1)) return false
  const next = KINDS[codes[i + 1]!]!
  if (next === LETTER) return true
  return length > 2 && (next & UPPER) !== 0 && (KINDS[codes[i + 2]!]! & UPPER) !== 0
}

const ELIDED = new Set('l d j m n s t c qu jusqu lorsqu puisqu'.split(' '))
const LONGEST_ELISION = 7

/** "l'accueil" and "d'appels" are two words, "aujourd'hui" and "driver's" one. */
function isElision(codes: Uint16Array, from: number, to: number): boolean {
  if (to - from > LONGEST_ELISION) return false
  return ELIDED.has(String.fromCharCode(...codes.subarray(from, to)).toLowerCase())
}

function endOfWord(codes: Uint16Array, from: number): number {
  let i = from + 1
  for (;;) {
    const code = codes[i]!
    const kind = KINDS[code]!
    if (kind === LETTER) i++
    else if (kind & UPPER) {
      if (isLostBorder(codes, from, i)) return i
      i++
    } else if (isApostrophe(code) && KINDS[codes[i + 1]!]! & LETTER) {
      if (isElision(codes, from, i)) return i
      i++
    } else return i
  }
}

const GENDER =
  /^(?:[/:*_·•]-?|\()(?:in|innen|r|e|n|a|as|s|es|os|ra|oras|ka|tka|czyni|i|ne|le|ve|se|euse|ice|rice|trice|ère|ere|ière|iere|re)(?:\)|[·•]s)?s?(?!\p{L})/u

/** Length of a gender ending that hangs on a word ("Sachbearbeiter/in", "speciālists/-e", "conseiller·ère·s"), or 0. */
function genderEnding(text: string, codes: Uint16Array, at: number): number {
  const code = codes[at]
  const mayHang =
    code === 0x2f ||
    code === 0x3a ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x28 ||
    code === 0xb7 ||
    code === 0x2022
  return mayHang ? (GENDER.exec(text.slice(at, at + 12))?.[0].length ?? 0) : 0
}

/** Abbreviations that a capital may follow without a new sentence beginning; German nouns have one. */
const ABBREVIATIONS = new Set(
  'bzw inkl exkl ggf ggfs evtl ca max min mind zzgl std tgl mtl incl approx plkst ds godz kat ul woj mies tys dpto avda'.split(
    ' ',
  ),
)
const ABBREVIATION_LENGTH = 6

/** What a full stop means: the end of a sentence, or an abbreviation ("Std. pro Woche", "p.m."). */
function afterStop(text: string, codes: Uint16Array, stop: number, wordLength: number): number {
  const kind = KINDS[codes[stop + 1]!]!
  if (kind & UPPER) return wordLength > 1 ? GAP.sentence : GAP.joined
  if (kind !== 0) return GAP.joined
  let i = stop + 1
  while (codes[i]! === 0x20 || codes[i]! === 0xa0) i++
  const after = KINDS[codes[i]!]!
  if (after === LETTER) return GAP.joined
  if (after === DIGIT && wordLength <= LONG_WORD) return GAP.joined
  if (after & UPPER && wordLength <= ABBREVIATION_LENGTH) {
    const word = text.slice(stop - wordLength, stop).toLowerCase()
    if (ABBREVIATIONS.has(word)) return GAP.joined
  }
  return GAP.sentence
}

/** A dash between words joins them, one with spaces around it parts them. */
function afterDash(codes: Uint16Array, at: number): number {
  const spaced = codes[at - 1]! === 0x20 && codes[at + 1]! === 0x20
  return spaced || codes[at]! === 0x2014 ? GAP.clause : GAP.joined
}

/** "Two (2) years": the brackets of a repeated number part nothing. */
function isNumberBracket(codes: Uint16Array, at: number): boolean {
  const digit = (i: number) => i >= 0 && KINDS[codes[i]!]! === DIGIT
  if (codes[at] === 0x28)
    return digit(at + 1) && (codes[at + 2] === 0x29 || (digit(at + 2) && codes[at + 3] === 0x29))
  if (codes[at] !== 0x29 || !digit(at - 1)) return false
  return codes[at - 2] === 0x28 || (digit(at - 2) && codes[at - 3] === 0x28)
}

/** Room for the words of one text, reused from text to text. */
interface Desk {
  word: Int32Array
  start: Int32Array
  end: Int32Array
  gap: Uint8Array
  sentence: Int32Array
}

function deskFor(length: number): Desk {
  return {
    word: new Int32Array(length),
    start: new Int32Array(length),
    end: new Int32Array(length),
    gap: new Uint8Array(length),
    sentence: new Int32Array(length),
  }
}

let desk = deskFor(1 << 14)
let printed = new PrintedWords()

/** Cuts a text into words, numbers, `&` and `%`, in one pass. */
export function tokenise(text: string): Tokens {
  const { length } = text
  if (length > desk.start.length) desk = deskFor(length)
  if (printed.isFull) printed = new PrintedWords()
  const { word, start, end, gap: gaps, sentence } = desk
  const codes = codesOf(text)
  let count = 0
  let gap: number = GAP.line
  let inSentence = -1
  let last = 0
  let i = 0
  while (i < length) {
    const code = codes[i]!
    const kind = KINDS[code]!
    if (kind === 0 && code !== 0x26 && code !== 0x25) {
      // A plain space, the commonest sign, leaves no mark.
      const mark = MARKS[code]!
      if (mark !== 0) {
        const found =
          mark === STOP
            ? afterStop(text, codes, i, i - last)
            : mark === DASH
              ? afterDash(codes, i)
              : isNumberBracket(codes, i)
                ? GAP.joined
                : mark
        if (found > gap) gap = found
      }
      i++
      continue
    }
    // "desired1 year": a lost border too; "401k" and "L1" are not.
    if (kind === DIGIT && gap === GAP.space && count > 0 && end[count - 1] === i && i - last >= LONG_WORD)
      gap = GAP.camel
    if (gap === GAP.camel || gap >= GAP.sentence) inSentence++
    let to = i + 1
    if (kind & LETTER) {
      // Most words go on in small letters to their end, and can be hashed on the way.
      let hash = longer(NO_LETTERS, code)
      let next = codes[to]!
      while (KINDS[next]! === LETTER) {
        hash = longer(hash, next)
        next = codes[++to]!
      }
      const isSmall = (KINDS[next]! & UPPER) === 0 && !isApostrophe(next)
      if (!isSmall) to = endOfWord(codes, i)
      word[count] = isSmall ? printed.numberHashed(codes, i, to, hash) : printed.numberOf(codes, i, to)
    } else {
      if (kind === DIGIT) to = endOfNumber(codes, i)
      word[count] = printed.numberOf(codes, i, to)
    }
    start[count] = i
    end[count] = to
    gaps[count] = gap
    sentence[count] = inSentence
    count++
    gap = GAP.space
    last = i
    i = to
    if (kind & LETTER) {
      if (to - last >= LONG_WORD) i += genderEnding(text, codes, to)
      if (KINDS[codes[i]!]! & UPPER) gap = GAP.camel
    }
  }
  return {
    text,
    word: word.slice(0, count),
    printed,
    start: start.slice(0, count),
    end: end.slice(0, count),
    gap: gaps.slice(0, count),
    sentence: sentence.slice(0, count),
  }
}

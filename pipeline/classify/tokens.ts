import * as texts from '../text-codes.ts'
import * as characters from './characters.ts'
import { keptBytes, keptNumbers } from './kept.ts'
import { PrintedWords } from './printed-words.ts'

// Read once: what another file exports is looked up anew at every use, here several times for every character.
const { DASH, DIGIT, EITHER, GAP, isApostrophe, KINDS, LETTER, MARKS, SMALL, STOP, UPPER } = characters
const { CODES, codesOf } = texts

/** A text cut into words, with offsets into the text as kept. Arrays run in parallel, one element a word. */
export interface Tokens {
  text: string
  /** Number of each word in `printed`. */
  word: Int32Array
  printed: PrintedWords
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
function endOfNumber(from: number): number {
  let i = from
  for (;;) {
    const code = CODES[i]!
    if (KINDS[code]! === DIGIT) i++
    else if ((code === 0x2e || code === 0x2c || code === 0x3a) && KINDS[CODES[i + 1]!]! === DIGIT) i += 2
    else break
  }
  return i
}

/** True at a capital where a bad copy lost a border: "diplomaRequired", "attributesHND"; not in "GmbH" or "PhD". */
function isLostBorder(from: number, i: number): boolean {
  if (KINDS[CODES[i - 1]!]! !== LETTER) return false
  const length = i - from
  if (length <= (KINDS[CODES[from]!]! & UPPER ? BRAND_PART : 1)) return false
  const next = KINDS[CODES[i + 1]!]!
  if (next === LETTER) return true
  return length > 2 && (next & UPPER) !== 0 && (KINDS[CODES[i + 2]!]! & UPPER) !== 0
}

const ELIDED = new Set('l d j m n s t c qu jusqu lorsqu puisqu'.split(' '))
const LONGEST_ELISION = 7

/** "l'accueil" and "d'appels" are two words, "aujourd'hui" and "driver's" one. */
function isElision(from: number, to: number): boolean {
  if (to - from > LONGEST_ELISION) return false
  return ELIDED.has(String.fromCharCode(...CODES.subarray(from, to)).toLowerCase())
}

function endOfWord(from: number): number {
  let i = from + 1
  for (;;) {
    const code = CODES[i]!
    const kind = KINDS[code]!
    if (kind === LETTER) i++
    else if (kind & UPPER) {
      if (isLostBorder(from, i)) return i
      i++
    } else if (isApostrophe(code) && KINDS[CODES[i + 1]!]! & LETTER) {
      if (isElision(from, i)) return i
      i++
    } else return i
  }
}

const GENDER =
  /^(?:[/:*_·•]-?|\()(?:in|innen|r|e|n|a|as|s|es|os|ra|oras|ka|tka|czyni|i|ne|le|ve|se|euse|ice|rice|trice|ère|ere|ière|iere|re)(?:\)|[·•]s)?s?(?!\p{L})/iu

/** Length of a gender ending that hangs on a word ("Sachbearbeiter/in", "speciālists/-e", "conseiller·ère·s"), or 0. */
function genderEnding(text: string, at: number): number {
  const code = CODES[at]
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
function afterStop(text: string, stop: number, wordLength: number): number {
  const kind = KINDS[CODES[stop + 1]!]!
  if (kind & UPPER) return wordLength > 1 ? GAP.sentence : GAP.joined
  if (kind !== 0) return GAP.joined
  let i = stop + 1
  while (CODES[i]! === 0x20 || CODES[i]! === 0xa0) i++
  const after = KINDS[CODES[i]!]!
  if (after === LETTER) return GAP.joined
  if (after === DIGIT && wordLength <= LONG_WORD) return GAP.joined
  if (after & UPPER && wordLength <= ABBREVIATION_LENGTH) {
    const word = text.slice(stop - wordLength, stop).toLowerCase()
    if (ABBREVIATIONS.has(word)) return GAP.joined
  }
  return GAP.sentence
}

/** A dash between words joins them, one with spaces around it parts them. */
function afterDash(at: number): number {
  const spaced = CODES[at - 1]! === 0x20 && CODES[at + 1]! === 0x20
  return spaced || CODES[at]! === 0x2014 ? GAP.clause : GAP.joined
}

/** "Two (2) years": the brackets of a repeated number part nothing. */
function isNumberBracket(at: number): boolean {
  const digit = (i: number) => i >= 0 && KINDS[CODES[i]!]! === DIGIT
  if (CODES[at] === 0x28)
    return digit(at + 1) && (CODES[at + 2] === 0x29 || (digit(at + 2) && CODES[at + 3] === 0x29))
  if (CODES[at] !== 0x29 || !digit(at - 1)) return false
  return CODES[at - 2] === 0x28 || (digit(at - 2) && CODES[at - 3] === 0x28)
}

/** The longest text that is cut, in characters: a letter may be a word. Of a body a quarter of that is kept. */
const ROOM = 1 << 18
/** Room for the words of one text, reused from text to text. */
const desk = {
  word: new Int32Array(ROOM),
  start: new Int32Array(ROOM),
  end: new Int32Array(ROOM),
  gap: new Uint8Array(ROOM),
  sentence: new Int32Array(ROOM),
}
let printed = new PrintedWords()

const SPACE = 0x20
/** Letters that make up one number of a short word, and the most of such a word. */
const PACK = 5
const PACKED = 3 * PACK

/**
 * Cuts a text into words, numbers, `&` and `%`, in one pass.
 *
 * @throws RangeError for a text of more than a quarter of a million characters
 */
export function tokenise(text: string): Tokens {
  const { length } = text
  if (length > ROOM) throw new RangeError(`a text of ${length} characters is too long to be cut into words`)
  if (printed.isFull) printed = new PrintedWords()
  const { short } = printed
  const { word, start, end, gap: gaps, sentence } = desk
  // Taken from the file's scope before the loop: the compiler knows where they stand in memory only if that is done.
  const codes = CODES
  const kinds = KINDS
  const marks = MARKS
  const small = SMALL
  const either = EITHER
  codesOf(text)
  let count = 0
  let gap: number = GAP.line
  let inSentence = -1
  let last = 0
  let i = 0
  while (i < length) {
    const code = codes[i]!
    const kind = kinds[code]!
    if (kind === 0 && code !== 0x26 && code !== 0x25) {
      // A plain space, the commonest sign, leaves no mark.
      const mark = marks[code]!
      if (mark !== 0) {
        const found =
          mark === STOP
            ? afterStop(text, i, i - last)
            : mark === DASH
              ? afterDash(i)
              : isNumberBracket(i)
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
      // Most words are a few small letters, which can be packed on the way.
      let one = either[code]!
      let two = 0
      let three = 0
      let letter = small[codes[to]!]!
      for (; letter !== 0 && to < i + PACK; letter = small[codes[++to]!]!) one = (one << 6) | letter
      for (; letter !== 0 && to < i + 2 * PACK; letter = small[codes[++to]!]!) two = (two << 6) | letter
      for (; letter !== 0 && to < i + PACKED; letter = small[codes[++to]!]!) three = (three << 6) | letter
      const next = codes[to]!
      // A letter that is none of those, a capital, an apostrophe, or a letter too many.
      if (one !== 0 && (kinds[next]! & (LETTER | UPPER)) === 0 && !isApostrophe(next))
        word[count] = short.numberOf(one, two, three)
      else {
        to = endOfWord(i)
        word[count] = printed.numberOf(codes, i, to)
      }
    } else {
      if (kind === DIGIT) to = endOfNumber(i)
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
    if (kind & LETTER && codes[i] !== SPACE) {
      if (to - last >= LONG_WORD) i += genderEnding(text, to)
      if (kinds[codes[i]!]! & UPPER) gap = GAP.camel
    }
  }
  return {
    text,
    word: keptNumbers(word, count),
    printed,
    start: keptNumbers(start, count),
    end: keptNumbers(end, count),
    gap: keptBytes(gaps, count),
    sentence: keptNumbers(sentence, count),
  }
}

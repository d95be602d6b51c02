/** What stands before a word. Lexicon phrases may run over the first three; the rest part clauses, sentences and lines. */
export const GAP = { space: 0, joined: 1, camel: 2, clause: 3, sentence: 4, line: 5 } as const

/** A text cut into words, with offsets into the text as kept. Arrays run in parallel, one element a word. */
export interface Tokens {
  text: string
  /** The word as printed; `fold` gives the form that lexicons are compared in. */
  raw: string[]
  start: number[]
  end: number[]
  gap: number[]
  /** Number of the sentence in which the word stands. */
  sentence: number[]
}

const LONG_WORD = 4
/** "WhatsApp" and "PowerPoint" are names; "SkillsExcellent" is two words that a bad copy ran together. */
const BRAND_PART = 5
const LETTER = 1
const UPPER = 2
const DIGIT = 4
const kinds = new Uint8Array(0x3000)
for (let code = 0; code < kinds.length; code++) {
  const c = String.fromCharCode(code)
  if (/\p{Nd}/u.test(c)) kinds[code] = DIGIT
  else if (/\p{Lu}/u.test(c)) kinds[code] = LETTER | UPPER
  else if (/[\p{L}\p{M}]/u.test(c)) kinds[code] = LETTER
}
const kindOf = (code: number): number => (code < 0x3000 ? (kinds[code] ?? 0) : code >= 0xd800 ? 0 : LETTER)

const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc, 0x60])
const DASHES = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212])
const CLAUSE = new Set([...',:()[]{}|"„“”«»…<>='].map((c) => c.charCodeAt(0)))
const SENTENCE = new Set([...'!?;•·●▪◦‣■★☆✓✔➢➤►○*'].map((c) => c.charCodeAt(0)))

/** Where a run of digits with its decimal or thousands marks ends; `8:30` and `38,5` stay whole. */
function endOfNumber(text: string, from: number): number {
  let i = from
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (kindOf(code) === DIGIT) i++
    else if ((code === 0x2e || code === 0x2c || code === 0x3a) && kindOf(text.charCodeAt(i + 1)) === DIGIT)
      i += 2
    else break
  }
  return i
}

function endOfWord(text: string, from: number): number {
  let i = from + 1
  while (i < text.length) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === LETTER) i++
    else if (kind & UPPER) {
      // "diplomaRequired": a border that a bad copy lost. "GmbH" and "iPhone" are not borders.
      const large = kindOf(text.charCodeAt(from)) & UPPER
      const small = kindOf(text.charCodeAt(i - 1)) === LETTER && i - from > (large ? BRAND_PART : 1)
      const next = kindOf(text.charCodeAt(i + 1))
      if (small && next === LETTER) break
      // "attributesHND", but neither "PhD" nor "MitarbeiterIN".
      if (small && i - from > 2 && next & UPPER && kindOf(text.charCodeAt(i + 2)) & UPPER) break
      i++
    } else if (APOSTROPHES.has(code) && kindOf(text.charCodeAt(i + 1)) & LETTER) i++
    else break
  }
  return i
}

const GENDER = /^(?:[/:*_·]-?|\()(?:in|innen|r|e|n|a|as|in nen)\)?(?![\p{L}])/u

/** Length of a gender ending that hangs on a word ("Sachbearbeiter/in", "Betreuer:in", "speciālists/-e"), or 0. */
function genderEnding(text: string, at: number, wordLength: number): number {
  const code = text.charCodeAt(at)
  if (
    wordLength < LONG_WORD ||
    !(code === 0x2f || code === 0x3a || code === 0x2a || code === 0x5f || code === 0x28 || code === 0xb7)
  )
    return 0
  return GENDER.exec(text.slice(at, at + 10))?.[0].length ?? 0
}

/** What a full stop means: the end of a sentence, or an abbreviation ("Std. pro Woche", "p.m."). */
function afterStop(text: string, stop: number, wordLength: number): number {
  const next = text.charCodeAt(stop + 1)
  const kind = kindOf(next)
  if (kind & UPPER) return wordLength > 1 ? GAP.sentence : GAP.joined
  if (kind !== 0) return GAP.joined
  let i = stop + 1
  while (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0xa0) i++
  const after = kindOf(text.charCodeAt(i))
  if (after === LETTER) return GAP.joined
  if (after === DIGIT && wordLength <= 4) return GAP.joined
  return GAP.sentence
}

/** Cuts a text into words, numbers, `&` and `%`. One pass, no regular expressions. */
export function tokenise(text: string): Tokens {
  const raw: string[] = []
  const start: number[] = []
  const end: number[] = []
  const gaps: number[] = []
  const sentence: number[] = []
  let gap: number = GAP.line
  let inSentence = -1
  let i = 0
  const push = (to: number) => {
    if (gap === GAP.camel || gap >= GAP.sentence) inSentence++
    raw.push(text.slice(i, to))
    start.push(i)
    end.push(to)
    gaps.push(gap)
    sentence.push(inSentence)
    gap = GAP.space
    i = to
  }
  while (i < text.length) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind & LETTER) {
      const from = i
      push(endOfWord(text, i))
      i += genderEnding(text, i, i - from)
      if (kindOf(text.charCodeAt(i)) & UPPER) gap = GAP.camel
      continue
    }
    if (kind === DIGIT) {
      // "desired1 year": a lost border too; "401k" and "L1" are not.
      if (gap === GAP.space && i - (start.at(-1) ?? i) >= LONG_WORD && end.at(-1) === i && gaps.length > 0)
        gap = GAP.camel
      push(endOfNumber(text, i))
      continue
    }
    if (code === 0x26 || code === 0x25) {
      push(i + 1)
      continue
    }
    let found: number = GAP.space
    if (code === 0x0a) found = GAP.line
    else if (code === 0x2e) found = afterStop(text, i, i - (start[start.length - 1] ?? 0))
    else if (SENTENCE.has(code)) found = GAP.sentence
    else if (CLAUSE.has(code)) found = GAP.clause
    else if (DASHES.has(code)) {
      const spaced = text.charCodeAt(i - 1) === 0x20 && text.charCodeAt(i + 1) === 0x20
      found = spaced || code === 0x2014 ? GAP.clause : GAP.joined
    } else if (code === 0x2f || code === 0x5f) found = GAP.joined
    if (found > gap) gap = found
    i++
  }
  return { text, raw, start, end, gap: gaps, sentence }
}

const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', '&': 'and' }

/** Small letters without marks or apostrophes: "Nepilnā" and "nepilna", "driver’s" and "drivers" are one word. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .replace(/[ßæøłđ&]/g, (c) => SPECIAL[c] ?? c)
}

/** The number that a word prints, or null. "1,000" is a thousand, "38,5" a decimal, "8:30" eight and a half. */
export function numberOf(word: string): number | null {
  if (kindOf(word.charCodeAt(0)) !== DIGIT) return null
  const clock = /^(\d{1,2}):(\d\d)$/.exec(word)
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60
  const plain = word.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

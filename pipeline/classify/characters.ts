/** What stands before a word. Lexicon phrases may run over the first three; the rest part clauses, sentences and lines. */
export const GAP = { space: 0, joined: 1, camel: 2, clause: 3, sentence: 4, line: 5 } as const

export const LETTER = 1
export const UPPER = 2
export const DIGIT = 4

/** Marks whose meaning depends on what stands around them. */
export const STOP = 6
export const DASH = 7

/** LETTER, UPPER, DIGIT or 0, by UTF-16 code. */
export const KINDS = new Uint8Array(0x1_0000)
/** Which gap a sign that is no word leaves, by UTF-16 code: a value of GAP, STOP or DASH. */
export const MARKS = new Uint8Array(0x1_0000)

for (let code = 0; code < 0x3000; code++) {
  const c = String.fromCharCode(code)
  if (/\p{Nd}/u.test(c)) KINDS[code] = DIGIT
  else if (/\p{Lu}/u.test(c)) KINDS[code] = LETTER | UPPER
  else if (/[\p{L}\p{M}]/u.test(c)) KINDS[code] = LETTER
}
// Scripts without capitals; surrogates and private use stay signs.
KINDS.fill(LETTER, 0x3040, 0xd800)
for (const c of '/_') MARKS[c.charCodeAt(0)] = GAP.joined
for (const c of ',:()[]{}|"„“”«»…<>=、') MARKS[c.charCodeAt(0)] = GAP.clause
// ¢: what a bullet becomes in a copy with the wrong character set.
for (const c of '!?;•·●▪◦‣■★☆✓✔➢➤►○*。¢') MARKS[c.charCodeAt(0)] = GAP.sentence
for (const c of '-\u2010\u2011\u2012\u2013\u2014\u2212') MARKS[c.charCodeAt(0)] = DASH
MARKS[0x2e] = STOP
MARKS[0x0a] = GAP.line

/** Signs that may stand inside a word: "driver's". */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x60

/** The letters of the languages read, so many that a number of six bits names one. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüßéèêàâçîôûáíóúñåāēīūčšžģķļņąćęłńśż'
/** The number of a small letter, 1 to 63, by its code; 0 for any other sign. */
export const SMALL = new Uint8Array(0x1_0000)
/** The same, and capitals as their small letters. */
export const EITHER = new Uint8Array(0x1_0000)

for (const [at, letter] of [...LETTERS].entries()) {
  const capital = letter.toUpperCase()
  SMALL[letter.charCodeAt(0)] = at + 1
  EITHER[letter.charCodeAt(0)] = at + 1
  if (capital.length === 1) EITHER[capital.charCodeAt(0)] = at + 1
}

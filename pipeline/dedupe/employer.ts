import { dropForms, employerKey } from '../normalize/company.ts'
import { foldWords } from '../normalize/fold.ts'
import type { Posting } from '../posting.ts'

/** `kin`: two names that one employer may well use; `unsure`: a side that names none. */
export type EmployerRelation = 'same' | 'kin' | 'unsure' | 'other'

const MIN_STEM = 5
/** Letters that two names must share in words that stand in one row, to be names of one employer. */
const MIN_SHARED = 8
const MIN_INITIALS = 3

/**
 * Whether two advertisements name one employer. Kin are a name that continues the other ("Acme", "Acme Poland") and
 * names with a common beginning or end ("Orchard Valley Credit Union", "Orchard Valley CU"): such a pair neither
 * agrees nor clashes. A number makes it another branch.
 */
export function employerRelation(a: Posting, b: Posting): EmployerRelation {
  if (a.employerKey === null || b.employerKey === null) return 'unsure'
  if (a.employerKey === b.employerKey) return 'same'
  const [short, long] =
    a.employerKey.length <= b.employerKey.length
      ? [a.employerKey, b.employerKey]
      : [b.employerKey, a.employerKey]
  if (numbersOf(short) !== numbersOf(long)) return 'other'
  if (short.length >= MIN_STEM && long.startsWith(short)) return 'kin'
  if (short.length >= MIN_SHARED && long.endsWith(short)) return 'kin'
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)]
  if (shareWords(wordsA, wordsB) || isInitials(short, wordsA) || isInitials(short, wordsB)) return 'kin'
  if (shareAllWords(a, b) || endsInInitials(a, b) || endsInInitials(b, a)) return 'kin'
  const parts = [tradingNames(a), tradingNames(b)]
  return parts[0]!.some((one) => parts[1]!.includes(one)) ? 'kin' : 'other'
}

function numbersOf(key: string): string {
  return key.replace(/\D+/g, ' ').trim()
}

function isInitials(short: string, words: readonly string[]): boolean {
  return words.length >= MIN_INITIALS && words.map((word) => word[0]).join('') === short
}

// "AAS Drošā osta" and "Drošā osta AAS", "Hotel Alpenhof Kessler" and "Alpenhof Kessler Hotelbetriebs".
function shareAllWords(one: Posting, other: Posting): boolean {
  const [a, b] = [allWords(one), allWords(other)]
  if (a.length < 2 || a.length !== b.length || a.join('').length < MIN_SHARED) return false
  const left = [...b]
  let equal = 0
  for (const word of a) {
    const at = left.findIndex((other) => word === other || isCompound(word, other) || isCompound(other, word))
    if (at === -1) return false
    if (left[at] === word) equal++
    left.splice(at, 1)
  }
  return equal * 2 >= a.length
}

function isCompound(word: string, longer: string): boolean {
  return word.length >= MIN_STEM && longer.startsWith(word)
}

// "Fernhill BS" for "Fernhill Building Society".
function endsInInitials(short: Posting, long: Posting): boolean {
  const [few, many] = [allWords(short), allWords(long)]
  const letters = few.pop()
  if (few.length === 0 || letters === undefined || letters.length < 2) return false
  if (few.some((word, n) => word !== many[n]) || few.join('').length < MIN_STEM) return false
  const rest = many.slice(few.length)
  return rest.length === letters.length && rest.map((word) => word[0]).join('') === letters
}

function allWords({ company }: Posting): string[] {
  return dropForms(foldWords(company ?? '')).split(' ')
}

const TRADING =
  /\s*(?:\(|\)|\s[/|]\s|(?<![\p{L}])(?:t\/a|d\.?b\.?a\.?|trading as|doing business as|part of|a brand of)(?![\p{L}]))\s*/iu

// "Flatiron Fitness LLC (SteamFit)", "Acme t/a Borealis": each name counts, unless it is a place.
function tradingNames(posting: Posting): string[] {
  const towns = posting.places.map(({ city }) => foldWords(city ?? '').replaceAll(' ', ''))
  const names = (posting.company ?? '').split(TRADING).map((name) => employerKey(name.trim() || null))
  return names
    .filter((name) => name !== null)
    .filter((name) => name.length >= MIN_STEM && !towns.includes(name))
}

function nameWords({ company }: Posting): string[] {
  return foldWords(company ?? '')
    .split(' ')
    .filter((word) => word.length > 2)
}

// Most of the shorter name, in one row at the beginning or end of both, or all of it in the longer one's order.
function shareWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const front = commonStart(short, long)
  const back = commonStart([...short].reverse(), [...long].reverse())
  const row = front.length >= back.length ? front : back
  if (row.length >= 2 && row.length * 2 >= short.length && row.join('').length >= MIN_SHARED) return true
  if (short.length < 2 || short[0] !== long[0] || short.join('').length < MIN_SHARED) return false
  let from = 0
  return short.every((word) => {
    from = long.indexOf(word, from) + 1
    return from > 0
  })
}

function commonStart(a: readonly string[], b: readonly string[]): string[] {
  const end = a.findIndex((word, n) => word !== b[n])
  return a.slice(0, end === -1 ? a.length : end)
}

import { foldWords } from '../normalize/fold.ts'
import type { Posting } from '../posting.ts'

export interface TitleRelation {
  /** Equal keys, or words that differ by ending or spelling only. */
  agrees: boolean
  /** A word or stem is shared that is no mere link ("and", "with"). */
  kin: boolean
  /** Words of one title that the other does not have. */
  onlyA: string[]
  onlyB: string[]
}

const MIN_STEM = 5

/** Compares title keys word by word, in any order. */
export function titleRelation(a: Posting, b: Posting): TitleRelation {
  if (a.titleKey === b.titleKey) return { agrees: true, kin: true, onlyA: [], onlyB: [] }
  const wordsA = titleWords(a)
  const wordsB = titleWords(b)
  // "live in" and "livein" are one title.
  if (wordsA.join('') === wordsB.join('')) return { agrees: true, kin: true, onlyA: [], onlyB: [] }
  const onlyA = wordsA.filter((word) => !wordsB.some((other) => alike(word, other)))
  const onlyB = wordsB.filter((word) => !wordsA.some((other) => alike(word, other)))
  const kin = wordsA.some((word) => wordsB.some((other) => akin(word, other)))
  return { agrees: onlyA.length === 0 && onlyB.length === 0, kin, onlyA, onlyB }
}

/**
 * Words by which one title names another role: both titles have a word of their own, or one has a word that the other
 * advertisement does not use anywhere. Empty when the titles can be one role.
 */
export function titleClash(
  { agrees, onlyA, onlyB }: TitleRelation,
  a: { posting: Posting; words: ReadonlySet<string> | null },
  b: { posting: Posting; words: ReadonlySet<string> | null },
): string[] {
  if (agrees) return []
  if (onlyA.length > 0 && onlyB.length > 0) return [...onlyA, ...onlyB]
  return onlyA.length > 0 ? onlyA.filter((word) => !uses(b, word)) : onlyB.filter((word) => !uses(a, word))
}

function uses(side: { posting: Posting; words: ReadonlySet<string> | null }, word: string): boolean {
  if (side.words?.has(word)) return true
  const { company, places, titleKey } = side.posting
  const named = [titleKey, company, ...places.flatMap((place) => [place.city, place.region, place.country])]
  return named.some((name) => name !== null && foldWords(name).split(' ').includes(word))
}

/** Said of every advertisement: "Home Manager Job". */
const SAID_OF_ALL =
  /(?: (?:jobs?|vacanc(?:y|ies)|wanted|required|needed|praca|darbs|vakance|stelle|empleo|emploi|jobb))+$/

function titleWords(posting: Posting): string[] {
  return [...new Set(posting.titleKey.replace(SAID_OF_ALL, '').split(' '))]
    .filter((word) => word.length > 1 || /[\p{N}]/u.test(word))
    .sort()
}

// Endings differ between copies (nurse, nurses; healthcare, health), numbers and short words must be equal.
function alike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= MIN_STEM && long.startsWith(short) && !/\d/.test(long)
}

const MIN_AKIN = 4
const AKIN_STEM = 5

// "Recepcjonista" and "Recepcjonistka", "naktsmaiņā" and "naktsmaiņa", "Care" and "Care".
function akin(a: string, b: string): boolean {
  if (a.length < MIN_AKIN || b.length < MIN_AKIN) return false
  return a === b || (a.length >= AKIN_STEM && a.slice(0, AKIN_STEM) === b.slice(0, AKIN_STEM))
}

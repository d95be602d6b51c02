import { fold } from './fold.ts'
import type { Match } from './search.ts'
import { type Tokens, wordAt } from './tokens.ts'

const WORD = /\p{L}+(?![\p{L}~*(])/gu
const MARKS = /[āēīūčšžģķļņ]/iu
const LONG_END = /[āēīū]$/iu
const SHORT_END = /[aeiu]$/iu

/** For each phrase the words that it has with a long vowel at the end alone ("centrā"), without their marks. */
const known = new Map<string, ReadonlySet<string>>()

function longOf(source: string): ReadonlySet<string> {
  const found = known.get(source)
  if (found) return found
  const long = new Set<string>()
  const short = new Set<string>()
  for (const [word] of source.matchAll(WORD)) (LONG_END.test(word) ? long : short).add(fold(word))
  for (const word of short) long.delete(word)
  known.set(source, long)
  return long
}

/**
 * True where a Latvian phrase found wants a case of place and the text, which has its marks, prints another: "veikala" is of
 * the shop, "veikalā" in it.
 */
export function endsShort({ phrase, from, to }: Match, tokens: Tokens): boolean {
  if (phrase.language !== 'lv') return false
  const long = longOf(phrase.source)
  if (long.size === 0) return false
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i)
    if (SHORT_END.test(word) && long.has(fold(word))) return true
  }
  return false
}

/** True where a text is written with the marks of Latvian. */
export const hasMarks = (text: string): boolean => MARKS.test(text)

import { GAP } from './characters.ts'
import type { Hit } from './reading.ts'

export const swallows = (long: Hit, short: Hit): boolean =>
  long.from <= short.from && long.to >= short.to && long.to - long.from > short.to - short.from

/** True where a comma or more parts the words from one place to another. */
export function isParted(place: Hit, from: number, to: number): boolean {
  const { gap } = place.part.tokens
  for (let i = from; i <= to; i++) if (gap[i]! >= GAP.clause) return true
  return false
}

/** "Fridays – from home": the dash ties what it parts. */
export function isDashed(a: Hit, b: Hit): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const { text, start, end } = first.part.tokens
  return /^\s?[-–—:]\s?$/.test(text.slice(end[first.to - 1], start[second.from]))
}

/** Words between two hits. */
export const distance = (a: Hit, b: Hit): number => Math.max(0, a.from - b.to, b.from - a.to)

/** "In the maintenance of the building", "on the company by building": what the gap skipped leads elsewhere. */
const LEADS_ELSEWHERE =
  /^(?:in|at|from|within|inside|on|between|off|out of) (?:(?:the|our|this|a) )?(?:[\p{L}'’-]+ )*(?:of|by|on|for|with|to|into|through|via|areas?|goods|exciting)[ :]/iu
/** "In the hospital and healthcare sector": a branch of business is no place. */
const BRANCH =
  /^(?:\s+(?:and|&|or)\s+[\p{L}-]+)?\s+(?:sector|market|industry|arena|space|field|supply chain)(?!\p{L})/iu
/** "Five years of experience in the operating room": where one worked. */
const PAST =
  /(?<!\p{L})(?:experience\p{L}*|background|worked|expertise|knowledge|proven|success\p{L}*|interest\p{L}*)\s+(?:\p{L}+\s+){0,2}$/iu
const LONGEST = 40

/** True where an English phrase that skips words runs from a preposition to a place it does not lead to. */
export function isNoPlace({ part, from, to, language, source }: Hit): boolean {
  if (language !== 'en' || !source.includes('...')) return false
  const { text, start, end } = part.tokens
  const [at, last] = [start[from]!, end[to - 1]!]
  return (
    LEADS_ELSEWHERE.test(text.slice(at, last)) ||
    BRANCH.test(text.slice(last, last + LONGEST)) ||
    PAST.test(text.slice(Math.max(0, at - LONGEST), at))
  )
}

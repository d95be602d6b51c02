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

import type { Hit } from './reading.ts'

const RANGE =
  /^(?:\s*%?\s*[-–—‑/]\s*|\s*%?\s+(?:to|up to|and|or|bis|und|oder|lidz|l[īi]dz|un|vai|à|a|et|och|do|till)\s+)$/i

/**
 * The number of a hit as [low, high]: "20-25 hours" gives [20, 25], "25 hours" [null, 25]. A range's lower end may
 * stand before the phrase or inside it.
 */
export function numbersOf(hit: Hit): [low: number | null, high: number | null] {
  const { tokens, search } = hit.part
  const valueAt = (i: number) => search.valueAt(tokens, i)
  let at = -1
  for (let i = hit.from; i < hit.to; i++) if (valueAt(i) !== null) at = i
  if (at < 0) return [null, null]
  const unit = valueAt(at)!
  // "Thirty-seven" is one number in two words.
  const tens = valueAt(at - 1)
  const isSpelled = !/\d/.test(tokens.text.slice(tokens.start[at - 1] ?? 0, tokens.end[at]))
  if (tens !== null && isSpelled && tens >= 20 && tens % 10 === 0 && unit < 10) return [null, tens + unit]
  const high = unit
  // A joined range ("20-25") may also stand with its upper end just behind the phrase: "hours: 20 - 25".
  const after = between(hit, at, at + 1) ? valueAt(at + 1) : null
  if (after !== null && after > high) return [high, after]
  for (const before of [at - 1, at - 2, at - 3]) {
    const low = valueAt(before)
    if (low !== null && low < high && between(hit, before, at)) return [low, high]
  }
  return [null, high]
}

/** Every number that a hit names, in order. */
export function valuesOf(hit: Hit): number[] {
  const { tokens, search } = hit.part
  const values: number[] = []
  for (let i = hit.from; i < hit.to; i++) {
    const value = search.valueAt(tokens, i)
    if (value !== null) values.push(value)
  }
  return values
}

function between(hit: Hit, left: number, right: number): boolean {
  const { text, end, start } = hit.part.tokens
  if (left < 0 || right >= start.length) return false
  return RANGE.test(text.slice(end[left]!, start[right]!))
}

import type { Figure } from './figures.ts'
import { periodAfter } from './period-words.ts'

const REACH = 64

/** The most that may stand between the two figures of a wage and what it rises to. */
export const LONGEST_JOINT = 64
const RISE = /^(?: \p{L}+){2,5}(?:,| un| und| and| oder| or)(?: \p{L}+){0,4} (?:līdz|bis(?: zu)?|up to)\s$/u

/** "1350 EUR pārbaudes laikā un līdz 1500 EUR pēc tā": one wage to begin with, and the most that it becomes. */
export function isRise(between: string, first: Figure, second: Figure): boolean {
  if (first.currency === null || first.currency !== second.currency) return false
  return second.value > first.value && second.value <= first.value * STEP && RISE.test(between)
}

const OR_JOINT = /^,?\s*(?:or|ou|o|oder|then)\s*$/u
const ON_CONDITION =
  /^\s*(?:with|after|once|if|when|for (?:experienced|qualified|those)|avec|après|si|dès|con|tras|si|después de|mit|nach|wenn)(?!\p{L})/iu
/** The most by which experience raises one base rate. */
const STEP = 1.5

/** "$21.00, or $22.50 with two years of practice": one rate, and what it rises to. */
export function isStep(between: string, first: Figure, second: Figure, text: string): boolean {
  if (first.currency === null || second.currency === null || !OR_JOINT.test(between)) return false
  const after = text.slice(second.end, second.end + REACH)
  return (
    second.value > first.value &&
    second.value <= first.value * STEP &&
    ON_CONDITION.test(after.slice(periodAfter(after.toLowerCase())?.length ?? 0))
  )
}

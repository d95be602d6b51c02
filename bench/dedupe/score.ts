import type { Rates } from '../pairs/score.ts'
import type { Shown } from './adverts.ts'
import type { Found } from './method.ts'

/** How well a method did on a row of advertisements of which the truth is known. */
export interface Quality extends Rates {
  truePairs: number
  joinedPairs: number
  /** Joined pairs that are two openings: one text in two towns, two roles of one employer, nothing in common. */
  falseJoins: { campaign: number; employer: number; unrelated: number }
  /** Share of the copies that were joined with the first advertisement, by what was done to their text. */
  found: Record<string, number>
}

/** Scores joined pairs; a pair is right where both are one opening. */
export function scoreJoins(shown: readonly Shown[], { pairs }: Pick<Found, 'pairs'>): Quality {
  const sizes = new Map<number, number>()
  for (const { opening } of shown) sizes.set(opening, (sizes.get(opening) ?? 0) + 1)
  let truePairs = 0
  for (const size of sizes.values()) truePairs += (size * (size - 1)) / 2
  const falseJoins = { campaign: 0, employer: 0, unrelated: 0 }
  const withFirst = new Set<number>()
  let right = 0
  for (const [a, b] of pairs) {
    const [one, other] = [shown[a]!, shown[b]!]
    if (one.opening === other.opening) {
      right++
      if (other.copyOf?.first === a) withFirst.add(b)
    } else if (one.family === other.family) falseJoins.campaign++
    else if (one.employer === other.employer) falseJoins.employer++
    else falseJoins.unrelated++
  }
  return {
    truePairs,
    joinedPairs: pairs.length,
    ...ratesOf(right, pairs.length, truePairs),
    falseJoins,
    found: foundByCopy(shown, withFirst),
  }
}

/** Precision, recall and F1. Nothing said is nothing wrong; nothing to find is nothing missed. */
export function ratesOf(right: number, said: number, truth: number): Rates {
  const precision = said === 0 ? 1 : right / said
  const recall = truth === 0 ? 1 : right / truth
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) }
}

function foundByCopy(shown: readonly Shown[], withFirst: ReadonlySet<number>): Record<string, number> {
  const counts = new Map<string, { all: number; found: number }>()
  for (const [n, { copyOf }] of shown.entries()) {
    if (copyOf === null) continue
    const count = counts.get(copyOf.copy) ?? { all: 0, found: 0 }
    count.all++
    if (withFirst.has(n)) count.found++
    counts.set(copyOf.copy, count)
  }
  return Object.fromEntries([...counts].sort().map(([copy, { all, found }]) => [copy, rounded(found / all)]))
}

function rounded(rate: number): number {
  return Math.round(rate * 10_000) / 10_000
}

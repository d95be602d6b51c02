import type { GoldField, GoldLabels } from './gold.ts'
import { isScored, KIND, type Pair } from './score.ts'

/**
 * The answer that needs no reading: for each field the value that most of these advertisements have (for a set, its
 * most frequent member alone; for pay, the most frequent pay or none). It knows the truth, so nothing constant beats it.
 */
export function majorityOf(pairs: readonly Pair[]): GoldLabels {
  const said: Record<string, unknown> = {}
  for (const field of Object.keys(KIND) as GoldField[]) {
    const votes = new Map<string, { n: number; value: unknown }>()
    for (const pair of pairs) {
      if (!isScored(field, pair)) continue
      const truth = pair.truth[field]
      for (const value of KIND[field] === 'set' ? (truth as unknown[]) : [truth]) {
        const key = JSON.stringify(value)
        votes.set(key, { n: (votes.get(key)?.n ?? 0) + 1, value })
      }
    }
    const best = [...votes.values()].sort((a, b) => b.n - a.n)[0]
    if (KIND[field] === 'set') said[field] = best ? [best.value] : []
    else if (best) said[field] = best.value
  }
  return said as GoldLabels
}

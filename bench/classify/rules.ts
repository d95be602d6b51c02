import type { Label, Labels } from '../../pipeline/label.ts'
import type { GoldAd, GoldField } from './gold.ts'
import type { Prediction } from './predict.ts'
import { isScored, KIND } from './score.ts'

/** Labels that one gold field is scored on. */
function labelsOf(field: GoldField, found: Labels): Label<unknown>[] {
  const key = (field === 'scam' ? 'trust' : field) as keyof Labels
  const value = found[key]
  if (Array.isArray(value)) return value
  return value && typeof value === 'object' && 'because' in value ? [value] : []
}

function isRight(field: GoldField, label: Label<unknown>, truth: unknown): boolean {
  if (field === 'scam') return truth === true
  if (KIND[field] === 'set') return (truth as unknown[]).includes(label.value)
  return String(label.value) === String(truth)
}

/** Precision of every rule with the number of its answers, as lines `rule right/n`. */
export function rulePrecision(rows: readonly { ad: GoldAd; prediction: Prediction }[]): string {
  const seen = new Map<string, { right: number; n: number }>()
  for (const { ad, prediction } of rows) {
    if (!prediction.found) continue
    for (const field of Object.keys(KIND) as GoldField[]) {
      if (field === 'pay' || field === 'customer_service') continue
      if (!isScored(field, { truth: ad.labels, said: prediction.labels })) continue
      for (const label of labelsOf(field, prediction.found)) {
        const row = seen.get(label.because.rule) ?? { right: 0, n: 0 }
        row.n++
        if (isRight(field, label, ad.labels[field])) row.right++
        seen.set(label.because.rule, row)
      }
    }
  }
  return [...seen]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([rule, { right, n }]) => `${rule.padEnd(32)} ${right}/${n}`)
    .join('\n')
}

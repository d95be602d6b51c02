import type { GoldField } from './gold.ts'
import type { FieldScore } from './score.ts'

const percent = (rate: number): string => rate.toFixed(3)

function cells(score: FieldScore): string {
  if ('accuracy' in score) return `accuracy ${percent(score.accuracy)}  macro-F1 ${percent(score.macroF1)}`
  if ('microF1' in score) return `micro-F1 ${percent(score.microF1)}  macro-F1 ${percent(score.macroF1)}`
  return `F1 ${percent(score.f1)}  precision ${percent(score.precision)}  recall ${percent(score.recall)}`
}

/** One line a field, as people read it. */
export function tableOf(title: string, scores: Partial<Record<GoldField, FieldScore>>): string {
  const rows = Object.entries(scores).map(
    ([field, score]) => `  ${field.padEnd(18)} n ${String(score.n).padStart(4)}  ${cells(score)}`,
  )
  return [title, ...rows].join('\n')
}

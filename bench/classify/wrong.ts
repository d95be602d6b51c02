import type { Because, Label, Labels } from '../../pipeline/label.ts'
import type { Posting } from '../../pipeline/posting.ts'
import type { GoldAd, GoldField } from './gold.ts'
import type { Prediction } from './predict.ts'
import { isRight, isScored } from './score.ts'

function quoted(because: Because, posting: Posting): string {
  if (!because.quote || !because.in) return because.rule
  const [start, end] = because.quote
  const field = because.in
  const from =
    field === 'title' || field === 'text'
      ? posting[field]
      : field === 'company'
        ? posting.company
        : posting.stated[field as 'term']
  return `${because.rule} "${(from ?? '').slice(start, end).replace(/\s+/g, ' ')}"`
}

function evidence(field: string, found: Labels, posting: Posting): string {
  const key = field === 'scam' ? 'trust' : field === 'customer_service' ? 'occupation' : field
  const labels = found[key as keyof Labels]
  const list = (Array.isArray(labels) ? labels : labels ? [labels] : []) as Label<unknown>[]
  return list
    .filter((one) => one.because)
    .map((one) => `${String(one.value)} <- ${quoted(one.because, posting)}`)
    .join('; ')
}

/** Wrong answers of the chosen fields, grouped by field and by what was said for what was true. */
export function wrongCases(
  rows: readonly { ad: GoldAd; prediction: Prediction }[],
  fields: readonly GoldField[],
): string {
  const lines: string[] = []
  for (const field of fields) {
    const groups = new Map<string, string[]>()
    for (const { ad, prediction } of rows) {
      const pair = { truth: ad.labels, said: prediction.labels }
      if (!isScored(field, pair) || isRight(field, pair)) continue
      const key = `true ${JSON.stringify(ad.labels[field])}, said ${JSON.stringify(prediction.labels[field])}`
      const why =
        prediction.found && prediction.posting
          ? evidence(field, prediction.found, prediction.posting)
          : 'rejected'
      groups.set(key, [...(groups.get(key) ?? []), `    ${ad.id} | ${ad.title} | ${why}`])
    }
    if (groups.size === 0) continue
    lines.push(`${field}`)
    for (const [key, cases] of [...groups].sort((a, b) => b[1].length - a[1].length))
      lines.push(`  ${cases.length} x ${key}`, ...cases)
  }
  return lines.join('\n')
}

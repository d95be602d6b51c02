import type { Label } from '../label.ts'
import type { TrustReason } from '../vocabulary.ts'
import { setOf } from './finding.ts'
import { type Reading, standing } from './reading.ts'

/** Reasons for caution; a reason is shown, it never hides a row. */
export function trustOf(reading: Reading): Label<TrustReason>[] {
  const hits = standing(reading, 'trust')
  const absurd = hits.filter((hit) => hit.value === 'absurd-pay')
  const strong = hits.filter((hit) => hit.value !== 'absurd-pay' && hit.value !== 'free-mail')
  // One boast is salesmanship; two of different wording are a pattern.
  const boasts = new Set(absurd.map((hit) => hit.source)).size >= 2 || absurd.length >= 3 ? absurd : []
  return setOf<TrustReason>([...strong, ...boasts], 'trust')
}

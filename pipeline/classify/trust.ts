import type { Label, Pay } from '../label.ts'
import type { Experience, TrustReason, Workplace } from '../vocabulary.ts'
import { derived, setOf } from './finding.ts'
import { type Reading, standing } from './reading.ts'

/** Above this pay for work that needs no experience an advertisement deserves doubt; in dollars, euros or pounds. */
const ABSURD_PER_HOUR = 40
const HARD_CURRENCIES = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF'])
const HOURS_IN = { hour: 1, day: 8, week: 40, month: 173, year: 2_080 }

function ratePerHour(pay: Pay | null): number {
  if (!pay || !HARD_CURRENCIES.has(pay.currency)) return 0
  return (pay.min ?? pay.max ?? 0) / HOURS_IN[pay.period]
}

/** Reasons for caution; a reason is shown, it never hides a row. */
export function trustOf(
  reading: Reading,
  experience: Label<Experience> | null,
  workplace: Label<Workplace> | null,
): Label<TrustReason>[] {
  const hits = standing(reading, 'trust')
  const absurd = hits.filter((hit) => hit.value === 'absurd-pay')
  const strong = hits.filter((hit) => hit.value !== 'absurd-pay')
  const rich = experience?.value === 'none-needed' && ratePerHour(reading.posting.pay) >= ABSURD_PER_HOUR
  // One boast is salesmanship; two of different wording are a pattern.
  const pattern = new Set(absurd.map((hit) => hit.source)).size >= 2 || absurd.length >= 3
  const boasts = pattern || rich ? absurd : []
  // Work from home is what swindlers offer in the names of known employers; a shop may well have a free address.
  const strange = reading.posting.strangeMail && workplace?.value === 'remote'
  return [
    ...setOf<TrustReason>([...strong, ...boasts], 'trust'),
    ...(strange ? [derived<TrustReason>('employer-domain-mismatch', 'trust/free-mail')] : []),
  ]
}

import type { Label, Pay } from '../label.ts'
import type { Experience, Occupation, TrustReason, Workplace } from '../vocabulary.ts'
import { derived, setOf } from './finding.ts'
import { type Hit, type Reading, standing } from './reading.ts'

/** Above this pay for work that needs no experience an advertisement deserves doubt; in dollars, euros or pounds. */
const ABSURD_PER_HOUR = 40
const HARD_CURRENCIES = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF'])
const HOURS_IN = { hour: 1, day: 8, week: 40, month: 173, year: 2_080 }

function ratePerHour(pay: Pay | null): number {
  if (!pay || !HARD_CURRENCIES.has(pay.currency)) return 0
  return (pay.min ?? pay.max ?? 0) / HOURS_IN[pay.period]
}

// Work that nobody pays such rates for, least of all to beginners.
const PLAIN = new Set<Occupation>(['customer-service-representative', 'order-clerk', 'administrative'])

/** Nobody boasts by the year, and a month's pay of another currency may look rich. */
const SHORT = new Set(['hour', 'day', 'week'])

const REASON_OF: Record<string, TrustReason> = {
  'messenger-hint': 'messenger-interview',
  'equipment-hint': 'pay-for-equipment',
  'parcel-hint': 'cheque-handling',
}

// A hint counts beside a reason, or beside a hint of another kind in an advertisement for work at home.
function countsHints(
  hints: readonly Hit[],
  reasons: readonly Hit[],
  workplace: Workplace | undefined,
): boolean {
  if (hints.length === 0) return false
  return reasons.length > 0 || (workplace === 'remote' && new Set(hints.map((hit) => hit.value)).size > 1)
}

/** Reasons for caution; a reason is shown, it never hides a row. */
export function trustOf(
  reading: Reading,
  occupation: Occupation,
  experience: Label<Experience> | null,
  workplace: Label<Workplace> | null,
): Label<TrustReason>[] {
  const hits = standing(reading, 'trust')
  const absurd = hits.filter((hit) => hit.value === 'absurd-pay')
  const hints = hits.filter((hit) => hit.value in REASON_OF)
  const strong = hits.filter((hit) => hit.value !== 'absurd-pay' && !(hit.value in REASON_OF))
  const rich = experience?.value === 'none-needed' && ratePerHour(reading.posting.pay) >= ABSURD_PER_HOUR
  // One boast is salesmanship; two of different wording are a pattern.
  const pattern = new Set(absurd.map((hit) => hit.source)).size >= 2 || absurd.length >= 3
  const boasts = pattern || rich ? absurd : []
  const reasons = [...strong, ...boasts]
  const heard = countsHints(hints, reasons, workplace?.value)
    ? hints.map((hit) => ({ ...hit, value: REASON_OF[hit.value]! }))
    : []
  // Work from home is what swindlers offer in the names of known employers; a shop may well have a free address.
  const strange = reading.posting.strangeMail && workplace?.value === 'remote'
  return [
    ...setOf<TrustReason>([...reasons, ...heard], 'trust'),
    ...(rich && absurd.length === 0 && PLAIN.has(occupation) && SHORT.has(reading.posting.pay!.period)
      ? [derived<TrustReason>('absurd-pay', 'trust/rate')]
      : []),
    ...(strange ? [derived<TrustReason>('employer-domain-mismatch', 'trust/free-mail')] : []),
  ]
}

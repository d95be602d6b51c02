import type { Label } from './label.ts'
import type { Hours, Occupation, Scope, Workplace } from './vocabulary.ts'

/** Kept beside customer service, to compare openings and pay. */
const RELATED: ReadonlySet<Occupation> = new Set<Occupation>([
  'receptionist',
  'concierge',
  'hotel-desk-clerk',
  'lodging-manager',
  'bank-teller',
  'cashier',
  'retail-salesperson',
  'telemarketer',
])

/** What scope follows from. */
export interface Scoped {
  occupation: Label<Occupation>
  customer_service: Label<boolean>
  hours?: Label<Hours>
  workplace?: Label<Workplace>
}

/** `core` is customer service that is part-time (or may be), remote or hybrid. */
export function scopeOf({ occupation, customer_service, hours, workplace }: Scoped): Scope {
  if (!customer_service.value) return RELATED.has(occupation.value) ? 'related' : 'other'
  const partTime = hours?.value === 'part-time' || hours?.value === 'either'
  const away = workplace?.value === 'remote' || workplace?.value === 'hybrid'
  return partTime || away ? 'core' : 'customer-service'
}

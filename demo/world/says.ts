import type { Occupation, Scope } from '../../pipeline/vocabulary.ts'
import type { Says, TrueLabels } from './opening.ts'

const SERVICE: readonly Occupation[] = [
  'customer-service-representative',
  'technical-support',
  'customer-success',
  'customer-service-supervisor',
  'order-clerk',
]
const RELATED: readonly Occupation[] = [
  'receptionist',
  'concierge',
  'hotel-desk-clerk',
  'lodging-manager',
  'bank-teller',
  'cashier',
  'retail-salesperson',
  'telemarketer',
]

/** Joins what several sentences state; of a single-valued field the last word counts. */
export function joinSays(parts: readonly Says[]): Says {
  const joined: Record<string, unknown> = {}
  for (const part of parts) {
    for (const [field, value] of Object.entries(part)) {
      if (field === 'direction' && joined.direction !== undefined && joined.direction !== value) {
        joined.direction = 'both'
      } else if (Array.isArray(value) && typeof value[0] !== 'number') {
        const before = (joined[field] as string[] | undefined) ?? []
        joined[field] = [...new Set([...before, ...value])].sort()
      } else joined[field] = value
    }
  }
  return joined as Says
}

/** The full set of labels: what is not stated becomes null or []. */
export function labelsOf(says: Says & { occupation: Occupation }): TrueLabels {
  const one = <K extends keyof Says>(field: K) => says[field] ?? null
  const many = <K extends keyof Says>(field: K) => says[field] ?? []
  return {
    occupation: says.occupation,
    customer_service: SERVICE.includes(says.occupation),
    workplace: one('workplace'),
    office_days: one('office_days'),
    online_in_office: one('online_in_office'),
    remote_scope: one('remote_scope'),
    hours: one('hours'),
    weekly_hours: one('weekly_hours'),
    shifts: many('shifts'),
    term: one('term'),
    channels: many('channels'),
    direction: one('direction'),
    setting: one('setting'),
    education: one('education'),
    experience: one('experience'),
    training: one('training'),
    training_weeks: one('training_weeks'),
    training_paid: one('training_paid'),
    stream: one('stream'),
    employer_type: one('employer_type'),
    licence: one('licence'),
    languages: many('languages'),
    skills: many('skills'),
    tools: many('tools'),
    duties: many('duties'),
    conditions: many('conditions'),
    advancement: one('advancement'),
    trust: many('trust'),
  } as TrueLabels
}

/** Scope as labels.md and the glossary define it. */
export function scopeOf(labels: TrueLabels): Scope {
  if (labels.customer_service) {
    const partTime = labels.hours === 'part-time' || labels.hours === 'either'
    const fromHome = labels.workplace === 'remote' || labels.workplace === 'hybrid'
    return partTime || fromHome ? 'core' : 'customer-service'
  }
  return RELATED.includes(labels.occupation as Occupation) ? 'related' : 'other'
}

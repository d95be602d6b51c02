/**
 * The closed vocabularies of every label, spelled alike in TypeScript, SQL and feed.
 * `unknown` means that the advertisement does not say; it is never a "no".
 */
export const OCCUPATIONS = [
  'customer-service-representative',
  'technical-support',
  'customer-success',
  'customer-service-supervisor',
  'order-clerk',
  'telemarketer',
  'sales',
  'retail-salesperson',
  'cashier',
  'bank-teller',
  'receptionist',
  'concierge',
  'hotel-desk-clerk',
  'lodging-manager',
  'food-service',
  'administrative',
  'care-health',
  'software-it',
  'logistics-labour',
  'other',
] as const
export const WORKPLACES = ['remote', 'hybrid', 'onsite', 'unknown'] as const
export const HOURS = ['full-time', 'part-time', 'either', 'unknown'] as const
export const SHIFTS = [
  'day',
  'evening',
  'overnight',
  'weekend',
  'holiday',
  'rotating',
  'split',
  'on-call',
  'flexible',
] as const
export const TERMS = ['permanent', 'seasonal', 'temporary', 'contract', 'internship', 'unknown'] as const
export const CHANNELS = ['phone', 'email', 'chat', 'social', 'sms', 'video', 'mail', 'in-person'] as const
export const DIRECTIONS = ['inbound', 'outbound', 'both', 'unknown'] as const
export const SETTINGS = ['call-centre', 'office', 'counter-or-store', 'home', 'field', 'unknown'] as const
export const EDUCATIONS = [
  'none-required',
  'high-school',
  'some-college',
  'bachelor',
  'graduate',
  'unknown',
] as const
export const STREAMS = ['private-service', 'specialist', 'professional', 'public', 'unknown'] as const
export const EMPLOYER_TYPES = ['direct', 'bpo', 'agency', 'unknown'] as const
export const ADVANCEMENTS = ['entry', 'mid', 'senior', 'lead', 'manager', 'unknown'] as const
export const SCOPES = ['core', 'customer-service', 'related', 'other'] as const
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const
export const PAY_BASES = ['stated', 'range', 'up-to', 'from'] as const
export const PAY_PROVENANCES = ['structured', 'description'] as const
export const TRUST_REASONS = [
  'pay-for-equipment',
  'cheque-handling',
  'messenger-interview',
  'absurd-pay',
  'personal-data-early',
  'employer-domain-mismatch',
] as const
export const SKILLS = [
  'active-listening',
  'verbal-communication',
  'written-communication',
  'problem-solving',
  'critical-thinking',
  'empathy',
  'patience',
  'tact',
  'negotiation-mediation',
  'de-escalation',
  'multitasking',
  'typing',
  'data-entry',
  'crm',
  'ticketing',
  'spreadsheets',
  'computer-literacy',
  'systems-administration',
  'sales-upsell',
  'cash-handling',
  'accounting',
  'scheduling',
  'data-privacy',
  'teamwork',
  'leadership',
  'time-management',
] as const
export const DUTIES = [
  'inform',
  'take-orders',
  'handle-complaints',
  'follow-up',
  'process-returns',
  'schedule',
  'sell',
  'collect',
  'verify-identity',
] as const
export const CONDITIONS = [
  'overtime',
  'call-quotas',
  'high-volume',
  'angry-customers',
  'probation',
  'own-equipment',
  'background-check',
] as const

export type Occupation = (typeof OCCUPATIONS)[number]
export type Workplace = (typeof WORKPLACES)[number]
export type Hours = (typeof HOURS)[number]
export type Shift = (typeof SHIFTS)[number]
export type Term = (typeof TERMS)[number]
export type Channel = (typeof CHANNELS)[number]
export type Direction = (typeof DIRECTIONS)[number]
export type Setting = (typeof SETTINGS)[number]
export type Education = (typeof EDUCATIONS)[number]
/** `none-needed`, `some`, a number of years, or `unknown`. */
export type Experience = 'none-needed' | 'some' | 'unknown' | number
export type Stream = (typeof STREAMS)[number]
export type EmployerType = (typeof EMPLOYER_TYPES)[number]
export type Advancement = (typeof ADVANCEMENTS)[number]
export type Scope = (typeof SCOPES)[number]
export type PayPeriod = (typeof PAY_PERIODS)[number]
export type PayBasis = (typeof PAY_BASES)[number]
export type PayProvenance = (typeof PAY_PROVENANCES)[number]
export type TrustReason = (typeof TRUST_REASONS)[number]
export type Skill = (typeof SKILLS)[number]
export type Duty = (typeof DUTIES)[number]
export type Condition = (typeof CONDITIONS)[number]

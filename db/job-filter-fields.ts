import type { FilterField, JobFilter } from './job-filter.ts'

/** Filters whose answer rests on fields of another name in the change log. */
const RESTS_ON: Partial<Record<FilterField, readonly string[]>> = {
  // Opened, closed and reopened are entries of their own.
  state: [],
  pay_currency: ['pay'],
  pay_period: ['pay'],
  pay_basis: ['pay'],
  pay_provenance: ['pay'],
  shift: ['shifts'],
  channel: ['channels'],
  country: ['places', 'remote_scope'],
  city: ['places'],
  source: ['postings'],
  licence_kind: ['licence_kinds'],
  required_language: ['languages'],
  skill: ['skills'],
  tool: ['tools'],
  duty: ['duties'],
  condition: ['conditions'],
}

/** Names of the fields of the change log that decide whether a Job fulfils a filter. */
export function filteredFields({
  anyOf,
  payMin,
  weeklyHoursMax,
  officeDaysMax,
  trainingWeeksMax,
  postedSince,
  words = [],
  placeKeys,
}: JobFilter): string[] {
  const fields = Object.keys(anyOf).flatMap((field) => RESTS_ON[field as FilterField] ?? [field])
  if (payMin !== undefined) fields.push('pay')
  if (weeklyHoursMax !== undefined) fields.push('weekly_hours')
  if (officeDaysMax !== undefined) fields.push('office_days')
  if (trainingWeeksMax !== undefined) fields.push('training_weeks')
  if (postedSince !== undefined) fields.push('posted_at')
  if (words.length > 0) fields.push('title', 'company')
  if (placeKeys !== undefined) fields.push('places')
  return [...new Set(fields)]
}

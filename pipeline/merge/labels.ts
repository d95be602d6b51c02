import type { Label, Labels } from '../label.ts'
import type { Member } from './member.ts'

/** Sets and single values together hold every field of Labels but scope, which follows from the rest. */
const SETS = [
  'shifts',
  'channels',
  'licence_kinds',
  'languages',
  'skills',
  'tools',
  'duties',
  'conditions',
  'trust',
] as const
const SINGLES = [
  'occupation',
  'customer_service',
  'workplace',
  'office_days',
  'online_in_office',
  'remote_scope',
  'hours',
  'weekly_hours',
  'term',
  'direction',
  'setting',
  'education',
  'experience',
  'training',
  'training_weeks',
  'training_paid',
  'stream',
  'industry',
  'employer_type',
  'licence',
  'advancement',
] as const

export const LABEL_FIELDS: readonly (typeof SETS | typeof SINGLES)[number][] = [...SINGLES, ...SETS]

/**
 * The labels of a Job: each from the first member that knows it. A set comes whole from one member, because it is one
 * reading of one text; an occupation that says nothing (`other`) gives way to one that does.
 */
export function mergeLabels(ordered: readonly Member[]): Omit<Labels, 'scope'> {
  const merged: Record<string, unknown> = {}
  for (const field of SINGLES) {
    const member =
      ordered.find(({ labels }) => isKnown(labels[field])) ?? ordered.find(({ labels }) => labels[field])
    const label = member?.labels[field]
    if (member !== undefined && label !== undefined) merged[field] = { ...label, from: member.id }
  }
  // Whether the work is customer service follows from the occupation, so both come from one reading.
  const decided = ordered.find(({ id }) => id === (merged.occupation as Label<unknown> | undefined)?.from)
  if (decided !== undefined)
    merged.customer_service = { ...decided.labels.customer_service, from: decided.id }
  for (const field of SETS) {
    const member = ordered.find(({ labels }) => labels[field].length > 0)
    merged[field] = (member?.labels[field] ?? []).map((label) => ({ ...label, from: member!.id }))
  }
  return merged as unknown as Omit<Labels, 'scope'>
}

function isKnown(label: Label<unknown> | undefined): boolean {
  return label !== undefined && label.value !== 'unknown' && label.value !== 'other'
}

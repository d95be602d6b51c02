import type { Label } from '../label.ts'
import { derived, label } from './finding.ts'
import { numbersOf } from './numbers.ts'
import { type Reading, standing } from './reading.ts'

export interface TrainingLabels {
  training: Label<boolean>
  training_weeks?: Label<number>
  training_paid?: Label<boolean>
}

/** Training that the employer gives, its weeks and whether it is paid. */
export function trainingOf(reading: Reading): TrainingLabels {
  const hits = standing(reading, 'training')
  const first = hits[0]
  if (!first) return { training: derived(false, 'training/not-said') }
  const found: TrainingLabels = { training: label(true, 'training/said', first) }
  const paid = hits.find((hit) => hit.value === 'paid')
  if (paid) found.training_paid = label(true, 'training/paid', paid)
  const long = hits.find((hit) => hit.value === 'weeks' || hit.value === 'days' || hit.value === 'months')
  const count = long ? numbersOf(long)[1] : null
  if (long && count !== null) {
    const weeks = long.value === 'weeks' ? count : long.value === 'days' ? count / 5 : count * 4.33
    found.training_weeks = label(Math.round(weeks * 10) / 10, 'training/weeks', long)
  }
  return found
}

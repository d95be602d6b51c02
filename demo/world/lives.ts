import { DAYS } from './calendar.ts'
import type { Random } from './random.ts'

/** What becomes of one opening during the week. */
export interface Life {
  kind: 'steady' | 'late' | 'leaves' | 'late-and-leaves' | 'blinks' | 'returns' | 'reposted'
  days: number[]
  /** Days of the second posting of an opening that is advertised anew. */
  secondDays: number[]
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Draws how long an opening is advertised. `mayReturn`: it stands on one board whose listing is complete. */
export function drawLife(rng: Random, mayReturn: boolean): Life {
  const kind = rng.weighted<Life['kind']>({
    steady: 62,
    late: 17,
    leaves: 11,
    'late-and-leaves': 2,
    blinks: mayReturn ? 3 : 0,
    returns: mayReturn ? 4 : 0,
    reposted: mayReturn ? 4 : 0,
  })
  if (kind === 'late') return { kind, days: span(rng.int(2, 6), DAYS), secondDays: [] }
  if (kind === 'leaves') return { kind, days: span(1, rng.int(1, 6)), secondDays: [] }
  if (kind === 'late-and-leaves') return { kind, days: span(2, rng.int(3, 5)), secondDays: [] }
  if (kind === 'blinks') {
    const away = rng.int(2, 6)
    return { kind, days: span(1, DAYS).filter((day) => day !== away), secondDays: [] }
  }
  // Two complete misses close: a posting that is away for three days or more comes back as a new spell.
  if (kind === 'returns') {
    const last = rng.int(1, 3)
    return { kind, days: [...span(1, last), ...span(last + rng.int(3, 4), DAYS)], secondDays: [] }
  }
  if (kind === 'reposted') {
    const last = rng.int(1, 2)
    return { kind, days: span(1, last), secondDays: span(last + rng.int(3, 4), DAYS) }
  }
  return { kind, days: span(1, DAYS), secondDays: [] }
}

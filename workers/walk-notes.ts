import type { Adapter } from '../crawlers/adapter.ts'
import type { ReadStep } from '../crawlers/crawl.ts'
import type { RightsSignals } from '../crawlers/robots/rights-signals.ts'
import type { FillCounts } from '../db/fill-drift.ts'

/** What one walk notices beside its postings. */
export interface WalkNotes {
  take(step: Pick<ReadStep, 'postings' | 'signals'>): void
  /** How often the expected fields stood; null when no advertisement was read in full. */
  fill(): FillCounts | null
  /** What the source says about rights; null when no live page was read. */
  signals(): RightsSignals | null
}

export function createWalkNotes(expects: Adapter['expects']): WalkNotes {
  const filled = new Map(expects.map((field) => [field, 0]))
  let n = 0
  let signals: RightsSignals | null = null
  return {
    take(step) {
      n += step.postings.length
      for (const posting of step.postings)
        for (const [field, count] of filled) if (posting[field] !== undefined) filled.set(field, count + 1)
      if (step.signals !== null) signals = { ...signals, ...step.signals }
    },
    fill: () => (n === 0 ? null : { n, ...Object.fromEntries(filled) }),
    signals: () => signals,
  }
}

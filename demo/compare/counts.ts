import { keyOf, type Truth } from '../truth.ts'
import { type Check, check, percent } from './check.ts'
import type { Observed } from './observed.ts'

/** Jobs found may differ from openings by this share: some pairs are hard, and a few wrong joins are scored as joins. */
export const JOBS_WITHIN = 0.03
/** Share of archived lines that must be stored. */
const HISTORY_STORED = 0.99

/** Every posting the boards showed is stored, once; none that they did not; about as many Jobs as openings. */
export function compareCounts(truth: Truth, observed: Observed): Check[] {
  const weekSources = new Set(truth.postings.map(({ source }) => source))
  const week = observed.postings.filter(({ source }) => weekSources.has(source))
  const found = new Set(week.map(keyOf))
  const expected = new Set(truth.postings.map(keyOf))
  const missing = [...expected].filter((key) => !found.has(key))
  const strange = [...found].filter((key) => !expected.has(key))
  const jobs = new Set(week.map(({ jobId }) => jobId).filter((id) => id !== null))
  const off = Math.abs(jobs.size - truth.openings.size) / truth.openings.size
  const checks = [
    check(
      'counts',
      'postings stored',
      expected.size,
      found.size,
      missing.length === 0 && strange.length === 0,
      [...missing.map((key) => `missing: ${key}`), ...strange.map((key) => `never shown: ${key}`)],
    ),
    check('counts', 'postings stored twice', 0, week.length - found.size, week.length === found.size),
    check('counts', 'rows rejected', 0, observed.rejected, observed.rejected === 0),
    check(
      'counts',
      'openings found as jobs',
      truth.openings.size,
      `${jobs.size} (off by ${percent(off)})`,
      off <= JOBS_WITHIN,
    ),
  ]
  return truth.history === null ? checks : [...checks, historyStored(truth, observed)]
}

function historyStored(truth: Truth, observed: Observed): Check {
  const archives = truth.history!.archives
  const stored = new Set(observed.postings.map(keyOf))
  const lines = archives.flatMap(({ id, lines }) =>
    lines.map(({ externalId }) => keyOf({ source: id, externalId })),
  )
  const missing = lines.filter((key) => !stored.has(key))
  const share = 1 - missing.length / lines.length
  return check(
    'counts',
    'archived postings stored',
    lines.length,
    lines.length - missing.length,
    share >= HISTORY_STORED,
    missing,
  )
}

import { keyOf, type Truth } from '../truth.ts'
import { type Check, check } from './check.ts'
import type { Observed } from './observed.ts'

/** States and health words that tell an operator that a run proved nothing. */
const ALARMED = new Set(['empty', 'drifted', 'partial', 'blocked', 'failed'])

/** Postings closed and reopened on the very days they should; Jobs open as long as any member is; incidents seen. */
export function compareClosings(truth: Truth, observed: Observed): Check[] {
  const weekSources = new Set(truth.postings.map(({ source }) => source))
  const days = truth.openAfter.map((expected, index) => {
    const day = index + 1
    const noted = observed.days.find((one) => one.day === day)
    const open = new Set((noted?.open ?? []).filter(({ source }) => weekSources.has(source)).map(keyOf))
    const wrong = [
      ...[...expected].filter((key) => !open.has(key)).map((key) => `day ${day}: closed too early: ${key}`),
      ...[...open].filter((key) => !expected.has(key)).map((key) => `day ${day}: still open: ${key}`),
    ]
    return { day, expected, open, wrong }
  })
  const turns = (of: 'expected' | 'open', turn: 'close' | 'reopen'): number =>
    days.reduce((sum, today, index) => {
      const before = days[index - 1]?.[of] ?? new Set<string>()
      if (turn === 'close') return sum + [...before].filter((key) => !today[of].has(key)).length
      const known = new Set(days.slice(0, index).flatMap((day) => [...day[of]]))
      return sum + [...today[of]].filter((key) => !before.has(key) && known.has(key)).length
    }, 0)
  const wrong = days.flatMap((day) => day.wrong)
  return [
    check(
      'closings',
      'postings open after each day',
      'as true',
      `${wrong.length} wrong`,
      wrong.length === 0,
      wrong,
    ),
    check(
      'closings',
      'closings',
      turns('expected', 'close'),
      turns('open', 'close'),
      turns('expected', 'close') === turns('open', 'close'),
    ),
    check(
      'closings',
      'reopenings',
      turns('expected', 'reopen'),
      turns('open', 'reopen'),
      turns('expected', 'reopen') === turns('open', 'reopen'),
    ),
    jobStates(observed),
    ...truth.incidents.map((incident) => incidentSeen(incident, observed)),
  ]
}

/** A Job is open while any of its postings is. */
function jobStates(observed: Observed): Check {
  const lastDay = observed.days.reduce<Observed['days'][number] | null>(
    (last, day) => (last === null || day.day > last.day ? day : last),
    null,
  )
  const open = new Set((lastDay?.open ?? []).map(keyOf))
  const openJobs = new Set(
    observed.postings.filter((posting) => open.has(keyOf(posting))).map(({ jobId }) => jobId),
  )
  const wrong = observed.jobs
    .filter(({ id, state }) => (state === 'open') !== openJobs.has(id))
    .map(({ id, state }) => `${id} is ${state}`)
  return check(
    'closings',
    'jobs whose state disagrees with their postings',
    0,
    wrong.length,
    wrong.length === 0,
    wrong,
  )
}

function incidentSeen({ source, day }: Truth['incidents'][number], observed: Observed): Check {
  const run = observed.days.find((one) => one.day === day)?.runs.find((one) => one.source === source)
  const isReported = run !== undefined && (ALARMED.has(run.state) || run.suspicious || run.health !== 'well')
  const found = run === undefined ? 'no run' : `${run.state}, ${run.health}`
  return check(
    'closings',
    `day ${day}: ${source} answers with nothing`,
    'reported, nothing closed',
    found,
    isReported,
  )
}

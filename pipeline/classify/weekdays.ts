import { type Hit, hitsOf, type Part, type Reading } from './reading.ts'

/** Days of the week that stand together: "Monday to Friday", "Tuesdays, Wednesdays and Thursdays". */
export interface DayRun {
  part: Part
  /** Monday = 1 to Sunday = 7. */
  days: ReadonlySet<number>
  /** True for "Tuesday to Saturday", false for days one by one. */
  range: boolean
  first: Hit
  last: Hit
}

const RANGE =
  /^[\s.]*(?:[-–—‑]|to|through|thru|thro|until|till|til|bis|līdz|lidz|a|à|al|au|do|t\.o\.m)[\s.]*$/iu
const LIST =
  /^[\s.]*(?:[,/&+]|,?\s*(?:and|or|und|oder|sowie|un|vai|y|e|et|ou|och|eller|i|lub|oraz))(?:\s*(?:le|les|el|los|den))?[\s.]*$/iu

/** Days from the first to the last, over the end of the week where the last comes earlier. */
function daysBetween(first: number, last: number): number[] {
  const days = [first]
  for (let day = first; day !== last; ) {
    day = (day % 7) + 1
    days.push(day)
  }
  return days
}

const cache = new WeakMap<Reading, DayRun[]>()

/** Every run of days of the title and the text, in order. */
export function dayRuns(reading: Reading): DayRun[] {
  let runs = cache.get(reading)
  if (!runs) {
    runs = runsOf(reading)
    cache.set(reading, runs)
  }
  return runs
}

function runsOf(reading: Reading): DayRun[] {
  const runs: { days: Set<number>; range: boolean; hits: Hit[] }[] = []
  for (const hit of hitsOf(reading, 'weekday')) {
    const run = runs.at(-1)
    const before = run?.hits.at(-1)
    const { text, start, end } = hit.part.tokens
    const between =
      before?.part === hit.part ? text.slice(end[before.to - 1]!, start[hit.from]!) : 'another field'
    if (run && before && RANGE.test(between)) {
      for (const day of daysBetween(Number(before.value), Number(hit.value))) run.days.add(day)
      run.range = true
      run.hits.push(hit)
    } else if (run && before && LIST.test(between) && Number(hit.value) > Number(before.value)) {
      // "Wednesdays and Thursdays, Mondays and Fridays": a list that starts anew.
      run.days.add(Number(hit.value))
      run.hits.push(hit)
    } else runs.push({ days: new Set([Number(hit.value)]), range: false, hits: [hit] })
  }
  return runs.map(({ days, range, hits }) => ({
    part: hits[0]!.part,
    days,
    range,
    first: hits[0]!,
    last: hits.at(-1)!,
  }))
}

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
  /^[\s.]*(?:[-–—‑]|to|through|thru|thro|until|till|til|bis|l[īi]dz|lidz|a|à|al|au|do|t\.o\.m)[\s.]*$/iu
const LIST =
  /^[\s.]*(?:[,/&+]|,?\s*(?:and|or|und|oder|sowie|un|vai|y|e|et|ou|och|eller|i|lub|oraz))(?:\s*(?:le|les|el|los|den))?[\s.]*$/iu

/** "MondayFriday", "Mon Sun": a bad copy lost the dash. */
const isLostDash = (first: Hit, last: Hit, between: string): boolean =>
  /^ ?$/.test(between) && first.value === '1' && Number(last.value) >= 4

/** Days from the first to the last, over the end of the week where the last comes earlier. */
function daysBetween(first: number, last: number): number[] {
  const days = [first]
  for (let day = first; day !== last; ) {
    day = (day % 7) + 1
    days.push(day)
  }
  return days
}

const BETWIXT = /(?:between|zwischen|starp|entre|mellan|między)\s*$/iu

/** "Any hours between Monday and Saturday": there the word for "and" joins the ends of a range. */
function isBetween({ part: { tokens }, from }: Hit, between: string): boolean {
  return LIST.test(between) && BETWIXT.test(tokens.text.slice(0, tokens.start[from]).slice(-12))
}

const FROM_MONDAY = /(?<!\p{L})P\.?\s?[-–—‑]\s?$/u

/** "P.–Pk.": in Latvian timetables Monday is one letter, which alone is no day. */
function opensOnMonday({ value, part, from, to }: Hit): boolean {
  const { text, start, end } = part.tokens
  const at = start[from]!
  return value === '5' && end[to - 1]! - at === 2 && FROM_MONDAY.test(text.slice(Math.max(0, at - 5), at))
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
    if (
      run &&
      before &&
      (RANGE.test(between) || isBetween(before, between) || isLostDash(before, hit, between))
    ) {
      for (const day of daysBetween(Number(before.value), Number(hit.value))) run.days.add(day)
      run.range = true
      run.hits.push(hit)
    } else if (run && before && LIST.test(between) && Number(hit.value) > Number(before.value)) {
      // "Wednesdays and Thursdays, Mondays and Fridays": a list that starts anew.
      run.days.add(Number(hit.value))
      run.hits.push(hit)
    } else if (opensOnMonday(hit)) runs.push({ days: new Set([1, 2, 3, 4, 5]), range: true, hits: [hit] })
    else runs.push({ days: new Set([Number(hit.value)]), range: false, hits: [hit] })
  }
  return runs.map(({ days, range, hits }) => ({
    part: hits[0]!.part,
    days,
    range,
    first: hits[0]!,
    last: hits.at(-1)!,
  }))
}

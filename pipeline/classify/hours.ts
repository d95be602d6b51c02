import type { Label, Span } from '../label.ts'
import type { Hours } from '../vocabulary.ts'
import { clockSpans, lengthOf, spanLabel } from './clock.ts'
import { label } from './finding.ts'
import { numbersOf } from './numbers.ts'
import { type Hit, hitsOf, isDenied, outside, type Reading, standing, wordsOf } from './reading.ts'

/** 35 hours a week and more are full-time. */
const FULL_TIME_HOURS = 35
const STANDARD_WEEK = 40
const FULL_DAY = 7.5
/** "Hours: 37.5" are hours a week, "Hours: 9" is when work starts. */
const BARE_HOURS = 14
const LONGEST_DAY = 10.5
const SHORT_DAY = 6
/** Characters between two offers of one choice. */
const NEAR = 40

/** Weekly hours as stated; benefits and opening hours are told apart by the lexicon. */
export function weeklyHoursOf(reading: Reading): { span: Label<Span>; hit: Hit } | null {
  for (const hit of standing(reading, 'weekly')) {
    const [low, high] = numbersOf(hit)
    if (high === null) continue
    if (/^hours #/.test(hit.source) && (high < BARE_HOURS || /:/.test(wordsOf(hit)))) continue
    if (hit.value === 'week' && high >= 4 && high <= 60 && (low ?? high) <= high)
      return { span: label({ min: low ?? high, max: high }, 'weekly_hours/stated', hit), hit }
    if (hit.value === 'day' && high >= 1 && high <= 6)
      return { span: label({ min: (low ?? high) * 5, max: high * 5 }, 'weekly_hours/per-day', hit), hit }
    if (hit.value === 'month' && high >= 10 && high <= 200)
      return {
        span: label(
          { min: Math.round((low ?? high) / 4.33), max: Math.round(high / 4.33) },
          'weekly_hours/per-month',
          hit,
        ),
        hit,
      }
    if (hit.value === 'percent' && high >= 5 && high <= 100)
      return {
        span: label(
          { min: ((low ?? high) * STANDARD_WEEK) / 100, max: (high * STANDARD_WEEK) / 100 },
          'weekly_hours/percent',
          hit,
        ),
        hit,
      }
    if (hit.value === 'fte' && high > 0 && high <= 1)
      return {
        span: label(
          { min: (low ?? high) * STANDARD_WEEK, max: high * STANDARD_WEEK },
          'weekly_hours/fte',
          hit,
        ),
        hit,
      }
  }
  return null
}

function fromSpan(span: Span): Hours {
  const min = span.min ?? span.max!
  const max = span.max ?? span.min!
  if (min >= FULL_TIME_HOURS) return 'full-time'
  if (max < FULL_TIME_HOURS) return 'part-time'
  return 'either'
}

function merge(hits: readonly Hit[], rule: string): Label<Hours> | null {
  const either = hits.find((hit) => hit.value === 'either')
  if (either) return label('either', rule, either)
  const full = hits.find((hit) => hit.value === 'full-time')
  const part = hits.find((hit) => hit.value === 'part-time')
  if (full && part) return label('either', rule, full.from < part.from ? full : part)
  const one = full ?? part
  return one ? label(one.value as Hours, rule, one) : null
}

/** Full-time, part-time or both: structured field, then title, then stated weekly hours, then the body's words. */
export function hoursOf(reading: Reading): { hours: Label<Hours> | null; weekly: Label<Span> | null } {
  const weekly = weeklyHoursOf(reading)
  const all = hitsOf(reading, 'hours')
  const denied = new Set(all.filter((hit) => isDenied(hit) && hit.part.in === 'text').map((hit) => hit.value))
  const hits = all.filter((hit) => !isDenied(hit) && !denied.has(hit.value))
  const stated = merge(
    hits.filter((hit) => hit.part.in !== 'title' && hit.part.in !== 'text'),
    'hours/structured',
  )
  const title = merge(
    hits.filter((hit) => hit.part.in === 'title'),
    'hours/title',
  )
  const text = merge(
    outside(
      hits.filter((hit) => hit.part.in === 'text'),
      'company',
    ),
    'hours/text',
  )
  const counted = weekly ? label(fromSpan(weekly.span.value), 'hours/weekly', weekly.hit) : null
  return {
    hours: stated ?? title ?? preferWords(text, counted) ?? fromClock(reading),
    weekly: weekly?.span ?? null,
  }
}

/** One stated working day of usual length is a full-time one; short days make a part-time week. */
function fromClock(reading: Reading): Label<Hours> | null {
  const spans = clockSpans(reading).filter((span) => lengthOf(span) <= LONGEST_DAY)
  const [span] = spans
  if (!span || spans.length > 2) return null
  if (spans.every((one) => lengthOf(one) >= FULL_DAY)) return spanLabel('full-time', 'hours/clock', span)
  return spans.every((one) => lengthOf(one) <= SHORT_DAY) ? spanLabel('part-time', 'hours/clock', span) : null
}

/** Words and counted hours agree as a rule; where they do not, "full-time or 32 hours" offers both. */
function preferWords(text: Label<Hours> | null, counted: Label<Hours> | null): Label<Hours> | null {
  if (!text || !counted) return text ?? counted
  if (text.value === 'either' || counted.value === 'either') return text.value === 'either' ? text : counted
  if (text.value === counted.value) return text
  const [a, b] = [text.because.quote!, counted.because.quote!]
  const near = text.because.in === counted.because.in && Math.abs(a[0] - b[0]) < NEAR
  return near ? { ...text, value: 'either' } : counted
}

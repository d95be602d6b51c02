import { MONTHS } from './words.ts'
import { ZONE, zoneMinutes } from './zones.ts'

const DAY_MS = 86_400_000
const ISO = new RegExp(
  String.raw`^([+-]?\d{4,6})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(${ZONE})?)?$`,
  'i',
)
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i
const RFC_822 = new RegExp(
  String.raw`^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(\p{L}{3,12})\.?[\s,-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(${ZONE})?$`,
  'iu',
)
const SLASHED = new RegExp(
  String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\.?(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm|uhr)?\s*(${ZONE})?)?$`,
  'i',
)
const YEAR_FIRST = /^(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})\.?$/
/** Countries that write the month first. */
const MONTH_FIRST = new Set(['US', 'PH', 'CA'])
/** Countries that write the day first and count to twelve twice a day. */
const DAY_FIRST_BY_HALVES = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'SG', 'MY', 'PK', 'HK'])

/** Whether a country writes the month before the day; not where it is unknown. */
export const isMonthFirst = (country: string | undefined): boolean => MONTH_FIRST.has(country ?? '')

/** Reads a whole string that is one date in a machine's or a form's notation; epoch milliseconds, or null. */
export function readAbsolute(value: string, country: string | undefined): number | null {
  const iso = ISO.exec(value)
  if (iso) return at(iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5], iso[6], iso[7], iso[8])
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return fromNumber(value)
  const compact = COMPACT.exec(value)
  if (compact)
    return at(
      compact[1]!,
      compact[2]!,
      compact[3]!,
      compact[4],
      compact[5],
      compact[6],
      undefined,
      compact[7],
    )
  const rfc = RFC_822.exec(value)
  if (rfc) {
    const month = MONTHS.get(fold(rfc[2]!))
    return month === undefined
      ? null
      : at(fullYear(rfc[3]!), String(month), rfc[1]!, rfc[4], rfc[5], rfc[6], undefined, rfc[7])
  }
  const year = YEAR_FIRST.exec(value)
  if (year) return at(year[1]!, year[2]!, year[3]!)
  const slashed = SLASHED.exec(value)
  return slashed ? readSlashed(slashed, value, country) : null
}

function readSlashed(match: RegExpExecArray, value: string, country: string | undefined): number | null {
  const [first, second] = [Number(match[1]), Number(match[2])]
  const half = match[7]?.toLowerCase()
  const isHalf = half === 'am' || half === 'pm'
  // "3/14/2026" can only be month first; "9:00 AM" is how month-first countries write the hour; dots are never American.
  const monthFirst =
    !value.includes('.') &&
    first <= 12 &&
    (second > 12 || isMonthFirst(country) || (isHalf && !DAY_FIRST_BY_HALVES.has(country ?? '')))
  const [day, month] = monthFirst ? [second, first] : [first, second]
  const hour =
    match[4] === undefined
      ? undefined
      : String((Number(match[4]) % (isHalf ? 12 : 24)) + (half === 'pm' ? 12 : 0))
  return at(fullYear(match[3]!), String(month), String(day), hour, match[5], match[6], undefined, match[8])
}

function fromNumber(value: string): number | null {
  const compact = COMPACT.exec(value)
  if (compact && value.length !== 10 && value.length !== 13) return at(compact[1]!, compact[2]!, compact[3]!)
  const number = Number(value)
  if (number > 1e11 && number < 1e14) return Math.trunc(number)
  if (number > 1e8) return number < 1e11 ? Math.trunc(number * 1000) : null
  // Days since 1970, as statistics packages export them.
  return Number.isInteger(number) && number > 10_000 && number < 40_000 ? number * DAY_MS : null
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** Epoch milliseconds of the parts, or null when no calendar has that day. A value without a zone counts as UTC. */
export function at(
  year: string,
  month: string,
  day: string,
  hour = '0',
  minute = '0',
  second = '0',
  fraction = '0',
  zone = 'Z',
): number | null {
  const [y, mo, d] = [Number(year), Number(month), Number(day)]
  const [h, mi, s] = [Number(hour), Number(minute), Math.min(59, Number(second))]
  if (y < 1970 || y > 9999 || mo < 1 || mo > 12 || d < 1 || h > 24 || mi > 59) return null
  const date = new Date(Date.UTC(y, mo - 1, d))
  if (date.getUTCMonth() !== mo - 1) return null
  const ms = Math.trunc(Number(`0.${fraction}`) * 1000)
  return date.getTime() + ((h * 60 + mi) * 60 + s) * 1000 + ms - zoneMinutes(zone) * 60_000
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
}

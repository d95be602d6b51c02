import type { Pay } from '../../label.ts'
import type { PayPeriod } from '../../vocabulary.ts'
import { OTHER_SHIFTS, otherShift } from './by-shift.ts'
import { currencyOf } from './currency.ts'
import { readFigures } from './figures.ts'
import { type Mention, readMentions } from './mentions.ts'
import { guessPeriod } from './periods.ts'

/** How much a place in the advertisement is trusted: `line` is a pay field, `short` a single phrase, `text` a body. */
export type Trust = 'line' | 'title' | 'short' | 'text'

/** From this size on, money in a phrase is hardly anything but a year's pay. */
const YEAR_SIZE = 10_000

/** Base pay found in a text, with the words that printed it. */
export interface FoundPay {
  min: number | null
  max: number | null
  currency: string
  period: PayPeriod
  inferred: boolean
  quote: [number, number]
}

// Per period, the least and the most that base pay can be, in units near a dollar; multiplied by what a dollar buys there.
const BOUNDS: Record<PayPeriod, readonly [number, number]> = {
  hour: [2, 500],
  day: [15, 4_000],
  week: [50, 12_000],
  month: [150, 60_000],
  year: [2_500, 1_500_000],
}
const UNITS_PER_DOLLAR: Record<string, number> = {
  SEK: 10,
  NOK: 10,
  DKK: 7,
  CZK: 22,
  HUF: 350,
  JPY: 140,
  KRW: 1_300,
  INR: 60,
  PHP: 50,
  THB: 33,
  IDR: 15_000,
  VND: 24_000,
  TWD: 30,
  HKD: 7,
  MXN: 18,
  ZAR: 17,
  RUB: 80,
  TRY: 30,
  UAH: 38,
  PLN: 4,
  MYR: 4,
  RON: 4.5,
  CNY: 7,
  COP: 4_000,
  CLP: 900,
  ARS: 900,
  UYU: 40,
  PYG: 7_000,
  CRC: 500,
  GTQ: 7.5,
  HNL: 25,
  NIO: 36,
  DOP: 58,
  NGN: 1_200,
  KES: 130,
  PKR: 250,
  BDT: 110,
  EGP: 40,
  LKR: 300,
  ISK: 130,
  RSD: 105,
}

// Only Australians add "super" to dollars.
const SUPERANNUATION = /\$[^\n]{0,40}\+\s?super(?:annuation)?\b/i

/** The base pay a text prints, or null: the best cued, most complete mention, the first among equals. */
export function choosePay(text: string, trust: Trust, country: string | null): FoundPay | null {
  if (!/\d|dollars|pounds|bucks|euros/i.test(text)) return null
  const home = country ?? (SUPERANNUATION.test(text) ? 'AU' : null)
  let best: FoundPay | null = null
  let bestScore = 0
  for (const mention of readMentions(readFigures(text, home), text, trust === 'text')) {
    const score = rate(mention, trust)
    if (score <= bestScore) continue
    const found = complete(mention, home)
    if (found === null) continue
    best = found
    bestScore = score
    if (score === BEST_SCORE) break
  }
  return best === null ? null : withOtherShift(best, text, home)
}

// Two base rates for two shifts are a range.
function withOtherShift(pay: FoundPay, text: string, country: string | null): FoundPay {
  const { min, max, currency, period, quote } = pay
  if ((period !== 'hour' && (period !== 'day' || pay.inferred)) || min === null || min !== max) return pay
  const [start, end] = quote
  const rest = text.slice(end, end + OTHER_SHIFTS)
  const other = otherShift(
    text,
    { value: min, currency, start, end },
    readMentions(readFigures(rest, country), rest, false),
  )
  if (other === null) return pay
  return {
    ...pay,
    min: Math.min(min, other.value),
    max: Math.max(min, other.value),
    quote: [start, other.end],
  }
}

/** Currency, period and a word of pay: nothing later can be better. */
const BEST_SCORE = 8

// The first of the best: what is cued and complete, wherever more than one figure could be pay.
function rate(mention: Mention, trust: Trust): number {
  if (!isPay(mention, trust)) return 0
  const { alone, currency, cued, period } = mention
  return 1 + (cued ? 3 : 0) + (period !== null ? 2 : 0) + (currency !== null || alone ? 2 : 0)
}

function isPay(
  { alone, bare, closes, currency, cued, extras, listed, max, min, opens, period, range, thousands }: Mention,
  trust: Trust,
): boolean {
  if (trust === 'line' || (trust === 'title' && currency !== null)) return true
  const size = max ?? min ?? 0
  // "13. alga", "2 reizes": a small whole number beside a word of pay is a count.
  if (currency === null && period === null && !range && size < 100 && Number.isInteger(size)) return false
  if (trust !== 'text') {
    if (currency !== null) return cued || bare || range || thousands || period !== null || size >= YEAR_SIZE
    return (
      cued ||
      period === 'hour' ||
      (period !== null && (range || thousands || alone)) ||
      ((range || bare) && thousands) ||
      (range && bare && size >= YEAR_SIZE)
    )
  }
  if (currency === null) return cued && (period !== null || range || thousands || alone)
  // "Contracts of $500,000 a year": long periods need a word of pay or a range.
  return (
    cued ||
    extras ||
    bare ||
    opens ||
    (closes && period === 'year' && isYearly(size, currency)) ||
    period === 'hour' ||
    period === 'day' ||
    period === 'week' ||
    period === 'fortnight' ||
    (range && (period !== null || isYearly(size, currency))) ||
    (listed && period === 'month' && isMonthly(size, currency)) ||
    (listed && period === 'year' && isYearly(size, currency))
  )
}

// "38 hours, 2,750 euros a month": in a list of terms, where it is too much for a price.
function isMonthly(size: number, currency: string): boolean {
  const scale = UNITS_PER_DOLLAR[currency] ?? 1
  return size >= 800 * scale && size <= 15_000 * scale
}

// Ranges of a year's pay need no other word in a body; sums of other sizes and uses are left out before.
function isYearly(size: number, currency: string): boolean {
  const scale = UNITS_PER_DOLLAR[currency] ?? 1
  return size >= YEAR_SIZE * scale && size <= 300_000 * scale
}

function complete(mention: Mention, country: string | null): FoundPay | null {
  const currency = mention.currency ?? currencyOf(country)
  if (currency === null) return null
  let { min, max } = mention
  const size = max ?? min ?? 0
  const stated = mention.period
  if (stated === 'fortnight') {
    min = min === null ? null : min / 2
    max = max === null ? null : max / 2
  }
  const period = stated === 'fortnight' ? 'week' : (stated ?? guessPeriod(size, homeOf(currency, country)))
  if (period === null) return null
  const [least, most] = BOUNDS[period]
  const scale = UNITS_PER_DOLLAR[currency] ?? 1
  for (const amount of [min, max])
    if (amount !== null && (amount < least * scale * 0.5 || amount > most * scale)) return null
  return { min, max, currency, period, inferred: stated === null, quote: [mention.start, mention.end] }
}

// Dollars on a Latvian board are told as Americans tell them.
function homeOf(currency: string, country: string | null): string | null {
  if (currencyOf(country) === currency) return country
  return currency.slice(0, 2) === 'EU' ? 'DE' : currency.slice(0, 2)
}

export function toPay(
  found: FoundPay,
  provenance: Pay['provenance'],
  because: Pay['because'],
): Omit<Pay, 'hourlyMin' | 'hourlyMax'> {
  const { min, max, currency, period } = found
  return {
    min,
    max,
    currency,
    period,
    basis: min === null ? 'up-to' : max === null ? 'from' : min === max ? 'stated' : 'range',
    provenance,
    because,
  }
}

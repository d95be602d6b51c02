import type { Figure } from './figures.ts'
import { isGradeBefore, isNotPayAfter, isNotPayBefore, PIECE_AFTER, saysCommissionOnly } from './not-pay.ts'
import { periodAfter, periodBefore } from './period-words.ts'
import type { PrintedPeriod } from './periods.ts'
import { isRise, isStep, LONGEST_JOINT } from './rises.ts'
import {
  AND_JOINT,
  BETWEEN,
  FROM_AFTER,
  FROM_BEFORE,
  HIDDEN_END,
  LABEL_BEFORE,
  OFFER_CUE,
  OPENING,
  PACKAGE_AFTER,
  PAY_CUE,
  PAYMENT_BEFORE,
  PLUS_EXTRAS,
  PRAISE_BEFORE,
  PRINTED_FORM,
  PROBATION,
  RANGE_JOINT,
  SAID_ALONE,
  SMALL_WORDS,
  SURCHARGED,
  TAXED_AFTER,
  TAXED_BEFORE,
  THEN_JOINT,
  UP_TO_BEFORE,
} from './words.ts'

/** One figure or range with what stands around it. */
export interface Mention {
  start: number
  end: number
  min: number | null
  max: number | null
  currency: string | null
  period: PrintedPeriod | null
  thousands: boolean
  /** Words near it speak of pay. */
  cued: boolean
  /** Super, bonuses or benefits come on top of it. */
  extras: boolean
  range: boolean
  /** Little else stands in its line. */
  alone: boolean
  /** Nothing else stands in its line but words like "up to" and "gross", or it is a sentence of its own: "Acme. 1400 EUR." */
  bare: boolean
  /** It opens its sentence and is said by itself: "$82,000–$97,000, equity". */
  opens: boolean
  /** It ends its line with its period: "flexible working week $110,000 p.a." */
  closes: boolean
  /** It opens an item of a list within its sentence. */
  listed: boolean
}

const REACH = 64
// Exports that lost their line breaks glue the next sentence on: "48.000/yearCustomer manager is".
const GLUED_ON = /^\p{Ll}\p{Lu}\p{Ll}/u
const GLUED_WORDS = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu
const POSTCODE = /^\d\d-\d{3}$|^0/

/**
 * Joins figures to ranges and reads what stands around each: period, "from", "up to", words of pay. Bonuses, piece
 * rates, revenue and other money that is not base pay are left out.
 *
 * @param cueNeeded leave out figures with neither currency nor words of pay (whole texts are full of them)
 */
export function* readMentions(
  figures: Generator<Figure, undefined>,
  text: string,
  cueNeeded: boolean,
): Generator<Mention, undefined> {
  let first = figures.next().value
  while (first !== undefined) {
    const second: Figure | undefined = figures.next().value
    const joined = second === undefined ? null : joinRange(first, second, text)
    const mention = readMention(joined ?? [first], text, cueNeeded)
    if (mention !== null) yield mention
    first = joined === null ? second : figures.next().value
  }
}

function joinRange(first: Figure, second: Figure, text: string): [Figure, Figure] | null {
  if (second.start - first.end > LONGEST_JOINT) return null
  const between = text.slice(first.end, second.start).toLowerCase()
  if (isRise(between, first, second)) return [first, second]
  if (second.start - first.end > 40) return null
  const bare = dropPeriod(between).replace(/^\s*\+?(?:\s*(?:gross|brutto|bruto|zł))?/u, '')
  const joint =
    RANGE_JOINT.test(bare) ||
    isStep(bare, first, second, text) ||
    RANGE_JOINT.test(between) ||
    (AND_JOINT.test(bare) &&
      BETWEEN.test(text.slice(Math.max(0, first.start - 16), first.start).toLowerCase())) ||
    (THEN_JOINT.test(bare) &&
      PROBATION.test(text.slice(Math.max(0, first.start - 40), second.start).toLowerCase()))
  // "$6500 - $8000 USD": the code at the end names both.
  const same =
    first.currency === null ||
    second.currency === null ||
    first.currency === second.currency ||
    (text[first.start] === '$' && text[second.start] === '$')
  if (!joint || !same) return null
  // Without any money around it, "00-193" is a postcode and "8-16" the opening hours.
  if (
    first.currency === null &&
    second.currency === null &&
    POSTCODE.test(text.slice(first.start, second.end))
  )
    return null
  let [low, high] = [first, second]
  // "$70-80k", "100 to $120K", "45k-50", "$140 - $160000": the thousands are shared.
  if (low.scale === 1 && low.value < 1_000) {
    if (high.scale > 1) low = { ...low, value: low.value * high.scale }
    else if (high.value >= 10_000 && high.value > low.value * 400) low = { ...low, value: low.value * 1_000 }
  } else if (low.scale > 1 && high.scale === 1 && high.value < 1_000)
    high = { ...high, value: high.value * low.scale }
  return low.value <= high.value && (low.value === 0 || high.value <= low.value * 20) ? [low, high] : null
}

function dropPeriod(between: string): string {
  return between.slice(periodAfter(between)?.length ?? 0)
}

function readMention(
  figures: readonly [Figure, Figure] | readonly [Figure],
  text: string,
  cueNeeded: boolean,
): Mention | null {
  const first = figures[0]
  const last = figures[1] ?? first
  const currency = (text[last.start] === '$' ? last.currency : null) ?? first.currency ?? last.currency
  const reach = text.slice(Math.max(0, first.start - 2 * REACH), first.start)
  const printed = reach.slice(reach.lastIndexOf('\n') + 1)
  const ahead = text.slice(last.end, last.end + REACH)
  const newline = endOfLine(ahead)
  const after = (newline < 0 ? ahead : ahead.slice(0, newline)).toLowerCase()
  const range = first !== last
  const hidden = range ? null : HIDDEN_END.exec(after)
  const told =
    periodAfter(hidden === null ? after : after.slice(hidden[0].length)) ??
    (range ? periodAfter(text.slice(first.end, last.start).toLowerCase()) : null)
  const beyond = after.slice((hidden?.[0].length ?? 0) + (told?.length ?? 0))
  const alone = Math.min(printed.length, REACH) + after.length <= 24 && (newline >= 0 || ahead.length < REACH)
  const thousands = first.scale > 1 || last.scale > 1
  const bareSum = currency === null && !range && told === null && isSum(last)
  // Most figures of a text are no money at all; leave them before the costly questions.
  const taxed =
    currency === null && (TAXED_AFTER.test(after) || TAXED_BEFORE.test(printed.slice(-24).toLowerCase()))
  const known = currency !== null || told !== null || range || alone || thousands || taxed
  if (cueNeeded && !known && !bareSum) return null
  const line = printed.replace(GLUED_WORDS, '$1 ').toLowerCase()
  const before = line.slice(-REACH)
  const labelled = taxed || (bareSum && LABEL_BEFORE.test(before))
  if (cueNeeded && bareSum && !alone && !thousands && !labelled) return null
  const extras =
    currency !== null && (range || told !== null || last.value >= 10_000) && PLUS_EXTRAS.test(beyond)
  const cued =
    PAY_CUE.test(before) ||
    (currency !== null && OFFER_CUE.test(before)) ||
    (currency !== null && SURCHARGED.test(beyond)) ||
    PAY_CUE.test(sentenceOf(after, ahead)) ||
    (currency !== null && thousands && PACKAGE_AFTER.test(after)) ||
    (before.length < 12 && PAY_CUE.test(lineAbove(text, first.start - printed.length)))
  if (cueNeeded && currency === null && !cued) return null
  // What is glued on belongs to the next line, but for the word itself: "$50-55KComprehensive benefits".
  const same = /^\p{Lu}\p{Ll}/u.test(ahead) ? /^\p{L}+/u.exec(after)![0] : after
  if (last.value === 0 || PIECE_AFTER.test(same)) return null
  if (isNotPayAfter(same) && !PRINTED_FORM.test(before)) return null
  if (currency === null && isGradeBefore(before)) return null
  if (
    isNotPayBefore(before) &&
    !(extras && range && PRAISE_BEFORE.test(before)) &&
    !(told !== null && PAYMENT_BEFORE.test(before))
  )
    return null
  if (saysCommissionOnly(line) || saysCommissionOnly(after)) return null
  let min: number | null = first.value === 0 ? null : first.value
  let max: number | null = last.value
  if (hidden !== null) max = null
  else if (!range) {
    if (UP_TO_BEFORE.test(before)) min = null
    else if (FROM_BEFORE.test(before) || FROM_AFTER.test(after) || FROM_AFTER.test(beyond)) max = null
  }
  return {
    start: first.start,
    end: last.end,
    min,
    max,
    currency,
    period: periodOf(told, after, before, last.value),
    thousands: thousands || labelled,
    cued,
    extras,
    range,
    alone,
    opens:
      currency !== null &&
      (OPENING.test(text.slice(Math.max(0, first.start - 4), first.start)) ||
        (!range &&
          max === null &&
          told !== null &&
          last.value >= (LEAST_PAY[told.period] ?? 0) &&
          OPENED_FROM.test(text.slice(Math.max(0, first.start - OPENED_REACH), first.start))) ||
        (!range &&
          min === null &&
          last.value >= LEAST_CEILING &&
          OPENED_UP_TO.test(text.slice(Math.max(0, first.start - OPENED_REACH), first.start)))) &&
      SAID_ALONE.test(beyond),
    closes: beyond === '' && told !== null,
    listed: /[,.;(\n]\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start)),
    bare:
      (alone && !/\p{L}/u.test((before + beyond).replace(SMALL_WORDS, ' '))) ||
      (currency !== null && WHOLE_BEFORE.test(printed.slice(-4)) && WHOLE_AFTER.test(beyond)),
  }
}

const WHOLE_BEFORE = /[.!?]\s$/u
const WHOLE_AFTER = /^\s*(?:[.!]|$)/u

/** Too large or too exact for a count: "24,500", "7.40". */
function isSum({ value }: Figure): boolean {
  return Number.isInteger(value) ? value >= 10_000 && value <= 300_000 : value >= 5 && value <= 100
}

/** "From $38,000 a year." by itself: the lower end of what the job pays. Prices of wares seldom carry a period. */
const OPENED_FROM =
  /(?:^|[.!?;:•·|*)\n])\s*(?:from|starting (?:at|from)|at least|ab|no|desde|a partir de|à partir de|dès|från|od)\s$/iu
const OPENED_UP_TO = /(?:^|[.!?;:•·|*)\n]|(?:^|\n)\s?[-–—])\s*up to\s$/iu
const OPENED_REACH = 24
/** Less than this is what is paid towards courses. */
const LEAST_CEILING = 15_000
/** By the month or year less than this is asked for a line or a policy. */
const LEAST_PAY: Partial<Record<PrintedPeriod, number>> = { month: 800, year: 10_000 }

const IN_PARTS = /(?<!\d)1[2-6](?!\d)/u
/** More than a month's pay. */
const SURELY_YEARLY = 14_000

/** "27 300 € sur 13 mois" are a year's pay in thirteen parts, "2 100 € x 14" a month's. */
function periodOf(
  told: { period: PrintedPeriod; length: number } | null,
  after: string,
  before: string,
  value: number,
): PrintedPeriod | null {
  const earlier = told === null || IN_PARTS.test(after.slice(0, told.length)) ? periodBefore(before) : null
  if (told === null) return earlier
  const parts = told.period === 'month' && IN_PARTS.test(after.slice(0, told.length))
  return parts && (earlier === 'year' || (value >= SURELY_YEARLY && /€|eur/u.test(after + before)))
    ? 'year'
    : told.period
}

const NEXT_SENTENCE = /[.!?]\s+\p{Lu}/u
const CUE_REACH = 32

/** What follows a figure within its sentence, lower-cased: "from $3,999. Your salary" names no pay. */
function sentenceOf(after: string, printed: string): string {
  const near = after.slice(0, CUE_REACH)
  const end = printed.slice(0, CUE_REACH).search(NEXT_SENTENCE)
  return end < 0 ? near : near.slice(0, end)
}

/** Where a line ends, by its break or by a sentence glued on; -1 where neither comes. */
function endOfLine(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) return at
    // Small letters, digits and marks, which are most, begin no sentence.
    const mayOpen = (code >= 0x41 && code <= 0x5a) || code >= 0xc0
    if (mayOpen && at > 0 && GLUED_ON.test(text.slice(at - 1, at + 2))) return at
  }
  return -1
}

function lineAbove(text: string, lineStart: number): string {
  const above = text
    .slice(Math.max(0, lineStart - REACH), lineStart)
    .trimEnd()
    .toLowerCase()
  return above.slice(above.lastIndexOf('\n') + 1)
}

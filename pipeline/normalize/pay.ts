import type { Pay, QuotedField } from '../label.ts'
import type { RawPosting } from '../posting.ts'
import { readLine } from './line.ts'
import { choosePay, type Trust, toPay } from './pay/choose.ts'
import { hourly } from './pay/hourly.ts'
import { withLatvianMarks } from './pay/latvian-marks.ts'
import { isEarned, paysCommissionOnly, speaksOfCommissionAlone } from './pay/not-pay.ts'
import { readStructuredPay } from './pay/structured.ts'

export interface PayContext {
  /** ISO 639-1 of the advertisement. */
  lang: string | null
  /** ISO 3166-1 of the work place or board; decides "$" and the usual period. */
  country: string | null
}

/** A phrase up to this long is about one thing, so a bare amount of money in it is pay. */
const SHORT = 140

/**
 * Base pay of one advertisement: the source's own fields first, then its pay line, its title and its text. Null when
 * none is stated; bonuses, commission, piece rates and benefits are not base pay.
 */
export function readPay(
  raw: Pick<RawPosting, 'pay'>,
  title: string,
  text: string | null,
  context: PayContext,
): Pay | null {
  const { country } = context
  if (raw.pay !== undefined && typeof raw.pay !== 'string') {
    const structured = readStructuredPay(raw.pay, country)
    if (structured !== null) return structured
  }
  const line = typeof raw.pay === 'string' ? readLine(raw.pay) : null
  const ofLine = line === null ? null : find(line, 'line', 'pay', country)
  if (ofLine !== null) return ofLine
  const ofTitle = find(title, 'title', 'title', country)
  const found = inText(ofTitle, text, country)
  if (found === null || text === null) return found
  const { in: field, quote } = found.because
  const before = (field === 'title' ? title : text).slice(0, quote?.[0] ?? 0).slice(-40)
  if (paysCommissionOnly(text)) return null
  return (isEarned(before) || isBoast(found)) && speaksOfCommissionAlone(text) ? null : found
}

/** "$20,000 - $90,000", "30k+": where commissions are all that is spoken of, nobody promises that. */
function isBoast({ min, max, because }: Pay): boolean {
  if (min === null) return false
  return max === null ? because.rule.endsWith('-inferred') : max >= min * 2.5
}

function inText(ofTitle: Pay | null, text: string | null, country: string | null): Pay | null {
  if (text === null || (ofTitle?.min !== ofTitle?.max && ofTitle?.basis !== 'up-to')) return ofTitle
  const ofText = find(text, text.length <= SHORT ? 'short' : 'text', 'text', country)
  return ofTitle === null || isWholeOf(ofTitle, ofText) ? ofText : ofTitle
}

/** "Up to $3700" in a title is the upper end of the range that the text prints. */
function isWholeOf(title: Pay, text: Pay | null): boolean {
  if (text === null || text.basis !== 'range' || text.currency !== title.currency) return false
  return text.max === title.max && text.period === title.period
}

/** Base pay printed in one phrase or text. */
export function readPayText(text: string, country: string | null): Pay | null {
  return find(text, text.length <= SHORT ? 'short' : 'text', 'text', country)
}

function find(text: string, trust: Trust, field: QuotedField, country: string | null): Pay | null {
  const found = choosePay(withLatvianMarks(text, country), trust, country)
  if (found === null) return null
  const rule = `pay/${field === 'pay' ? 'line' : field}${found.inferred ? '-period-inferred' : ''}`
  const pay = toPay(found, field === 'pay' ? 'structured' : 'description', {
    rule,
    in: field,
    quote: found.quote,
  })
  return { ...pay, ...hourly(pay, null, null) }
}

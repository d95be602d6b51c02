import type { Pay } from '../label.ts'
import type { RawPosting } from '../posting.ts'
import { readStructuredPay } from './pay/structured.ts'

export interface PayContext {
  /** ISO 639-1 of the advertisement. */
  lang: string | null
  /** ISO 3166-1 of the work place or board; decides "$" and the usual period. */
  country: string | null
}

/** Base pay of one advertisement: the source's own fields first, then its pay line, title and text. */
export function readPay(
  raw: Pick<RawPosting, 'pay'>,
  _title: string,
  _text: string | null,
  context: PayContext,
): Pay | null {
  if (raw.pay !== undefined && typeof raw.pay !== 'string') {
    return readStructuredPay(raw.pay, context.country)
  }
  return null
}

import { type CrawlError, NotWelcome, SlowDown, SourceChanged, SourceGone, TryAgain } from '../errors.ts'
import { isChallenge } from './challenge.ts'

const HOUR_MS = 3_600_000
const DEFAULT_PATIENCE_MS = 30_000

export interface AnswerHead {
  status: number
  headers: Record<string, string>
  url: string
}

/** What an HTTP status means for the crawl: null when the answer may be read, else the error to throw. */
export function judgeStatus({ status, headers, url }: AnswerHead): CrawlError | null {
  const said = `answered ${status}`
  if (isChallenge({ status, headers, body: '' }))
    return new NotWelcome('a challenge page answered', 'answer', { url })
  // Bytes are never asked for in part; a platform's own units ("offres 0-149/2310") are its way of paging.
  if (status === 206 && !/^(?!bytes\b)[\w-]+ /i.test(headers['content-range'] ?? ''))
    return new TryAgain('answered with a part only', { url })
  if (status >= 200 && status < 300) return null
  const retryAfterMs = parseRetryAfter(headers['retry-after'], Date.now())
  if (status === 429) return new SlowDown(said, retryAfterMs ?? DEFAULT_PATIENCE_MS, { url })
  if (status === 503 && retryAfterMs !== null) return new SlowDown(said, retryAfterMs, { url })
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new NotWelcome(said, 'answer', { url })
  if (status === 404 || status === 410) return new SourceGone(said, { url })
  if (status >= 500 || status === 408 || status === 425) return new TryAgain(said, { url })
  return new SourceChanged(said, { url })
}

/**
 * Reads Retry-After: seconds or an HTTP date, at most an hour, so that an absurd value does not lose a source.
 *
 * @returns milliseconds, null when the header is absent or unreadable
 */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, HOUR_MS)
  // Date.parse takes almost anything; an HTTP date at least names a month.
  const at = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.min(Math.max(at - nowMs, 0), HOUR_MS)
}

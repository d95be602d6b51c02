import type { CrawlError } from '../crawlers/errors.ts'
import { NotWelcome } from '../crawlers/errors.ts'
import type { HostState } from '../crawlers/host-state.ts'
import type { RightsSignals } from '../crawlers/robots/rights-signals.ts'
import { parseRobots } from '../crawlers/robots.ts'

/** What robots.txt of an address said, for a person who decides about a source. */
export interface RobotsReport {
  /** `not-asked`: a credential governs the access, or nothing was fetched. */
  verdict: 'allowed' | 'disallowed' | 'unreadable' | 'not-asked'
  /** HTTP status of robots.txt; null when it was not asked, 0 when nobody answered. */
  status: number | null
  crawlDelayMs: number | null
  /** What it says about the use of what is read. */
  signals: RightsSignals
}

/**
 * Puts into words what was learnt of robots.txt while an address was asked for.
 *
 * @param error what the request ended with, if it failed
 */
export async function robotsReport(
  hostState: Pick<HostState, 'robots'>,
  address: string,
  error: CrawlError | null,
): Promise<RobotsReport> {
  const { origin } = new URL(address)
  const record = await hostState.robots(origin)
  if (record === null) return { verdict: 'not-asked', status: null, crawlDelayMs: null, signals: {} }
  const { status, body } = record
  if (status === 0 || status >= 500) return { verdict: 'unreadable', status, crawlDelayMs: null, signals: {} }
  const isRefused = error instanceof NotWelcome && error.by === 'robots'
  const { crawlDelayMs = null, signals } = parseRobots(body, 'callboard', origin)
  return { verdict: isRefused ? 'disallowed' : 'allowed', status, crawlDelayMs, signals }
}

/** `allowed (200, one request in 5 s)`. */
export function robotsInWords({ verdict, status, crawlDelayMs, signals }: RobotsReport): string {
  if (status === null) return 'not asked'
  const answered = status === 0 ? 'no answer' : `answered ${status}`
  // RFC 9309 lets 401 and 403 stand for "no rules"; whether that is a welcome is for the operator to say.
  const shy =
    status === 401 || status === 403 ? ', which by RFC 9309 forbids nothing: opt-in is the verdict' : ''
  const pace = crawlDelayMs === null ? '' : `, one request in ${crawlDelayMs / 1000} s`
  return `${verdict} (${answered}${shy}${pace}${saysInWords(signals)})`
}

function saysInWords({ contentSignal = {}, tdmReservation }: RightsSignals): string {
  const said = Object.entries(contentSignal).map(([use, word]) => `${use}=${word}`)
  if (tdmReservation === true) said.push('text and data mining reserved')
  return said.length === 0 ? '' : `, ${said.join(', ')}`
}

import robotsModule from 'robots-parser'
import { NotWelcome, SlowDown, TryAgain } from './errors.ts'
import type { HostState, RobotsRecord } from './host-state.ts'
import { normalizeRobots } from './robots/lines.ts'
import { type RightsSignals, readRightsSignals } from './robots/rights-signals.ts'

/** The package is CommonJS and its types say otherwise. */
const robotsParser = robotsModule as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined }

/** RFC 9309 asks for at least 500 KiB; what follows is not read. */
export const ROBOTS_BYTES = 512 * 1024
const DAY_MS = 24 * 3_600_000
/** A robots.txt that could not be read is asked for again after this long; until then nothing is allowed. */
const UNREADABLE_MS = 5 * 60_000
const KEPT_ORIGINS = 500

export interface RobotsRules {
  /** @param url absolute, of the origin the rules are for */
  isAllowed(url: string): boolean
  crawlDelayMs: number | undefined
  sitemaps: string[]
  signals: RightsSignals
}

/**
 * Reads a robots.txt for one agent (RFC 9309, with the leniencies Google documents).
 *
 * @param agent product token as in the User-Agent, without version
 */
export function parseRobots(body: string, agent: string, origin: string): RobotsRules {
  const name = agent.toLowerCase()
  const { text, crawlDelayMs, sitemaps, signals } = normalizeRobots(body, name)
  const parser = robotsParser(`${origin}/robots.txt`, text)
  // An address of another origin gives undefined, which must never read as "allowed".
  const isAllowed = (url: string) => parser.isAllowed(url, name) === true
  return { isAllowed, crawlDelayMs, sitemaps, signals: readRightsSignals(signals) }
}

/**
 * Loads robots.txt of an origin: status and text, status 0 when the network or a rule of ours stopped it.
 * `retryAfterMs` comes with 429.
 */
export type LoadRobots = (origin: string) => Promise<{ status: number; body: string; retryAfterMs?: number }>

export interface RobotsGate {
  /**
   * Asks robots.txt of the URL's origin, from the cache or the network.
   *
   * @returns what it asks for beside: a crawl-delay, undefined when none is stated, and signals of rights
   * @throws NotWelcome when it disallows; TryAgain when it cannot be read; SlowDown when it answers 429
   */
  check(url: URL): Promise<Pick<RobotsRules, 'crawlDelayMs' | 'signals'>>
}

export interface RobotsGateOptions {
  agent: string
  hostState: HostState
  load: LoadRobots
}

/** Keeps robots.txt 24 h per origin (scheme, host and port): in HostState for all workers, parsed in memory for this one. */
export function createRobotsGate({ agent, hostState, load }: RobotsGateOptions): RobotsGate {
  const kept = new Map<string, { record: RobotsRecord; rules: RobotsRules | null }>()
  const loading = new Map<string, Promise<RobotsRecord>>()

  async function recordOf(origin: string): Promise<RobotsRecord> {
    const stored = await hostState.robots(origin)
    if (stored !== null && isFresh(stored)) return stored
    const answer = await load(origin)
    if (answer.status === 429) {
      // RFC 9309 counts 429 among "no rules"; a host that asks for patience gets it instead.
      throw new SlowDown('robots.txt answered 429', answer.retryAfterMs ?? 30_000, {
        url: `${origin}/robots.txt`,
      })
    }
    const body = answer.status >= 200 && answer.status < 300 ? answer.body : ''
    const record = { status: answer.status, body, fetchedAt: new Date().toISOString() }
    await hostState.saveRobots(origin, record)
    return record
  }

  return {
    async check(url) {
      let entry = kept.get(url.origin)
      if (entry === undefined || !isFresh(entry.record)) {
        // Several walks may ask at once; the file is asked for once.
        const pending = loading.get(url.origin) ?? recordOf(url.origin)
        loading.set(url.origin, pending)
        try {
          const record = await pending
          entry = { record, rules: readRules(record, agent, url.origin) }
        } finally {
          loading.delete(url.origin)
        }
        kept.delete(url.origin)
        kept.set(url.origin, entry)
        const [oldest] = kept.keys()
        if (kept.size > KEPT_ORIGINS && oldest !== undefined) kept.delete(oldest)
      }
      if (entry.rules === null) {
        const why = entry.record.status === 0 ? 'cannot be reached' : `answered ${entry.record.status}`
        throw new TryAgain(`robots.txt ${why}, so nothing may be fetched for now`, { url: url.origin })
      }
      if (!entry.rules.isAllowed(url.href)) {
        throw new NotWelcome('robots.txt does not allow this address', 'robots', {
          url: url.origin + url.pathname,
        })
      }
      return entry.rules
    },
  }
}

/** Null when nothing may be fetched: no answer or a server error. Redirects that lead nowhere and 4xx mean "no rules". */
function readRules(record: RobotsRecord, agent: string, origin: string): RobotsRules | null {
  if (record.status === 0 || record.status >= 500) return null
  return parseRobots(record.body, agent, origin)
}

function isFresh({ status, fetchedAt }: RobotsRecord): boolean {
  const ageMs = Date.now() - Date.parse(fetchedAt)
  return ageMs < (status === 0 || status >= 500 ? UNREADABLE_MS : DAY_MS)
}

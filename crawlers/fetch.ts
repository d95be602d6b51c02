import { setTimeout as delay } from 'node:timers/promises'
import type { ArchiveWriter } from './archive.ts'
import { SlowDown, TryAgain } from './errors.ts'
import { createAdmission } from './fetch/admission.ts'
import { createAgent, type Resolve, resolveWithSystem } from './fetch/connect.ts'
import { createExchange } from './fetch/exchange.ts'
import { createRobotsLoader } from './fetch/load-robots.ts'
import type { SecretLookup } from './fetch/secrets.ts'
import type { HostState } from './host-state.ts'
import { backoffMs } from './pace.ts'
import type { Answer, Fetch, FetchContext } from './page.ts'
import { createRobotsGate } from './robots.ts'

export interface FetchLimits {
  connectMs: number
  headersMs: number
  /** One request with its redirects, waits for pacing not counted. */
  totalMs: number
  /** The same for `split: 'lines'`, whose answers may be hundreds of MiB. */
  linesTotalMs: number
  tries: number
  /** First wait before another try. */
  backoffMs: number
  /** Up to this long a SlowDown or a closed host is waited for; beyond it the task is put back. */
  patienceMs: number
}

export const FETCH_LIMITS: FetchLimits = {
  connectMs: 5000,
  headersMs: 10_000,
  totalMs: 30_000,
  linesTotalMs: 20 * 60_000,
  tries: 4,
  backoffMs: 1000,
  patienceMs: 60_000,
}

export interface FetcherOptions {
  /** As `userAgent()` writes it; the part before the slash is what robots.txt files know us by. */
  userAgent: string
  hostState: HostState
  secrets?: SecretLookup
  /** Origins that skip address checks and pacing, nothing else. Only demo, bench and tests pass any. */
  trusted?: ReadonlySet<string>
  /** Names or registrable domains to refuse beside the built-in list. */
  importOnly?: readonly string[]
  /** Every read answer is written there, with placeholders where secrets were. */
  archive?: ArchiveWriter
  resolve?: Resolve
  limits?: Partial<FetchLimits>
}

export interface Fetcher {
  fetch: Fetch
  /**
   * Whether address rules and robots.txt allow a URL, for requests that somebody else makes (a browser's).
   *
   * @throws CrawlError when they say no
   */
  check(url: URL): Promise<void>
  close(): Promise<void>
}

/** The honest name we crawl under: `Callboard/1.2.3 (+mailto:jobs@example.org)`. */
export function userAgent(version: string, contact: string): string {
  return `Callboard/${version} (+${contact})`
}

/**
 * Makes the fetcher of one process. Tries are spent here, per request, not by the queue: a walk is many
 * requests, and starting it over for one lost answer would ask the board for every page again.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const trusted = options.trusted ?? new Set<string>()
  const { hostState, importOnly = [] } = options
  const resolve = options.resolve ?? resolveWithSystem
  const agent = createAgent({ trusted, resolve, ...limits })
  const admission = createAdmission({ hostState, trusted, importOnly })
  const robots = createRobotsGate({
    agent: options.userAgent.split('/', 1)[0]!,
    hostState,
    load: createRobotsLoader({ agent, admission, resolve, userAgent: options.userAgent, limits }),
  })
  const exchange = createExchange({
    agent,
    admission,
    robots,
    hostState,
    resolve,
    limits,
    userAgent: options.userAgent,
    secrets: options.secrets ?? (() => undefined),
    archive: options.archive,
  })

  return {
    fetch: (request, context) => fetchPatiently(() => exchange(request, context), limits, context),
    async check(url) {
      admission.refuse(url)
      await robots.check(url)
    },
    close: () => agent.destroy(),
  }
}

/** Tries again after TryAgain; waits out a short SlowDown, which costs no try but happens three times at most. */
async function fetchPatiently(
  once: () => Promise<Answer>,
  { tries, backoffMs: baseMs, patienceMs }: FetchLimits,
  { signal }: FetchContext,
): Promise<Answer> {
  let attempt = 1
  let waits = 0
  for (;;) {
    signal?.throwIfAborted()
    let waitMs: number
    try {
      return await once()
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof TryAgain && attempt < tries) waitMs = backoffMs(attempt++, baseMs)
      else if (error instanceof SlowDown && error.retryAfterMs <= patienceMs && waits++ < 3)
        waitMs = error.retryAfterMs
      else throw error
    }
    await delay(waitMs, undefined, signal === undefined ? {} : { signal }).catch(() =>
      signal?.throwIfAborted(),
    )
  }
}

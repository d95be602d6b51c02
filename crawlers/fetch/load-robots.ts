import { setTimeout as delay } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { NotWelcome, SlowDown, SourceChanged, SourceGone } from '../errors.ts'
import { backoffMs } from '../pace.ts'
import { type LoadRobots, ROBOTS_BYTES } from '../robots.ts'
import type { Admission } from './admission.ts'
import type { Resolve } from './connect.ts'
import { doubtMissingHost } from './name-service.ts'
import { asCrawlError } from './network-error.ts'
import { readHead } from './read.ts'
import { parseRetryAfter } from './status.ts'
import { enterHost, leaveHost, sawHead, startVisit } from './visit.ts'
import { createDeadline, redirectTarget, sendOnce } from './wire.ts'

const MAX_REDIRECTS = 5
const TRIES = 2

export interface RobotsLoaderOptions {
  agent: Dispatcher
  admission: Admission
  resolve: Resolve
  userAgent: string
  limits: { totalMs: number; backoffMs: number }
}

type Loaded = Awaited<ReturnType<LoadRobots>>

/** Fetches robots.txt itself: same address rules and pacing as pages, five redirects across hosts, read up to 512 KiB. */
export function createRobotsLoader({
  agent,
  admission,
  resolve,
  userAgent,
  limits,
}: RobotsLoaderOptions): LoadRobots {
  async function loadOnce(origin: string): Promise<Loaded> {
    let url = new URL('/robots.txt', origin)
    const visit = startVisit(createDeadline(limits.totalMs, url.href), limits.totalMs)
    try {
      for (let hop = 0; ; hop++) {
        admission.refuse(url)
        await enterHost(visit, admission, url, {})
        const headers = {
          'user-agent': userAgent,
          accept: 'text/plain,*/*;q=0.5',
          'accept-encoding': 'gzip, br',
        }
        const request = { url, method: 'GET' as const, headers, body: undefined }
        const answer = await sendOnce(agent, request, visit.deadline.signal)
        sawHead(visit, answer.latencyMs)
        const { status } = answer
        const target = redirectTarget(answer, url)
        if (target !== null && hop < MAX_REDIRECTS) {
          answer.discard()
          await leaveHost(visit, { kind: 'ok' })
          url = target
          continue
        }
        const isRead = status >= 200 && status < 300
        const body = isRead ? (await readHead(answer, ROBOTS_BYTES, url.href)).toString('utf8') : ''
        if (!isRead) answer.discard()
        if (status === 429) {
          const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], Date.now()) ?? 30_000
          await leaveHost(visit, { kind: 'slow-down', retryAfterMs })
          return { status, body, retryAfterMs }
        }
        await leaveHost(visit, { kind: status >= 500 ? 'try-again' : 'ok', bytes: body.length })
        return { status, body }
      }
    } finally {
      // Whoever is still in the host got no whole answer.
      await leaveHost(visit, { kind: 'try-again' })
    }
  }

  return async (origin) => {
    for (let attempt = 1; ; attempt++) {
      let loaded: Loaded
      try {
        loaded = await loadOnce(origin)
      } catch (error) {
        const told = asCrawlError(error, `${origin}/robots.txt`, (text) => text)
        const known = await doubtMissingHost(told, resolve)
        // A host at rest says nothing about its robots.txt, and one that does not exist has none.
        if (known instanceof SlowDown || (known instanceof SourceGone && known.what === 'host')) throw known
        // Refused by our own rules or unreadable for good: unreachable, so nothing is allowed.
        if (known instanceof NotWelcome || known instanceof SourceChanged) return { status: 0, body: '' }
        loaded = { status: 0, body: '' }
      }
      const isUnreadable = loaded.status === 0 || loaded.status >= 500
      if (!isUnreadable || attempt === TRIES) return loaded
      await delay(backoffMs(attempt, limits.backoffMs))
    }
  }
}

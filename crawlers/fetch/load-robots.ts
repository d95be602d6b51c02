import { setTimeout as delay } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { NotWelcome, SlowDown, SourceChanged } from '../errors.ts'
import { backoffMs } from '../pace.ts'
import { type LoadRobots, ROBOTS_BYTES } from '../robots.ts'
import type { Admission } from './admission.ts'
import { asCrawlError } from './network-error.ts'
import { readHead } from './read.ts'
import { parseRetryAfter } from './status.ts'
import { createDeadline, redirectTarget, sendOnce } from './wire.ts'

const MAX_REDIRECTS = 5
const TRIES = 2

export interface RobotsLoaderOptions {
  agent: Dispatcher
  admission: Admission
  userAgent: string
  limits: { totalMs: number; backoffMs: number }
}

type Loaded = Awaited<ReturnType<LoadRobots>>

/** Fetches robots.txt itself: same address rules and pacing as pages, five redirects across hosts, read up to 512 KiB. */
export function createRobotsLoader({ agent, admission, userAgent, limits }: RobotsLoaderOptions): LoadRobots {
  async function loadOnce(origin: string): Promise<Loaded> {
    let url = new URL('/robots.txt', origin)
    const deadline = createDeadline(limits.totalMs, url.href)
    let asked: URL | undefined
    try {
      for (let hop = 0; ; hop++) {
        admission.refuse(url)
        await admission.wait(url, {})
        asked = url
        deadline.run()
        const headers = {
          'user-agent': userAgent,
          accept: 'text/plain,*/*;q=0.5',
          'accept-encoding': 'gzip, br',
        }
        const answer = await sendOnce(
          agent,
          { url, method: 'GET', headers, body: undefined },
          deadline.signal,
        )
        const { status, latencyMs } = answer
        const target = redirectTarget(answer, url)
        if (target !== null && hop < MAX_REDIRECTS) {
          answer.discard()
          deadline.pause()
          await admission.record(url, { kind: 'ok', latencyMs })
          asked = undefined
          url = target
          continue
        }
        const isRead = status >= 200 && status < 300
        const body = isRead ? (await readHead(answer, ROBOTS_BYTES, url.href)).toString('utf8') : ''
        if (!isRead) answer.discard()
        if (status === 429) {
          const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], Date.now()) ?? 30_000
          await admission.record(url, { kind: 'slow-down', latencyMs, retryAfterMs })
          return { status, body, retryAfterMs }
        }
        await admission.record(url, { kind: status >= 500 ? 'try-again' : 'ok', latencyMs })
        return { status, body }
      }
    } catch (error) {
      if (asked !== undefined) await admission.record(asked, { kind: 'try-again', latencyMs: 0 })
      throw error
    } finally {
      deadline.pause()
    }
  }

  return async (origin) => {
    for (let attempt = 1; ; attempt++) {
      let loaded: Loaded
      try {
        loaded = await loadOnce(origin)
      } catch (error) {
        const known = asCrawlError(error, `${origin}/robots.txt`, (text) => text)
        // A host at rest says nothing about its robots.txt.
        if (known instanceof SlowDown) throw known
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

import { NotWelcome, TryAgain } from './errors.ts'
import { parseUrl, refuseUrl } from './fetch/address.ts'
import { createAgent, type Resolve, resolveWithSystem } from './fetch/connect.ts'
import { asCrawlError } from './fetch/network-error.ts'
import { parseRetryAfter } from './fetch/status.ts'
import { createDeadline, sendOnce } from './fetch/wire.ts'

export interface PosterOptions {
  userAgent: string
  /** Origins that the operator named: they may be plain http and lie at private addresses. */
  ownNetwork?: ReadonlySet<string>
  resolve?: Resolve
  /** For one request, from the first packet to the head of its answer. */
  totalMs?: number
}

export interface PostAnswer {
  status: number
  /** What Retry-After asks for, at most an hour; null without one. */
  retryAfterMs: number | null
}

/** Sends to addresses that somebody else has chosen, behind the same guard as a crawl. */
export interface Poster {
  /** Says why an address is never posted to, null when it may be tried. Names are resolved only when something is sent. */
  refuse(url: string): string | null
  /**
   * Posts once. Redirects are not followed, and of the answer only status and Retry-After are looked at.
   *
   * @throws CrawlError when nothing was sent or no answer came; the signal's reason when it is aborted
   */
  post(
    url: string,
    message: { headers: Record<string, string>; body: string; signal?: AbortSignal },
  ): Promise<PostAnswer>
  close(): Promise<void>
}

const TOTAL_MS = 15_000

/** Makes the poster of one process. */
export function createPoster({
  userAgent,
  ownNetwork = new Set(),
  resolve = resolveWithSystem,
  totalMs = TOTAL_MS,
}: PosterOptions): Poster {
  const agent = createAgent({ trusted: ownNetwork, resolve, connectMs: 5000, headersMs: totalMs })

  function refuse(text: string): string | null {
    const url = parseUrl(text)
    if (url === null) return 'not an absolute address'
    if (url.protocol !== 'https:' && !ownNetwork.has(url.origin)) return 'only https is posted to'
    return refuseUrl(url, ownNetwork)
  }

  return {
    refuse,
    async post(text, { headers, body, signal }) {
      const refusal = refuse(text)
      if (refusal !== null) throw new NotWelcome(`not sent: ${refusal}`, 'rule')
      const url = new URL(text)
      const deadline = createDeadline(totalMs, url.origin, signal)
      deadline.run()
      try {
        const request = {
          url,
          method: 'POST' as const,
          headers: { ...headers, 'user-agent': userAgent },
          body,
        }
        const answer = await sendOnce(agent, request, deadline.signal)
        answer.discard()
        const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], Date.now())
        return { status: answer.status, retryAfterMs }
      } catch (error) {
        signal?.throwIfAborted()
        if (deadline.signal.aborted) throw new TryAgain(`no answer in ${totalMs} ms`, { url: url.origin })
        // Addresses of receivers may hold a key: what is told names the host alone.
        throw asCrawlError(error, url.origin, (said) => said)
      } finally {
        deadline.pause()
      }
    },
    close: () => agent.destroy(),
  }
}

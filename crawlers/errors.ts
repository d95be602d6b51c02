import type { Page } from './page.ts'

/** Source health words, see docs/operations: what an operator reads beside a source. */
export type Health = 'new' | 'well' | 'flaky' | 'busy' | 'closed-to-us' | 'gone' | 'needs-mending'

/** A failed fetch or parse, named for what happens next. Messages never hold raw page text. */
export abstract class CrawlError extends Error {
  abstract readonly health: Health
  readonly url: string | undefined

  constructor(message: string, options: { url?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.name = new.target.name
    this.url = options.url
  }
}

/** The network's fault (timeout, reset, 5xx): retried with back-off and jitter. */
export class TryAgain extends CrawlError {
  readonly health = 'flaky'
}

/** The source asks for patience (429, 503 with Retry-After): put back, costs no attempt. */
export class SlowDown extends CrawlError {
  readonly health = 'busy'
  readonly retryAfterMs: number

  constructor(message: string, retryAfterMs: number, options: { url?: string; cause?: unknown } = {}) {
    super(message, options)
    this.retryAfterMs = retryAfterMs
  }
}

/** Who says no: the source's robots.txt, its answer (401, 403, challenge page), or a rule of ours (address, import-only list, no credential). */
export type RefusedBy = 'robots' | 'answer' | 'rule'

/** robots.txt, 401, 403, a challenge page or a rule of ours: we stop, and never work around it. */
export class NotWelcome extends CrawlError {
  readonly health = 'closed-to-us'
  readonly by: RefusedBy

  constructor(message: string, by: RefusedBy, options: { url?: string; cause?: unknown } = {}) {
    super(message, options)
    this.by = by
  }
}

/** 404, 410 or no such host: we stop. */
export class SourceGone extends CrawlError {
  readonly health = 'gone'
  readonly what: 'page' | 'host'

  constructor(message: string, options: { url?: string; cause?: unknown; what?: 'page' | 'host' } = {}) {
    super(message, options)
    this.what = options.what ?? 'page'
  }
}

/** Ours to mend: an answer that parse cannot read, or no postings where many were usual. */
export class SourceChanged extends CrawlError {
  readonly health = 'needs-mending'
  /** The page that could not be read, to be kept for a fixture. The walk attaches it; never put it in a message. */
  page: Page | undefined
}

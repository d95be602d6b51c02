import type { JsonValue, RawPosting, Rejection } from '../pipeline/posting.ts'
import type { Budget, Validators } from './host-state.ts'
import type { RightsSignals } from './robots/rights-signals.ts'

/** What an adapter asks for. The engine fetches, paces, retries and fills in secrets. */
export interface PageRequest {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  kind: 'list' | 'detail' | 'token'
  /** Detail: what the list said; the detail is skipped when it is not wanted or its hash is known. */
  row?: RawPosting
  /** Handed back with the answer. */
  carry?: JsonValue
  /** Decoded bytes; default 5 MiB for html, 16 MiB for api and feed. */
  maxBytes?: number
  /** 404 and 410 are answers here (a page with that status and no body), not SourceGone: an optional robots.txt or sitemap. */
  missing?: 'ok'
  /** `parse` is called per 1,000 lines, so the answer is never held whole. */
  split?: 'lines'
}

/**
 * A good answer, live or from an archive: 2xx, decoded, within limits; 404 and 410 only where `missing` allows, 304 only
 * where the request itself names an `if-modified-since`; these have no body.
 */
export interface Page {
  request: PageRequest
  /** After redirects. */
  url: string
  status: number
  headers: Record<string, string>
  body: string
  /** ISO 8601 UTC: fetch time, or WARC-Date. */
  at: string
  /** What robots.txt and the answer's headers say about rights; absent from an archive. */
  signals?: RightsSignals
}

/** What an adapter read from one page. */
export interface Parsed {
  postings: RawPosting[]
  /** Rows that name no posting (no id, no title, not an object): counted by the run, their neighbours are kept. */
  rejected?: Rejection[]
  next?: PageRequest[]
  /** External ids that the source says are gone. */
  gone?: string[]
  cursor?: JsonValue
  /** The source says that it has more than it will show: the walk is then partial, and proves no absence. */
  hasMore?: true
}

/** What fetching needs to know beside the request: it comes from the adapter, not from the page. */
export interface FetchContext {
  via: 'api' | 'feed' | 'html' | 'browser'
  /** Politeness floor between two requests to one host; default 1 s. */
  paceMs?: number
  /** Names that `{{secret:name}}` may use in this request; any other name is refused. */
  credentials?: readonly string[]
  /** The operator entered a credential, so the API's terms govern and robots.txt is not asked. */
  keyed?: boolean
  /** Sends the stored validators; an unchanged page then comes back as `not-modified`. */
  conditional?: boolean
  /** What the source, and its platform for all its sources, may ask for. */
  budgets?: readonly Budget[]
  /** Whose walk it is: stands beside the answer where answers are kept, so that it can be erased with its source. */
  sourceId?: string
  signal?: AbortSignal
}

export type Answer =
  /** `bytes` are decoded bytes; `validators` may be stored once the page's postings are. */
  | { kind: 'page'; page: Page; bytes: number; validators: Validators | null }
  /** `split: 'lines'`: one page per 1,000 lines. A failure half-way is thrown while iterating. */
  | { kind: 'lines'; pages: AsyncIterable<{ page: Page; bytes: number }> }
  | { kind: 'not-modified'; request: PageRequest; at: string }

/**
 * Fetches one page: live (fetch.ts), in a browser (render.ts) or from an archive (archive.ts).
 *
 * @throws CrawlError; or the signal's reason when it is aborted
 */
export type Fetch = (request: PageRequest, context: FetchContext) => Promise<Answer>

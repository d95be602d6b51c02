import type { JsonValue, RawPosting, Rejection } from '../pipeline/posting.ts'
import type { Adapter } from './adapter.ts'
import { createFrontier, type Frontier } from './crawl/frontier.ts'
import { createProgress } from './crawl/progress.ts'
import { type ReadPage, readPages } from './crawl/read-pages.ts'
import { createTally, type WalkEnd } from './crawl/tally.ts'
import { CrawlError, SourceChanged } from './errors.ts'
import type { Budget, Validators } from './host-state.ts'
import type { Fetch, PageRequest } from './page.ts'
import type { RightsSignals } from './robots/rights-signals.ts'

export interface WalkLimits {
  lists: number
  details: number
  /** Pages in a row that show no row but lead on (a sitemap index in a sitemap index). */
  depth: number
}

export const WALK_LIMITS: WalkLimits = { lists: 1000, details: 5000, depth: 3 }

export interface WalkOptions {
  fetch: Fetch
  /** Whether a list row is worth its detail page; by default every row is. */
  wanted?(row: RawPosting): boolean | Promise<boolean>
  /** Which of a page's rows are stored with this very hash, by external id: their details are not fetched. */
  known?(rows: RawPosting[]): Promise<ReadonlySet<string>>
  /** As the source's last run stored it. */
  cursor?: JsonValue | undefined
  signal?: AbortSignal
  /** What the walk's requests are taken out of. */
  budgets?: readonly Budget[]
  limits?: Partial<WalkLimits>
  /** False asks for the page in full, whatever validators are stored. */
  conditional?: boolean
}

/**
 * One page read. Store its postings and its cursor in one transaction. The cursor may be that of an earlier page: it
 * comes with the last of the pages that one led to.
 */
export interface ReadStep {
  request: PageRequest
  /** After redirects. */
  url: string
  postings: RawPosting[]
  /** Rows whose detail was left out because their hash is known: seen again, unchanged. */
  seen: RawPosting[]
  /** Rows whose detail nobody wants: seen, and these words are all that will be known of them. */
  unwanted: RawPosting[]
  rejected: Rejection[]
  /** External ids the source says are gone: explicit marks, or a detail page that answered 404 or 410. */
  gone: string[]
  cursor: JsonValue | undefined
  /** Decoded bytes. */
  bytes: number
  /** ISO 8601 UTC. */
  at: string
  /**
   * For HostState.saveValidators(request.url, ...) once the postings are committed. Only given for a source's
   * single list page: a 304 on one page of many would hide the pages it leads to.
   */
  validators: Validators | null
  /** What the page and its robots.txt say about rights; null where nobody was asked (an archive). */
  signals: RightsSignals | null
}

/** The source's single list page is unchanged: all that is open of it was seen again. */
export interface UnchangedStep {
  notModified: PageRequest
  /** ISO 8601 UTC. */
  at: string
}

export type WalkStep = ReadStep | UnchangedStep
export type { WalkEnd, WalkReason, WalkState } from './crawl/tally.ts'

/**
 * Walks one source, one request at a time: start pages, the pages they lead to, then the wanted details.
 * Stops following where a page shows no unseen id, and at the limits (the end is then `partial`). A source that closes
 * by events is read page by page, each with its details, and followed to its end: one event may recur on any page.
 *
 * @returns how the walk ended, as the generator's return value
 * @throws CrawlError when no list page could be read: nothing may be concluded then. A SourceChanged carries
 * the page. Later failures do not throw, they decide the end. Throws the signal's reason when aborted.
 */
export async function* walk<Key extends string>(
  adapter: Adapter<Key>,
  params: Record<Key, string>,
  options: WalkOptions,
): AsyncGenerator<WalkStep, WalkEnd> {
  const limits = { ...WALK_LIMITS, ...options.limits }
  const start = adapter.start(params, options.cursor)
  const isStream = adapter.closing === 'event'
  // A page that depends on a cursor has a new address each time: remembering its validators would be in vain.
  const isAlone = start.length === 1 && !isStream
  const frontier = createFrontier({ detailsFirst: isStream })
  const tally = createTally({ isContinued: options.cursor !== undefined })
  const progress = createProgress()
  const ids = new Set<string>()
  let hasRead = false
  frontier.add(start, 0)

  for (let waiting = frontier.next(); waiting !== undefined; waiting = frontier.next()) {
    options.signal?.throwIfAborted()
    const { request, depth } = waiting
    const isDetail = request.kind === 'detail'
    if (isDetail ? tally.details >= limits.details : tally.lists >= limits.lists) {
      tally.cutShort('page-limit')
      if (isDetail) progress.fallBehind()
      if (isDetail) frontier.dropDetails()
      if (!isDetail || isStream) frontier.dropLists()
      continue
    }
    const isFirst = isAlone && request === start[0]
    const isConditional = isFirst && request.kind === 'list' && options.conditional !== false
    try {
      const reads = readPages(adapter, params, request, { ...only(options), isConditional })
      for await (const read of reads) {
        if ('notModified' in read) {
          hasRead = true
          tally.sawUnchanged()
          yield read
          continue
        }
        const { step, follow } = await readStep(request, read, options, isStream ? frontier : null)
        hasRead ||= request.kind === 'list'
        const shown = [...step.postings, ...step.seen, ...step.unwanted].map(({ externalId }) => externalId)
        const details = follow.filter(({ kind }) => kind === 'detail').map(detailId)
        const rows = shown.length + details.length
        tally.sawRows(rows + step.gone.length)
        const leads = !isStream && rows === 0 && request.kind !== 'token'
        // Where a page shows nothing unseen, paging has come round: what follows was read already.
        const isNew = [...shown, ...details].some((id) => !ids.has(id))
        for (const id of [...shown, ...details]) ids.add(id)
        const nextDepth = leads && follow.length > 0 ? depth + 1 : 0
        if (nextDepth > limits.depth) tally.cutShort('depth')
        else if (isStream || isNew || leads || isDetail || request.kind === 'token')
          frontier.add(follow, nextDepth)
        // It leads on and shows nothing new: whether what went before was all, nobody can say.
        else if (frontier.hasNew(follow)) tally.cutShort('pages-repeat')
        if (read.parsed.hasMore) {
          tally.cutShort('source-limit')
          progress.fallBehind()
        }
        if (read.isLast) progress.reach(read.parsed.cursor)
        const cursor = read.isLast ? progress.take(frontier.detailsWaiting) : undefined
        const isWhole = isFirst && request.kind === 'list' && (read.parsed.next ?? []).length === 0
        const validators = isWhole && step.postings.length > 0 ? read.validators : null
        yield { ...step, cursor, validators }
      }
      tally.sawPage(request)
    } catch (error) {
      if (!(error instanceof CrawlError)) throw error
      if (!hasRead && !isDetail) throw error
      const after = tally.fail(request, error)
      // A page that we cannot read is told and kept; were it waited for, it would hold up all that comes after it.
      const isOver = after === 'gone' || (isDetail && after === 'go-on' && error instanceof SourceChanged)
      if (!isOver) progress.fallBehind()
      const cursor = progress.take(frontier.detailsWaiting)
      if (after === 'gone' || cursor !== undefined)
        yield { ...emptyStep(request), gone: after === 'gone' ? [detailId(request)] : [], cursor }
      if (after === 'stop' || (isStream && after === 'no-details')) frontier.dropLists()
      if (after === 'stop' || after === 'no-details') frontier.dropDetails()
    }
  }
  return tally.end()
}

function only({ fetch, signal, budgets }: WalkOptions): Pick<WalkOptions, 'fetch' | 'signal' | 'budgets'> {
  return { fetch, ...(signal !== undefined && { signal }), ...(budgets !== undefined && { budgets }) }
}

/** Sorts the requests a page leads to: details that are known or not wanted become rows, the rest is followed. */
async function readStep(
  request: PageRequest,
  { page, parsed, bytes }: ReadPage,
  options: WalkOptions,
  asked: Pick<Frontier, 'hasAsked'> | null,
) {
  const next = parsed.next ?? []
  const rows = next.flatMap(({ kind, row }) => (kind === 'detail' && row !== undefined ? [row] : []))
  const isWanted = await Promise.all(rows.map((row) => options.wanted?.(row) ?? true))
  const unwanted = rows.filter((_, n) => !isWanted[n])
  const wanted = rows.filter((_, n) => isWanted[n])
  const known =
    wanted.length === 0 ? new Set<string>() : ((await options.known?.(wanted)) ?? new Set<string>())
  // An event that recurs: its page was read in this walk, and showed how things stand now.
  const read = new Set(next.flatMap((one) => (asked?.hasAsked(one) && one.row ? [one.row.externalId] : [])))
  const seen = wanted.filter(({ externalId }) => known.has(externalId) || read.has(externalId))
  const skipped = new Set([...unwanted, ...seen])
  const step: ReadStep = {
    request,
    url: page.url,
    postings: parsed.postings,
    seen,
    unwanted,
    rejected: parsed.rejected ?? [],
    gone: parsed.gone ?? [],
    cursor: undefined,
    bytes,
    at: page.at,
    validators: null,
    signals: page.signals ?? null,
  }
  return { step, follow: next.filter(({ row }) => row === undefined || !skipped.has(row)) }
}

/** Without a row the address is the best name of what is gone: sources without ids are keyed by it. */
function detailId({ row, url }: PageRequest): string {
  return row?.externalId ?? url
}

/** A page that showed nothing. */
function emptyStep(request: PageRequest): ReadStep {
  return {
    request,
    url: request.url,
    postings: [],
    seen: [],
    unwanted: [],
    rejected: [],
    gone: [],
    cursor: undefined,
    bytes: 0,
    at: new Date().toISOString(),
    validators: null,
    signals: null,
  }
}

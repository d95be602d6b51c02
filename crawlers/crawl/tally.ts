import { type CrawlError, NotWelcome, SlowDown, SourceChanged, SourceGone } from '../errors.ts'
import type { Page, PageRequest } from '../page.ts'

export type WalkState = 'complete' | 'partial' | 'empty' | 'blocked' | 'drifted'

/** Why a walk is not complete. */
export type WalkReason =
  | 'page-limit'
  | 'source-limit'
  | 'depth'
  | 'pages-repeat'
  | 'list-failed'
  | 'detail-failed'
  | 'slow-down'
  | 'not-welcome'
  | 'source-changed'

export interface WalkEnd {
  /** Only `complete` says that what was not seen is not there. `empty`: all went well, and no posting was shown. */
  state: WalkState
  /** Null when complete or empty. */
  reason: WalkReason | null
  /** Pages read, unchanged ones counted. */
  pages: number
  /** What later pages failed with (the first list page's failure is thrown); at most 20. */
  failures: CrawlError[]
  /** The first page that parse could not read, for a fixture. */
  unreadable: Page | null
}

/** What a failed page means for the rest of the walk. */
export type AfterFailure = 'go-on' | 'no-details' | 'stop' | 'gone'

const KEPT_FAILURES = 20
/** So many details in a row without success, and the rest is left for the next run. */
const MAX_FAILURES_IN_ROW = 5
/** Fewer unreadable details than this are bad pages, not a changed source. */
const MIN_DRIFTED = 3

const RANK: WalkState[] = ['complete', 'partial', 'drifted', 'blocked']

/** Counts what a walk read and lost, and says at the end what that proves. */
export interface Tally {
  readonly lists: number
  readonly details: number
  sawPage(request: PageRequest): void
  /** @param shown postings and rows on the page */
  sawRows(shown: number): void
  sawUnchanged(): void
  cutShort(reason: WalkReason, state?: WalkState): void
  fail(request: PageRequest, error: CrawlError): AfterFailure
  end(): WalkEnd
}

/** @param isContinued the walk goes on where an earlier one stopped: that nothing came since is an answer like any other */
export function createTally({ isContinued = false } = {}): Tally {
  let lists = 0
  let details = 0
  let isUnchanged = false
  let rows = 0
  let failuresInRow = 0
  let driftedDetails = 0
  let worst: { state: WalkState; reason: WalkReason | null } = { state: 'complete', reason: null }
  let unreadable: Page | null = null
  const failures: CrawlError[] = []

  const cutShort = (reason: WalkReason, state: WalkState = 'partial'): void => {
    if (RANK.indexOf(state) > RANK.indexOf(worst.state)) worst = { state, reason }
  }

  function failDetail(error: CrawlError): AfterFailure {
    details++
    failuresInRow++
    if (error instanceof SourceChanged) driftedDetails++
    cutShort('detail-failed')
    return failuresInRow >= MAX_FAILURES_IN_ROW ? 'no-details' : 'go-on'
  }

  function failList(error: CrawlError): AfterFailure {
    if (error instanceof SourceChanged) cutShort('source-changed', 'drifted')
    else if (error instanceof NotWelcome) cutShort('not-welcome', 'blocked')
    else cutShort('list-failed')
    return 'go-on'
  }

  return {
    get lists() {
      return lists
    },
    get details() {
      return details
    },
    sawPage({ kind }) {
      if (kind === 'detail') details++
      else if (kind === 'list') lists++
      failuresInRow = 0
    },
    sawRows(shown) {
      rows += shown
    },
    sawUnchanged() {
      isUnchanged = true
    },
    cutShort,
    fail({ kind }, error) {
      // A detail that is gone is an answer, not a failure; a host that is gone says nothing about one posting.
      if (kind === 'detail' && error instanceof SourceGone && error.what === 'page') {
        details++
        failuresInRow = 0
        return 'gone'
      }
      if (failures.length < KEPT_FAILURES) failures.push(error)
      if (error instanceof SourceChanged) unreadable ??= error.page ?? null
      if (error instanceof NotWelcome && error.by === 'answer') {
        cutShort('not-welcome', 'blocked')
        return 'stop'
      }
      if (error instanceof SlowDown) {
        cutShort('slow-down')
        return 'stop'
      }
      return kind === 'detail' ? failDetail(error) : failList(error)
    },
    end() {
      if (driftedDetails >= MIN_DRIFTED && driftedDetails * 2 >= details)
        cutShort('source-changed', 'drifted')
      const isEmpty = worst.state === 'complete' && rows === 0 && !isUnchanged && !isContinued
      return {
        state: isEmpty ? 'empty' : worst.state,
        reason: worst.reason,
        pages: lists + details,
        failures,
        unreadable,
      }
    },
  }
}

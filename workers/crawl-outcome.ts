import type { WalkEnd } from '../crawlers/crawl.ts'
import {
  CrawlError,
  type Health,
  NotWelcome,
  SlowDown,
  SourceChanged,
  SourceGone,
  TryAgain,
} from '../crawlers/errors.ts'
import type { RunEnd } from '../db/run-verdict.ts'

/** What a walk's end means for its run and its source. */
export interface Outcome {
  end: RunEnd
  reason: string | null
  /** Null leaves the word to the run's verdict (complete, empty, drifted) or as it was. */
  health: Health | null
}

/** A walk that came to its end; failures on the way decide how much of it counts. */
export function outcomeOf(walked: WalkEnd): Outcome {
  const first = walked.failures[0]
  const reason = walked.reason === null ? null : [walked.reason, first?.message].filter(Boolean).join(': ')
  return { end: walked.state, reason, health: healthOf(walked) }
}

/** A walk that could read nothing: the error says what happens next. */
export function outcomeOfError(error: unknown): Outcome {
  if (error instanceof NotWelcome) return { end: 'blocked', reason: error.message, health: error.health }
  if (error instanceof SourceGone) return { end: 'blocked', reason: error.message, health: error.health }
  if (error instanceof SourceChanged) return { end: 'drifted', reason: error.message, health: error.health }
  if (error instanceof CrawlError) return { end: 'partial', reason: error.message, health: error.health }
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { end: 'partial', reason: told, health: null }
}

function healthOf({ state, failures }: WalkEnd): Health | null {
  if (state === 'blocked') return 'closed-to-us'
  if (state === 'drifted') return 'needs-mending'
  if (failures.some((failure) => failure instanceof SlowDown)) return 'busy'
  return failures.some((failure) => failure instanceof TryAgain) ? 'flaky' : null
}

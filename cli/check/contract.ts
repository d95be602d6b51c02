import type { Adapter } from '../../crawlers/adapter.ts'
import { type CrawlError, SlowDown, TryAgain } from '../../crawlers/errors.ts'
import { fillOf, type Sample } from '../../crawlers/sample.ts'
import type { LastRun, StoredFill } from '../../db/source-yield.ts'

/** What a source owes, and whether it gave it. */
export interface Contract {
  id: string
  /** Null where the network or the source's patience failed: nothing was seen that could be judged. */
  ok: boolean | null
  /** Postings seen; null when nothing could be read. */
  found: number | null
  atLeast: number
  /** Share of postings with each field that the adapter expects, 0 to 1. */
  fill: Record<string, number>
  /** Each a sentence; empty when ok. */
  problems: string[]
}

/** An expected field that fewer postings have than this is a page that changed rather than an employer's habit. */
const LEAST_FILL = 0.5
/** Of what is usual; boards shrink slowly, and break at once. */
const LEAST_SHARE = 0.5

/**
 * Holds a live sample against the contract.
 *
 * @param usual postings that the whole source usually shows, null when no complete run is known
 */
export function judgeSample(
  id: string,
  adapter: Pick<Adapter, 'expects'>,
  sample: Sample,
  usual: number | null,
): Contract {
  // A first page of many says nothing of the whole; it must only not be empty.
  const atLeast = sample.leadsOn ? 1 : leastOf(usual)
  const fill = fillOf(adapter, sample)
  const problems = [...tooFew(sample.found, atLeast, usual), ...tooEmpty(fill)]
  if (sample.rejected.length > sample.postings.length)
    problems.push(`${sample.rejected.length} rows were rejected (${sample.rejected[0]?.reason})`)
  if (sample.failures.length > 0)
    problems.push(`${sample.failures.length} details failed (${sample.failures[0]?.message})`)
  return { id, ok: problems.length === 0, found: sample.found, atLeast, fill, problems }
}

/** Holds what the store keeps of a source against the contract. */
export function judgeStored(
  id: string,
  adapter: Pick<Adapter, 'expects'>,
  { run, fill: counts }: { run: LastRun | null; fill: StoredFill | null },
  usual: number | null,
): Contract {
  const atLeast = leastOf(usual)
  if (run === null) return unreadable(id, usual, 'has not run yet')
  const open = counts?.open ?? 0
  const fill: Record<string, number> = {}
  for (const field of adapter.expects) {
    const of = field === 'body' ? (counts?.bodies ?? 0) : open
    if (counts !== null && of > 0) fill[field] = counts[field] / of
  }
  const problems = [...tooEmpty(fill)]
  if (run.state !== 'complete' && run.state !== 'running' && run.state !== 'walked')
    problems.push(`the last run ended ${run.state}${run.reason === null ? '' : ` (${run.reason})`}`)
  // A 304 finds nothing anew; what is open was then seen again.
  if (run.state === 'complete') problems.push(...tooFew(Math.max(run.found, open), atLeast, usual))
  return { id, ok: problems.length === 0, found: run.found, atLeast, fill, problems }
}

/** A source that gave no sample: out of reach where the network or its patience failed, else broken. */
export function judgeFailure(id: string, usual: number | null, error: CrawlError): Contract {
  const unreached = error instanceof TryAgain || error instanceof SlowDown
  return { ...unreadable(id, usual, error.message), ok: unreached ? null : false }
}

function unreadable(id: string, usual: number | null, problem: string): Contract {
  return { id, ok: false, found: null, atLeast: leastOf(usual), fill: {}, problems: [problem] }
}

function leastOf(usual: number | null): number {
  // None is usual only where the operator accepted that a source shows nothing.
  return usual === null ? 1 : Math.ceil(usual * LEAST_SHARE)
}

function tooFew(found: number, atLeast: number, usual: number | null): string[] {
  if (found >= atLeast) return []
  return [usual === null ? 'no postings' : `${found} postings where ${Math.round(usual)} are usual`]
}

function tooEmpty(fill: Record<string, number>): string[] {
  return Object.entries(fill)
    .filter(([, share]) => share < LEAST_FILL)
    .map(([field, share]) => `${field} is there in ${Math.round(share * 100)} % only`)
}

import type { Adapter } from '../crawlers/adapter.ts'
import { type WalkEnd, walk } from '../crawlers/crawl.ts'
import { CrawlError, SlowDown, SourceChanged } from '../crawlers/errors.ts'
import type { Fetch, Page } from '../crawlers/page.ts'
import { completeParams } from '../crawlers/registry.ts'
import type { FillCounts } from '../db/fill-drift.ts'
import { knownRows } from '../db/list-rows.ts'
import { endWalk, findRun, type OpenRun, openRun, type Run, RunLost } from '../db/runs.ts'
import { dropStaleValidators } from '../db/sightings.ts'
import { findSource, refusal, type Source, saveRightsSignals, setHealth } from '../db/sources.ts'
import type { RawPosting } from '../pipeline/posting.ts'
import { PIPELINE_VERSION } from '../pipeline/version.ts'
import { type Outcome, outcomeOf, outcomeOfError } from './crawl-outcome.ts'
import { type IntakeParts, rowHashOf, takePage, takeUnchangedPage } from './intake.ts'
import { holdRun } from './lease.ts'
import { budgetsOf } from './source-budgets.ts'
import { type CrawlTask, GiveUp, PutBack, type TaskContext } from './task.ts'
import { createWalkNotes, type WalkNotes } from './walk-notes.ts'

export interface CrawlParts extends IntakeParts {
  adapters: ReadonlyMap<string, Adapter>
  /** Live, in a browser where the adapter asks for one, or from an archive. */
  fetch: Fetch
  /** Whether a list row is worth its detail page; by default every row is. */
  wanted?: (row: RawPosting) => boolean | Promise<boolean>
  /** Why a source cannot be crawled from here (a credential is missing), or null. */
  lacking?: (source: Source) => string | null
  /** Keeps an answer that could not be read, to make a fixture of. */
  keepPage?: (sourceId: string, page: Page) => Promise<void>
  leaseMs?: number
  onEvent?: (event: CrawlEvent) => void
}

export type CrawlEvent =
  | { kind: 'skipped'; sourceId: string; reason: string }
  | { kind: 'opened'; sourceId: string; runId: string }
  | { kind: 'walked'; sourceId: string; run: Run }
  | { kind: 'trouble'; sourceId: string; error: unknown }

/**
 * Works off one crawl task: opens a run, walks the source page by page into the store, and ends the run with what the
 * walk proved. A failure with a name ends the run and the task: the fetcher has spent its tries by then, and the next
 * scheduled crawl asks again anyway.
 *
 * @throws GiveUp when the task can never succeed; PutBack when it came too early; what is unforeseen for the queue to
 * retry
 */
export async function crawlSource(parts: CrawlParts, task: CrawlTask, context: TaskContext): Promise<void> {
  const { db } = parts
  const source = await findSource(db, task.sourceId)
  if (source === undefined) throw new GiveUp(`no source is named ${task.sourceId}: see callboard sources`)
  const refused = refusal(source) ?? parts.lacking?.(source) ?? null
  if (refused !== null) return skip(parts, source.id, refused)
  const adapter = parts.adapters.get(source.adapter)
  if (adapter === undefined)
    throw new GiveUp(`${source.id} asks for an adapter "${source.adapter}", which is not here`)
  const { params, problems } = completeParams(adapter, source.params)
  if (problems.length > 0) throw new GiveUp(`${source.id} cannot be crawled: ${problems.join('; ')}`)

  const opened = await openRun(db, {
    sourceId: source.id,
    at: task.at === undefined ? new Date() : new Date(task.at),
    kind: 'crawl',
    task: context.id,
    ...(parts.leaseMs === undefined ? {} : { leaseMs: parts.leaseMs }),
  })
  if (!opened.ok) {
    // A task with a clock of its own stands for a day that no later schedule makes up for.
    if (task.at !== undefined) throw new PutBack(opened.reason, Math.max(opened.freeInMs, 1_000))
    return skip(parts, source.id, opened.reason)
  }
  const { run } = opened
  parts.onEvent?.({ kind: 'opened', sourceId: source.id, runId: run.id })
  const held = holdRun(db, run, context.signal)
  try {
    // A task with a clock of its own reads its pages by that clock: "expired" is then a matter of the simulated day.
    const clocked = task.at === undefined ? parts : { ...parts, fetch: fetchAsOf(parts.fetch, run.at) }
    const notes = createWalkNotes(adapter.expects)
    const walked = await walkInto(clocked, run, source, adapter, params, notes, held.signal)
    if (walked.unreadable !== null) await parts.keepPage?.(source.id, walked.unreadable)
    const signals = notes.signals()
    if (signals !== null) await saveRightsSignals(db, source.id, signals)
    await end(parts, run, outcomeOf(walked), notes.fill())
  } catch (error) {
    // Whoever took the run over ends it; this walker has nothing more to say.
    if (error instanceof RunLost || held.lost()) return
    if (error instanceof SourceChanged && error.page !== undefined)
      await parts.keepPage?.(source.id, error.page)
    await endAfter(parts, run, error)
    // What waits longer than the source's own rhythm (a budget that is used up) is left to its schedule.
    if (error instanceof SlowDown && error.retryAfterMs <= Number(source.every_ms))
      throw new PutBack(error.message, error.retryAfterMs)
    if (!(error instanceof CrawlError)) throw error
  } finally {
    held.release()
  }
}

function fetchAsOf(fetch: Fetch, at: Date): Fetch {
  return async (request, context) => {
    const answer = await fetch(request, context)
    if (answer.kind === 'page') return { ...answer, page: { ...answer.page, at: at.toISOString() } }
    return answer.kind === 'lines' ? { ...answer, pages: piecesAsOf(answer.pages, at) } : answer
  }
}

async function* piecesAsOf<Piece extends { page: Page }>(
  pieces: AsyncIterable<Piece>,
  at: Date,
): AsyncGenerator<Piece> {
  for await (const piece of pieces) yield { ...piece, page: { ...piece.page, at: at.toISOString() } }
}

async function walkInto(
  parts: CrawlParts,
  run: OpenRun,
  source: Source,
  adapter: Adapter,
  params: Record<string, string>,
  notes: WalkNotes,
  signal: AbortSignal,
): Promise<WalkEnd> {
  await dropStaleValidators(parts.db, source.id, PIPELINE_VERSION)
  const options = {
    fetch: ((request, context) => parts.fetch(request, { ...context, sourceId: source.id })) satisfies Fetch,
    cursor: source.cursor ?? undefined,
    budgets: budgetsOf(source, adapter),
    signal,
    ...(parts.wanted === undefined ? {} : { wanted: parts.wanted }),
    known: (rows: RawPosting[]) =>
      knownRows(
        parts.db,
        source.id,
        PIPELINE_VERSION,
        rows.map(rowHashOf).filter((row) => row !== null),
      ),
  }
  let conditional = true
  for (;;) {
    const walked = await walkOnce(parts, run, notes, walk(adapter, params, { ...options, conditional }))
    if (walked !== 'read-in-full') return walked
    conditional = false
  }
}

async function walkOnce(
  parts: CrawlParts,
  run: OpenRun,
  notes: WalkNotes,
  steps: ReturnType<typeof walk>,
): Promise<WalkEnd | 'read-in-full'> {
  const taken = new Set<string>()
  for (;;) {
    const { done, value } = await steps.next()
    if (done) return value
    if ('notModified' in value) {
      if ((await takeUnchangedPage(parts, run, value.notModified.url)) > 0) continue
      // Unchanged since we read it, but we hold nothing of it: it has to be read after all.
      await steps.return(undefined as never)
      return 'read-in-full'
    }
    notes.take(value)
    const { request, postings, unwanted, seen, rejected, gone, cursor, bytes, validators } = value
    await takePage(parts, run, {
      url: request.url,
      // The run's clock, not the page's: all that one walk finds was found at one time.
      postings: [...postings, ...unwanted].map((raw) => ({ raw, at: run.at })),
      // A detail says more than the list did, so it is never the duplicate.
      ...(request.kind === 'detail' ? {} : { taken }),
      seen: seen.map(({ externalId }) => externalId),
      ...(request.row === undefined ? {} : { row: request.row }),
      rejected,
      gone,
      ...(cursor === undefined ? {} : { cursor }),
      bytes,
      validators,
    })
  }
}

async function end(
  parts: CrawlParts,
  run: OpenRun,
  { end, reason, health }: Outcome,
  fill: FillCounts | null = null,
): Promise<void> {
  await endWalk(parts.db, run, end, reason, fill)
  if (health !== null) await setHealth(parts.db, run.sourceId, health, reason, run.at)
  const row = await findRun(parts.db, run.id)
  if (row !== undefined) parts.onEvent?.({ kind: 'walked', sourceId: run.sourceId, run: row })
}

/** Ends the run of a failed walk. If not even that works (no database), its lease ends it; the first error is what counts. */
async function endAfter(parts: CrawlParts, run: OpenRun, error: unknown): Promise<void> {
  try {
    await end(parts, run, outcomeOfError(error))
  } catch (second) {
    parts.onEvent?.({ kind: 'trouble', sourceId: run.sourceId, error: second })
  }
}

function skip(parts: CrawlParts, sourceId: string, reason: string): void {
  parts.onEvent?.({ kind: 'skipped', sourceId, reason })
}

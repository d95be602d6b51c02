import { setTimeout as sleep } from 'node:timers/promises'
import type { Fetch } from '../crawlers/page.ts'
import type { Log } from './log.ts'
import type { Queues } from './task.ts'

export interface GateParts {
  queues: Pick<Queues, 'counts'>
  /** Batches that may wait for a posting worker before no more pages are asked for. */
  mostWaiting: number
  /** Why nothing more may be written here (a disk is filling up), or null. */
  diskTrouble(): Promise<string | null>
  log: Log
  /** How old a look at queue and disk may be, and how often is looked while crawling pauses; default one second. */
  everyMs?: number
}

/** Lets through whoever wants to crawl on, as soon as there is room. Rejects with the signal's reason. */
export type Gate = (signal?: AbortSignal) => Promise<void>

/**
 * Holds crawling back while its yield has nowhere to go. All walks of a process pass one gate, so a crawler ahead of its
 * posting workers goes on at their speed, and one on a disk that fills up stops before Postgres does.
 */
export function createGate({ queues, mostWaiting, diskTrouble, log, everyMs = 1_000 }: GateParts): Gate {
  let looked = Number.NEGATIVE_INFINITY
  let reason: Promise<string | null> = Promise.resolve(null)
  let pausedFor: string | null = null

  async function look(): Promise<string | null> {
    const disk = await diskTrouble()
    const { waiting } = (await queues.counts()).postings
    const said = disk ?? (waiting > mostWaiting ? `${waiting} batches wait for a posting worker` : null)
    // Told once a pause: how deep exactly is no news.
    if (said !== null && pausedFor === null) log.warn({ reason: said }, 'crawling pauses')
    if (said === null && pausedFor !== null) log.info('crawling goes on')
    pausedFor = said
    return said
  }

  return async (signal) => {
    for (;;) {
      if (performance.now() - looked >= everyMs) {
        looked = performance.now()
        // A look that fails closes nothing: whatever is broken tells of itself where it is needed.
        reason = look().catch((error: unknown) => {
          log.warn({ err: error }, 'could not look at queue and disk')
          return null
        })
      }
      if ((await reason) === null) return
      await sleep(everyMs, undefined, signal === undefined ? {} : { signal }).catch(() => {})
      signal?.throwIfAborted()
    }
  }
}

/** The same fetch behind a gate: each page waits for room before anything is asked for. */
export function gated(fetch: Fetch, gate: Gate): Fetch {
  return async (request, context) => {
    await gate(context.signal)
    return fetch(request, context)
  }
}

/** Distance between two requests to one host where nobody asks for more. */
export const DEFAULT_PACE_MS = 1000
/** A longer crawl-delay is read as this much: beyond it a board could not be read within a day. */
export const MAX_CRAWL_DELAY_MS = 60_000
/** A host that takes longer than half of this to answer is slow enough by itself. */
const MAX_LATENCY_PACE_MS = 60_000

export interface PaceReasons {
  /** The adapter's floor in milliseconds. */
  floorMs?: number | undefined
  /** What robots.txt asks for, in milliseconds. */
  crawlDelayMs?: number | undefined
  /** How long the host's last answer took, in milliseconds: a host that struggles is asked less often. */
  lastLatencyMs?: number | undefined
}

/** Milliseconds between two requests to one host: the largest of floor, crawl-delay (up to 60 s) and twice the last latency. */
export function pace({ floorMs, crawlDelayMs = 0, lastLatencyMs = 0 }: PaceReasons): number {
  return Math.max(
    floorMs ?? DEFAULT_PACE_MS,
    Math.min(crawlDelayMs, MAX_CRAWL_DELAY_MS),
    Math.min(2 * lastLatencyMs, MAX_LATENCY_PACE_MS),
  )
}

/** Up to a tenth more than a pace and never less, so that we do not knock like clockwork. */
export function unevenly(paceMs: number, random: () => number = Math.random): number {
  return paceMs * (1 + random() / 10)
}

/**
 * Waits before another try: doubles from `baseMs`, at most a minute, with jitter of half to one and a half, so
 * that workers which failed together do not come back together.
 */
export function backoffMs(attempt: number, baseMs: number, random: () => number = Math.random): number {
  return Math.min(baseMs * 2 ** (attempt - 1), 60_000) * (0.5 + random())
}

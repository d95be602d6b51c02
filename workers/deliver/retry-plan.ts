const HOUR_MS = 3_600_000

/** How long and how often an event is tried again. */
export interface RetryPlan {
  /** Longest wait before the second attempt; doubles with every other. */
  baseMs: number
  /** No wait is longer than this, but for what a receiver asks for. */
  mostMs: number
  /** From the first attempt to the last one. */
  forMs: number
}

/** About twenty attempts in a day. */
export function retryPlan(hours: number): RetryPlan {
  return { baseMs: 10_000, mostMs: 4 * HOUR_MS, forMs: hours * HOUR_MS }
}

/**
 * Milliseconds until the next attempt, null when there is none: anything up to a bound that doubles (full jitter), so
 * that what failed together does not come back together. The last attempt is made when the time is up.
 *
 * @param failed.attempts made so far, with this one
 */
export function waitBeforeRetry(
  failed: { attempts: number; sinceFirstMs: number; retryAfterMs: number | null },
  { baseMs, mostMs, forMs }: RetryPlan,
  random: () => number = Math.random,
): number | null {
  const leftMs = forMs - failed.sinceFirstMs
  if (leftMs <= 0) return null
  const jittered = random() * Math.min(mostMs, baseMs * 2 ** (failed.attempts - 1))
  return Math.min(Math.max(jittered, failed.retryAfterMs ?? 0), leftMs)
}

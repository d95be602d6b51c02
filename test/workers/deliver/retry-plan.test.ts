import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retryPlan, waitBeforeRetry } from '../../../workers/deliver/retry-plan.ts'

const HOUR_MS = 3_600_000
const day = retryPlan(24)

/** Attempts until an event is given up, by a receiver that never takes it. */
function live(random: () => number): { attempts: number; tookMs: number; waits: number[] } {
  const waits: number[] = []
  let sinceFirstMs = 0
  for (;;) {
    const waitMs = waitBeforeRetry(
      { attempts: waits.length + 1, sinceFirstMs, retryAfterMs: null },
      day,
      random,
    )
    if (waitMs === null) return { attempts: waits.length + 1, tookMs: sinceFirstMs, waits }
    waits.push(waitMs)
    sinceFirstMs += waitMs
  }
}

describe('an event that is never taken', () => {
  it('is tried for exactly the time that the operator gives it, some twenty times', () => {
    const lives = Array.from({ length: 200 }, () => live(Math.random))
    expect(new Set(lives.map(({ tookMs }) => Math.round(tookMs)))).toEqual(new Set([24 * HOUR_MS]))
    const mean = lives.reduce((sum, { attempts }) => sum + attempts, 0) / lives.length
    expect(mean).toBeGreaterThan(14)
    expect(mean).toBeLessThan(30)
  })

  it('waits twice as long at most each time, up to four hours', () => {
    const { waits } = live(() => 0.999_999)
    expect(waits.slice(0, 4).map((wait) => Math.round(wait / 1000))).toEqual([10, 20, 40, 80])
    expect(Math.round(Math.max(...waits) / HOUR_MS)).toBe(4)
  })

  it('is given up at once where nothing is tried again', () => {
    const failed = { attempts: 1, sinceFirstMs: 0, retryAfterMs: null }
    expect(waitBeforeRetry(failed, retryPlan(0))).toBeNull()
  })
})

it('no wait is shorter than the receiver asks for or longer than the time that is left', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 0, max: 30 * HOUR_MS }),
      fc.option(fc.integer({ min: 0, max: HOUR_MS })),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempts, sinceFirstMs, retryAfterMs, chance) => {
        const leftMs = day.forMs - sinceFirstMs
        const waitMs = waitBeforeRetry({ attempts, sinceFirstMs, retryAfterMs }, day, () => chance)
        if (leftMs <= 0) return waitMs === null
        return waitMs !== null && waitMs <= leftMs && waitMs >= Math.min(retryAfterMs ?? 0, leftMs)
      },
    ),
  )
})

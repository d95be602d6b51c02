import { afterEach, describe, expect, it } from 'vitest'
import { createAdmission } from '../../crawlers/fetch/admission.ts'
import { createHostMemory } from '../../crawlers/host-memory.ts'
import { backoffMs, pace, unevenly } from '../../crawlers/pace.ts'
import { type Board, startBoard, testFetcher, text } from './board-server.ts'

const open: Board[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()))
})

function strict() {
  const admission = createAdmission({ hostState: createHostMemory(), trusted: new Set(), importOnly: [] })
  return { admission, url: new URL('https://board.example/jobs') }
}

describe('the pace of a host', () => {
  it('is the slowest of what adapter, robots.txt and the host itself ask for', () => {
    expect(pace({})).toBe(1000)
    expect(pace({ floorMs: 5000 })).toBe(5000)
    expect(pace({ floorMs: 200, crawlDelayMs: 3000, lastLatencyMs: 100 })).toBe(3000)
    expect(pace({ crawlDelayMs: 100, lastLatencyMs: 2500 })).toBe(5000)
    expect(pace({ crawlDelayMs: 86_400_000 })).toBe(60_000)
  })

  it('is kept between requests of one process, whoever asks, and never by the clock', async () => {
    const { admission, url } = strict()
    const startedAt: number[] = []
    const ask = async () => {
      const stay = await admission.enter(url, { floorMs: 60, totalMs: 1000 })
      startedAt.push(performance.now())
      await stay.end({ kind: 'ok', latencyMs: 1 })
    }
    await Promise.all(Array.from({ length: 4 }, ask))
    const gaps = startedAt.slice(1).map((at, i) => at - startedAt[i]!)
    expect(gaps).toHaveLength(3)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(59)
    expect([unevenly(1000, () => 0), unevenly(1000, () => 0.999)]).toEqual([1000, 1099.9])
  })

  it('gives a host that is not free for long back to the queue', async () => {
    const { admission, url } = strict()
    const stay = await admission.enter(url, { floorMs: 3_600_000, totalMs: 1000 })
    await stay.end({ kind: 'ok', latencyMs: 1 })
    await expect(admission.enter(url, { totalMs: 1000 })).rejects.toMatchObject({
      name: 'SlowDown',
      url: url.origin,
    })
  })

  it('does not hold up trusted origins', async () => {
    const site = await startBoard({ '/': text('page') })
    open.push(site)
    const fetcher = testFetcher([site.origin])
    const startedAt = performance.now()
    for (let n = 0; n < 5; n++)
      await fetcher.fetch({ url: `${site.origin}/?${n}`, kind: 'list' }, { via: 'html' })
    expect(performance.now() - startedAt).toBeLessThan(3000)
    await fetcher.close()
  })
})

describe('the wait before another try', () => {
  it('doubles up to a minute, half to one and a half times', () => {
    expect([1, 2, 3, 20].map((attempt) => backoffMs(attempt, 1000, () => 0.5))).toEqual([
      1000, 2000, 4000, 60_000,
    ])
    expect(backoffMs(1, 1000, () => 0)).toBe(500)
    expect(backoffMs(1, 1000, () => 0.999)).toBeCloseTo(1499)
  })
})

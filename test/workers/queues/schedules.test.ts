import { expect, it } from 'vitest'
import { deferred, onEveryBackend, queueBackends } from './backends.ts'

onEveryBackend(await queueBackends(), (open) => {
  it('keeps one schedule per source when five callers write it at once', async () => {
    const queues = await open()
    for (let n = 0; n < 4; n++) {
      await Promise.all(
        Array.from({ length: 5 }, () => queues.scheduleCrawl(`greenhouse:acme${n}`, { everyMs: 3_600_000 })),
      )
    }
    await queues.scheduleCrawl('lever:acme', { cron: '0 5 * * *' })
    const schedules = await queues.schedules()
    expect(schedules.map((each) => each.sourceId).sort()).toEqual([
      'greenhouse:acme0',
      'greenhouse:acme1',
      'greenhouse:acme2',
      'greenhouse:acme3',
      'lever:acme',
    ])
    const cron = schedules.find((each) => each.sourceId === 'lever:acme')
    expect(cron?.nextAt?.toISOString()).toMatch(/T05:00:00\.000Z$/)
    await queues.unscheduleCrawl('lever:acme')
    expect(await queues.schedules()).toHaveLength(4)
  })

  it('crawls a scheduled source again and again, turn by turn', async () => {
    const queues = await open()
    const turns: number[] = []
    const third = deferred()
    await queues.work(
      'crawl',
      async ({ sourceId }) => {
        expect(sourceId).toBe('workable:acme')
        turns.push(performance.now())
        if (turns.length === 3) third.resolve()
      },
      { concurrency: 2 },
    )
    await queues.scheduleCrawl('workable:acme', { everyMs: 400 })
    await third.promise
    await queues.unscheduleCrawl('workable:acme')
    expect(turns[2]! - turns[1]!).toBeGreaterThan(250)
    expect(await queues.schedules()).toEqual([])
  })

  it('gives a source no turn more for writing its plan again, and follows a changed plan', async () => {
    const queues = await open()
    let turns = 0
    await queues.work('crawl', async () => void turns++, { concurrency: 1 })
    await queues.scheduleCrawl('workable:acme', { everyMs: 3_600_000 })
    await queues.idle()
    const [planned] = await queues.schedules()
    for (let n = 0; n < 5; n++) await queues.scheduleCrawl('workable:acme', { everyMs: 3_600_000 })
    await queues.idle()
    expect(turns).toBe(1)
    expect(await queues.schedules()).toEqual([planned])
    await queues.scheduleCrawl('workable:acme', { cron: '30 4 * * *' })
    const [changed, ...others] = await queues.schedules()
    expect(others).toEqual([])
    expect(changed?.nextAt?.toISOString()).toMatch(/T04:30:00\.000Z$/)
  })
})

import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type CrawlTask, GiveUp, PutBack } from '../../workers/queues.ts'
import { onEveryBackend, queueBackends } from './queues/backends.ts'

onEveryBackend(await queueBackends(), (open) => {
  it('delivers every task of a batch once, with its data as given', async () => {
    const queues = await open()
    const seen: string[] = []
    await queues.work('postings', async ({ batchId }) => void seen.push(batchId), { concurrency: 3 })
    const ids = Array.from({ length: 1_200 }, (_, n) => String(n + 1))
    await queues.addAll(
      'postings',
      ids.map((batchId) => ({ task: { batchId }, id: batchId })),
    )
    await queues.idle()
    expect(seen.map(Number).sort((a, b) => a - b)).toEqual(ids.map(Number))
  })

  it('drops a task whose id waits already, and takes the id again when the first is done', async () => {
    const queues = await open()
    for (let n = 0; n < 5; n++)
      await queues.add('crawl', { sourceId: 'greenhouse:acme' }, { id: 'greenhouse:acme' })
    expect((await queues.counts()).crawl.waiting).toBe(1)
    let runs = 0
    await queues.work('crawl', async () => void runs++, { concurrency: 1 })
    await queues.idle()
    await queues.add('crawl', { sourceId: 'greenhouse:acme' }, { id: 'greenhouse:acme' })
    await queues.idle()
    expect(runs).toBe(2)
  })

  it('tries a failing task four times with growing pauses, then keeps it as a dead letter', async () => {
    const queues = await open({ retryMs: 100 })
    const tries: { attempt: number; at: number }[] = []
    await queues.work(
      'crawl',
      async (_, { attempt }) => {
        tries.push({ attempt, at: performance.now() })
        throw new TypeError('the board \0 hung up \uD800')
      },
      { concurrency: 1 },
    )
    await queues.add('crawl', { sourceId: 'lever:acme' })
    await queues.idle()
    expect(tries.map((each) => each.attempt)).toEqual([1, 2, 3, 4])
    const pauses = tries.slice(1).map((each, n) => each.at - tries[n]!.at)
    // Jitter takes up to half off 100, 200 and 400 ms.
    expect(pauses[0]).toBeGreaterThan(45)
    expect(pauses[2]).toBeGreaterThan(190)
    const [dead, ...others] = await queues.failed('crawl')
    expect(others).toEqual([])
    expect(dead).toMatchObject({
      task: { sourceId: 'lever:acme' },
      reason: 'TypeError: the board  hung up \uFFFD',
      attempts: 4,
    })
    expect((await queues.counts()).crawl).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1 })
  })

  it('puts a task back as often as the handler asks, at the cost of no attempt', async () => {
    const queues = await open()
    const attempts: number[] = []
    await queues.work(
      'crawl',
      async (_, { attempt }) => {
        attempts.push(attempt)
        if (attempts.length < 7) throw new PutBack('the host asks for patience', 20)
      },
      { concurrency: 1 },
    )
    await queues.add('crawl', { sourceId: 'ashby:acme' })
    await queues.idle()
    expect(attempts).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(await queues.failed('crawl')).toEqual([])
  })

  it('lets a task that is given up die at once, and gives it a fresh start on demand', async () => {
    const queues = await open()
    let runs = 0
    await queues.work(
      'postings',
      async () => {
        if (++runs === 1) throw new GiveUp('the batch cannot be read')
      },
      { concurrency: 1 },
    )
    await queues.add('postings', { batchId: '7' }, { id: '7' })
    await queues.idle()
    expect(runs).toBe(1)
    expect(await queues.failed('postings')).toMatchObject([
      { reason: 'GiveUp: the batch cannot be read', attempts: 1 },
    ])
    expect(await queues.redrive('postings')).toBe(1)
    await queues.idle()
    expect(runs).toBe(2)
    expect(await queues.failed('postings')).toEqual([])
  })

  it('cleans what a queue cannot carry, and spoils no neighbour in the batch', async () => {
    const queues = await open()
    const seen: CrawlTask[] = []
    await queues.work('crawl', async (task) => void seen.push(task), { concurrency: 1 })
    await queues.addAll('crawl', [
      { task: { sourceId: 'a\0b' }, id: 'a\0b:1' },
      { task: { sourceId: 'c\uDC00' } },
      { task: { sourceId: 'good' }, id: '42' },
    ])
    await queues.idle()
    expect(seen.map((task) => task.sourceId).sort()).toEqual(['ab', 'c\uFFFD', 'good'])
  })

  it('waits as long as a task is delayed', async () => {
    const queues = await open()
    const started = performance.now()
    await queues.work('crawl', async () => {}, { concurrency: 1 })
    await queues.add('crawl', { sourceId: 'later' }, { delayMs: 300 })
    await queues.idle()
    expect(performance.now() - started).toBeGreaterThan(295)
  })

  it('is idle only when what a crawl put on the second queue is done too', async () => {
    const queues = await open()
    let read = 0
    await queues.work(
      'crawl',
      async () => {
        for (let n = 0; n < 20; n++) await queues.add('postings', { batchId: String(n) })
      },
      { concurrency: 2 },
    )
    await queues.work(
      'postings',
      async () => {
        await pause(5)
        read++
      },
      { concurrency: 2 },
    )
    await queues.addAll('crawl', [{ task: { sourceId: 'a' } }, { task: { sourceId: 'b' } }])
    await queues.idle()
    expect(read).toBe(40)
  })
})

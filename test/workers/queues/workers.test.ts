import { once } from 'node:events'
import { expect, it } from 'vitest'
import { deferred, fourWorkersFinish, onEveryBackend, queueBackends } from './backends.ts'

onEveryBackend(await queueBackends(), (open) => {
  it('closes when the running task has ended, and takes no further one', async () => {
    const queues = await open()
    const running = deferred()
    const release = deferred()
    let ended = 0
    const worker = await queues.work(
      'crawl',
      async () => {
        running.resolve()
        await release.promise
        ended++
      },
      { concurrency: 1 },
    )
    await queues.addAll('crawl', [{ task: { sourceId: 'a' } }, { task: { sourceId: 'b' } }])
    await running.promise
    const closed = worker.close()
    release.resolve()
    await closed
    expect(ended).toBe(1)
    expect((await queues.counts()).crawl).toEqual({ waiting: 1, active: 0, delayed: 0, failed: 0 })
  })

  it('cuts a task short that outlasts the grace, and another process takes it at no cost', async () => {
    const queues = await open({ graceMs: 50 })
    const running = deferred()
    const worker = await queues.work(
      'crawl',
      async (_, { signal }) => {
        running.resolve()
        if (!signal.aborted) await once(signal, 'abort')
        throw signal.reason
      },
      { concurrency: 1 },
    )
    await queues.add('crawl', { sourceId: 'long' })
    await running.promise
    await worker.close()
    const others = await open()
    const attempts: number[] = []
    await others.work('crawl', async (_, { attempt }) => void attempts.push(attempt), { concurrency: 1 })
    await others.idle()
    expect(attempts).toEqual([1])
  })

  it('refuses more workers than it was sized for', async () => {
    const queues = await open({ workers: 1 })
    await queues.work('crawl', async () => {}, { concurrency: 1 })
    await expect(queues.work('postings', async () => {}, { concurrency: 1 })).rejects.toThrow(
      /told of 1 workers/,
    )
  })

  it('works with four workers in one process', async () => {
    const queues = await open({ workers: 4 })
    expect(await fourWorkersFinish(queues)).toBe(true)
  })
})

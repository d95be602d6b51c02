import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { withClient } from '../../db/connect.ts'
import {
  type CrawlTask,
  GiveUp,
  openQueues,
  PutBack,
  type QueueOptions,
  type Queues,
} from '../../workers/queues.ts'
import { testDatabase } from '../database.ts'
import { startRedis } from '../redis.ts'

const { url: databaseUrl, db } = await testDatabase()
const redis = await startRedis()
if (redis) afterAll(() => redis.stop())
else console.log('skipped: the queue on Redis, because there is no redis-server in PATH')

const backends = [{ backend: 'Postgres' }, ...(redis ? [{ backend: 'Redis', redisUrl: redis.url }] : [])]

describe.each(backends)('the queues on $backend', ({ redisUrl }: { redisUrl?: string }) => {
  const opened: Queues[] = []
  let round = 0

  /** Queues that no other test has written to. */
  async function open(options: Partial<QueueOptions> = {}): Promise<Queues> {
    if (opened.length === 0) {
      round++
      if (!redisUrl) await emptyPostgresQueues()
    }
    const queues = await openQueues({
      databaseUrl,
      workers: 4,
      retryMs: 40,
      prefix: `round${round}`,
      ...(redisUrl ? { redisUrl } : {}),
      onError: (error) => console.error(error),
      ...options,
    })
    opened.push(queues)
    return queues
  }

  afterEach(async () => {
    for (const queues of opened.splice(0)) await queues.close()
  })

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

describe('the pool of the queues', () => {
  it('hangs four workers when it has four connections: the rule workers + 4 is what keeps them going', async () => {
    await emptyPostgresQueues()
    const queues = await openQueues({ databaseUrl, workers: 4, poolSize: 4, onError: () => {} })
    expect(await fourWorkersFinish(queues)).toBe(false)
    // The stuck workers hold every connection; ending them from the server's side is what frees the process.
    const closed = queues.close()
    const ending = setInterval(() => void endQueueSessions(), 100)
    await closed.finally(() => clearInterval(ending))
  })

  it('says which command is missing when the tables are not there', async () => {
    await sql`drop schema bullmq cascade`.execute(db)
    await expect(openQueues({ databaseUrl, workers: 1 })).rejects.toThrow(/run callboard migrate/)
  })
})

describe('Redis', () => {
  it('is named, without its password, when it does not answer', async () => {
    const open = openQueues({ databaseUrl, redisUrl: 'redis://:secret@127.0.0.1:1', workers: 1 })
    await expect(open).rejects.toThrow(
      /^no Redis answers at 127\.0\.0\.1:1 \(.*ECONNREFUSED.*\): check REDIS_URL/,
    )
  })

  it.skipIf(!redis)('is refused when it may evict tasks', async () => {
    const evicting = (await startRedis('--maxmemory-policy', 'allkeys-lru'))!
    try {
      const open = openQueues({ databaseUrl, redisUrl: evicting.url, workers: 1 })
      await expect(open).rejects.toThrow(
        /maxmemory-policy allkeys-lru.*config set maxmemory-policy noeviction/,
      )
    } finally {
      await evicting.stop()
    }
  })
})

/** True when four workers, two per queue, finish a handful of tasks within three seconds. */
async function fourWorkersFinish(queues: Queues): Promise<boolean> {
  const all = async () => {
    let done = 0
    for (const queue of ['crawl', 'postings', 'crawl', 'postings'] as const) {
      await queues.work(queue, async () => void done++, { concurrency: 2 })
    }
    await queues.addAll(
      'crawl',
      ['a', 'b', 'c', 'd'].map((sourceId) => ({ task: { sourceId } })),
    )
    await queues.addAll(
      'postings',
      ['1', '2', '3', '4'].map((batchId) => ({ task: { batchId } })),
    )
    await queues.idle()
    return done === 8
  }
  return Promise.race([all().catch(() => false), pause(3_000, false)])
}

async function emptyPostgresQueues(): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%'`.execute(
    db,
  )
  await sql`truncate ${sql.join(rows.map((row) => sql.table(`bullmq.${row.name}`)))}`.execute(db)
}

async function endQueueSessions(): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'callboard test'`,
    ),
  )
}

function deferred() {
  let resolve!: () => void
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

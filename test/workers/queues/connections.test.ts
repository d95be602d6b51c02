import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { startRedis } from '../../../bench/redis-server.ts'
import { withClient } from '../../../db/connect.ts'
import { openQueues } from '../../../workers/queues.ts'
import { deferred, emptyPostgresQueues, fourWorkersFinish, queueBackends } from './backends.ts'

const { url: databaseUrl, db, redis } = await queueBackends()

describe('the pool of the queues', () => {
  it('hangs four workers when it has four connections: the rule workers + 4 is what keeps them going', async () => {
    await emptyPostgresQueues(db)
    const queues = await openQueues({ databaseUrl, workers: 4, poolSize: 4, onError: () => {} })
    expect(await fourWorkersFinish(queues)).toBe(false)
    // The stuck workers hold every connection; ending them from the server's side is what frees the process.
    let isClosed = false
    const closed = queues.close().finally(() => {
      isClosed = true
    })
    // One after the other, since each would end the session of the other too.
    while (!isClosed) {
      await endQueueSessions()
      await Promise.race([closed, pause(100)])
    }
    await closed
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

describe('Redis that goes away', () => {
  it.skipIf(!redis)(
    'is told of within seconds, keeps no process from ending, and is worked with again when it is back',
    async () => {
      const own = (await startRedis('--appendonly', 'yes'))!
      const open = () =>
        openQueues({ databaseUrl, redisUrl: own.url, workers: 1, graceMs: 100, onError: () => {} })
      const [leaving, staying] = [await open(), await open()]
      const done = deferred()
      await leaving.work('crawl', async () => {}, { concurrency: 1 })
      await staying.work('postings', async () => done.resolve(), { concurrency: 1 })
      await own.kill()
      const startedAt = performance.now()
      await Promise.all([
        expect(staying.counts()).rejects.toThrow(),
        expect(staying.add('postings', { batchId: '1' })).rejects.toThrow(),
        leaving.close(),
      ])
      expect(performance.now() - startedAt).toBeLessThan(4_500)
      await own.again()
      await staying.add('postings', { batchId: '2' })
      await done.promise
      await staying.close()
      await own.stop()
    },
  )
})

async function endQueueSessions(): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'callboard test'`,
    ),
  )
}

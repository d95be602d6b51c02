import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { afterAll, afterEach, describe } from 'vitest'
import { type RedisServer, startRedis } from '../../../bench/redis-server.ts'
import type { Tables } from '../../../db/tables.ts'
import { openQueues, type QueueOptions, type Queues } from '../../../workers/queues.ts'
import { type TestDatabase, testDatabase } from '../../database.ts'

/** Opens queues that no other test has written to; they are closed after the test. */
export type OpenQueues = (options?: Partial<QueueOptions>) => Promise<Queues>

/** What the tests of the queues run on: Postgres always, Redis where there is one. Call it at the top of a file. */
export async function queueBackends(): Promise<TestDatabase & { redis: RedisServer | null }> {
  const database = await testDatabase()
  const redis = await startRedis()
  if (redis) afterAll(() => redis.stop())
  else console.log('skipped: the queues on Redis, because there is no redis-server in PATH')
  return { ...database, redis }
}

/** Runs the same tests on every backend. */
export function onEveryBackend(
  { url: databaseUrl, db, redis }: Awaited<ReturnType<typeof queueBackends>>,
  tests: (open: OpenQueues) => void,
): void {
  const backends = [{ backend: 'Postgres' }, ...(redis ? [{ backend: 'Redis', redisUrl: redis.url }] : [])]
  describe.each(backends)('the queues on $backend', ({ redisUrl }: { redisUrl?: string }) => {
    const opened: Queues[] = []
    let round = 0

    afterEach(async () => {
      for (const queues of opened.splice(0)) await queues.close()
    })

    tests(async (options = {}) => {
      if (opened.length === 0) {
        round++
        if (!redisUrl) await emptyPostgresQueues(db)
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
    })
  })
}

export async function emptyPostgresQueues(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%'`.execute(
    db,
  )
  await sql`truncate ${sql.join(rows.map((row) => sql.table(`bullmq.${row.name}`)))}`.execute(db)
}

/** True when four workers, two per queue, finish a handful of tasks within three seconds. */
export async function fourWorkersFinish(queues: Queues): Promise<boolean> {
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

export function deferred() {
  let resolve!: () => void
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

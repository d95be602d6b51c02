import { Redis } from 'ioredis'
import pg from 'pg'
import { NoQueue } from '../task.ts'

/**
 * The queue's own pool. Every worker keeps one connection for LISTEN as long as it lives, so a pool no larger than the
 * number of workers leaves none to fetch tasks with, and all of them wait for ever.
 */
export function poolSizeFor(workers: number): number {
  return workers + 4
}

export function openPool(databaseUrl: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    options: '-c search_path=bullmq',
    application_name: 'callboard queue',
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 30_000,
  })
  // A broken idle connection is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {})
  return pool
}

/**
 * Connects to Redis and refuses one that may throw tasks away.
 *
 * @throws NoQueue when it does not answer, or when its eviction policy is not noeviction
 */
export async function openRedis(redisUrl: string): Promise<Redis> {
  // maxRetriesPerRequest null: workers outlive a restart of Redis instead of failing their commands.
  const redis = new Redis(redisUrl, { lazyConnect: true, maxRetriesPerRequest: null, connectTimeout: 5_000 })
  let refusal: unknown
  redis.on('error', (error) => {
    refusal = error
  })
  try {
    await redis.connect()
    await refuseEviction(redis, redisUrl)
    return redis
  } catch (error) {
    redis.disconnect()
    if (error instanceof NoQueue) throw error
    const reason = ((refusal ?? error) as Error).message
    throw new NoQueue(
      `no Redis answers at ${nameOf(redisUrl)} (${reason}): check REDIS_URL, or unset it to keep the queue in Postgres`,
      { cause: error },
    )
  }
}

async function refuseEviction(redis: Redis, redisUrl: string): Promise<void> {
  // INFO rather than CONFIG GET, which hosted Redis often forbids.
  const policy = /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1]
  if (policy === undefined || policy === 'noeviction') return
  throw new NoQueue(
    `Redis at ${nameOf(redisUrl)} may drop tasks when it is full (maxmemory-policy ${policy}): run redis-cli config set maxmemory-policy noeviction and put the same line into redis.conf`,
  )
}

/** Host and port of an address, without its credentials. */
function nameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'REDIS_URL, which is not an address like redis://host:6379'
}

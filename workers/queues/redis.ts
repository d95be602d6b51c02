import { Redis } from 'ioredis'
import { NoQueue } from '../task.ts'

/** Who only asks has an answer by then, or is told that there is none. */
const ANSWER_MS = 3_000
/** Twice as long as a worker waits for a task at a time; a connection that is silent for longer leads nowhere. */
const SILENCE_MS = 20_000

/** Redis as the queues use it. */
export interface OpenRedis {
  /** For whoever adds and counts: a command that gets no answer fails within seconds. */
  asking: Redis
  /** For workers, which outlive a restart of Redis: a command waits until it is back. */
  working: Redis
  /** From now on a connection that breaks stays broken, those of workers too: nothing waits for a Redis that is away. */
  stopTrying(): void
  close(): Promise<void>
}

/**
 * Connects to Redis and refuses one that may throw tasks away.
 *
 * @throws NoQueue when it does not answer, or when its eviction policy is not noeviction
 */
export async function openRedis(redisUrl: string): Promise<OpenRedis> {
  let isStopping = false
  const lasting = {
    ...{ lazyConnect: true, maxRetriesPerRequest: null, connectTimeout: 5_000 },
    // Workers double a connection with its options, so this one function speaks for all.
    retryStrategy: (times: number) => (isStopping ? null : Math.min(times * 100, 2_000)),
  }
  const asking = new Redis(redisUrl, { ...lasting, commandTimeout: ANSWER_MS, socketTimeout: 2 * ANSWER_MS })
  const working = new Redis(redisUrl, { ...lasting, socketTimeout: SILENCE_MS })
  let refusal: unknown
  for (const redis of [asking, working])
    redis.on('error', (error) => {
      refusal = error
    })
  try {
    await Promise.all([asking.connect(), working.connect()])
    await refuseEviction(asking, redisUrl)
  } catch (error) {
    asking.disconnect()
    working.disconnect()
    if (error instanceof NoQueue) throw error
    const reason = ((refusal ?? error) as Error).message
    throw new NoQueue(
      `no Redis answers at ${nameOf(redisUrl)} (${reason}): check REDIS_URL, or unset it to keep the queue in Postgres`,
      { cause: error },
    )
  }
  return {
    asking,
    working,
    stopTrying() {
      isStopping = true
    },
    async close() {
      // One that is away is not waited for: the process could not end before it was back.
      working.disconnect()
      if (asking.status === 'ready') await asking.quit().catch(() => {})
      asking.disconnect()
    },
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

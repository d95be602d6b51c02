import type { Settings } from '../config/settings.ts'
import type { QueueOptions } from '../workers/queues.ts'

/**
 * Where the queues live: Redis when REDIS_URL is set, else the same Postgres as the data.
 *
 * @param workers how many workers this process will start; the connection pool is sized for them
 */
export function queueOptions(settings: Settings, databaseUrl: string, workers: number): QueueOptions {
  return { databaseUrl, workers, ...(settings.redisUrl ? { redisUrl: settings.redisUrl } : {}) }
}

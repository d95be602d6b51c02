import { sql } from 'kysely'
import type { Settings } from '../config/settings.ts'
import { openQueues, type QueueOptions } from '../workers/queues.ts'
import type { Queues } from '../workers/task.ts'
import type { Store } from './store.ts'

/**
 * Where the queues live: Redis when REDIS_URL is set, else the same Postgres as the data.
 *
 * @param workers how many workers this process will start; the connection pool is sized for them
 */
export async function queueOptions(settings: Settings, store: Store, workers: number): Promise<QueueOptions> {
  const options = { databaseUrl: store.url, workers }
  if (!settings.redisUrl) return options
  return { ...options, redisUrl: settings.redisUrl, prefix: `callboard-${await nameOf(store)}` }
}

/** Opens the queues for one piece of work that needs no worker. */
export async function withQueues<T>(
  settings: Settings,
  store: Store,
  work: (queues: Queues) => Promise<T>,
): Promise<T> {
  const queues = await openQueues(await queueOptions(settings, store, 0))
  return work(queues).finally(() => queues.close())
}

/**
 * Tasks hold ids of one database, so two that share a Redis must not share queues. Every machine sees the same name, and
 * from the first moment on: a worker that came a change later would sit before another queue.
 */
async function nameOf(store: Store): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select substr(md5(system_identifier::text || current_database()), 1, 12) as name
    from pg_control_system()`.execute(store.db)
  return rows[0]!.name
}

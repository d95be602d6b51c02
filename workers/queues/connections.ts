import pg from 'pg'
import { endDeadConnections } from '../../db/dead-connections.ts'

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
  // A broken connection is replaced on next use; without a listener it would end the process, also while it is held.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  endDeadConnections(pool, databaseUrl)
  return pool
}

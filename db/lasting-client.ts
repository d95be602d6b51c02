import pg from 'pg'
import { endDeadConnections } from './dead-connections.ts'

/** By when a server has let go of a connection whose machine is gone: asked after 30 s of silence, three times. */
const ASKED_AFTER =
  'set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3'

/**
 * Runs work on one connection that is held for long, as for a lock that goes with it. One that leads nowhere any more is
 * found out on both sides: here the next statement fails within half a minute, and there the server frees the lock within
 * a minute; by itself it would take two hours.
 */
export async function withLastingClient<T>(
  url: string,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: 'callboard lock',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  endDeadConnections(pool, url)
  try {
    const client = await pool.connect()
    try {
      await client.query(ASKED_AFTER)
      return await work(client)
    } finally {
      // Never used again: what hangs on it must go with it.
      client.release(true)
    }
  } finally {
    await pool.end()
  }
}

import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** A statement that has got no byte of an answer for so long is asked after. */
const SILENCE_MS = 20_000
const LOOK_EVERY_MS = 5_000
const PROBE_MS = 10_000
const ON_THE_WAY_MS = 1_000

/** What pg keeps of a connection, and its types do not tell. */
interface Inside {
  processID: number
  connection: { stream: Socket }
}

interface Watched {
  socket: Socket
  /** The server's process behind the connection. */
  pid: number
  /** Bytes written when the last answer came; more than these wait for one. */
  answered: number
  /** When a look first found it waiting. */
  waitingSince: number | null
  isProbed: boolean
}

/**
 * Ends connections of a pool that lead nowhere any more. When a router or a firewall forgets a connection, neither side
 * is told: keep-alive finds out where nothing is under way, but a statement that was sent would wait for a quarter of an
 * hour. So whoever has waited for long asks the server, over a new connection, whether it is still at work for him. If it
 * is not, or cannot be reached, the connection is ended: its statement fails, and the pool opens another one.
 */
export function endDeadConnections(pool: pg.Pool, url: string): void {
  const watched = new Set<Watched>()
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    const now = Date.now()
    for (const one of watched) {
      if (!isWaiting(one)) continue
      one.waitingSince ??= now
      if (now - one.waitingSince > SILENCE_MS && !one.isProbed) void probe(one, url)
    }
  }
  pool.on('connect', (client) => {
    const { processID: pid, connection } = client as unknown as Inside
    const { stream: socket } = connection
    const one: Watched = { socket, pid, answered: 0, waitingSince: null, isProbed: false }
    watched.add(one)
    timer ??= setInterval(look, LOOK_EVERY_MS).unref()
    socket.on('data', () => {
      one.answered = socket.bytesWritten
      one.waitingSince = null
    })
    socket.once('close', () => {
      watched.delete(one)
      if (watched.size > 0) return
      clearInterval(timer)
      timer = undefined
    })
  })
}

function isWaiting({ socket, answered }: Watched): boolean {
  return socket.bytesWritten > answered
}

/** Ends the connection, on both sides, unless the server is at work for it. */
async function probe(one: Watched, url: string): Promise<void> {
  one.isProbed = true
  const { waitingSince } = one
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PROBE_MS,
    query_timeout: PROBE_MS,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ own: number; is_at_work: boolean | null }>(
      `select pg_backend_pid() as own, (
         select state = 'active' and wait_event is distinct from 'ClientWrite'
         from pg_stat_activity where pid = $1) as is_at_work`,
      [one.pid],
    )
    // A proxy before the server gives out numbers of its own: then nobody can say whose process it is.
    const isServer = rows[0]!.own === (client as unknown as Inside).processID
    if (!isServer || rows[0]!.is_at_work) {
      if (one.waitingSince === waitingSince) one.waitingSince = Date.now()
      return
    }
    // Its answer may be on the way.
    await pause(ON_THE_WAY_MS)
    // Its locks would hold up everybody until the server notices by itself.
    if (one.waitingSince === waitingSince) await client.query('select pg_terminate_backend($1)', [one.pid])
  } catch {
    // No server to be reached at all: then the old connection does not reach it either.
  } finally {
    client.end().catch(() => {})
    one.isProbed = false
    if (one.waitingSince === waitingSince)
      one.socket.destroy(new Error('the connection to the database leads nowhere any more'))
  }
}

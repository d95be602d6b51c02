import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { NoDatabase } from '../no-database.ts'
import { type Account, spawnAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { ROLE } from './data-folder.ts'
import { freePort } from './free-port.ts'
import { lastPort, type Place, rememberPort } from './place.ts'
import { clearForeignPid, runningPostmaster } from './postmaster.ts'

const POLL_MS = 15
/** Recovery after a crash may take minutes; a server that lives is waited for this long. */
const READY_MS = 300_000
const LOG_LIMIT_BYTES = 10 * 1024 * 1024

/** For two cores and a shared machine; anybody with more than that brings a server of their own. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  // The only method built in takes three times the processor time of all else that a new advertisement costs a large store.
  wal_compression: 'off',
  max_locks_per_transaction: '256',
  random_page_cost: '1.1',
  // Dozens of reads of a page or two each (who shares these keys?): handing them to another process takes longer than reading.
  effective_io_concurrency: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
}

export interface Start {
  place: Place
  binaries: Binaries
  account: Account
  password: string
  /** Server settings that win over ours, for tests. */
  settings?: Record<string, string>
}

/** Starts a detached server on a free port of 127.0.0.1 and resolves with the port when it answers. */
export async function startServer(start: Start): Promise<number> {
  const { place } = start
  const giveUpAt = Date.now() + 60_000
  for (;;) {
    clearForeignPid(place)
    const port = await freePort(lastPort(place.home))
    const failure = await launch(start, port)
    if (failure === null) {
      rememberPort(place.home, port)
      return port
    }
    // Somebody took the port between our look and the start; or backends of a killed server are still ending.
    const passes = /could not bind|could not create any TCP|shared memory block .* is still in use/.test(
      failure,
    )
    if (!passes || Date.now() > giveUpAt) {
      throw new NoDatabase(`the database server did not start (${failure}); its log is ${place.log}`)
    }
    await pause(200)
  }
}

/** Null when the server answers, else what its log says. */
async function launch(start: Start, port: number): Promise<string | null> {
  const { place, binaries, account } = start
  if (existsSync(place.log) && statSync(place.log).size > LOG_LIMIT_BYTES)
    renameSync(place.log, `${place.log}.old`)
  const log = openSync(place.log, 'a')
  const from = statSync(place.log).size
  const settings = Object.entries({ ...SETTINGS, ...start.settings, port: String(port) })
  const child = spawn(
    join(binaries.folder, 'bin', 'postgres'),
    ['-D', place.data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...spawnAs(account), detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  child.unref()
  // A program that cannot be run never exits, so nothing may wait for that before it runs.
  await once(child, 'spawn')
  const ended = once(child, 'exit')
  const answers = waitForAnswer(child, start, port)
  const outcome = await Promise.race([answers, ended.then(() => 'ended' as const)])
  if (outcome === 'answers') return null
  return lastComplaint(readFileSync(place.log).subarray(from).toString('utf8'))
}

async function waitForAnswer(child: ChildProcess, start: Start, port: number): Promise<'answers' | 'ended'> {
  const until = Date.now() + READY_MS
  while (child.exitCode === null && child.signalCode === null) {
    if (runningPostmaster(start.place)?.port === port && (await answersAt(port, start.password)))
      return 'answers'
    if (Date.now() > until)
      throw new NoDatabase(
        `the database server is not ready after ${READY_MS / 1000} s; its log is ${start.place.log}`,
      )
    await pause(POLL_MS)
  }
  return 'ended'
}

/** True when the server takes our password; false while it starts or stops. Any other refusal is thrown. */
export async function answersAt(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: ROLE,
    password,
    database: 'postgres',
    ssl: false,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === '28P01')
      throw new NoDatabase('the password kept in CALLBOARD_HOME is not the one of its database', {
        cause: error,
      })
    if (code === '57P03' || code === 'ECONNREFUSED' || code === 'ECONNRESET') return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '')
  const complaints = lines.filter((line) => /FATAL|PANIC|ERROR|error while loading/.test(line))
  return complaints.at(-1) ?? lines.at(-1) ?? 'no word in its log'
}

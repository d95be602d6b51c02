import { existsSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { accountFor, canEnter, giveBack } from './embedded/account.ts'
import { type Binaries, cannotRun, installedBinaries, stageBinaries } from './embedded/binaries.ts'
import { checkMajor, createData, majorOf, ROLE, readOrMakePassword } from './embedded/data-folder.ts'
import { withLock } from './embedded/lock.ts'
import {
  choosePlace,
  knownPlace,
  ownerOfFolder,
  type Place,
  prepareHome,
  rememberPort,
} from './embedded/place.ts'
import { type Postmaster, runningPostmaster, stopPostmaster } from './embedded/postmaster.ts'
import { answersAt, startServer } from './embedded/start.ts'
import { joinUsers, livingUsers } from './embedded/users.ts'
import { NoDatabase } from './no-database.ts'

export interface EmbeddedOptions {
  /** CALLBOARD_HOME, an absolute path; created on first use. */
  home: string
  /** CALLBOARD_STATE: where root keeps what the server's account could not reach in the home. */
  state: string
  /** Told what takes time, one line each. */
  log?: (line: string) => void
  /** Server settings that win over ours; for tests. */
  settings?: Record<string, string>
}

export interface Embedded {
  port: number
  /** True when the server was running already. */
  joined: boolean
  /** Connection string for a database of the server, password included. */
  url(database: string): string
  /**
   * Starts the server again if it is gone: killed, or stopped by itself on a full disk. Resolves with whether it was.
   *
   * @throws NoDatabase when it does not start, MovedServer when it came back where no address of this process leads
   */
  revive(): Promise<boolean>
  /** Leaves the server; the last one to leave stops it. May be called twice. */
  leave(): Promise<void>
}

/**
 * Starts the embedded Postgres of a home, or joins it when it runs. Everything is created on first use.
 *
 * @throws NoDatabase with one line that says what is wrong, where, and what to do
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  try {
    return await openLocked(options)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'].includes(code ?? '')) throw error
    throw new NoDatabase(
      `the database cannot be kept in ${options.home} (${message}): make room there, or set CALLBOARD_HOME to a folder that you may write to`,
      { cause: error },
    )
  }
}

async function openLocked(options: EmbeddedOptions): Promise<Embedded> {
  const home = prepareHome(options.home)
  return withLock(join(home, 'locks'), async () => {
    const account = accountFor(knownPlace(home)?.data ?? join(home, 'postgres', 'data'))
    const place = knownPlace(home) ?? choosePlace(home, options.state, account)
    const password = readOrMakePassword(place)
    const joinedPort = await joinServer(place, password)
    const port = joinedPort ?? (await startAfresh(place, password, options))
    const forget = joinUsers(place)
    return {
      port,
      joined: joinedPort !== null,
      url: (database) =>
        `postgres://${ROLE}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}?sslmode=disable`,
      revive: () => revive(place, port, () => startAfresh(place, password, options)),
      leave: () => leave(place, forget),
    }
  })
}

/** The server came back at another port, since somebody else has taken its own: who uses it must begin anew. */
export class MovedServer extends NoDatabase {
  override name = 'MovedServer'
}

async function revive(place: Place, port: number, start: () => Promise<number>): Promise<boolean> {
  const isGone = (): boolean => {
    const server = runningPostmaster(place)
    if (server !== null && server.port !== 0 && server.port !== port) throw new MovedServer(MOVED)
    return server === null
  }
  if (!isGone()) return false
  return withLock(place.locks, async () => {
    // Another process that uses it may have been quicker.
    if (!isGone()) return false
    if ((await start()) !== port) throw new MovedServer(MOVED)
    return true
  })
}

const MOVED =
  'the database server had to be started again, and another program has its port by now: run the command again'

/** Port of the running server once it answers, null when there is none. */
async function joinServer(place: Place, password: string): Promise<number | null> {
  for (;;) {
    const server = runningPostmaster(place)
    if (!server) return null
    // Killed commands leave a server behind that may still be starting, recovering or stopping.
    if (server.port > 0 && (await answersAt(server.port, password))) {
      rememberPort(place.home, server.port)
      return server.port
    }
    await pause(20)
  }
}

async function startAfresh(place: Place, password: string, options: EmbeddedOptions): Promise<number> {
  const account = accountFor(place.data)
  if (account.switched && !canEnter(account, place.folder)) {
    throw new NoDatabase(
      `the database server runs as uid ${account.uid}, which can no longer enter ${place.folder}: open the folders above it to others, or start afresh with callboard home rm`,
    )
  }
  const installed = installedBinaries()
  checkMajor(place, installed)
  const binaries: Binaries = cannotRun(installed, account)
    ? stageBinaries(installed, place.folder, account)
    : installed
  if (!existsSync(place.data)) options.log?.(`creating the database in ${place.data}`)
  await createData(place, binaries, account, password)
  giveBack(place.data, account)
  return startServer({
    place,
    binaries,
    account,
    password,
    ...(options.settings ? { settings: options.settings } : {}),
  })
}

async function leave(place: Place, forget: () => void): Promise<void> {
  if (!existsSync(place.home)) return
  await withLock(place.locks, async () => {
    forget()
    if (livingUsers(place).length === 0) await stopPostmaster(place)
  })
}

/** What `removeHome` deletes inside the home; anything else in it is somebody else's. */
const OURS = ['postgres', 'postgres.json', 'postgres.json.new', 'password', 'password.new', 'users']

/**
 * Stops the server of a home and deletes all it kept, also below CALLBOARD_STATE.
 *
 * @param also names of further entries of the home to delete
 * @throws while another process uses the server
 */
export async function removeHome(options: { home: string; also?: readonly string[] }): Promise<void> {
  if (!existsSync(options.home)) return
  const home = prepareHome(options.home)
  await withLock(join(home, 'locks'), async () => {
    const pids = livingUsers({ home, users: join(home, 'users') })
    if (pids.length > 0) throw new Error(`${home} is in use by process ${pids.join(', ')}; end it first`)
    const place = knownPlace(home)
    if (place) {
      await stopPostmaster(place)
      rmSync(place.folder, { recursive: true, force: true })
    }
    for (const name of [...OURS, ...(options.also ?? [])])
      rmSync(join(home, name), { recursive: true, force: true })
  })
  for (const folder of [join(home, 'locks'), home]) {
    // Not empty: a command is waiting for the lock, or somebody keeps files here.
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
  }
}

/** What `doctor` and `home` show about a home. Nothing is started, stopped or created for it. */
export interface HomeReport {
  home: string
  /** Null before first use. */
  folder: string | null
  /** True when data or binaries lie below CALLBOARD_STATE. */
  staged: boolean
  dataMajor: number | null
  binaries: string | null
  server: Postmaster | null
  users: number[]
  /** Folders below CALLBOARD_STATE whose home no longer exists. */
  orphans: string[]
}

export function inspectHome(options: { home: string; state: string }): HomeReport {
  const home = existsSync(options.home) ? realpathSync(options.home) : options.home
  const place = existsSync(home) ? knownPlace(home) : null
  return {
    home,
    folder: place?.folder ?? null,
    staged: place !== null && !place.folder.startsWith(home),
    dataMajor: place ? majorOf(place) : null,
    binaries: binariesVersion(),
    server: place ? runningPostmaster(place) : null,
    users: place ? livingUsers(place) : [],
    orphans: orphansBelow(options.state),
  }
}

function binariesVersion(): string | null {
  try {
    return installedBinaries().version
  } catch {
    // Reported as null: doctor says how to install them.
    return null
  }
}

function orphansBelow(state: string): string[] {
  if (!existsSync(state)) return []
  return readdirSync(state)
    .map((name) => join(state, name))
    .filter((folder) => {
      const owner = ownerOfFolder(folder)
      return owner !== null && (!existsSync(owner) || knownPlace(owner)?.folder !== folder)
    })
}

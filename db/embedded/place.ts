import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { NoDatabase } from '../no-database.ts'
import { type Account, canEnter } from './account.ts'

/** Where one home keeps its server. */
export interface Place {
  /** Real path of CALLBOARD_HOME. */
  home: string
  /** Holds data/, server.log and staged binaries: `<home>/postgres`, or a folder below CALLBOARD_STATE. */
  folder: string
  data: string
  log: string
  locks: string
  users: string
  passwordFile: string
}

/** What `<home>/postgres.json` says: a folder elsewhere (null: inside the home) and the port used last. */
interface Pointer {
  home: string
  folder: string | null
  port?: number
}

/** Names the home inside a folder below CALLBOARD_STATE, so that a copied or deleted home is told apart from a moved one. */
const OWNER = 'home'

/** Creates the home folder if needed and returns its real path. */
export function prepareHome(home: string): string {
  if (!isAbsolute(home)) throw new NoDatabase(`CALLBOARD_HOME must be an absolute path, not ${home}`)
  mkdirSync(home, { recursive: true })
  return realpathSync(home)
}

/** The place an earlier start chose, null when there is none (or its folder is gone). */
export function knownPlace(home: string): Place | null {
  const pointer = readPointer(home)
  if (!pointer) return null
  const folder = pointer.folder ?? join(home, 'postgres')
  if (!existsSync(folder)) return null
  if (pointer.folder !== null && pointer.home !== home) {
    // The home was moved, or copied: a copy must not share the server of its original.
    const original = readPointer(pointer.home)
    if (original?.folder === folder) return null
    writeFileSync(join(folder, OWNER), home)
    writePointer(home, { ...pointer, home })
  }
  return placeAt(home, folder)
}

/** Chooses where the server of a new home lives: in the home if the account can enter it, else below `state`. */
export function choosePlace(home: string, state: string, account: Account): Place {
  const inside = join(home, 'postgres')
  mkdirSync(inside, { recursive: true })
  if (!account.switched || canEnter(account, inside)) {
    writePointer(home, { home, folder: null })
    return placeAt(home, inside)
  }
  rmdirSync(inside)
  const folder = freeFolder(
    join(prepareState(state), createHash('sha256').update(home).digest('hex').slice(0, 12)),
  )
  makeOpen(folder)
  if (!canEnter(account, folder)) {
    throw new NoDatabase(
      `the database server runs as uid ${account.uid}, which can enter neither ${home} nor ${state}; set CALLBOARD_STATE to a folder that others may enter`,
    )
  }
  writeFileSync(join(folder, OWNER), home)
  writePointer(home, { home, folder })
  return placeAt(home, folder)
}

/** A home that was deleted and made anew lost the password of what it left here: that stays, and this one starts afresh. */
function freeFolder(first: string): string {
  let folder = first
  for (let n = 2; existsSync(join(folder, 'data')); n++) folder = `${first}-${n}`
  return folder
}

function prepareState(state: string): string {
  if (!isAbsolute(state)) throw new NoDatabase(`CALLBOARD_STATE must be an absolute path, not ${state}`)
  if (!existsSync(state)) makeOpen(state)
  const stat = lstatSync(state)
  if (!stat.isDirectory() || stat.uid !== 0 || stat.mode & 0o022) {
    throw new NoDatabase(
      `${state} (CALLBOARD_STATE) must be a folder of root that nobody else may write to; set another one`,
    )
  }
  return state
}

function makeOpen(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true })
  mkdirSync(folder, { recursive: true })
  // Explicit, since the caller's umask may be 077.
  chmodSync(folder, 0o755)
}

/** Home that a folder below CALLBOARD_STATE belongs to, null when it is not one of ours. */
export function ownerOfFolder(folder: string): string | null {
  const file = join(folder, OWNER)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

export function lastPort(home: string): number | undefined {
  return readPointer(home)?.port
}

/** Keeps the port for the next start, so that saved connections of people and of running processes find it again. */
export function rememberPort(home: string, port: number): void {
  const pointer = readPointer(home)
  if (pointer && pointer.port !== port) writePointer(home, { ...pointer, port })
}

function placeAt(home: string, folder: string): Place {
  return {
    home,
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'server.log'),
    locks: join(home, 'locks'),
    users: join(home, 'users'),
    passwordFile: join(home, 'password'),
  }
}

function readPointer(home: string): Pointer | null {
  const file = join(home, 'postgres.json')
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Pointer
  } catch (cause) {
    throw new NoDatabase(`${file} cannot be read; remove it if the data is not needed (callboard home rm)`, {
      cause,
    })
  }
}

function writePointer(home: string, pointer: Pointer): void {
  const file = join(home, 'postgres.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(pointer)}\n`)
  renameSync(`${file}.new`, file)
}

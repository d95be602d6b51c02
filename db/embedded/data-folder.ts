import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { NoDatabase } from '../no-database.ts'
import { type Account, spawnAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'

/** Role that owns the embedded cluster. */
export const ROLE = 'callboard'

/** Password of the role, generated on first use and kept readable for the home's owner only. */
export function readOrMakePassword(place: Place): string {
  if (!existsSync(place.passwordFile)) {
    if (existsSync(place.data)) {
      throw new NoDatabase(
        `${place.passwordFile} is gone but its database is not: put it back, or start afresh with callboard home rm`,
      )
    }
    // Whole or not at all: a start killed between making and filling the file would leave an empty password for good.
    const fresh = `${place.passwordFile}.new`
    writeFileSync(fresh, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
    chmodSync(fresh, 0o600)
    renameSync(fresh, place.passwordFile)
  }
  return readFileSync(place.passwordFile, 'utf8').trim()
}

/** Refuses a data folder that another major version wrote. */
export function checkMajor(place: Place, binaries: Binaries): void {
  const major = majorOf(place)
  if (major === null || major === binaries.major) return
  throw new NoDatabase(
    `the data in ${place.data} was written by Postgres ${major}, this Callboard brings Postgres ${binaries.major}: ` +
      'dump it with the Callboard that wrote it (or any pg_dump) and load it into a new home, ' +
      'or delete it with callboard home rm, or set DATABASE_URL to a server of your own',
  )
}

/** Major version that wrote the data folder, null when there is none. */
export function majorOf(place: Place): number | null {
  const file = join(place.data, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null
}

/** Creates the data folder unless it exists: all of it or, when killed half-way, nothing that a later start would trust. */
export async function createData(
  place: Place,
  binaries: Binaries,
  account: Account,
  password: string,
): Promise<void> {
  if (existsSync(place.data)) return
  clearUnfinished(place)
  // A name of its own: the initdb of a killed start may still be at work on another one.
  const mark = randomBytes(4).toString('hex')
  const fresh = join(place.folder, `data.${mark}.unfinished`)
  mkdirSync(fresh)
  const passwordCopy = join(place.folder, `password.${mark}.unfinished`)
  writeFileSync(passwordCopy, password, { mode: 0o600 })
  if (account.switched) {
    for (const path of [fresh, passwordCopy]) chownSync(path, account.uid, account.gid)
  }
  try {
    await initdb(binaries, account, [
      `--pgdata=${fresh}`,
      `--username=${ROLE}`,
      `--pwfile=${passwordCopy}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The builtin provider needs no locale of the machine and sorts alike everywhere.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ])
  } finally {
    rmSync(passwordCopy, { force: true })
  }
  renameSync(fresh, place.data)
}

function clearUnfinished(place: Place): void {
  for (const name of readdirSync(place.folder)) {
    if (!/^(data|password)\..*unfinished$/.test(name)) continue
    // Retries, because an initdb whose starter was killed writes on until it finds its files gone.
    rmSync(join(place.folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

async function initdb(binaries: Binaries, account: Account, args: string[]): Promise<void> {
  const child = spawn(join(binaries.folder, 'bin', 'initdb'), args, {
    ...spawnAs(account),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (code !== 0) {
    const line = complaint.split('\n').find((each) => each.includes('error:')) ?? complaint
    // The one program that looks an account up is initdb itself, for a name it then does not need.
    const remedy = line.includes('effective user ID')
      ? `; give uid ${account.uid} a line in /etc/passwd, or set DATABASE_URL to a Postgres 15 or newer`
      : ''
    throw new NoDatabase(`the database could not be created (${line.trim().slice(0, 300)})${remedy}`)
  }
}

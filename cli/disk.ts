import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { inspectHome } from '../db/embedded.ts'
import { CommandError } from './exit-codes.ts'
import { homeOf } from './store.ts'

/** With less than this, or than LEAST_FREE_MB, crawling pauses: a Postgres whose disk is full stops altogether. */
const LEAST_FREE_SHARE = 0.1

/** The part of the settings that says where things are kept. */
export type Places = Pick<
  Settings,
  'home' | 'state' | 'databaseUrl' | 'keepArchive' | 'archiveDir' | 'leastFreeMb'
>

/** Bytes as people read them: `12.5 GiB`. */
export function inGib(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`
}

/**
 * Why a disk that Callboard writes to on this machine needs somebody: less than LEAST_FREE_MB or a tenth is left. Null when none
 * does. The disk of a server behind DATABASE_URL is not seen from here.
 */
export async function diskTrouble(settings: Places): Promise<string | null> {
  for (const folder of foldersOf(settings)) {
    const { free, share } = await roomAt(folder)
    if (free < settings.leastFreeMb * 1024 ** 2 || share < LEAST_FREE_SHARE)
      return `${inGib(free)} (${Math.floor(share * 100)} %) are left where ${folder} lies`
  }
  return null
}

/**
 * Before work begins that will fill the disk.
 *
 * @throws CommandError with what to do when there is too little room
 */
export async function requireRoom(settings: Places): Promise<void> {
  const trouble = await diskTrouble(settings)
  if (trouble === null) return
  throw new CommandError(
    'disk',
    `${trouble}, and work needs ${settings.leastFreeMb} MB and a tenth of the disk: make room, or give another folder in CALLBOARD_HOME`,
  )
}

/** Free bytes for an unprivileged user where a folder lies, and which share of the disk that is. */
export async function roomAt(folder: string): Promise<{ free: number; share: number }> {
  // Before its first use a folder is not there; the disk is that of the first one above that is.
  let there = folder
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there)
  const { bavail, bsize, blocks } = await statfs(there)
  return { free: bavail * bsize, share: blocks === 0 ? 1 : bavail / blocks }
}

function foldersOf(settings: Places): Set<string> {
  const home = homeOf(settings)
  const folders = new Set([home])
  if (settings.databaseUrl === undefined) {
    // The server's files may lie elsewhere than the rest.
    const { folder } = inspectHome({ home, state: resolve(settings.state) })
    if (folder !== null) folders.add(folder)
  }
  if (settings.keepArchive && settings.archiveDir !== undefined) folders.add(resolve(settings.archiveDir))
  return folders
}

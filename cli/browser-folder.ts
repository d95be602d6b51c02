import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { homeOf } from './store.ts'

/**
 * Where the browser keeps its profile and program: in the home, but for root below CALLBOARD_STATE, because root's
 * browser runs as somebody else, who could not enter a home that only root may enter. A state folder that others may
 * write to is not used: they could put another program in the browser's place.
 */
export function browserFolder(settings: Pick<Settings, 'home' | 'state'>): string {
  const inHome = join(homeOf(settings), 'browser')
  if (process.getuid?.() !== 0) return inHome
  const state = resolve(settings.state)
  // Explicit, since the caller's umask may be 077.
  if (mkdirSync(state, { recursive: true }) !== undefined) chmodSync(state, 0o755)
  const { uid, mode } = lstatSync(state)
  if (uid !== 0 || mode & 0o022) return inHome
  const folder = browserBelow(state, settings)
  if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o755)
  return folder
}

/** Removes what `browserFolder` made outside the home. */
export function removeBrowserFolder(settings: Pick<Settings, 'home' | 'state'>): void {
  rmSync(browserBelow(resolve(settings.state), settings), { recursive: true, force: true })
}

/** One folder per home, so that each can be removed with its own. */
function browserBelow(state: string, settings: Pick<Settings, 'home'>): string {
  return join(state, `browser-${createHash('sha256').update(homeOf(settings)).digest('hex').slice(0, 12)}`)
}

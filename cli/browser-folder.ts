import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
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
  const folder = join(state, 'browser')
  if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o755)
  return folder
}

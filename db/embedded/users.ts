import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place.ts'
import { startOfProcess } from './process.ts'

/**
 * Notes that this process uses the server of a home, and returns the function that takes the note back. Call both
 * under the lock.
 */
export function joinUsers({ home, users: folder }: Place): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const note = join(folder, `${process.pid}.${startOfProcess(process.pid)}.${randomBytes(4).toString('hex')}`)
  // The home is named inside: a copied home brings copies of its original's notes along.
  writeFileSync(note, home)
  return () => rmSync(note, { force: true })
}

/** Pids that use the server, one entry per open. Notes of processes that were killed are cleared on the way. */
export function livingUsers({ home, users: folder }: Pick<Place, 'home' | 'users'>): number[] {
  if (!existsSync(folder)) return []
  const living: number[] = []
  for (const name of readdirSync(folder)) {
    const [pid = '', start = ''] = name.split('.')
    const note = join(folder, name)
    if (startOfProcess(Number(pid)) === start && readFileSync(note, 'utf8') === home) living.push(Number(pid))
    else rmSync(note, { force: true })
  }
  return living
}

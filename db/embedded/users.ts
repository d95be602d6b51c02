import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startOfProcess } from './process.ts'

/** Notes that this process uses the server, and returns the function that takes the note back. Call both under the lock. */
export function joinUsers(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const note = join(folder, `${process.pid}.${startOfProcess(process.pid)}.${randomBytes(4).toString('hex')}`)
  writeFileSync(note, '')
  return () => rmSync(note, { force: true })
}

/** Pids that use the server, one entry per open. Notes of processes that were killed are cleared on the way. */
export function livingUsers(folder: string): number[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const living: number[] = []
  for (const name of readdirSync(folder)) {
    const [pid = '', start = ''] = name.split('.')
    if (startOfProcess(Number(pid)) === start) living.push(Number(pid))
    else rmSync(join(folder, name), { force: true })
  }
  return living
}

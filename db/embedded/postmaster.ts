import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { NoDatabase } from '../no-database.ts'
import type { Place } from './place.ts'
import { commandLine, startOfProcess } from './process.ts'

/** A living server of this place. */
export interface Postmaster {
  pid: number
  /** 0 while the server has not said it yet. */
  port: number
}

const POLL_MS = 15

/** The server that runs on the data folder, null when none does, whatever an old postmaster.pid says. */
export function runningPostmaster(place: Place): Postmaster | null {
  const lines = readPidFile(join(place.data, 'postmaster.pid'))
  if (lines === null) return null
  const pid = Number(lines[0])
  if (!isServerOf(place, pid)) return null
  return { pid, port: Number(lines[3] ?? 0) }
}

/**
 * Clears a postmaster.pid whose pid is taken, but not by a living server of ours: some other program has it by now, or
 * nobody collected the killed server (a container whose first process does not). Postgres would refuse to start. A file
 * whose pid is free stays, Postgres replaces it itself. Either way it checks by shared memory, which hangs on the data
 * folder, that no backend of the old server lives on.
 */
export function clearForeignPid(place: Place): void {
  const file = join(place.data, 'postmaster.pid')
  const lines = readPidFile(file)
  if (lines === null) return
  const pid = Number(lines[0])
  if (isTaken(pid) && !isServerOf(place, pid)) rmSync(file)
}

/** Its lines; null without one: a server that ends deletes it whenever it likes. */
function readPidFile(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
}

function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

function isServerOf(place: Place, pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || startOfProcess(pid) === null) return false
  return commandLine(pid)?.includes(`-D ${place.data} -c`) ?? false
}

/** Stops the server: fast, and if it has not ended after 30 s, at once (it then recovers at its next start). */
export async function stopPostmaster(place: Place): Promise<void> {
  const server = runningPostmaster(place)
  if (!server) return
  // Pid and start name the process for good. Its command line is empty some moments before it is gone.
  const start = startOfProcess(server.pid)
  for (const [signal, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!send(signal, server.pid)) return
    const until = Date.now() + patienceMs
    // It is seldom our child, so there is no event to wait for.
    while (Date.now() < until) {
      if (startOfProcess(server.pid) !== start) return
      await pause(POLL_MS)
    }
  }
  throw new NoDatabase(
    `the database server (pid ${server.pid}, data ${place.data}) does not stop; its log is ${place.log}`,
  )
}

/** False when the process has ended since it was looked for. */
function send(signal: NodeJS.Signals, pid: number): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    if ((error as { code?: string }).code === 'ESRCH') return false
    throw error
  }
}

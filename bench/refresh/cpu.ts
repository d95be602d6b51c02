import { readFileSync } from 'node:fs'

/** Milliseconds that a process has computed since it began; null where nobody counts them. */
export function cpuMs(pid: number): number | null {
  try {
    return Math.round(Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
  } catch {
    return null
  }
}

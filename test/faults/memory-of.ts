import { readFileSync, writeFileSync } from 'node:fs'
import { NotRun } from './scenario.ts'

const MIB = 1024

/** Highest resident memory of a process in MiB since it was forgotten last. */
export function peakMib(pid: number): number {
  return fieldOf(pid, 'VmHWM')
}

export function residentMib(pid: number): number {
  return fieldOf(pid, 'VmRSS')
}

/** From now on the peak counts anew. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

function fieldOf(pid: number, field: string): number {
  if (process.platform !== 'linux') throw new NotRun('only Linux tells the memory of another process')
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(found?.[1]) / MIB)
}

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The moment a process started, as the kernel tells it (an opaque word), null when no such process lives.
 * Pid and start together name a process for good: pids alone are given out again. A zombie counts as gone.
 */
export function startOfProcess(pid: number): string | null {
  if (process.platform !== 'linux') return psColumn(pid, 'lstart')?.replaceAll(/\s+/g, '-') ?? null
  const stat = readProc(pid, 'stat')
  if (stat === null) return null
  // The second field is the program's name in brackets and may hold blanks and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  return fields[19] ?? null
}

/** Command line of a process with its words joined by blanks, null when no such process lives. */
export function commandLine(pid: number): string | null {
  if (process.platform !== 'linux') return psColumn(pid, 'command')
  const line = readProc(pid, 'cmdline')
  return line === null || line === '' ? null : line.replaceAll('\0', ' ').trim()
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    // ENOENT and ESRCH both say that the process has ended.
    return null
  }
}

function psColumn(pid: number, column: string): string | null {
  try {
    const text = execFileSync('ps', ['-o', `state=,${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
    }).trim()
    const blank = text.search(/\s/)
    if (blank < 0 || text.startsWith('Z')) return null
    return text.slice(blank).trim()
  } catch {
    return null
  }
}

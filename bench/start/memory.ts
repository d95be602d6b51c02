import { readdirSync, readFileSync } from 'node:fs'

export interface Memory {
  /** Of the process itself, now and at its highest. */
  rssMb: number
  peakRssMb: number
  /** Memory of its own and of all processes below it; what several share counts once. */
  treeMb: number
}

/** Reads what Linux keeps of a process and those below it. */
export function memoryOf(pid: number): Memory {
  return {
    rssMb: statusMb(pid, 'VmRSS'),
    peakRssMb: statusMb(pid, 'VmHWM'),
    treeMb: treeOf(pid).reduce((sum, each) => sum + proportionalMb(each), 0),
  }
}

function statusMb(pid: number, name: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(line?.[1] ?? 0) / 1024)
}

function proportionalMb(pid: number): number {
  const line = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  return Math.round(Number(line?.[1] ?? 0) / 1024)
}

function treeOf(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch (error) {
      // It ended while we looked.
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid)!))
  return [...parents.keys()].filter(isBelow)
}

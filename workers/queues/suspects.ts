import type { QueueName } from '../task.ts'

/**
 * So often a task may lose its worker before it is taken for the cause; the next loss makes it a dead letter. A batch takes
 * seconds, and has as many deliveries as a failing task has tries. A crawl takes minutes, so deployments, full memories and
 * power cuts of one day meet the same one again and again.
 */
export const MOST_LOSSES: Readonly<Record<QueueName, number>> = { crawl: 9, postings: 3 }
/** Time in which others that came with it are put back. */
export const SUSPECT_WAITS_MS = 200
/** Up to so long a task is put back. */
const LONGEST_REST_MS = 3_000

/**
 * A task that ends its process takes along whatever runs beside it, and all of them come back together. So that it does
 * not bury its neighbours with itself, only one of those that lost a worker runs at a time.
 */
export interface Suspects {
  /** Starts a task and returns its end; null where it has to be put back. */
  start(isSuspect: boolean): (() => void) | null
  /** Milliseconds for which to put a task back. */
  restMs(): number
}

/**
 * @param alone nothing else runs beside a suspect either: a long batch beside short ones is the one that is always still at
 * work when the process dies of something else. Not for crawls, of which each takes minutes
 */
export function createSuspects({ alone }: { alone: boolean }): Suspects {
  let running = 0
  let isSuspectRunning = false
  /** A suspect found others at work and comes back until then; what came meanwhile would keep it out forever. */
  let keptFreeUntil = 0

  const hasRoom = (isSuspect: boolean): boolean => {
    if (!alone) return !(isSuspect && isSuspectRunning)
    if (isSuspectRunning) return false
    if (!isSuspect) return performance.now() >= keptFreeUntil
    if (running === 0) return true
    keptFreeUntil = performance.now() + LONGEST_REST_MS
    return false
  }
  return {
    start(isSuspect) {
      if (!hasRoom(isSuspect)) return null
      running++
      if (isSuspect) {
        isSuspectRunning = true
        keptFreeUntil = 0
      }
      return () => {
        running--
        if (isSuspect) isSuspectRunning = false
      }
    },
    restMs: () => Math.ceil(LONGEST_REST_MS * (0.2 + 0.6 * Math.random())),
  }
}

import type { QueueName } from '../task.ts'

/**
 * So often a task may lose its worker before it is taken for the cause; the next loss makes it a dead letter. A batch takes
 * seconds, and has as many deliveries as a failing task has tries. A crawl takes minutes, so deployments, full memories and
 * power cuts of one day meet the same one again and again.
 */
export const MOST_LOSSES: Readonly<Record<QueueName, number>> = { crawl: 9, postings: 3 }
/** Time in which others that came with it are put back. */
export const SUSPECT_WAITS_MS = 200
/** Up to so long a suspect is put back while another one runs. */
const LONGEST_REST_MS = 3_000

/**
 * A task that ends its process takes along whatever runs beside it, and all of them come back together. So that it does
 * not bury its neighbours with itself, only one of those that lost a worker runs in a process at a time.
 */
export interface Suspects {
  /** Starts one and returns its end; null while another runs. */
  start(): (() => void) | null
  /** Milliseconds after which to ask again. */
  restMs(): number
}

export function createSuspects(): Suspects {
  let isRunning = false
  return {
    start() {
      if (isRunning) return null
      isRunning = true
      return () => {
        isRunning = false
      }
    },
    restMs: () => Math.ceil(LONGEST_REST_MS * (0.2 + 0.8 * Math.random())),
  }
}

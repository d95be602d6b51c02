import { setImmediate as nextTick } from 'node:timers/promises'

const TURN_MS = 50

/**
 * For long loops: awaiting the returned function gives the event loop its turn whenever 50 ms have passed, so that
 * leases, locks and heartbeats stay alive.
 */
export function takeTurns(): () => Promise<void> {
  let turn = performance.now()
  return async () => {
    if (performance.now() - turn < TURN_MS) return
    await nextTick()
    turn = performance.now()
  }
}

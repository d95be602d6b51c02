import { setTimeout as pause } from 'node:timers/promises'

/** Deadlock and serialization failure: Postgres ended one of several writers, and trying again is the cure it names. */
const CODES = new Set(['40P01', '40001'])

/** Runs a write that may be repeated, again if another writer got in its way; ten times at most. */
export async function retryDeadlock<T>(write: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await write()
    } catch (error) {
      if (tried === 10 || !CODES.has((error as { code?: string }).code ?? '')) throw error
      await pause(Math.random() * 50 * tried)
    }
  }
}

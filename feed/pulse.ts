import { once, setMaxListeners } from 'node:events'
import { newestChange } from '../db/changes.ts'
import type { Database } from '../db/connect.ts'

const LOOK_EVERY_MS = 400

export interface Pulse {
  /**
   * Reads until something is there, the time is up, the reader has left or the feed closes; returns the last reading.
   */
  waitFor<T>(
    read: () => Promise<T>,
    isThere: (reading: T) => boolean,
    options: { waitMs: number; signal: AbortSignal },
  ): Promise<T>
  /** Ends every wait. */
  stop(): void
}

/**
 * Tells waiting readers when the change log has grown. One short question for all of them together, asked only while
 * somebody waits: a hundred waiting apps cost as much as one. A notification at commit would come too early, because
 * a change becomes readable only when no older transaction is open.
 */
export function createPulse(db: Database): Pulse {
  const beats = new EventTarget()
  setMaxListeners(0, beats)
  const stopped = new AbortController()
  let waiting = 0
  let timer: NodeJS.Timeout | undefined
  let last: string | null = null

  const look = async (): Promise<void> => {
    try {
      const newest = await newestChange(db)
      if (newest !== last) beats.dispatchEvent(new Event('beat'))
      last = newest
    } catch {
      // The database is away: readers learn of it by reading for themselves.
      beats.dispatchEvent(new Event('beat'))
    }
    timer = waiting > 0 && !stopped.signal.aborted ? setTimeout(look, LOOK_EVERY_MS) : undefined
  }

  return {
    async waitFor(read, isThere, { waitMs, signal }) {
      if (waitMs === 0) return read()
      // No AbortSignal.timeout: within AbortSignal.any Node may collect it before it fires (nodejs/node issue 57736).
      const late = new AbortController()
      const timeout = setTimeout(() => late.abort(), waitMs)
      const end = AbortSignal.any([signal, stopped.signal, late.signal])
      waiting++
      try {
        for (;;) {
          // Listening starts before reading, so that what is committed in between is not slept through.
          const beat = once(beats, 'beat', { signal: end }).catch(() => null)
          timer ??= setTimeout(look, LOOK_EVERY_MS)
          const reading = await read()
          if (isThere(reading) || end.aborted) return reading
          await beat
        }
      } finally {
        clearTimeout(timeout)
        waiting--
      }
    },
    stop() {
      stopped.abort()
      clearTimeout(timer)
    },
  }
}

import { setTimeout as delay } from 'node:timers/promises'
import { MovedServer } from '../../db/embedded.ts'
import type { Log } from '../../workers/log.ts'
import type { Store } from '../store.ts'

const LOOK_EVERY_MS = 2_000
/** A server that does not start (a full disk, mostly) is tried again this often. */
const TRY_EVERY_MS = 10_000

/**
 * Starts the embedded server again when it is gone, as an administrator would with a server of his own: what works here
 * goes on by itself once it answers. Resolves when the signal aborts.
 *
 * @throws MovedServer when it came back at another port: nothing of this process would find it there
 */
export async function watchServer(
  { revive }: Pick<Store, 'revive'>,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<void> {
  if (revive === undefined) return
  let pauseMs = LOOK_EVERY_MS
  for (;;) {
    await delay(pauseMs, undefined, { signal }).catch(() => {})
    if (signal.aborted) return
    try {
      if (await revive()) log.warn('the embedded database server was gone, and is started again')
      pauseMs = LOOK_EVERY_MS
    } catch (error) {
      if (error instanceof MovedServer) throw error
      log.error({ err: error }, 'the embedded database server is gone and does not start')
      pauseMs = TRY_EVERY_MS
    }
  }
}

import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

const MOST_TRIES = 20

/** A port of 127.0.0.1 that is free now: the preferred one if possible. */
export async function freePort(preferred = somePort()): Promise<number> {
  for (let port = preferred, tries = 0; ; port = ++tries < MOST_TRIES ? somePort() : 0) {
    const probe = createServer()
    try {
      probe.listen(port, '127.0.0.1')
      await once(probe, 'listening')
      return (probe.address() as { port: number }).port
    } catch (error) {
      if (port === 0) throw error
    } finally {
      probe.close()
    }
  }
}

// Below those that Linux and macOS give to whoever connects: else any connection on this machine could take the port of a
// server that was killed, before it is started again.
function somePort(): number {
  return randomInt(20_000, 32_768)
}

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between a program and a server, and can stop forwarding without a word to either. */
export interface HalfOpenProxy {
  port: number
  /** From now on what is open leads nowhere; what is opened later works. */
  swallow(): number
  close(): Promise<void>
}

export async function openHalfOpenProxy(target: { host: string; port: number }): Promise<HalfOpenProxy> {
  const pairs = new Set<{ near: Socket; far: Socket }>()
  const server = createServer((near) => {
    const far = connect(target)
    const pair = { near, far }
    pairs.add(pair)
    near.pipe(far).pipe(near)
    const end = (): void => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) socket.on('error', end).on('close', end)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    swallow() {
      const swallowed = [...pairs]
      for (const { near, far } of swallowed) {
        near.unpipe(far)
        far.unpipe(near)
        // Read on, or the other side would notice that nobody does.
        near.resume()
        far.resume()
      }
      return swallowed.length
    },
    async close() {
      for (const { near, far } of pairs) {
        near.destroy()
        far.destroy()
      }
      server.close()
      await once(server, 'close')
    },
  }
}

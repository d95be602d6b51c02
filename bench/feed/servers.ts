import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server that runs beside us. */
export interface Server {
  url: string
  /** Starts to look for the peak anew; resident bytes now. */
  resetPeak(): Promise<number>
  /** Most resident bytes since then. */
  peak(): Promise<number>
  stop(): Promise<void>
}

/** Starts a server in a process of its own: the feed on a database, or bare constant bodies at `/BYTES`. */
export async function startServer(kind: 'feed' | 'bare', databaseUrl = ''): Promise<Server> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const child = fork(fileURLToPath(new URL(`./server-process.${extension}`, import.meta.url)), [
    kind,
    databaseUrl,
  ])
  const { port } = await answerOf<{ port: number }>(child)
  return {
    url: `http://127.0.0.1:${port}`,
    async resetPeak() {
      child.send('reset')
      return (await answerOf<{ start: number }>(child)).start
    },
    async peak() {
      child.send('memory')
      return (await answerOf<{ peak: number }>(child)).peak
    },
    async stop() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${code}`)
  })
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [T]
  return message
}

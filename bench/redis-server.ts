import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../db/embedded/free-port.ts'

export interface RedisServer {
  url: string
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Starts it again on what it kept, at the same address. */
  again(): Promise<void>
  stop(): Promise<void>
}

/** Starts redis-server from PATH on a free port in a folder of its own; null when there is none. */
export async function startRedis(...settings: string[]): Promise<RedisServer | null> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-redis-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...settings]
  const start = async (): Promise<Running> => {
    const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(server, 'exit')
    await Promise.race([
      readyLine(server.stdout),
      once(server, 'error').then(([error]) => {
        throw error
      }),
      ended.then(([code]) => {
        throw new Error(`redis-server ended with ${code}`)
      }),
    ])
    return { server, ended }
  }
  let running: Running
  try {
    running = await start()
  } catch (error) {
    await rm(folder, { recursive: true })
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    running.server.kill(signal)
    await running.ended
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    async again() {
      running = await start()
    },
    stop: async () => {
      if (running.server.exitCode === null && running.server.signalCode === null) await end('SIGTERM')
      await rm(folder, { recursive: true })
    },
  }
}

interface Running {
  server: ChildProcess
  ended: Promise<unknown>
}

async function readyLine(stdout: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface(stdout)) {
    if (line.includes('Ready to accept connections')) {
      stdout.resume()
      return
    }
  }
  await new Promise(() => {})
}

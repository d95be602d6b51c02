import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface TestRedis {
  url: string
  stop(): Promise<void>
}

/** Starts redis-server from PATH on a free port in a folder of its own; null when there is none. */
export async function startRedis(...settings: string[]): Promise<TestRedis | null> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-redis-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...settings]
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(server, 'exit')
  const started = await Promise.race([
    readyLine(server.stdout).then(() => true),
    once(server, 'error').then(() => false),
    ended.then(([code]) => {
      throw new Error(`redis-server ended with ${code}`)
    }),
  ]).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return false
    throw error
  })
  if (!started) {
    await rm(folder, { recursive: true })
    return null
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true })
    },
  }
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Starts redis-server from PATH as compose does, on a free port; null where there is none. */
export async function startRedis(): Promise<{ url: string; stop(): Promise<void> } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-redis-'))
  const port = await freePort()
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const gone = once(child, 'error').then(() => false)
  const ready = (async () => {
    for await (const line of createInterface(child.stdout!))
      if (/ready to accept connections/i.test(line)) return true
    return false
  })()
  if (!(await Promise.race([ready, gone]))) {
    await rm(folder, { recursive: true })
    return null
  }
  const ended = once(child, 'exit')
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

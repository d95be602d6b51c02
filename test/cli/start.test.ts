import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { inspectHome, removeHome } from '../../db/embedded.ts'
import { TEST_SERVER } from '../database.ts'
import { builtProgram, startProgram } from './built-program.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const program = await builtProgram()
const folder = mkdtempSync(join(tmpdir(), 'callboard-start-'))
const place = { home: join(folder, '.callboard'), state: TEST_SERVER.state }
const env = {
  CALLBOARD_HOME: place.home,
  CALLBOARD_STATE: place.state,
  CALLBOARD_CONTACT: 'tests@example.org',
  HTTP_PORT: '0',
  NO_COLOR: '1',
}
afterAll(async () => {
  await removeHome({ home: place.home })
  rmSync(folder, { recursive: true })
})

// Without crawler and scheduler, because a test must not reach for the web.
const QUIET = ['posting-worker', 'sweeper', 'feed']

describe('start', () => {
  it('shares one embedded server between processes, and the last to leave stops it', async () => {
    const first = startProgram(program, ['start', '--role', ...QUIET], env)
    const url = (await first.line(/^pages and feed on /)).split(' ').at(-1)!
    const second = startProgram(program, ['start', '--role', 'feed'], env)
    const other = (await second.line(/^pages and feed on /)).split(' ').at(-1)!
    expect(other).not.toBe(url)
    expect(inspectHome(place).users.sort()).toEqual([first.child.pid, second.child.pid].sort())
    expect((await fetch(`${url}/v1/jobs`)).status).toBe(200)

    const stoppedAt = performance.now()
    first.child.kill('SIGTERM')
    expect(await first.ended, first.stderr()).toBe(EXIT.ok)
    expect(performance.now() - stoppedAt).toBeLessThan(10_000)
    expect(first.stdout()).toBe('')
    expect(first.stderr()).not.toContain('admin port')
    expect(inspectHome(place).server).not.toBeNull()
    expect((await fetch(`${other}/v1/jobs`)).status).toBe(200)

    second.child.kill('SIGTERM')
    expect(await second.ended, second.stderr()).toBe(EXIT.ok)
    expect(inspectHome(place).server).toBeNull()
  })

  it('opens the admin port only where a setting names one, for holders of an admin token', async () => {
    const running = startProgram(program, ['start', '--role', 'feed', 'deliverer'], {
      ...env,
      ADMIN_PORT: '0',
    })
    const admin = (await running.line(/^admin port on /)).split(' ').at(-1)!
    expect(admin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const made = startProgram(program, ['token', 'create', '--scope', 'admin'], env)
    expect(await made.ended).toBe(EXIT.ok)
    const ask = (path: string, authorization: string) => fetch(admin + path, { headers: { authorization } })
    expect((await ask('/admin/overview', 'Bearer made-up')).status).toBe(401)
    const token = `Bearer ${made.stdout().trim()}`
    const answer = await ask('/admin/overview', token)
    expect(await answer.json()).toMatchObject({ queues: { crawl: { failed: 0 } }, webhooks: [] })
    const { sources } = (await (await ask('/admin/sources', token)).json()) as { sources: { id: string }[] }
    expect(sources.length).toBeGreaterThan(0)
    running.child.kill('SIGTERM')
    expect(await running.ended, running.stderr()).toBe(EXIT.ok)
  })

  it('ends at once when it is asked twice', async () => {
    const running = startProgram(program, ['start', '--role', 'feed'], env)
    await running.line(/^pages and feed on /)
    running.child.kill('SIGTERM')
    running.child.kill('SIGINT')
    expect(await running.ended).toBe(EXIT.interrupted)
  })

  it('starts its embedded server again when that was killed, and goes on', async () => {
    const running = startProgram(program, ['start', '--role', ...QUIET], env)
    const url = (await running.line(/^pages and feed on /)).split(' ').at(-1)!
    const { pid, port } = inspectHome(place).server!
    // Or a connection of anybody on this machine could take it before the server has it again.
    expect(port).toBeLessThan(32_768)
    process.kill(pid, 'SIGKILL')
    await running.line(/database server was gone, and is started again/)
    expect((await fetch(`${url}/v1/jobs`)).status).toBe(200)
    expect(inspectHome(place).server).toMatchObject({ port })
    running.child.kill('SIGTERM')
    expect(await running.ended, running.stderr()).toBe(EXIT.ok)
    expect(inspectHome(place).server).toBeNull()
  })

  it('ends, and says why, when somebody else has the port of its killed server by then', async () => {
    const running = startProgram(program, ['start', '--role', 'feed'], env)
    await running.line(/^pages and feed on /)
    const other = await takePort(inspectHome(place).server!.port)
    try {
      expect(await running.ended).toBe(EXIT.database)
      expect(running.stderr()).toContain('another program has its port by now: run the command again')
      expect(inspectHome(place)).toMatchObject({ server: null, users: [] })
    } finally {
      other.close()
    }
  })

  it('says how to listen elsewhere when its port is taken, and leaves nothing running', async () => {
    const first = startProgram(program, ['start', '--role', 'feed'], env)
    const url = (await first.line(/^pages and feed on /)).split(' ').at(-1)!
    const second = startProgram(program, ['start', '--role', 'sweeper', 'feed'], {
      ...env,
      HTTP_PORT: new URL(url).port,
    })
    expect(await second.ended).toBe(EXIT.settings)
    expect(second.stderr()).toContain('HTTP_PORT')
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(EXIT.ok)
    expect(inspectHome(place).users).toEqual([])
  })
})

/** Kills the server, also one that is up again by then, until its port is ours. */
async function takePort(port: number): Promise<Server> {
  for (;;) {
    const { server } = inspectHome(place)
    if (server !== null) kill(server.pid)
    const other = createServer().listen(port, '127.0.0.1')
    const isOurs = await once(other, 'listening').then(
      () => true,
      () => false,
    )
    if (isOurs) return other
    await pause(5)
  }
}

/** Unless it has ended by itself since it was looked for. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

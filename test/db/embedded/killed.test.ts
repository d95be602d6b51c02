import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startOfProcess } from '../../../db/embedded/process.ts'
import { inspectHome, openEmbedded } from '../../../db/embedded.ts'
import { isRoot, NOBODY, prepareHomes, query } from './homes.ts'
import { startJoiner } from './joiner.ts'

const { state, command, seed, newHome, open, serverPid } = await prepareHomes()

describe('after kill -9', () => {
  it('of the server, the next command starts it again with all that was committed', async () => {
    const home = seed
    const embedded = await open(home)
    await query(embedded, 'create table kept as select generate_series(1, 1000) as n')
    const pid = serverPid(home)
    process.kill(pid, 'SIGKILL')
    const again = await open(home)
    expect(again.joined).toBe(false)
    expect(serverPid(home)).not.toBe(pid)
    expect(await query(again, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }])
    // The first command's connections find the new server where the old one was.
    expect(again.port).toBe(embedded.port)
  })

  it('of the only user, the server runs on; the next command joins it and, leaving last, stops it', async () => {
    const home = seed
    const killed = await startJoiner(command, home, state)
    expect(killed.said.joined).toBe(false)
    await killed.killHard()
    const pid = serverPid(home)
    expect(startOfProcess(pid)).not.toBeNull()
    const next = await open(home)
    expect(next).toMatchObject({ joined: true, port: killed.said.port })
    await next.leave()
    expect(startOfProcess(pid)).toBeNull()
  })

  it('of one user among two, the other one still stops the server', async () => {
    const home = seed
    const other = await open(home)
    const killed = await startJoiner(command, home, state)
    await killed.killHard()
    const pid = serverPid(home)
    await other.leave()
    expect(startOfProcess(pid)).toBeNull()
  })

  it('in the middle of the creation, what was half made is made anew', async () => {
    const home = newHome()
    const child = spawn(process.execPath, [command, home, state], { stdio: 'ignore', cwd: '/' })
    while (!isHalfMade(join(home, 'postgres'))) await pause(2)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(inspectHome({ home, state }).dataMajor).toBeNull()
    const embedded = await open(home)
    expect(await query(embedded, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('a postmaster.pid that names a process long gone, dead but not collected, or by now another, stops nobody', async () => {
    const home = seed
    const first = await open(home)
    await first.leave()
    const folder = inspectHome({ home, state }).folder!
    // The shell turns into a sleep that never collects its child.
    const script = 'true & echo $!; exec sleep 60'
    const stranger = spawn('sh', ['-c', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    const [uncollected] = (await once(stranger.stdout!, 'data')) as [Buffer]
    try {
      for (const pid of [stranger.pid!, Number(uncollected), await deadPid()]) {
        writePid(join(folder, 'data'), pid, first.port)
        const again = await openEmbedded({ home, state })
        expect(again.joined).toBe(false)
        expect(await query(again, 'select 1 as one')).toEqual([{ one: 1 }])
        await again.leave()
      }
      expect(startOfProcess(stranger.pid!)).not.toBeNull()
    } finally {
      await end(stranger)
    }
  })
})

function isHalfMade(folder: string): boolean {
  if (!existsSync(folder)) return false
  return readdirSync(folder).some(
    (name) => name.startsWith('data.') && existsSync(join(folder, name, 'base')),
  )
}

function writePid(data: string, pid: number, port: number): void {
  const file = join(data, 'postmaster.pid')
  writeFileSync(
    file,
    [pid, data, Math.floor(Date.now() / 1000), port, '', '127.0.0.1', '  1 1', 'ready   ', ''].join('\n'),
  )
  if (isRoot) chownSync(file, NOBODY, NOBODY)
}

async function deadPid(): Promise<number> {
  const child = spawn('true')
  await once(child, 'exit')
  return child.pid!
}

async function end(child: ChildProcess): Promise<void> {
  child.kill()
  await once(child, 'exit')
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { withClient } from '../../db/connect.ts'
import { startOfProcess } from '../../db/embedded/process.ts'
import { type Embedded, inspectHome, openEmbedded, removeHome } from '../../db/embedded.ts'
import { buildCommand, canRunAs, platformPackage, startJoiner } from './joiner.ts'

// Creating a cluster takes one to two seconds, and many times that on a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const isRoot = process.getuid?.() === 0
const NOBODY = 65534

const temporary = mkdtempSync(join(tmpdir(), 'callboard-embedded-'))
chmodSync(temporary, 0o755)
const state = join(temporary, 'state')
/** A home made once and stopped between tests, for all that need no new one: creating takes the time. */
const seed = join(temporary, 'a home', '.callboard')
let command: string
let homes = 0

beforeAll(async () => {
  mkdirSync(join(temporary, 'program'))
  command = buildCommand(join(temporary, 'program'))
  await (await openEmbedded({ home: seed, state })).leave()
})

const opened: Embedded[] = []
const usedHomes = new Set<string>()

afterEach(async () => {
  for (const each of opened.splice(0)) await each.leave()
  for (const home of usedHomes) await removeHome({ home })
  usedHomes.clear()
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

function newHome(...parents: string[]): string {
  const home = join(temporary, ...parents, `home ${++homes}`, '.callboard')
  usedHomes.add(home)
  return home
}

async function open(home: string): Promise<Embedded> {
  const embedded = await openEmbedded({ home, state })
  opened.push(embedded)
  return embedded
}

function query<T extends object>(embedded: Embedded, text: string): Promise<T[]> {
  return withClient(embedded.url('postgres'), async (client) => (await client.query<T>(text)).rows)
}

function serverPid(home: string): number {
  return inspectHome({ home, state }).server!.pid
}

function uidOf(pid: number): number {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

describe('the embedded Postgres of a home', () => {
  it('is created on first use in a path with a space, answers, and is gone when left', async () => {
    const home = newHome()
    const embedded = await open(home)
    expect(embedded.joined).toBe(false)
    const rows = await query(
      embedded,
      `
      select current_user as role, current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        current_setting('timezone') as zone, lower('ĀÄÉ') as lowered, rolsuper as super from pg_roles where rolname = current_user`,
    )
    expect(rows).toEqual([
      { role: 'callboard', encoding: 'UTF8', fsync: 'on', zone: 'UTC', lowered: 'āäé', super: true },
    ])
    const pid = serverPid(home)
    await embedded.leave()
    expect(startOfProcess(pid)).toBeNull()
    expect(existsSync(join(home, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
  })

  it('keeps its password for the owner only and asks for it', async () => {
    const home = seed
    const embedded = await open(home)
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
    const password = readFileSync(join(home, 'password'), 'utf8').trim()
    expect(password.length).toBeGreaterThanOrEqual(32)
    const wrong = embedded.url('postgres').replace(password, 'guess')
    await expect(withClient(wrong, (client) => client.query('select 1'))).rejects.toThrow(
      /password authentication failed/,
    )
    const [row] = await query<{ hashed: boolean }>(
      embedded,
      `select rolpassword like 'SCRAM-SHA-256$%' as hashed from pg_authid where rolname = 'callboard'`,
    )
    expect(row?.hashed).toBe(true)
    // Nothing that initdb needed may lie about.
    expect(
      readdirSync(inspectHome({ home, state }).folder!).filter((name) => name.includes('unfinished')),
    ).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('listens on 127.0.0.1 alone, and on no unix socket', async () => {
    const home = seed
    const { port } = await open(home)
    const hex = port.toString(16).toUpperCase().padStart(4, '0')
    const listening = ['tcp', 'tcp6'].flatMap((file) =>
      readFileSync(`/proc/net/${file}`, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((fields) => fields[1]?.endsWith(`:${hex}`) && fields[3] === '0A')
        .map((fields) => fields[1]),
    )
    expect(listening).toEqual([`0100007F:${hex}`])
    expect(readFileSync('/proc/net/unix', 'utf8')).not.toContain(`.s.PGSQL.${port}`)
  })

  it('is joined by a second command, and stopped by the last one to leave', async () => {
    const home = seed
    const first = await open(home)
    const second = await startJoiner(command, home, state)
    expect(second.said).toEqual({ port: first.port, joined: true })
    const pid = serverPid(home)
    await first.leave()
    expect(startOfProcess(pid)).not.toBeNull()
    await second.leave()
    expect(startOfProcess(pid)).toBeNull()
  })

  it('is started once when four commands come at the same moment', async () => {
    const home = newHome()
    const joiners = await Promise.all(Array.from({ length: 4 }, () => startJoiner(command, home, state)))
    expect(joiners.map((each) => each.said.error)).toEqual([undefined, undefined, undefined, undefined])
    expect(new Set(joiners.map((each) => each.said.port)).size).toBe(1)
    expect(joiners.filter((each) => each.said.joined === false)).toHaveLength(1)
    const pid = serverPid(home)
    await Promise.all(joiners.map((each) => each.leave()))
    expect(startOfProcess(pid)).toBeNull()
  })

  it('may be left twice, and opened again on the port it had', async () => {
    const home = seed
    const first = await open(home)
    await first.leave()
    await first.leave()
    const again = await open(home)
    expect(again.joined).toBe(false)
    expect(again.port).toBe(first.port)
  })
})

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

describe('a start that cannot be', () => {
  it('with data of another major version names both versions and the ways out, and touches nothing', async () => {
    const home = seed
    await (await open(home)).leave()
    const file = join(inspectHome({ home, state }).folder!, 'data', 'PG_VERSION')
    writeFileSync(file, '16\n')
    await expect(openEmbedded({ home, state })).rejects.toThrow(
      /was written by Postgres 16, this Callboard brings Postgres 18: dump it .* callboard home rm, or set DATABASE_URL/,
    )
    expect(readFileSync(file, 'utf8')).toBe('16\n')
    expect(inspectHome({ home, state })).toMatchObject({ dataMajor: 16, server: null, users: [] })
    writeFileSync(file, '18\n')
  })

  it('with the password gone says where it belongs', async () => {
    const home = seed
    await (await open(home)).leave()
    renameSync(join(home, 'password'), join(home, 'put aside'))
    await expect(openEmbedded({ home, state })).rejects.toThrow(/password is gone .* callboard home rm/)
    renameSync(join(home, 'put aside'), join(home, 'password'))
  })

  it('in a folder that cannot be written says which setting names another', async () => {
    const file = join(temporary, 'a file')
    writeFileSync(file, '')
    const open = openEmbedded({ home: join(file, '.callboard'), state })
    await expect(open).rejects.toThrow(
      /cannot be kept in .*a file.* set CALLBOARD_HOME to a folder that you may write to/,
    )
  })

  it('with a relative home says that it must be absolute', async () => {
    await expect(openEmbedded({ home: 'here', state })).rejects.toThrow(
      'CALLBOARD_HOME must be an absolute path, not here',
    )
  })
})

describe('home rm', () => {
  it('removes everything, and leaves what is not ours', async () => {
    const home = newHome()
    await (await open(home)).leave()
    writeFileSync(join(home, 'mine.txt'), 'kept')
    await removeHome({ home })
    expect(readdirSync(home)).toEqual(['mine.txt'])
    rmSync(join(home, 'mine.txt'))
    await removeHome({ home })
    expect(existsSync(home)).toBe(false)
  })

  it('refuses while another command uses the server', async () => {
    const home = seed
    const user = await startJoiner(command, home, state)
    await expect(removeHome({ home })).rejects.toThrow(`in use by process ${user.child.pid}`)
    await user.leave()
  })

  it('stops a server whose users were killed', async () => {
    const home = newHome()
    const user = await startJoiner(command, home, state)
    const pid = serverPid(home)
    await user.killHard()
    await removeHome({ home })
    expect(startOfProcess(pid)).toBeNull()
    expect(existsSync(home)).toBe(false)
  })
})

describe.skipIf(!isRoot)('as root', () => {
  it('runs the server as uid 65534', async () => {
    const home = seed
    await open(home)
    expect(uidOf(serverPid(home))).toBe(NOBODY)
    expect(lstatSync(join(home, 'postgres', 'data')).uid).toBe(NOBODY)
  })

  it('below a home that only root may enter, keeps data and binaries in the state folder and a pointer in the home', async () => {
    mkdirSync(join(temporary, 'only root'))
    chmodSync(join(temporary, 'only root'), 0o700)
    const home = newHome('only root')
    const embedded = await open(home)
    expect(await query(embedded, 'select 1 as one')).toEqual([{ one: 1 }])
    const report = inspectHome({ home, state })
    expect(report.staged).toBe(true)
    expect(report.folder?.startsWith(`${state}/`)).toBe(true)
    expect(existsSync(join(home, 'postgres'))).toBe(false)
    expect(JSON.parse(readFileSync(join(home, 'postgres.json'), 'utf8'))).toMatchObject({
      folder: report.folder,
    })
    expect(lstatSync(join(report.folder!, 'data')).mode & 0o777).toBe(0o700)
    await embedded.leave()
    await removeHome({ home })
    expect(existsSync(report.folder!)).toBe(false)
    expect(existsSync(home)).toBe(false)
  })

  it('follows a home that was moved, and gives a copied one a server of its own', async () => {
    mkdirSync(join(temporary, 'only root too'))
    chmodSync(join(temporary, 'only root too'), 0o700)
    const home = newHome('only root too')
    const first = await open(home)
    await query(first, 'create table mark as select 1 as n')
    const copy = newHome('only root too')
    cpSync(home, copy, { recursive: true })
    const second = await open(copy)
    expect(second).toMatchObject({ joined: false })
    expect(second.port).not.toBe(first.port)
    expect(await query(second, `select to_regclass('mark') as found`)).toEqual([{ found: null }])
    await first.leave()
    const moved = newHome('only root too')
    mkdirSync(join(moved, '..'))
    renameSync(home, moved)
    const again = await open(moved)
    expect(await query(again, 'select n from mark')).toEqual([{ n: 1 }])
  })

  it('takes a home that root copied, and so owns, back into use', async () => {
    const home = newHome()
    await (await open(seed)).leave()
    cpSync(seed, home, { recursive: true })
    expect(lstatSync(join(home, 'postgres', 'data')).uid).toBe(0)
    const embedded = await open(home)
    expect(await query(embedded, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(lstatSync(join(home, 'postgres', 'data', 'base')).uid).toBe(NOBODY)
  })

  it('lists a state folder whose home was deleted by hand', async () => {
    mkdirSync(join(temporary, 'only root three'))
    chmodSync(join(temporary, 'only root three'), 0o700)
    const home = newHome('only root three')
    await (await open(home)).leave()
    const { folder } = inspectHome({ home, state })
    rmSync(home, { recursive: true })
    expect(inspectHome({ home, state }).orphans).toEqual([folder])
    rmSync(folder!, { recursive: true })
  })

  it('refuses a state folder that others may write to', async () => {
    mkdirSync(join(temporary, 'only root four'))
    chmodSync(join(temporary, 'only root four'), 0o700)
    const open = join(temporary, 'anybody')
    mkdirSync(open)
    chmodSync(open, 0o777)
    await expect(openEmbedded({ home: newHome('only root four'), state: open })).rejects.toThrow(
      /must be a folder of root that nobody else may write to/,
    )
  })

  it('needs no account named postgres', async (context) => {
    const without = join(temporary, 'passwd')
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
    writeFileSync(without, lines.filter((line) => !line.startsWith('postgres:')).join('\n'))
    const script = 'mount --bind "$0" /etc/passwd && exec "$@"'
    const through = ['unshare', '--mount', 'sh', '-c', script, without]
    if (spawnSync(through[0]!, [...through.slice(1), 'true']).status !== 0) {
      context.skip('this machine lets nobody mount over /etc/passwd')
    }
    const home = newHome()
    const joiner = await startJoiner(command, home, state, { through })
    expect(joiner.said).toMatchObject({ joined: false })
    await joiner.leave()
  })

  it.skipIf(!canRunAs(NOBODY))(
    'and for anybody else, works without root, from an install without scripts',
    async () => {
      const folder = join(temporary, 'of nobody')
      mkdirSync(folder)
      const own = buildCommand(folder, true)
      const libraries = join(folder, 'node_modules', platformPackage(), 'native', 'lib')
      for (const entry of readdirSync(libraries, { withFileTypes: true })) {
        if (entry.isSymbolicLink()) rmSync(join(libraries, entry.name))
      }
      chownSync(folder, NOBODY, NOBODY)
      const home = join(folder, 'a home')
      const account = { uid: NOBODY, gid: NOBODY }
      const first = await startJoiner(own, home, join(folder, 'state'), account)
      expect(first.said).toMatchObject({ joined: false })
      const second = await startJoiner(own, home, join(folder, 'state'), account)
      expect(second.said).toEqual({ port: first.said.port, joined: true })
      expect(uidOf(serverPid(home))).toBe(NOBODY)
      expect(lstatSync(join(home, 'password'))).toMatchObject({ uid: NOBODY })
      expect(existsSync(join(folder, 'state'))).toBe(false)
      // Root joins what another account began, and runs nothing as root.
      const root = await startJoiner(command, home, state)
      expect(root.said).toEqual({ port: first.said.port, joined: true })
      for (const each of [first, second, root]) await each.leave()
      expect(inspectHome({ home, state }).server).toBeNull()
      await removeHome({ home })
    },
  )
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

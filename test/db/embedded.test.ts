import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withClient } from '../../db/connect.ts'
import { startOfProcess } from '../../db/embedded/process.ts'
import { inspectHome, openEmbedded, removeHome } from '../../db/embedded.ts'
import { prepareHomes, query } from './embedded/homes.ts'
import { startJoiner } from './embedded/joiner.ts'

const { folder: temporary, state, command, seed, newHome, open, serverPid } = await prepareHomes()

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

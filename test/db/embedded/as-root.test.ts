import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectHome, openEmbedded, removeHome } from '../../../db/embedded.ts'
import { isRoot, NOBODY, prepareHomes, query, uidOf } from './homes.ts'
import { buildCommand, canRunAs, platformPackage, startJoiner } from './joiner.ts'

const { folder: temporary, state, command, seed, newHome, open, serverPid } = await prepareHomes()

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
    const through = withAccounts((line) => !line.startsWith('postgres:'))
    if (!through) context.skip('this machine lets nobody mount over /etc/passwd')
    const joiner = await startJoiner(command, newHome(), state, { through: through! })
    expect(joiner.said).toMatchObject({ joined: false })
    await joiner.leave()
  })

  it('says what to do where not even uid 65534 has a name, which initdb asks for', async (context) => {
    const through = withAccounts((line) => !line.includes(`:${NOBODY}:`))
    if (!through) context.skip('this machine lets nobody mount over /etc/passwd')
    const joiner = await startJoiner(command, newHome(), state, { through: through! })
    expect(joiner.said.error).toMatch(/give uid 65534 a line in \/etc\/passwd, or set DATABASE_URL/)
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

/** Words that run a program where /etc/passwd has only some of its lines; null where that cannot be arranged. */
function withAccounts(kept: (line: string) => boolean): string[] | null {
  const file = join(temporary, `passwd-${randomUUID()}`)
  writeFileSync(file, readFileSync('/etc/passwd', 'utf8').split('\n').filter(kept).join('\n'))
  const sources = join(temporary, `nsswitch-${randomUUID()}`)
  // systemd invents a nobody where the file has none; a container without systemd does not.
  writeFileSync(sources, 'passwd: files\n')
  const script = `mount --bind "$0" /etc/passwd && (! test -e /etc/nsswitch.conf || mount --bind "$1" /etc/nsswitch.conf) && shift && exec "$@"`
  const words = ['unshare', '--mount', 'sh', '-c', script, file, sources]
  return spawnSync(words[0]!, [...words.slice(1), 'true']).status === 0 ? words : null
}

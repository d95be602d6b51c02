import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { startRedis } from '../../bench/redis-server.ts'
import { diskTrouble, roomAt } from '../../cli/disk.ts'
import { EXIT } from '../../cli/exit-codes.ts'
import { readSettings } from '../../config/settings.ts'
import { testDatabase } from '../database.ts'
import { callboard } from './command-line.ts'

// The first command loads every part of the program.
vi.setConfig({ testTimeout: 120_000 })

const { db, url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'callboard-refuses-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { DATABASE_URL: url, CALLBOARD_HOME: join(folder, 'home'), HTTP_PORT: '0' }
const start = (more: Record<string, string> = {}) =>
  callboard(['start', '--role', 'sweeper'], { ...env, ...more })

/** A disk of 32 MB, where this account may mount one. */
function smallDisk(): string | null {
  const path = join(folder, 'small')
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    return null
  }
  afterAll(() => execFileSync('umount', [path]))
  return path
}

const small = smallDisk()
const redis = await startRedis('--maxmemory-policy', 'allkeys-lru')
afterAll(() => redis?.stop())

describe('start refuses, and says what to do', () => {
  it.skipIf(small === null)(
    'a disk that is full, or filling up (not run where nothing may be mounted)',
    async () => {
      const { code, stderr } = await start({ CALLBOARD_HOME: join(small!, 'home') })
      expect(code, stderr).toBe(EXIT.disk)
      expect(stderr).toMatch(/0\.0 GiB \(\d+ %\) are left where .*small\/home lies.*make room/)
      const kept = { KEEP_ARCHIVE: 'on', ARCHIVE_DIR: join(small!, 'warc') }
      expect((await start(kept)).code).toBe(EXIT.disk)
      expect((await callboard(['doctor'], { ...env, CALLBOARD_HOME: small! })).stdout).toMatch(
        /disk.*WRONG.*make room/,
      )
    },
  )

  it.skipIf(redis === null)('a Redis that may throw tasks away (not run without redis-server)', async () => {
    const { code, stderr } = await start({ REDIS_URL: redis!.url })
    expect(code, stderr).toBe(EXIT.queue)
    expect(stderr).toMatch(/maxmemory-policy allkeys-lru.*config set maxmemory-policy noeviction/)
  })

  it('a database that goes away while it starts', async () => {
    const { hostname, port } = new URL(url)
    for (const lasting of [0, 1, 2]) {
      let opened = 0
      const proxy = createServer((near) => {
        if (opened++ >= lasting) return void near.once('data', () => near.end())
        const far = connect({ host: hostname, port: Number(port) })
        near.pipe(far).pipe(near)
        for (const socket of [near, far]) socket.on('error', () => {})
      }).listen(0, '127.0.0.1')
      await once(proxy, 'listening')
      const through = new URL(url)
      through.port = String((proxy.address() as AddressInfo).port)
      const { code, stderr } = await start({ DATABASE_URL: through.href })
      proxy.close()
      expect(code, stderr).toBe(EXIT.database)
      expect(stderr).toMatch(
        lasting === 0
          ? /no database answers at .*: check DATABASE_URL/
          : /went away \(.*run the command again/,
      )
    }
  })

  it('a database of a newer Callboard, and one that was not migrated', async () => {
    await sql`insert into public.schema_migration (name, timestamp) values ('9999-future', 'now')`.execute(db)
    const newer = await start()
    expect(newer.code, newer.stderr).toBe(EXIT.schema)
    expect(newer.stderr).toMatch(/newer Callboard \(9999-future\).*update this one/)
    await sql`delete from public.schema_migration where name >= '0021'`.execute(db)
    const older = await start()
    expect(older.code, older.stderr).toBe(EXIT.schema)
    expect(older.stderr).toMatch(/lacks .*0021-change-months.*run callboard migrate/)
  })
})

describe('room', () => {
  it('is that of the first folder above that is there', async () => {
    expect(await roomAt(join(folder, 'a', 'b', 'c'))).toEqual({
      free: expect.any(Number),
      share: expect.any(Number),
    })
  })

  it.skipIf(small === null)('is looked at where the embedded database lies too', async () => {
    const settings = readSettings({
      CALLBOARD_HOME: join(small!, 'home'),
      CALLBOARD_STATE: join(folder, 'state'),
    })
    expect(await diskTrouble(settings)).toContain('small/home')
  })
})

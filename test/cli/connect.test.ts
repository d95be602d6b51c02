import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { addressAs } from '../../db/role.ts'
import { ROLES } from '../../db/roles.ts'
import { testDatabase } from '../database.ts'
import { callboard, jsonOf } from './command-line.ts'

const { url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'callboard-connect-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { DATABASE_URL: url, CALLBOARD_HOME: join(folder, 'home') }
const connect = async (...options: string[]) =>
  jsonOf<{ url: string }>(await callboard(['connect', 'analyst', '--json', ...options], env)).url

async function ask(address: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: address })
  try {
    await client.connect()
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

describe('connect analyst', () => {
  it('prints an address that reads analytics under the limits of its role, and not the store', async () => {
    const address = await connect()
    expect(await ask(address, 'select count(*)::int as n from job_facts')).toEqual([{ n: 0 }])
    expect(await ask(address, 'show statement_timeout')).toEqual([{ statement_timeout: '1min' }])
    await expect(ask(address, 'select * from store.token')).rejects.toThrow(
      /permission denied for schema store/,
    )
    await expect(ask(address, 'create temp table mine (a int)')).rejects.toThrow(/read-only/)
    await expect(ask(address, 'begin read write; delete from reference.outlook')).rejects.toThrow(
      /permission denied/,
    )
  })

  it('prints the same again, until a new password is asked for', async () => {
    const first = await connect()
    expect(await connect()).toBe(first)
    const second = await connect('--renew')
    expect(second).not.toBe(first)
    await expect(ask(first, 'select 1')).rejects.toThrow(/password authentication failed/)
    expect(await connect()).toBe(second)
    const password = readFileSync(join(env.CALLBOARD_HOME, 'analyst-password'), 'utf8')
    expect(decodeURIComponent(new URL(second).password)).toBe(password)
    expect(password).not.toBe(decodeURIComponent(new URL(url).password))
  })

  it('knows analysts only, and says when the embedded database answers', async () => {
    expect((await callboard(['connect', 'anybody'], env)).code).toBe(EXIT.usage)
    expect((await callboard(['connect', '--help'])).stdout).toContain('answers only while a command')
  })
})

describe('refresh', () => {
  it('brings the views of analysts up to date', async () => {
    const { refreshed } = jsonOf<{ refreshed: { view: string }[] }>(
      await callboard(['refresh', '--json'], env),
    )
    expect(refreshed).toEqual([{ view: 'analytics.job_facts', jobs: 0, tookMs: expect.any(Number) }])
  })
})

describe('migrate', () => {
  it('gives the roles of processes the passwords of the settings, and newer ones when they change', async () => {
    for (const word of ['first', 'second']) {
      const given = { CALLBOARD_APP_PASSWORD: `app-${word}`, CALLBOARD_FEED_PASSWORD: `feed-${word}` }
      // Two at once, as two machines that come up together.
      const ends = await Promise.all([
        callboard(['migrate'], { ...env, ...given }),
        callboard(['migrate'], { ...env, ...given }),
      ])
      for (const { code, stdout, stderr } of ends) {
        expect(code, stderr).toBe(EXIT.ok)
        expect(stdout + stderr).not.toMatch(new RegExp(word))
      }
      await ask(addressAs(url, ROLES.app, `app-${word}`), 'update store.source set id = id')
      const feed = addressAs(url, ROLES.feed, `feed-${word}`)
      expect(await ask(feed, 'select count(*)::int as n from jobs')).toEqual([{ n: 0 }])
    }
    await expect(ask(addressAs(url, ROLES.app, 'app-first'), 'select 1')).rejects.toThrow(
      /password authentication failed/,
    )
  })
})

describe('a user of the database that lacks a right', () => {
  it('is told whose address to give, or what the owner has to run', async () => {
    await ask(url, 'revoke select on store.token from callboard_app')
    const own = { ...env, DATABASE_URL: addressAs(url, ROLES.app, 'app-second') }
    for (const args of [['token', 'list'], ['migrate'], ['connect', 'analyst', '--renew']]) {
      const { code, stderr } = await callboard(args, own)
      expect(code, stderr).toBe(EXIT.database)
      expect(stderr).toMatch(/(permission denied|must be owner).*owner's DATABASE_URL.*callboard migrate/)
    }
    expect((await callboard(['migrate'], env)).code).toBe(EXIT.ok)
    expect((await callboard(['token', 'list'], own)).code).toBe(EXIT.ok)
  })
})

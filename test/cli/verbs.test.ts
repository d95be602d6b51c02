import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { listSettings } from '../../config/settings.ts'
import { removeHome } from '../../db/embedded.ts'
import { TEST_SERVER } from '../database.ts'
import { callboard, jsonOf } from './command-line.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'callboard-verbs-'))
const home = join(folder, 'a home', '.callboard')
const env = {
  CALLBOARD_HOME: home,
  CALLBOARD_STATE: TEST_SERVER.state,
  CALLBOARD_CONTACT: 'tests@example.org',
}
const BOARD = join(import.meta.dirname, '..', 'fixtures', 'lever', 'third.json')
const JOB = join(import.meta.dirname, '..', 'fixtures', 'jobposting-site', 'job-filled.html')
afterAll(async () => {
  await removeHome({ home, also: ['browser', 'archive', 'unreadable'] })
  rmSync(folder, { recursive: true })
})

describe('on a home that does not exist yet', () => {
  it('home tells so and makes none', async () => {
    expect(jsonOf(await callboard(['home', '--json'], env))).toMatchObject({
      home,
      folder: null,
      server: null,
    })
    expect(await callboard(['home', 'rm'], env)).toMatchObject({ code: EXIT.ok, stdout: '' })
    expect(existsSync(home)).toBe(false)
  })

  it('migrate makes the database; a second time there is nothing to do', async () => {
    const first = await callboard(['migrate'], env)
    expect(first).toMatchObject({ code: EXIT.ok, stdout: '' })
    expect(first.stderr).toContain('creating the database')
    expect(jsonOf(await callboard(['migrate', '--json'], env))).toEqual({ ran: [] })
  })
})

describe('on a home of its own', () => {
  it('status shows scopes, queues and runs', async () => {
    const none = { waiting: 0, active: 0, delayed: 0, failed: 0 }
    expect(jsonOf(await callboard(['status', '--json'], env))).toEqual({
      scopes: [],
      queues: { crawl: none, postings: none },
      runs: [],
    })
    const said = await callboard(['status'], { ...env, NO_COLOR: '1' })
    expect(said).toMatchObject({ code: EXIT.ok, stderr: '' })
    expect(said.stdout).toContain('open jobs')
    expect((await callboard(['status', '--runs', 'many'], env)).code).toBe(EXIT.usage)
  })

  it('sources lists each with its verdict', async () => {
    const said = await callboard(['sources', '--json'], env)
    const { sources } = jsonOf<{ sources: { id: string; why: string; crawled: boolean; health: string }[] }>(
      said,
    )
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) {
      expect(source.id).toMatch(/^[a-z0-9-]+:/)
      expect(source.why, source.id).not.toBe('')
      expect(source).toMatchObject({ health: 'new', lastRun: null, nextAt: null })
    }
  })

  it('crawl refuses a source that nobody configured', async () => {
    const said = await callboard(['crawl', 'greenhouse:nobody-here'], env)
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('callboard sources lists them')
  })

  it('doctor checks everything, and fails by name', async () => {
    const { CALLBOARD_CONTACT: _, ...silent } = env
    const said = await callboard(['doctor', '--json'], silent)
    const { checks } = jsonOf<{ checks: { what: string; ok: boolean; found: string }[] }>(said)
    const found = new Map(checks.map((check) => [check.what, check]))
    for (const what of ['Node', 'database', 'queue', 'sources'])
      expect(found.get(what)).toMatchObject({ ok: true })
    expect(found.get('contact')).toMatchObject({ ok: false })
    expect(said.code).toBe(EXIT.findings)
    expect(said.stderr).toMatch(/checks failed/)
  })

  it('doctor lists every setting', async () => {
    const said = await callboard(['doctor', '--settings', '--json'], env)
    expect(jsonOf<unknown[]>(said)).toEqual(listSettings())
  })

  it('home rm asks for --yes, then removes everything', async () => {
    const asked = await callboard(['home', 'rm'], env)
    expect(asked).toMatchObject({ code: EXIT.ok, stdout: '' })
    expect(asked.stderr).toContain('--yes')
    expect(existsSync(home)).toBe(true)
    expect((await callboard(['home', 'rm', '--yes'], env)).code).toBe(EXIT.ok)
    expect(existsSync(home)).toBe(false)
  })
})

describe('parse', () => {
  it('shows what adapter, normalizer and classifier read from a saved page', async () => {
    const said = await callboard(
      ['parse', BOARD, '--address', 'https://api.lever.co/v0/postings/acme', '--json'],
      env,
    )
    const read = jsonOf<{
      adapter: string
      postings: { posting: { title: string }; labels: { scope: string } }[]
    }>(said)
    expect(read.adapter).toBe('lever')
    expect(read.postings.length).toBeGreaterThan(0)
    for (const { posting, labels } of read.postings) expect(labels.scope, posting.title).toMatch(/^[a-z-]+$/)
  })

  it('gives its reasons to people', async () => {
    const said = await callboard(['parse', JOB, '--address', 'https://jobs.example/csr'], env)
    expect(said).toMatchObject({ code: EXIT.ok, stderr: '' })
    expect(said.stdout).toMatch(/occupation = ".*" {2}\(0\.\d+, occupation\//)
  })

  it('does not fetch from this machine or its network', async () => {
    let asked = 0
    const server = createServer((_, answer) => {
      asked++
      answer.end('<html></html>')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const said = await callboard(['parse', `http://127.0.0.1:${port}/jobs/csr`], env)
      expect(said).toMatchObject({ code: EXIT.source, stdout: '' })
      expect(said.stderr.split('\n')).toHaveLength(2)
      expect(asked).toBe(0)
    } finally {
      server.close()
    }
  })

  it('reads neither a folder nor a word', async () => {
    expect((await callboard(['parse', folder], env)).code).toBe(EXIT.input)
    expect((await callboard(['parse', 'saved.html'], env)).code).toBe(EXIT.input)
  })
})

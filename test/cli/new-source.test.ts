import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { readSources } from '../../config/sources.ts'
import type { Adapter } from '../../crawlers/adapter.ts'
import { samplePage } from '../crawlers/sample-page.ts'
import { callboard, jsonOf } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const own = mkdtempSync(join(tmpdir(), 'callboard-new-source-'))
afterAll(() => rmSync(own, { recursive: true }))
const ACME = ['new-source', 'https://job-boards.greenhouse.io/acme', '--company', 'Acme', '--no-robots']

describe('new-source', () => {
  it('prints a file of sources for a board on a known platform', async () => {
    const said = await callboard(ACME)
    expect(said.code).toBe(EXIT.ok)
    expect(said.stderr).toContain('platform   Greenhouse')
    expect(said.stdout).toMatch(/^access: on\nreason: .+\nredistribution: link-back\nevery: 6h\nsources:\n/)
    expect(said.stdout).toMatch(/ {2}- name: acme\n {4}company: Acme\n {4}params: \{ board: acme \}\n$/)
  })

  it('writes it into SOURCES_DIR, where the next ones join it', async () => {
    const env = { SOURCES_DIR: own }
    const path = join(own, 'greenhouse.yaml')
    expect(await callboard(ACME, env)).toMatchObject({ code: EXIT.ok, stdout: `${path}\n` })
    const second = ['new-source', 'https://boards.greenhouse.io/zinnia', '--no-robots', '--json']
    expect(jsonOf(await callboard(second, env))).toMatchObject({
      adapter: 'greenhouse',
      params: { board: 'zinnia' },
      access: 'on',
      robots: null,
      path,
    })
    expect(readSources([own]).map(({ id, params }) => [id, params])).toEqual([
      ['greenhouse:acme', { board: 'acme' }],
      ['greenhouse:zinnia', { board: 'zinnia' }],
    ])
    const again = await callboard(ACME, env)
    expect(again.code).toBe(EXIT.input)
    expect(again.stderr).toContain('"acme" is there already')
  })

  it('takes an unknown site for one with markup, and says so', async () => {
    const said = await callboard(['new-source', 'https://careers.acme.example/openings', '--no-robots'])
    expect(said.stderr).toContain('no platform that is known')
    expect(said.stdout).toContain('- name: acme\n    params: { site: https://careers.acme.example }')
  })

  it('writes nothing for a site that is never fetched', async () => {
    for (const address of ['https://www.indeed.com/cmp/Acme/jobs', 'https://jobs.smartrecruiters.com/Acme']) {
      const said = await callboard(['new-source', address, '--no-robots'])
      expect(said).toMatchObject({ code: EXIT.source, stdout: '' })
      expect(said.stderr).toContain('callboard import')
    }
    expect((await callboard(['new-source', 'acme'])).code).toBe(EXIT.usage)
  })

  it('says why robots.txt was not asked', async () => {
    const said = await callboard(ACME.filter((word) => word !== '--no-robots'))
    expect(said.stderr).toContain('not asked: CALLBOARD_CONTACT is not set')
  })
})

describe('new-source --adapter', () => {
  // Below the checkout, so that the new adapter is compiled like the others.
  mkdirSync(join(ROOT, '.callboard'), { recursive: true })
  const checkout = mkdtempSync(join(ROOT, '.callboard', 'checkout-'))
  afterAll(() => rmSync(checkout, { recursive: true }))
  mkdirSync(join(checkout, 'crawlers', 'adapters'), { recursive: true })
  for (const file of readdirSync(join(ROOT, 'crawlers')))
    if (file !== 'adapters')
      cpSync(join(ROOT, 'crawlers', file), join(checkout, 'crawlers', file), { recursive: true })
  const address = "https://openings.acme.example/api/o'pen?all=1"
  const args = ['new-source', address, '--adapter', 'acme-ats', '--into', checkout, '--no-robots']

  it('begins an adapter that reads its own fixture', async () => {
    const said = await callboard(args)
    expect(said.code).toBe(EXIT.ok)
    expect(said.stdout.trim().split('\n')).toHaveLength(6)
    const { adapter }: { adapter: Adapter } = await import(
      join(checkout, 'crawlers', 'adapters', 'acme-ats.ts')
    )
    const fixtures = join(checkout, 'test', 'fixtures', 'acme-ats')
    const expected = JSON.parse(readFileSync(join(fixtures, 'expected.json'), 'utf8'))
    const read = (file: string, url: string) =>
      adapter.parse(
        samplePage(url, readFileSync(join(fixtures, file), 'utf8'), { at: expected.at }),
        adapter.example,
      )
    for (const { file, url, expected: parsed } of expected.pages) expect(read(file, url)).toEqual(parsed)
    for (const { file, url } of expected.empty) expect(read(file, url).postings).toEqual([])
    for (const { file, url } of expected.malformed) expect(() => read(file, url)).toThrow('no list "jobs"')
    expect(adapter.start(adapter.example)).toEqual([{ url: address, kind: 'list' }])
    expect(adapter.recognise(new URL(address))).toEqual(adapter.example)
    expect(adapter.platform).toBe('Acme Ats')
  })

  it('judges nothing before somebody has read the terms', () => {
    const [source] = readSources([join(checkout, 'config', 'sources')])
    expect(source).toMatchObject({ id: 'acme-ats:all', access: 'opt-in', redistribution: 'internal-only' })
  })

  it('overwrites nothing, and begins nothing outside a checkout', async () => {
    expect((await callboard(args)).stderr).toContain('is there already')
    expect((await callboard([...args.slice(0, -3), '--into', own, '--no-robots'])).code).toBe(EXIT.usage)
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SettingsError } from '../../config/problem.ts'
import { readSources, shippedSources } from '../../config/sources.ts'
import { completeSource } from '../../crawlers/complete-source.ts'
import { importOnlySite } from '../../crawlers/fetch/import-only.ts'
import { adapters } from '../../crawlers/registry.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-sources-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function problemsOf(...paths: string[]): string[] {
  try {
    readSources(paths)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return error.problems.map(({ where, what, fix }) => `${where.split('/').at(-1)}: ${what}. ${fix}`)
  }
  throw new Error('these sources were taken for good')
}

describe('sources', () => {
  it('take from the top of their file what they do not say themselves', () => {
    const folder = folderOf({
      'lever.yaml': `
access: on
reason: documented public API
redistribution: link-back
every: 6h
sources:
  - name: acme
    company: Acme
    country: US
    params: { site: acme }
  - name: acme-eu
    access: opt-in
    reason: asked, no answer yet
    params: { site: 4711, api: https://api.eu.lever.co }
    cron: 15 6 * * *
    closing: event
    mustDelete: true
    attribution: Acme careers
`,
    })
    expect(readSources([folder])).toEqual([
      {
        id: 'lever:acme',
        adapter: 'lever',
        name: 'acme',
        params: { site: 'acme' },
        company: 'Acme',
        country: 'US',
        access: 'on',
        accessReason: 'documented public API',
        redistribution: 'link-back',
        everyMs: 21_600_000,
        where: join(folder, 'lever.yaml:7'),
      },
      {
        id: 'lever:acme-eu',
        adapter: 'lever',
        name: 'acme-eu',
        params: { site: '4711', api: 'https://api.eu.lever.co' },
        access: 'opt-in',
        accessReason: 'asked, no answer yet',
        redistribution: 'link-back',
        cron: '15 6 * * *',
        closing: 'event',
        mustDelete: true,
        attribution: 'Acme careers',
        where: join(folder, 'lever.yaml:11'),
      },
    ])
  })

  it('are replaced by those of the same name in a later folder', () => {
    const top = 'access: on\nreason: said so\nredistribution: ok\nsources:\n'
    const first = folderOf({ 'lever.yaml': `${top}  - { name: acme }\n  - { name: other }\n` })
    const second = folderOf({ 'lever.yaml': `${top}  - { name: acme, company: Acme }\n` })
    const companies = readSources([first, second]).map(({ id, company }) => [id, company])
    expect(companies).toEqual([
      ['lever:acme', 'Acme'],
      ['lever:other', undefined],
    ])
  })

  it('are all listed at once when they are bad, with file, line and fix', () => {
    const folder = folderOf({
      'ashby.yaml': 'access: maybe\nsources:\n  - name: Acme Inc\n    every: often\n    colour: red\n',
      'greenhouse.yaml': 'access: on\nredistribution: ok\nsources:\n  - name: acme\n',
      'lever.yaml': 'sources: [\n',
      'workable.yaml': 'access: on\nreason: x\nredistribution: ok\nsources:\n  - name: a\n  - name: a\n',
      'sources.yml': '',
    })
    expect(problemsOf(folder, join(folder, 'nowhere'))).toEqual([
      'ashby.yaml:1: "access" is wrong. Choose on, key, opt-in, import-only or gone',
      'ashby.yaml:3: "name" of "Acme Inc" is wrong. Use lower-case letters, digits and single hyphens',
      'ashby.yaml:4: "every" of "Acme Inc" is wrong. Write it as 90m, 6h or 1d',
      'ashby.yaml:5: "colour" of "Acme Inc" is wrong. Remove it, or correct its name',
      'greenhouse.yaml:4: "acme" says no reason. Add reason: to it, or to the top of the file',
      expect.stringMatching(/^lever\.yaml:\d: .+ Correct the YAML$/),
      'sources.yml: the name says no adapter. Name it <adapter>.yaml, as greenhouse.yaml',
      'workable.yaml:6: a second source is named "a". Name one of them otherwise',
      'nowhere: there is no such folder. Make it, or correct SOURCES_DIR',
    ])
  })

  it('say with their adapter what else is wrong', async () => {
    const all = await adapters()
    const given = { adapter: 'workable', params: { account: 'acme' }, access: 'on' as const }
    expect(completeSource(given, all)).toEqual({
      source: {
        ...given,
        params: { account: 'acme', api: 'https://apply.workable.com' },
        closing: 'absence',
        everyMs: 43_200_000,
      },
      problems: [],
    })
    expect(completeSource({ ...given, everyMs: 60_000 }, all).problems).toHaveLength(1)
    expect(completeSource({ ...given, adapter: 'wrokday' }, all).problems[0]).toContain('workable')
  })
})

describe('the shipped sources', async () => {
  const sources = readSources([shippedSources()])
  const all = await adapters()

  it('fit their adapters', () => {
    expect(sources.length).toBeGreaterThan(10)
    expect(sources.flatMap((source) => completeSource(source, all).problems)).toEqual([])
  })

  it('give a reason for their access, and none is more open than its adapter', () => {
    for (const { id, access, adapter, accessReason } of sources) {
      expect(accessReason.length, id).toBeGreaterThan(20)
      expect(access, id).toBe(all.get(adapter)?.access)
    }
  })

  it('ask for nothing on a closed site', () => {
    // Nothing starts those that are only imported; their rows are there so that their names resolve.
    for (const source of sources.filter(({ access }) => access !== 'import-only' && access !== 'gone')) {
      const { params } = completeSource(source, all).source
      for (const { url } of all.get(source.adapter)!.start(params))
        expect(importOnlySite(new URL(url).hostname), source.id).toBeNull()
    }
  })
})

describe('a budget', () => {
  it('is requests a day, or in a lifetime, for all sources of a file or for one', () => {
    const rest = 'access: key\nreason: documented\nredistribution: link-back\n'
    const list = 'sources:\n  - name: gb\n  - name: us\n    budget: 40\n    budgetTotal: 500\n'
    const folder = folderOf({ 'adzuna.yaml': `${rest}budget: 250\n${list}` })
    expect(readSources([folder])).toMatchObject([
      { id: 'adzuna:gb', budgetPerDay: 250 },
      { id: 'adzuna:us', budgetPerDay: 40, budgetTotal: 500 },
    ])
    expect(() => readSources([folderOf({ 'adzuna.yaml': `${rest}budget: many\n${list}` })])).toThrow(
      SettingsError,
    )
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { ImportSummary } from '../../cli/import/summary.ts'
import { testDatabase } from '../database.ts'
import { contentOf, hashOf, rowsOf, versions } from '../store-content.ts'
import { manyAds } from './ads.ts'
import { builtProgram, startProgram } from './built-program.ts'
import { callboard, jsonOf } from './command-line.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'callboard-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const COUNT = 700
const ads = manyAds(COUNT)
const path = join(folder, 'ads.jsonl.gz')
writeFileSync(path, gzipSync(ads.map((ad) => JSON.stringify(ad)).join('\n')))
const args = ['import', path, '--source', 'sample', '--at', '2026-10-01', '--json', '--quiet']

const undisturbed = await testDatabase()
const disturbed = await testDatabase()
const joining = await testDatabase()

describe('import', () => {
  it('counts what it stored, joined and refused, and the scopes', async () => {
    const said = await callboard(args, { DATABASE_URL: undisturbed.url })
    expect(said).toMatchObject({ code: 0, stderr: '' })
    const summary = jsonOf<ImportSummary>(said)
    expect(summary).toMatchObject({
      sources: ['import:sample'],
      found: COUNT,
      stored: COUNT,
      created: COUNT,
      unchanged: 0,
      rejected: {},
    })
    expect(Object.values(summary.scopes).reduce((sum, n) => sum + n, 0)).toBe(COUNT)
    expect(summary.scopes.core).toBeGreaterThan(50)
  })

  it('counts as joined what two sources both advertise', async () => {
    const few = join(folder, 'few.jsonl')
    writeFileSync(
      few,
      ads
        .slice(0, 8)
        .map((ad) => JSON.stringify(ad))
        .join('\n'),
    )
    const from = async (source: string): Promise<ImportSummary> =>
      jsonOf(
        await callboard(['import', few, '--source', source, '--at', '2026-10-01', '--json'], {
          DATABASE_URL: joining.url,
        }),
      )
    expect(await from('one-board')).toMatchObject({ created: 8, joined: 0 })
    expect(await from('another-board')).toMatchObject({ created: 8, joined: 8 })
  })

  it('writes no row and no change event the second time', async () => {
    const before = await versions(undisturbed.url)
    const summary = jsonOf<ImportSummary>(await callboard(args, { DATABASE_URL: undisturbed.url }))
    expect(summary).toMatchObject({ created: 0, changed: 0, unchanged: COUNT, stored: COUNT })
    expect(await versions(undisturbed.url)).toEqual(before)
  })

  it('that was killed half-way ends, done again, as one that nobody disturbed', async () => {
    const { url } = disturbed
    const killed = startProgram(await builtProgram(), args, { DATABASE_URL: url, POSTING_CONCURRENCY: '1' })
    let ended = false
    void killed.ended.then(() => {
      ended = true
    })
    // Some batches have been worked off and others wait: the moment at which most can go wrong.
    for (;;) {
      const [{ stored, waiting }] = (await rowsOf<{ stored: number; waiting: number }>(
        url,
        `select (select count(*) from store.posting)::int as stored, (select count(*) from store.batch)::int as waiting`,
      )) as [{ stored: number; waiting: number }]
      if (stored > 0 && waiting > 0) break
      expect(ended, killed.stderr()).toBe(false)
      await pause(5)
    }
    killed.child.kill('SIGKILL')
    expect(await killed.ended).toBe('SIGKILL')
    const [left] = await rowsOf<{ stored: number }>(url, 'select count(*)::int as stored from store.posting')
    expect(left!.stored).toBeLessThan(COUNT)

    const again = await callboard(
      args.filter((arg) => arg !== '--quiet'),
      { DATABASE_URL: url },
    )
    expect(again.code, again.stderr).toBe(0)
    expect(jsonOf<ImportSummary>(again)).toMatchObject({ found: COUNT, stored: COUNT, rejected: {} })
    expect(again.stderr).toContain('left behind')
    expect(await rowsOf(url, 'select id from store.batch')).toEqual([])
    expect(await rowsOf(url, `select id from store.run where ended_at is null`)).toEqual([])
    const [expected, found] = await Promise.all([contentOf(undisturbed.url), contentOf(url)])
    expect(found.filter((row) => !expected.includes(row)).slice(0, 3)).toEqual([])
    expect(hashOf(found)).toBe(hashOf(expected))
  })
})

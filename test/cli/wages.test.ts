import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { saveWages, type WageOnRecord } from '../../db/wages.ts'
import { ALL_INDUSTRIES, NATION } from '../../pipeline/wage.ts'
import { testDatabase } from '../database.ts'
import { callboard, jsonOf } from './command-line.ts'

const { db, url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'callboard-wages-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { DATABASE_URL: url, CALLBOARD_CONTACT: 'tests@example.org' }

async function listed(...args: string[]): Promise<WageOnRecord[]> {
  return jsonOf<{ wages: WageOnRecord[] }>(await callboard(['wages', 'list', '--json', ...args], env)).wages
}

describe('wages', () => {
  it('come along: a store without any lists those of the repository, with their source', async () => {
    const wages = await listed()
    expect(wages.find(({ soc, industry }) => soc === '43-4051' && industry === ALL_INDUSTRIES)).toMatchObject(
      {
        year: 2023,
        title: 'Customer Service Representatives',
        source: expect.stringContaining('U.S. Bureau of Labor Statistics'),
      },
    )
    const said = await callboard(['wages', 'list'], env)
    expect(said.stdout).toContain('39-6012 Concierges')
    expect(said.stderr).toContain('Source: U.S. Bureau of Labor Statistics')
  })

  it('of an occupation that has none are no empty table', async () => {
    const said = await callboard(['wages', 'list', '--soc', '99'], env)
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('as 43-4051')
  })

  it('are taken in from yearly tables; bad rows are counted, and the same file again changes nothing', async () => {
    const file = join(folder, 'oews.jsonl')
    const row = {
      soc: '43-4051',
      year: 2024,
      hourly: { PCT10: '14.5', MEDIAN: '20.6', PCT90: '#' },
      employment: '2,700,000',
    }
    writeFileSync(
      file,
      [row, { soc: 'all' }, { ...row, naics: '44-45' }].map((one) => JSON.stringify(one)).join('\n') +
        '\n{"so',
    )
    const done = jsonOf(await callboard(['wages', 'import', file, '--json'], env))
    expect(done).toEqual({ read: 2, stored: 2, rejected: { 'no-occupation': 1, 'not-json': 1 } })
    expect(jsonOf(await callboard(['wages', 'import', file, '--json'], env))).toMatchObject({ stored: 0 })
    const [newest] = (await listed('--soc', '43-4051')).filter(({ industry }) => industry === ALL_INDUSTRIES)
    expect(newest).toMatchObject({
      year: 2024,
      is_latest: true,
      title: 'Customer Service Representatives',
      hourly_median: 20.6,
      hourly_p90: null,
      employment: 2_700_000,
    })
  })

  it('of a file that holds none are an error of the input', async () => {
    const file = join(folder, 'empty.jsonl')
    writeFileSync(file, '{"title":"no wage"}\n')
    const said = await callboard(['wages', 'import', file], env)
    expect(said).toMatchObject({ code: EXIT.input, stdout: '' })
    expect(said.stderr).toContain('holds no wage: 1 no-occupation')
  })

  it('are not asked for twice in 30 days', async () => {
    const wage = {
      soc: '43-4051',
      title: null,
      area: NATION,
      industry: ALL_INDUSTRIES,
      industryTitle: null,
      year: 2025,
    }
    const hourly = { mean: 22.4, p10: null, p25: null, median: null, p75: null, p90: null }
    await saveWages(db, [{ ...wage, employment: null, hourly, footnotes: [], source: 'a test' }], new Date())
    const said = await callboard(['wages', 'refresh'], env)
    expect(said).toMatchObject({ code: EXIT.ok, stdout: '' })
    expect(said.stderr).toContain('fetched within the last 30 days')
  })

  it('are not asked for without a contact', async () => {
    const said = await callboard(['wages', 'refresh', '--force'], { DATABASE_URL: url })
    expect(said.code).toBe(EXIT.settings)
  })

  const tables = ['oews-national.jsonl', 'oews-sectors.jsonl'].map((name) =>
    join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'bls', name),
  )
  it.skipIf(!tables.every(existsSync))(
    'of ten years are read to the last row (skipped without ../shared/data/bls)',
    async () => {
      for (const [file, rows] of [
        [tables[0]!, 112],
        [tables[1]!, 80],
      ] as const)
        expect(jsonOf(await callboard(['wages', 'import', file, '--json'], env))).toMatchObject({
          read: rows,
          rejected: {},
        })
    },
  )
})

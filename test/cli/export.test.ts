import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from '../feed/adverts.ts'
import { feedSide, serve } from '../feed/feed-side.ts'
import { callboard, jsonOf } from './command-line.ts'

const { db, url, get } = await feedSide()
await addSource(db, 'lever:one')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, GERMAN, LATVIAN])
const folder = mkdtempSync(join(tmpdir(), 'callboard-export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { DATABASE_URL: url }
const exported = (...args: string[]) => callboard(['export', ...args], env)

describe('export', () => {
  it.each([
    ['ndjson', [], ''],
    ['csv', ['--filter', 'scope=any', '--filter', 'state=open'], '&scope=any&state=open'],
    ['ndjson', ['--since', '2026-02-25', '--filter', 'scope=any'], '&scope=any&posted_since=2026-02-25'],
    ['csv', ['--since', '2026-02-25', '--filter', 'scope=any'], '&scope=any&posted_since=2026-02-25'],
  ])('writes %s %j to stdout as /v1/snapshot serves it', async (format, options, query) => {
    const said = await exported('--format', format, ...options)
    const served = await get(`/v1/snapshot?format=${format}${query}`)
    expect(said.code).toBe(EXIT.ok)
    expect(said.stdout).toBe(served.body)
    expect(said.stdout.split('\n').length).toBeGreaterThan(1)
    expect(said.stderr).toMatch(/\d jobs; what happens next: \/v1\/changes\?since=/)
  })

  it.each([
    { options: [], isOldWritten: true },
    { options: ['--since', '2026-02-25'], isOldWritten: false },
  ])(
    'writes Parquet to a file ($options), with nothing left of the unfinished one',
    async ({ options, isOldWritten }) => {
      const file = join(folder, 'jobs.parquet')
      const done = jsonOf<{ jobs: number }>(
        await exported('--format', 'parquet', '--filter', 'scope=any', ...options, '-o', file, '--json'),
      )
      const bytes = readFileSync(file)
      const rows = await parquetReadObjects({
        file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
      })
      const titles = rows.map(({ title }) => title)
      expect(titles).toContain(OFFICE.title)
      expect(titles.includes(NIGHT.title)).toBe(isOldWritten)
      expect(rows).toHaveLength(done.jobs)
      expect(existsSync(`${file}.unfinished`)).toBe(false)
    },
  )

  it('says what is wrong with a filter, a date or a folder', async () => {
    const wrong = await exported('--filter', 'workplace=moon')
    expect(wrong).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(wrong.stderr).toContain('workplace')
    expect((await exported('--filter', 'workplace')).code).toBe(EXIT.usage)
    expect((await exported('--since', 'yesterday')).code).toBe(EXIT.usage)
    expect((await exported('--json')).code).toBe(EXIT.usage)
    expect((await exported('-o', join(folder, 'no', 'such', 'jobs.csv'))).code).toBe(EXIT.input)
  })
})

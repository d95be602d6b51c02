import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, it } from 'vitest'
import { COLUMNS } from '../../feed/export/columns.ts'
import type { JobItem } from '../../feed/schemas/job.ts'
import { addSource } from '../db/store-rows.ts'
import { label, pay, place, samplePrepared } from '../sample-posting.ts'
import { storePrepared } from '../stored-batch.ts'
import { feedSide } from './feed-side.ts'
import { snapshot } from './follower.ts'

const JOBS = 300
const AT = new Date('2026-03-02T06:00:00Z')
const { db, feed, get } = await feedSide()
await addSource(db, 'lever:one', { attribution: 'Board "One"; all rights, and \u00fcmlauts' })
await storePrepared(
  db,
  'lever:one',
  AT,
  Array.from({ length: JOBS }, (_, n) =>
    samplePrepared(
      {
        posting: {
          source: 'lever:one',
          externalId: `n${n}`,
          title: `Chat agent, "desk" ${n} 🌙`,
          company: `Company ${n} Ltd`,
          places: [place('Houston', 'TX', 'US'), place('Köln', null, 'DE')].slice(n % 3 === 0 ? 1 : 0),
          pay: n % 4 === 0 ? null : pay(15 + n / 8, n % 5 === 0 ? null : 20 + n / 8),
          postedAt: n % 7 === 0 ? null : new Date(AT.getTime() - n * 3_600_000).toISOString(),
        },
        labels: {
          hours: label('part-time' as const),
          shifts: n % 2 === 0 ? [label('overnight' as const)] : [],
        },
      },
      AT,
    ),
  ),
)
const folder = mkdtempSync(join(tmpdir(), 'callboard-parquet-'))
const duck = await (await DuckDBInstance.create(':memory:')).connect()
afterAll(() => {
  duck.closeSync()
  rmSync(folder, { recursive: true })
})

it('DuckDB reads the same jobs from Parquet and CSV as the snapshot holds, and sums them up alike', async () => {
  const { jobs } = await snapshot(get, 'scope=any')
  expect(jobs.size).toBe(JOBS)
  const expected = [...jobs.values()].map(flat)
  for (const format of ['parquet', 'csv']) {
    const path = join(folder, `jobs.${format}`)
    const answer = await fetch(`${feed.url}/v1/snapshot?scope=any&format=${format}`)
    writeFileSync(path, Buffer.from(await answer.arrayBuffer()))
    const read = format === 'csv' ? `read_csv('${path}', all_varchar = true)` : `read_parquet('${path}')`
    const columns = COLUMNS.map(({ name }) => `${name}::varchar as ${name}`).join(', ')
    const rows = await ask(`select ${columns} from ${read} order by id collate "C"`)
    expect(rows.map(normal), format).toEqual(expected.map(normal))
    const [sums] = await ask(`
      select count(*)::integer as jobs, sum(pay_hourly_min::double) as pay, count(pay_hourly_min)::integer as paid,
        sum(places::integer)::integer as places, count(posted_at)::integer as dated from ${read}`)
    expect(sums, format).toEqual({
      jobs: JOBS,
      pay: expect.closeTo(sum(expected.map((row) => Number(row.pay_hourly_min ?? 0))), 6),
      paid: expected.filter((row) => row.pay_hourly_min !== null).length,
      places: sum(expected.map((row) => Number(row.places))),
      dated: expected.filter((row) => row.posted_at !== null).length,
    })
  }
})

async function ask(query: string): Promise<Record<string, string | null>[]> {
  return (await duck.runAndReadAll(query)).getRowObjectsJS() as Record<string, string | null>[]
}

function flat(job: JobItem): Record<string, string | number | boolean | null> {
  return Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(job)]))
}

/** Texts as they are, numbers and moments in one spelling; CSV does not tell an empty text from none. */
function normal(row: Record<string, string | number | boolean | null>): Record<string, unknown> {
  return Object.fromEntries(
    COLUMNS.map(({ name, type }) => {
      const value = row[name] ?? null
      if (value === null || value === '') return [name, null]
      if (type === 'DOUBLE' || type === 'INT32') return [name, Number(value)]
      if (type === 'TIMESTAMP')
        return [name, Date.parse(`${value}`.replace(' ', 'T').replace(/(?<!Z)$/, 'Z'))]
      return [name, String(value)]
    }),
  )
}

function sum(values: number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { copyOut } from '../../db/backup/copy.ts'
import { loadRows } from '../../db/bulk-load.ts'
import { withClient } from '../../db/connect.ts'
import { testDatabase } from '../database.ts'

const { db, url } = await testDatabase()

const TYPES = {
  id: 'bigint',
  n: 'integer',
  name: 'text',
  flag: 'boolean',
  bytes: 'bytea',
  at: 'timestamptz',
  said: 'jsonb',
  pay: 'numeric',
  words: 'text[]',
  keys: 'bytea[]',
} as const

const nullable = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 5 })
const text = fc.string({ unit: 'grapheme', maxLength: 3_000 }).map((value) => value.replaceAll('\0', ''))
const bytes = fc.uint8Array({ maxLength: 2_000 }).map((value) => Buffer.from(value))
const row = fc.record({
  n: nullable(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  name: nullable(text),
  flag: nullable(fc.boolean()),
  bytes: nullable(bytes),
  at: nullable(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })),
  said: nullable(fc.record({ words: text, figures: fc.array(fc.integer()) })),
  pay: nullable(
    fc.oneof(
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => cents / 100),
      fc.constantFrom(0, 0.01, 0.1, 10_000, 9_999.99, 10_000.05, 1e21),
    ),
  ),
  words: nullable(fc.array(text, { maxLength: 4 })),
  keys: nullable(fc.array(bytes, { maxLength: 4 })),
})

async function table(): Promise<string> {
  const name = `bulk_${Math.random().toString(36).slice(2)}`
  const columns = Object.entries(TYPES).map(([column, type]) => `${column} ${type}`)
  await sql.raw(`create table store.${name} (${columns.join(', ')}, stamp text default 'given')`).execute(db)
  return `store.${name}`
}

describe('rows loaded in bulk', () => {
  it('come back as they were sent, with defaults for the rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 60 }), async (some) => {
        const rows = some.map((one, n) => ({ id: String(9_007_199_254_740_993n + BigInt(n)), ...one }))
        const name = await table()
        await loadRows(db, name, TYPES, rows)
        const found = await sql`select *, pay::text as printed from ${sql.table(name)} order by id`.execute(
          db,
        )
        expect(found.rows).toEqual(
          rows.map((one) => ({
            ...one,
            pay: one.pay === null ? null : expect.anything(),
            stamp: 'given',
            printed: one.pay === null ? null : printed(one.pay),
          })),
        )
      }),
      { numRuns: 12 },
    )
  })

  it('are refused as a whole, and the connection goes on', async () => {
    const name = await table()
    const loading = db.transaction().execute(async (trx) => {
      await loadRows(trx, name, { name: 'text' }, [{ name: 'good' }])
      await loadRows(trx, name, { name: 'text' }, [{ name: 'good' }, { name: 'NUL \0 inside' }])
    })
    await expect(loading).rejects.toMatchObject({ code: '22021' })
    await loadRows(db, name, { name: 'text' }, [{ name: 'later' }])
    const { rows } = await sql`select name from ${sql.table(name)}`.execute(db)
    expect(rows).toEqual([{ name: 'later' }])
  })
})

describe('rows copied out', () => {
  it('leave a connection that answers, also where their end comes with the last portion', async () => {
    await withClient(url, async (client) => {
      for (let rows = 1_046; rows < 1_066; rows++) {
        let bytes = 0
        const query = `select repeat('x', 1000) from generate_series(1, ${rows})`
        for await (const portion of copyOut(client, query)) bytes += Buffer.concat(portion).length
        expect(bytes).toBe(rows * 1_001)
        expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
      }
    })
  })
})

function printed(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value)
}

import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { absorbJobs } from '../../db/absorb.ts'
import { connect, type Database } from '../../db/connect.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { crawl } from '../feed/feed-side.ts'
import { bodyAbout } from '../sample-posting.ts'

const { db, url } = await testDatabase()
const WRITER = 'callboard test writer'
const options = { keepBodies: false, log: pino({ level: 'silent' }) }

const ad = (externalId: string, over: Partial<RawPosting> = {}): RawPosting => ({
  externalId,
  title: 'Customer Service Representative',
  company: 'Harbor Lane Inc.',
  location: 'Houston, TX',
  body: bodyAbout('our booking line'),
  url: `https://board.example/jobs/${externalId}`,
  ...over,
})

async function store(on: Database, sourceId: string, postings: RawPosting[], at: Date) {
  return handleBatch(on, { batchId: await crawl(on, sourceId, at, postings) }, options)
}

/** How often each table was read from end to end by connections that have ended: they count at their end. */
async function wholeReads(): Promise<Record<string, number>> {
  for (;;) {
    const { rows } = await sql`
      select from pg_stat_activity where datname = current_database() and application_name = ${WRITER}`.execute(
      db,
    )
    if (rows.length === 0) break
  }
  const { rows } = await sql<{ name: string; scans: number }>`
    select relname as name, seq_scan::int as scans from pg_stat_user_tables where schemaname = 'store'`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ name, scans }) => [name, scans]))
}

it('stores, changes, joins and absorbs without reading a table from end to end', async () => {
  for (const id of ['board:one', 'board:two']) await addSource(db, id, { country: 'US' })
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  // A small table is read whole because that is quicker; after this only where no index serves.
  await sql`alter database ${sql.ref(rows[0]!.name)} set enable_seqscan = off`.execute(db)
  const before = await wholeReads()
  const one = connect(url, { applicationName: WRITER })
  const on = (day: number) => new Date(Date.UTC(2026, 2, day, 6))
  const inTampa = ad('a2', { body: bodyAbout('parcels'), location: 'Tampa, FL' })
  const elsewhere = { ...inTampa, externalId: 'b2', location: 'Boise, ID' }

  expect(await store(one, 'board:one', [ad('a1'), inTampa], on(1))).toMatchObject({ created: 2, opened: 2 })
  expect(await store(one, 'board:two', [ad('b1'), elsewhere], on(2))).toMatchObject({ joined: 1, opened: 1 })
  const changed = ad('a1', { title: 'Part-Time Service Representative' })
  expect(await store(one, 'board:one', [changed], on(3))).toMatchObject({ changed: 1 })
  const [from, into] = (await sql<{ id: string }>`select id from store.job order by id`.execute(one)).rows
  const absorbed = { from: from!.id, into: into!.id, at: on(4) }
  await one.transaction().execute((trx) => absorbJobs(trx, [absorbed]))

  await one.destroy()
  const after = await wholeReads()
  expect(Object.keys(after).filter((table) => after[table]! > before[table]!)).toEqual([])
})

import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { appendChanges, readChanges } from '../../db/changes.ts'
import { connect, type Database, withClient } from '../../db/connect.ts'
import { dropChanges } from '../../db/drop-changes.ts'
import { migrate, migrateExactly } from '../../db/migrate.ts'
import { testDatabase } from '../database.ts'
import { emptyDatabase } from './backup-side.ts'

const { db, url } = await testDatabase()
const YEAR_AGO = new Date(Date.now() - 365 * 86_400_000)

/** Names of the parts of the log that belong to it, oldest first. */
async function parts(of: Database = db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'store.change'::regclass order by c.relname !~ 'before', 1`.execute(of)
  return rows.map(({ name }) => name)
}

function partOf(month: string): string {
  return `change_${month.replace('-', '_')}`
}

/** A month from now, as `2026-11`. */
function month(fromNow: number): string {
  const day = new Date()
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + fromNow)).toISOString().slice(0, 7)
}

/** As if the log had been begun before January and February of 2024, each with its changes. */
async function growOld(): Promise<void> {
  const [before] = await parts()
  for (const statement of [
    `alter table store.change detach partition store.${before}`,
    `alter table store.${before} rename to change_before_2024_01`,
    `alter table store.change attach partition store.change_before_2024_01 for values from (minvalue) to ('2024-01-01Z')`,
    ...[1, 2].flatMap((n) => [
      `create table store.change_2024_0${n} (like store.change including defaults)`,
      `alter table store.change attach partition store.change_2024_0${n} for values from ('2024-0${n}-01Z') to ('2024-0${n + 1}-01Z')`,
    ]),
  ])
    await sql.raw(statement).execute(db)
  for (const at of [
    '2023-12-30T12:00Z',
    '2024-01-30T12:00Z',
    '2024-02-10T12:00Z',
    new Date().toISOString(),
  ]) {
    await append(db, `${at.slice(0, 7)}`)
    await sql`update store.change set recorded_at = ${at} where job_id = ${at.slice(0, 7)}`.execute(db)
  }
}

const append = (to: Database, jobId: string) =>
  to
    .transaction()
    .execute((trx) =>
      appendChanges(trx, [
        { jobId, kind: 'opened', reason: null, fields: {}, isPublic: true, at: new Date() },
      ]),
    )

/** Jobs of the log from a cursor on; null where the cursor is gone. */
async function jobsAfter(cursor: string | null, of: Database = db): Promise<string[] | null> {
  for (;;) {
    const page = await readChanges(of, { cursor, limit: 1000, audience: 'public' })
    if (page.gone) return null
    // Writers of other tests hold changes back.
    if (page.lagSeconds === 0 && page.pending === 0) return page.changes.map(({ jobId }) => jobId)
  }
}

async function cursorAfter(jobId: string): Promise<string> {
  for (let cursor: string | null = null; ; ) {
    const page = await readChanges(db, { cursor, limit: 1, audience: 'public' })
    if (page.gone) throw new Error(page.reason)
    cursor = page.cursor
    if (page.changes[0]?.jobId === jobId) return cursor!
  }
}

it('has a part for this month and the next two; a writer who misses the next one makes it', async () => {
  expect((await parts()).slice(1)).toEqual([0, 1, 2].map((n) => partOf(month(n))))
  await sql.raw(`drop table store.${partOf(month(1))}, store.${partOf(month(2))}`).execute(db)
  await Promise.all(['a', 'b', 'c'].map((job) => append(db, job)))
  expect((await parts()).slice(1)).toEqual([0, 1, 2].map((n) => partOf(month(n))))
  expect((await jobsAfter(null))?.sort()).toEqual(['a', 'b', 'c'])
  await sql`delete from store.change`.execute(db)
})

it('months that are over go whole while others read, and cursors into them are gone', async () => {
  await growOld()
  const january = await cursorAfter('2023-12')
  const february = await cursorAfter('2024-01')
  const november = await cursorAfter('2024-02')
  // Somebody takes long over a snapshot; nobody else waits for him.
  const slow = await db.startTransaction().setIsolationLevel('repeatable read').execute()
  await sql`select from store.change`.execute(slow)
  const dropped = dropChanges(db, YEAR_AGO)
  await expect
    .poll(async () => (await sql`select from pg_inherits where inhdetachpending`.execute(db)).rows)
    .toHaveLength(1)
  expect(await jobsAfter(november)).toEqual([new Date().toISOString().slice(0, 7)])
  expect(await jobsAfter(january)).toBeNull()
  await append(db, 'meanwhile')
  await slow.rollback().execute()

  expect(await dropped).toEqual({ months: ['change_2024_01', 'change_2024_02'], entries: 1 })
  expect(await parts()).toEqual(['change_before_2024_01', ...[0, 1, 2].map((n) => partOf(month(n)))])
  expect(await jobsAfter(february)).toBeNull()
  expect(await jobsAfter(november)).toEqual([new Date().toISOString().slice(0, 7), 'meanwhile'])
  expect(await dropChanges(db, YEAR_AGO)).toEqual({ months: [], entries: 0 })
})

it('a drop that was cut off is finished the next time', async () => {
  for (const statement of [
    `create table store.change_2024_03 (like store.change including defaults)`,
    `alter table store.change attach partition store.change_2024_03 for values from ('2024-03-01Z') to ('2024-04-01Z')`,
    `create table store.change_2024_04 (like store.change including defaults)`,
  ])
    await sql.raw(statement).execute(db)
  const slow = await db.startTransaction().execute()
  await sql`select from store.change`.execute(slow)
  const impatient = connect(url, { statementTimeoutMs: 300 })
  await expect(dropChanges(impatient, YEAR_AGO)).rejects.toThrow(/statement timeout/)
  await impatient.destroy()
  await slow.rollback().execute()
  expect((await dropChanges(db, YEAR_AGO)).months).toEqual(['change_2024_03', 'change_2024_04'])
  expect((await parts()).slice(1)).toEqual([0, 1, 2].map((n) => partOf(month(n))))
})

it('is read in order through the indexes of its months, and none is sorted', async () => {
  await sql`
    insert into store.change (epoch, job_id, kind, is_public, at, recorded_at)
    select 1, 'j' || n, 'changed', true, now(), now() + n % 3 * interval '28 days' from generate_series(1, 6000) n`.execute(
    db,
  )
  await sql`analyze store.change`.execute(db)
  const { rows } = await sql<Record<'QUERY PLAN', string>>`
    explain select c.seq from store.change c
    where (c.epoch, c.xid, c.seq) >= (1, '3'::xid8, 5) and c.is_public and c.xid < (select pg_snapshot_xmin(pg_current_snapshot()))
    order by c.epoch, c.xid, c.seq limit 500`.execute(db)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toMatch(/Merge Append/)
  expect(plan).not.toMatch(/^ *(->)? +Sort +\(/m)
})

it('a log from before it had months is taken over where it lies', async () => {
  const older = await emptyDatabase(url)
  const { rows } = await sql<{ name: string }>`
    select name from public.schema_migration where name < '0017' order by name`.execute(db)
  await migrateExactly(
    older,
    rows.map(({ name }) => name),
  )
  await withClient(older, async (client) => {
    await client.query(
      `insert into store.feed_epoch (epoch, system_identifier, timeline_id)
       select 1, system_identifier::text, timeline_id from pg_control_system(), pg_control_checkpoint()`,
    )
    await client.query(
      `insert into store.change (epoch, job_id, kind, is_public, at, recorded_at)
       select 1, 'old-' || n, 'opened', true, now(), now() - n * interval '20 days' from generate_series(0, 3) n`,
    )
  })
  await migrate(older)
  const now = connect(older)
  afterAll(() => now.destroy())
  expect(await parts(now)).toEqual([
    `change_before_${month(1).replace('-', '_')}`,
    partOf(month(1)),
    partOf(month(2)),
  ])
  await append(now, 'new')
  expect(await jobsAfter(null, now)).toEqual(['old-0', 'old-1', 'old-2', 'old-3', 'new'])
  const { rows: seen } = await sql<{ seq: string }>`
    select seq from analytics.changes order by seq desc limit 2`.execute(now)
  expect(seen).toEqual([{ seq: '5' }, { seq: '4' }])
  expect(await dropChanges(now, new Date(Date.now() - 30 * 86_400_000))).toEqual({ months: [], entries: 2 })
})

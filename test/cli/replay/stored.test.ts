import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openScratch } from '../../../db/scratch.ts'
import { testDatabase } from '../../database.ts'
import { addSource } from '../../db/store-rows.ts'
import { serve } from '../../feed/feed-side.ts'
import { bodyAbout } from '../../sample-posting.ts'
import { callboard } from '../command-line.ts'
import { ad, asRead, DAY, fingerprint, replay } from './store.ts'

const { db, url } = await testDatabase()

async function jobOf(externalId: string): Promise<string | null> {
  const row = await db
    .selectFrom('store.posting')
    .select('job_id')
    .where('external_id', '=', externalId)
    .executeTakeFirstOrThrow()
  return row.job_id
}

beforeAll(async () => {
  await addSource(db, 'lever:one', { params: { site: 'one' } })
  await addSource(db, 'lever:two', { params: { site: 'two' } })
  await serve(db, 'lever:one', DAY, [
    ad('hours', { title: 'Customer Service Agent, bookings', body: bodyAbout('the night ferry to Visby') }),
    ad('twin-a'),
    ad('odd', {
      title: 'Call Center Agent',
      body: bodyAbout('insurance claims of boat owners'),
      location: 'Boston, MA',
    }),
    ad('plain', { title: 'Support Specialist', body: bodyAbout('a box office'), location: 'Reno, NV' }),
    ad('bent', { title: 'Chat agent', body: bodyAbout('a museum shop'), location: 'Salem, OR' }),
  ])
  await serve(db, 'lever:two', DAY, [
    ad('twin-b'),
    ad('other', { body: bodyAbout('a zoo'), location: 'Bend, OR' }),
  ])
})

describe('what the store keeps, read again', () => {
  it('changes nothing while the program reads it as it did', async () => {
    const before = await fingerprint(db)
    const told = await replay(url)
    expect(told).toMatchObject({
      applied: false,
      postings: { read: 7, created: 0, changed: 0, rejected: 0 },
      jobs: { opened: 0, closed: 0, reopened: 0, changed: 0, merged: 0 },
      fields: {},
      joins: { made: 0, undone: 0 },
      examples: [],
    })
    expect(await fingerprint(db)).toBe(before)
  })

  it('is previewed on a copy, applied as previewed, and then leaves nothing to do', async () => {
    expect(await jobOf('twin-a')).toBe(await jobOf('twin-b'))
    await asRead(db, async (trx) => {
      await sql`update store.posting set pipeline_version = 0, labels = labels - 'hours' where external_id = 'hours'`.execute(
        trx,
      )
      // As rules without a veto for places would have joined it, and with a title that an older reading left.
      await sql`update store.posting set title_key = 'older', joined_as = 'full',
        job_id = (select job_id from store.posting where external_id = 'plain') where external_id = 'odd'`.execute(
        trx,
      )
      // As rules that missed the twin would have left it.
      await sql`insert into store.job (id, canonical_posting_id, first_seen, last_seen)
        select 'jalone', id, first_seen, last_seen from store.posting where external_id = 'twin-b'`.execute(
        trx,
      )
      await sql`update store.posting set title_key = 'older', joined_as = 'opened', job_id = 'jalone'
        where external_id = 'twin-b'`.execute(trx)
      await sql`delete from store.merge where job_id not in
        (select job_id from store.posting where job_id is not null)`.execute(trx)
    })
    const before = await fingerprint(db)
    const preview = await replay(url)
    expect(await fingerprint(db)).toBe(before)
    expect(preview).toMatchObject({
      applied: false,
      postings: { read: 7, created: 0, changed: 3, rejected: 0 },
      jobs: { closed: 0, reopened: 0, merged: 1 },
      joins: { made: 1, undone: 1 },
    })
    expect(preview.fields.hours).toBe(1)
    const hours = preview.examples.find(({ fields }) => fields?.hours)
    expect(hours?.fields?.hours).toEqual([null, 'part-time'])

    const applied = await replay(url, '--apply')
    expect(applied).toEqual({ ...preview, applied: true })
    expect(await jobOf('twin-a')).toBe(await jobOf('twin-b'))
    expect(await jobOf('odd')).not.toBe(await jobOf('plain'))
    const left = await db.selectFrom('store.batch').select('id').execute()
    expect(left).toEqual([])
    const runs = await db
      .selectFrom('store.run')
      .select(['state', 'proves_absence'])
      .where('kind', '=', 'replay')
      .execute()
    expect(runs).toEqual(runs.map(() => ({ state: 'complete', proves_absence: false })))

    const { rows } = await sql<{ n: string }>`select count(*) as n from store.change`.execute(db)
    const again = await replay(url, '--apply')
    expect(again).toMatchObject({ postings: { changed: 0 }, joins: { made: 0, undone: 0 }, examples: [] })
    expect((await sql<{ n: string }>`select count(*) as n from store.change`.execute(db)).rows).toEqual(rows)
  })

  it('stays closed where it was, and keeps when it was seen', async () => {
    await asRead(db, async (trx) => {
      await sql`update store.posting set title = 'Chat agent (older)', state = 'closed', closed_at = ${new Date('2026-03-09')},
        closed_reason = 'gone' where external_id = 'bent'`.execute(trx)
      await sql`update store.spell set closed_at = ${new Date('2026-03-09')}
        where posting_id = (select id from store.posting where external_id = 'bent')`.execute(trx)
    })
    const told = await replay(url, '--source', 'lever:one', '--apply')
    expect(told).toMatchObject({
      sources: ['lever:one'],
      postings: { read: 5, changed: 1 },
      jobs: { changed: 1, reopened: 0 },
    })
    const row = await db
      .selectFrom('store.posting')
      .selectAll()
      .where('external_id', '=', 'bent')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ title: 'Chat agent', state: 'closed', last_seen: DAY, first_seen: DAY })
  })

  it('is asked for by name, and by a file or the store, not both', async () => {
    const env = { DATABASE_URL: url }
    expect((await callboard(['replay', '--source', 'lever:none'], env)).code).toBe(2)
    expect((await callboard(['replay', 'x.warc', '--stored'], env)).code).toBe(2)
    expect((await callboard(['replay', '--no-store'], env)).code).toBe(2)
  })

  it('is tried on a copy that does not stay', async () => {
    const scratch = await openScratch(url, db)
    const [{ name } = { name: '' }] = (
      await sql<{ name: string }>`select current_database() as name`.execute(scratch.db)
    ).rows
    await scratch.close()
    const { rows } = await sql`select from pg_database where datname = ${name}`.execute(db)
    expect([name.startsWith('callboard_preview_'), rows]).toEqual([true, []])
  })
})

import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { storeBatch } from '../../workers/store-batch.ts'
import { testDatabase } from '../database.ts'
import { ad, addBoards, changesOf, day, employer, jobsOf } from '../job-rows.ts'
import { bodyAbout, label, pay } from '../sample-posting.ts'
import { closeByExternalId, openBatch, storePrepared } from '../stored-batch.ts'

const { db } = await testDatabase()
beforeAll(() => addBoards(db))

describe('a second delivery', () => {
  it('of a batch that was worked off writes nothing and changes nothing', async () => {
    const company = employer()
    const { batch, page } = await openBatch(db, 'board:one', day(1))
    const prepared = { prepared: [ad('board:one', day(1), { company })], rejections: [] }
    expect(await storeBatch(db, batch, page, prepared)).toMatchObject({ created: 1, changes: 1 })
    const before = await rowMarks()
    expect(await storeBatch(db, batch, page, prepared)).toBeNull()
    expect(await rowMarks()).toEqual(before)
  })

  it('at the same time does the work once', async () => {
    const company = employer()
    const { batch, page } = await openBatch(db, 'board:one', day(1))
    const prepared = { prepared: [ad('board:one', day(1), { company })], rejections: [] }
    const results = await Promise.all([1, 2, 3].map(() => storeBatch(db, batch, page, prepared)))
    expect(results.filter((result) => result !== null)).toHaveLength(1)
    expect(await jobsOf(db, company)).toHaveLength(1)
  })

  it('of the same advertisements in a new batch appends no change and rewrites no Job', async () => {
    const company = employer()
    const prepared = [ad('board:one', day(1), { company })]
    await storePrepared(db, 'board:one', day(1), prepared)
    const before = await rowMarks(['job', 'merge', 'change', 'join_event', 'raw_posting', 'spell'])
    expect(
      await storePrepared(
        db,
        'board:one',
        day(2),
        prepared.map((item) => ({ ...item, at: day(2) })),
      ),
    ).toMatchObject({ created: 0, changed: 0, changes: 0 })
    expect(await rowMarks(['job', 'merge', 'change', 'join_event', 'raw_posting', 'spell'])).toEqual(before)
  })

  async function rowMarks(
    tables = ['posting', 'job', 'merge', 'change', 'join_event', 'raw_posting', 'spell', 'run'],
  ) {
    const marks: Record<string, string[]> = {}
    for (const table of tables) {
      const { rows } = await sql<{ mark: string }>`
        select ctid::text || xmin::text as mark from ${sql.table(`store.${table}`)} order by 1`.execute(db)
      marks[table] = rows.map(({ mark }) => mark)
    }
    return marks
  }
})

describe('closing', () => {
  it('of the last Posting closes the Job, and a return reopens it as a repost', async () => {
    const company = employer()
    const item = ad('board:one', day(1), { company, externalId: `back-${company}` })
    await storePrepared(db, 'board:one', day(1), [item])
    await closeByExternalId(db, 'board:one', [item.posting.externalId], 'gone', day(3))
    expect(await jobsOf(db, company)).toMatchObject([{ state: 'closed', reposts: 0 }])
    await storePrepared(db, 'board:one', day(8), [{ ...item, at: day(8) }])
    expect(await jobsOf(db, company)).toMatchObject([{ state: 'open', reposts: 1 }])
    expect((await changesOf(db, company)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['opened', null],
      ['closed', 'gone'],
      ['reopened', null],
    ])
    const { rows } = await sql<{ opened_at: Date; closed_at: Date | null }>`
      select s.opened_at, s.closed_at from store.spell s join store.posting p on p.id = s.posting_id
      where p.company = ${company} order by 1`.execute(db)
    expect(rows).toEqual([
      { opened_at: day(1), closed_at: day(3) },
      { opened_at: day(8), closed_at: null },
    ])
  })

  it('of one of two Postings leaves the Job open', async () => {
    const company = employer()
    const [one, two] = ['board:one', 'board:two'].map((source) => ad(source, day(1), { company }))
    await storePrepared(db, 'board:one', day(1), [one!])
    await storePrepared(db, 'board:two', day(1), [two!])
    await closeByExternalId(db, 'board:one', [one!.posting.externalId], 'expired', day(3))
    expect(await jobsOf(db, company)).toMatchObject([{ state: 'open' }])
    await closeByExternalId(db, 'board:two', [two!.posting.externalId], 'gone', day(4))
    const { rows } =
      await sql`select state, closed_at, closed_reason from public.jobs where company = ${company}`.execute(
        db,
      )
    expect(rows).toEqual([{ state: 'closed', closed_at: day(4), closed_reason: 'gone' }])
  })

  it('and a new advertisement of the closed opening reopens the same Job', async () => {
    const company = employer()
    const first = ad('board:one', day(1), { company })
    await storePrepared(db, 'board:one', day(1), [first])
    await closeByExternalId(db, 'board:one', [first.posting.externalId], 'gone', day(3))
    const again = ad('board:one', day(10), { company })
    expect(await storePrepared(db, 'board:one', day(10), [again])).toMatchObject({ joined: 1, opened: 0 })
    expect(await jobsOf(db, company)).toMatchObject([{ state: 'open', reposts: 1, postings: 2 }])
  })

  it('is not undone by an older reading that comes late', async () => {
    const company = employer()
    const item = ad('board:one', day(5), { company, externalId: `late-${company}` })
    await storePrepared(db, 'board:one', day(5), [item])
    await closeByExternalId(db, 'board:one', [item.posting.externalId], 'gone', day(9))
    await storePrepared(db, 'board:one', day(2), [
      ad('board:one', day(2), { company, externalId: item.posting.externalId, title: 'An older title' }),
    ])
    const { rows } =
      await sql`select state, title, first_seen from public.jobs where company = ${company}`.execute(db)
    expect(rows).toEqual([{ state: 'closed', title: item.posting.title, first_seen: day(2) }])
  })
})

describe('a change', () => {
  it('names the fields that differ and holds no text', async () => {
    const company = employer()
    const id = { company, externalId: `edit-${company}` }
    await storePrepared(db, 'board:one', day(1), [ad('board:one', day(1), { ...id, pay: pay(15, 16) })])
    await storePrepared(db, 'board:one', day(2), [
      ad('board:one', day(2), { ...id, pay: pay(16, 17) }, { hours: label('part-time') }),
    ])
    const changes = await changesOf(db, company)
    expect(changes.map(({ kind, fields }) => [kind, Object.keys(fields).sort()])).toEqual([
      ['opened', expect.arrayContaining(['title', 'text', 'pay'])],
      ['changed', ['hours', 'pay', 'scope']],
    ])
    expect(Object.values(changes[0]!.fields).every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true)
  })
})

describe('an internal-only Posting', () => {
  it('never reaches the public views, also not through a Job it shares', async () => {
    const company = employer()
    const secret = 'The desk wrote this down.'
    await storePrepared(db, 'desk:inside', day(1), [
      ad(
        'desk:inside',
        day(1),
        {
          company,
          title: 'Customer Service Representative',
          pay: pay(99, 99),
          text: `${bodyAbout('our booking line')}\n${secret}`,
        },
        { hours: label('part-time') },
      ),
    ])
    expect(await jobsOf(db, company)).toEqual([])
    await storePrepared(db, 'board:one', day(2), [
      ad('board:one', day(2), { company, externalId: `shared-${company}` }),
    ])
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from public.jobs where company = ${company}`.execute(db)
    expect(rows).toMatchObject([
      { pay: null, hours: 'unknown', first_seen: day(2), text: bodyAbout('our booking line') },
    ])
    expect(JSON.stringify(rows)).not.toContain(secret)
    const store =
      await sql`select pay, hours, first_seen from analytics.jobs where company = ${company}`.execute(db)
    expect(store.rows).toMatchObject([{ pay: { min: 99 }, hours: 'part-time', first_seen: day(1) }])

    await closeByExternalId(db, 'board:one', [`shared-${company}`], 'gone', day(4))
    expect(await jobsOf(db, company)).toMatchObject([{ state: 'closed', postings: 1 }])
    const seen = (await changesOf(db, company)).filter(({ is_public }) => is_public)
    expect(seen.map(({ kind }) => kind)).toEqual(['opened', 'closed'])
    const inside = await sql`select state from analytics.jobs where company = ${company}`.execute(db)
    expect(inside.rows).toEqual([{ state: 'open' }])
  })
})

describe('two workers', () => {
  it('with the same opening at once open one Job', async () => {
    for (let round = 0; round < 5; round++) {
      const company = employer()
      const ready = await Promise.all(
        ['board:one', 'board:two', 'greenhouse:harbor'].map(async (source) => ({
          ...(await openBatch(db, source, day(1))),
          prepared: [ad(source, day(1), { company })],
        })),
      )
      await Promise.all(
        ready.map(({ batch, page, prepared }) => storeBatch(db, batch, page, { prepared, rejections: [] })),
      )
      expect(await jobsOf(db, company)).toMatchObject([{ postings: 3 }])
    }
  })
})

describe('a value that Postgres refuses', () => {
  it('costs its own Posting and no neighbour', async () => {
    const company = employer()
    const { batch, page } = await openBatch(db, 'board:one', day(1))
    const bad = ad('board:one', day(1), { company, title: 'NUL \0 inside', externalId: 'bad' })
    const good = ad('board:one', day(1), { company, externalId: 'good' })
    const result = await storeBatch(db, batch, page, { prepared: [bad, good], rejections: [] })
    expect(result).toMatchObject({ created: 1, rejected: 1 })
    const { rows } = await sql`select rejections, state from public.runs where id = ${batch.runId}`.execute(
      db,
    )
    expect(rows).toEqual([{ rejections: { unstorable: 1 }, state: 'complete' }])
  })
})

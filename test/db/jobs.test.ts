import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { jobIdOf } from '../../pipeline/job-id.ts'
import type { Labels } from '../../pipeline/label.ts'
import type { Posting } from '../../pipeline/posting.ts'
import { storeBatch } from '../../workers/store-batch.ts'
import { testDatabase } from '../database.ts'
import { bodyAbout, label, pay, place, samplePrepared } from '../sample-posting.ts'
import { closeByExternalId, openBatch, storePrepared } from '../stored-batch.ts'
import { addSource } from './store-rows.ts'

const { db } = await testDatabase()

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 6))

beforeAll(async () => {
  await addSource(db, 'board:one')
  await addSource(db, 'board:two')
  await addSource(db, 'greenhouse:harbor')
  await addSource(db, 'desk:inside', { redistribution: 'internal-only' })
})

const ad = (source: string, at: Date, posting: Partial<Posting> = {}, labels: Partial<Labels> = {}) =>
  samplePrepared({ posting: { source, ...posting }, labels }, at)

/** Every test is about an employer of its own, so that none meets another's Jobs. */
let employers = 0
const employer = () => `Firm ${1000 + employers++}`

async function jobsOf(company: string) {
  const { rows } = await sql<{ id: string; state: string; reposts: number; postings: number; title: string }>`
    select j.id, j.state, j.reposts, j.title,
      (select count(*)::int from public.postings p where p.job_id = j.id) as postings
    from public.jobs j where j.company = ${company} order by j.id`.execute(db)
  return rows
}

async function changesOf(company: string) {
  const { rows } = await sql<{
    kind: string
    reason: string | null
    fields: Record<string, string>
    is_public: boolean
  }>`
    select c.kind, c.reason, c.fields, c.is_public from analytics.changes c
    where c.job_id in (select id from analytics.jobs where company = ${company})
    order by c.epoch, c.xid, c.seq`.execute(db)
  return rows
}

describe('one opening', () => {
  it('advertised on two boards is one Job with two Postings and an event that says why', async () => {
    const company = employer()
    await storePrepared(db, 'board:one', day(1), [ad('board:one', day(1), { company, externalId: 'first' })])
    const second = await storePrepared(db, 'board:two', day(2), [ad('board:two', day(2), { company })])
    expect(second).toMatchObject({ created: 1, joined: 1, opened: 0 })
    expect(await jobsOf(company)).toEqual([
      {
        id: jobIdOf('board:one', 'first'),
        state: 'open',
        reposts: 0,
        postings: 2,
        title: expect.any(String),
      },
    ])
    const { rows } = await sql<{ kind: string; evidence: { rule: string } }>`
      select kind, evidence from analytics.joins where job_id = ${jobIdOf('board:one', 'first')} order by id`.execute(
      db,
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['opened', 'full'])
    expect(rows[1]!.evidence).toMatchObject({ rule: 'one-text', employer: 'same', place: 'city', jaccard: 1 })
  })

  it('advertised twice within one batch is one Job', async () => {
    const company = employer()
    const prepared = [ad('board:one', day(1), { company }), ad('board:one', day(1), { company })]
    expect(await storePrepared(db, 'board:one', day(1), prepared)).toMatchObject({
      created: 2,
      joined: 1,
      opened: 1,
    })
  })

  it('has its fields from the employer first, and from a cut copy only what nobody else knows', async () => {
    const company = employer()
    const cut = { company, text: bodyAbout('our booking line').slice(0, 480), excerpt: true as const }
    await storePrepared(db, 'board:one', day(1), [
      ad(
        'board:one',
        day(1),
        { ...cut, externalId: 'cut', pay: pay(15, 17) },
        { hours: label('part-time'), channels: [] },
      ),
    ])
    await storePrepared(db, 'greenhouse:harbor', day(2), [
      ad(
        'greenhouse:harbor',
        day(2),
        { company, externalId: '4017001', language: 'en' },
        { workplace: label('remote') },
      ),
    ])
    const { rows } = await sql<{
      text: string
      pay: { min: number }
      hours: string
      workplace: string
      channels: string[]
      labels: Labels
      url: string
      adapter: string
    }>`
      select j.*, p.adapter from public.jobs j join public.postings p on p.id = j.canonical_posting_id
      where j.company = ${company}`.execute(db)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      adapter: 'greenhouse',
      text: bodyAbout('our booking line'),
      pay: { min: 15 },
      hours: 'part-time',
      workplace: 'remote',
      channels: ['phone'],
    })
    const ids = await sql<{
      id: string
    }>`select id from public.postings where company = ${company} order by id`.execute(db)
    expect(rows[0]!.labels.hours!.from).toBe(ids.rows[0]!.id)
    expect(rows[0]!.labels.channels[0]!.from).toBe(ids.rows[1]!.id)
  })

  it('whose cut copy comes second keeps the whole text as canonical', async () => {
    const company = employer()
    await storePrepared(db, 'board:one', day(1), [ad('board:one', day(1), { company })])
    const cut = ad('board:two', day(2), {
      company,
      text: bodyAbout('our booking line').slice(0, 480),
      excerpt: true,
    })
    expect(await storePrepared(db, 'board:two', day(2), [cut])).toMatchObject({ joined: 1 })
    const { rows } = await sql<{ text: string; as: string }>`
      select j.text, (select p.joined_as from analytics.postings p where p.job_id = j.id and p.excerpt) as as
      from public.jobs j where company = ${company}`.execute(db)
    expect(rows).toEqual([{ text: bodyAbout('our booking line'), as: 'partial' }])
  })
})

describe('two Jobs that turn out to be one opening', () => {
  it('are merged: the second leads to the first, and readers are told', async () => {
    const company = employer()
    const applyUrl = 'https://boards.greenhouse.io/harbor/jobs/4099001'
    // A teaser that names the opening's number and a whole text that does not share nothing that joins them.
    await storePrepared(db, 'board:one', day(1), [
      ad('board:one', day(1), {
        company,
        places: [],
        text: 'Answer calls. Apply today.',
        excerpt: true,
        applyUrl,
      }),
    ])
    await storePrepared(db, 'board:two', day(2), [ad('board:two', day(2), { company })])
    expect(await jobsOf(company)).toHaveLength(2)
    // The employer's own advertisement has the number and the text.
    const own = ad('greenhouse:harbor', day(3), { company, externalId: '4099001' })
    await storePrepared(db, 'greenhouse:harbor', day(3), [own])

    const jobs = await jobsOf(company)
    expect(jobs).toMatchObject([{ state: 'open', postings: 3 }])
    const { rows } = await sql<{ id: string; state: string }>`
      select j.id, j.state from store.job j where j.merged_into = ${jobs[0]!.id}`.execute(db)
    expect(rows).toHaveLength(1)
    const told =
      await sql`select kind, reason, is_public from analytics.changes where job_id = ${rows[0]!.id} order by seq`.execute(
        db,
      )
    expect(told.rows).toEqual([
      { kind: 'opened', reason: null, is_public: true },
      { kind: 'merged', reason: jobs[0]!.id, is_public: true },
    ])
  })
})

describe('twins', () => {
  const twins: [string, Partial<Posting>, Partial<Labels>, Partial<Posting>, Partial<Labels>][] = [
    ['in Houston and Los Angeles', {}, {}, { places: [place('Los Angeles', 'CA', 'US')] }, {}],
    ['by day and by night', {}, { shifts: [label('day')] }, {}, { shifts: [label('overnight')] }],
    ['part-time and full-time', {}, { hours: label('part-time') }, {}, { hours: label('full-time') }],
    ['of two requisitions', { requisition: 'R-1001' }, {}, { requisition: 'R-1002' }, {}],
  ]

  it.each(twins)(
    '%s stay two Jobs, in one batch or in two',
    async (_, one, oneLabels, other, otherLabels) => {
      for (const batches of [1, 2]) {
        const company = employer()
        const a = ad('board:one', day(1), { company, ...one }, oneLabels)
        const b = ad('board:one', day(1), { company, ...other }, otherLabels)
        if (batches === 1) await storePrepared(db, 'board:one', day(1), [a, b])
        else for (const each of [a, b]) await storePrepared(db, 'board:one', day(1), [each])
        expect(await jobsOf(company)).toHaveLength(2)
      }
    },
  )

  it('of one text are linked as a campaign', async () => {
    const company = employer()
    const cities = ['Houston', 'Dallas', 'Austin'].map((city) => place(city, 'TX', 'US'))
    await storePrepared(
      db,
      'board:one',
      day(1),
      cities.map((each) => ad('board:one', day(1), { company, places: [each] })),
    )
    const { rows } = await sql<{ campaign_id: string }>`
      select distinct campaign_id from analytics.jobs where company = ${company}`.execute(db)
    expect(rows).toEqual([{ campaign_id: expect.stringMatching(/^[a-z2-7]{13}$/) }])
  })

  it('are each found by their own copy on another board', async () => {
    const company = employer()
    const cities = ['Houston', 'Dallas', 'Austin'].map((city) => place(city, 'TX', 'US'))
    for (const source of ['board:one', 'board:two']) {
      await storePrepared(
        db,
        source,
        day(1),
        cities.map((each) => ad(source, day(1), { company, places: [each] })),
      )
    }
    const jobs = await jobsOf(company)
    expect(jobs.map(({ postings }) => postings)).toEqual([2, 2, 2])
  })
})

describe('employers without a name', () => {
  it('never meet, whatever title and town they share', async () => {
    const nameless = (about: string) =>
      ad('board:one', day(1), {
        company: null,
        text: bodyAbout(about).split('\n').sort().slice(0, 3).join('\n') + about.repeat(40),
      })
    const stored = await storePrepared(db, 'board:one', day(1), [nameless('pottery '), nameless('sailing ')])
    expect(stored).toMatchObject({ opened: 2, joined: 0 })
  })
})

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
    expect(await jobsOf(company)).toHaveLength(1)
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
    expect(await jobsOf(company)).toMatchObject([{ state: 'closed', reposts: 0 }])
    await storePrepared(db, 'board:one', day(8), [{ ...item, at: day(8) }])
    expect(await jobsOf(company)).toMatchObject([{ state: 'open', reposts: 1 }])
    expect((await changesOf(company)).map(({ kind, reason }) => [kind, reason])).toEqual([
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
    expect(await jobsOf(company)).toMatchObject([{ state: 'open' }])
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
    expect(await jobsOf(company)).toMatchObject([{ state: 'open', reposts: 1, postings: 2 }])
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
    const changes = await changesOf(company)
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
    expect(await jobsOf(company)).toEqual([])
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
    expect(await jobsOf(company)).toMatchObject([{ state: 'closed', postings: 1 }])
    const seen = (await changesOf(company)).filter(({ is_public }) => is_public)
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
      expect(await jobsOf(company)).toMatchObject([{ postings: 3 }])
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

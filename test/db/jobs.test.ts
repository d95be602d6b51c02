import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { countJobs } from '../../db/job-rows.ts'
import { jobIdOf } from '../../pipeline/job-id.ts'
import type { Labels } from '../../pipeline/label.ts'
import type { Posting } from '../../pipeline/posting.ts'
import { testDatabase } from '../database.ts'
import { ad, addBoards, day, employer, jobsOf } from '../job-rows.ts'
import { bodyAbout, label, pay, place } from '../sample-posting.ts'
import { storePrepared } from '../stored-batch.ts'

const { db } = await testDatabase()
beforeAll(() => addBoards(db))

describe('one opening', () => {
  it('advertised on two boards is one Job with two Postings and an event that says why', async () => {
    const company = employer()
    await storePrepared(db, 'board:one', day(1), [ad('board:one', day(1), { company, externalId: 'first' })])
    const second = await storePrepared(db, 'board:two', day(2), [ad('board:two', day(2), { company })])
    expect(second).toMatchObject({ created: 1, joined: 1, opened: 0 })
    expect(await jobsOf(db, company)).toEqual([
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
    expect(await jobsOf(db, company)).toHaveLength(2)
    // The employer's own advertisement has the number and the text.
    const own = ad('greenhouse:harbor', day(3), { company, externalId: '4099001' })
    await storePrepared(db, 'greenhouse:harbor', day(3), [own])

    const jobs = await jobsOf(db, company)
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
        expect(await jobsOf(db, company)).toHaveLength(2)
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
    const jobs = await jobsOf(db, company)
    expect(jobs.map(({ postings }) => postings)).toEqual([2, 2, 2])
  })
})

describe('employers without a name', () => {
  it('never meet, whatever title and town they share', async () => {
    const nameless = (text: string) => ad('board:one', day(1), { company: null, text })
    const stored = await storePrepared(db, 'board:one', day(1), [
      nameless(
        [
          'Students of our pottery school ring you about courses, kilns and opening hours.',
          'You book their places, send them the list of what to bring and call when a course falls out.',
          'Evenings and Saturdays, sixteen hours a week; you need a good ear and a tidy hand.',
        ].join('\n'),
      ),
      nameless(
        [
          'Owners of boats write to you about moorings, fuel and a place for the winter.',
          'You answer in the chat, open tickets for the harbour crew and see that they are closed.',
          'Mornings from Monday to Thursday, sixteen hours a week; whoever sails has an easier start.',
        ].join('\n'),
      ),
    ])
    expect(stored).toMatchObject({ opened: 2, joined: 0 })
  })
})

describe('counting jobs', () => {
  it('stops at the most that is asked for, and gives up where it takes too long', async () => {
    const any = { anyOf: {} }
    expect(await countJobs(db, any, { most: 2, withinMs: 10_000 })).toBe(2)
    const writer = await db.startTransaction().execute()
    await sql`lock table store.merge in access exclusive mode`.execute(writer)
    expect(await countJobs(db, any, { most: 2, withinMs: 20 })).toBeNull()
    await writer.rollback().execute()
  })
})

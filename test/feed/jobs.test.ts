import { type RawBuilder, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { filteredFields } from '../../db/job-filter-fields.ts'
import { NARROWING, readJobFilter } from '../../feed/job-query.ts'
import { LABEL_FIELDS } from '../../pipeline/merge/labels.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'

const { db, get, failures } = await feedSide()
const MONDAY = new Date('2026-03-02T06:00:00Z')
const TUESDAY = new Date('2026-03-03T06:00:00Z')
await addSource(db, 'lever:one', { attribution: 'Board One' })
await addSource(db, 'greenhouse:two', { redistribution: 'no-third-party-boards' })
await addSource(db, 'jobposting-site:inside', { redistribution: 'internal-only' })
await serve(db, 'lever:one', MONDAY, [NIGHT, OFFICE, GERMAN, LATVIAN])

const titles = async (query: string): Promise<string[]> => {
  const { status, body } = await get(`/v1/jobs?${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.data.map((job: { title: string }) => job.title).sort()
}
const [night, office, german, latvian] = [NIGHT.title, OFFICE.title, GERMAN.title, LATVIAN.title]

/** Fields of the change log that are no labels. */
const OTHER_FIELDS = ['title', 'company', 'language', 'places', 'pay', 'posted_at', 'scope', 'postings']
const VALUES = ['5', 'en', 'US', 'USD', '2026-03-01', '25km', 'Hamburg', 'some']
const accepts = (name: string, value: string): boolean => NARROWING[name]!.schema.safeParse(value).success

describe('/v1/jobs', () => {
  it('shows open jobs of the core scope unless asked for more', async () => {
    expect(await titles('')).toEqual([night, german, latvian].sort())
    expect(await titles('scope=customer-service')).toEqual([office])
    expect(await titles('state=closed')).toEqual([])
  })

  const ALL = 'scope=core&scope=customer-service'
  it.each([
    ['workplace=remote', [night]],
    ['hours=part-time', [night, german, latvian]],
    ['hours=part-time&hours=full-time', [night, office, german, latvian]],
    ['shift=overnight', [night]],
    ['channel=chat', [night, german]],
    ['channel=chat&channel=email', [night, office, german, latvian]],
    ['language=de&language=lv', [german, latvian]],
    ['country=LV', [latvian]],
    ['city=k%C3%B6ln', [german]],
    ['pay_min=16', [night]],
    ['pay_min=10&pay_currency=EUR', [german]],
    ['q=parcel', [office]],
    ['q=AIRPORT+harbor', [night]],
    ['q=%25', []],
    ['posted_since=2026-02-25', [office]],
    ['source=lever:one&occupation=customer-service-representative&country=US', [night, office]],
    ['source=nowhere:else', []],
    ['customer_service=false', []],
    ['weekly_hours_max=20&country=US', [night]],
    ['advancement=unknown&workplace=remote', [night]],
    ['pay_period=hour&pay_basis=range&pay_provenance=structured', [night]],
    ['remote_scope=US', [night]],
    ['remote_scope=worldwide', []],
  ])('%s', async (query, expected) => {
    expect(await titles(`${ALL}&${query}`)).toEqual([...expected].sort())
  })

  it('finds by ends of spans and by the whole world, and none that says nothing of it', async () => {
    const { body } = await get(`/v1/jobs?${ALL}&language=lv`)
    const { id } = body.data[0]
    const say = (field: string, value: object | number) =>
      sql`
      update store.merge set labels = labels || jsonb_build_object(${field}::text,
        ${JSON.stringify({ value, confidence: 1, because: { rule: 'test' } })}::jsonb) where job_id = ${id}`.execute(
        db,
      )
    await say('office_days', { min: 2, max: 3 })
    await say('training_weeks', 3)
    await say('remote_scope', [])
    for (const query of [
      'office_days_max=2',
      'training_weeks_max=3',
      'remote_scope=worldwide',
      'remote_scope=FR&remote_scope=worldwide',
    ])
      expect(await titles(`${ALL}&${query}`), query).toEqual([latvian])
    for (const query of ['office_days_max=1.5', 'training_weeks_max=2', 'remote_scope=FR'])
      expect(await titles(`${ALL}&${query}`), query).toEqual([])
  })

  it('has a filter for every label, and changes are told by the fields that it rests on', () => {
    const filters = Object.entries(NARROWING).map(([name, { allowed }]) => {
      const value = allowed?.[0] ?? VALUES.find((one) => accepts(name, one))
      return readJobFilter(
        { [name]: value, ...(name === 'radius' || name === 'place' ? { place: 'Hamburg' } : {}) },
        {},
      ).filter
    })
    const fields = new Set(filters.flatMap(filteredFields))
    expect([...LABEL_FIELDS, 'pay', 'places', 'language'].filter((field) => !fields.has(field))).toEqual([])
    for (const field of fields) expect([...LABEL_FIELDS, ...OTHER_FIELDS]).toContain(field)
  })

  it('reads every sort in pages without a gap or a repeat', async () => {
    for (const sort of ['posted', 'first_seen', 'pay']) {
      const seen: string[] = []
      let query: string | null = `${ALL}&sort=${sort}&limit=1`
      while (query !== null) {
        const { body } = await get(`/v1/jobs?${query}`)
        seen.push(...body.data.map((job: { title: string }) => job.title))
        expect(body.has_more).toBe(body.next_cursor !== null)
        query = body.next_cursor && `${ALL}&sort=${sort}&limit=1&cursor=${body.next_cursor}`
      }
      expect([...seen].sort(), sort).toEqual([night, office, german, latvian].sort())
      if (sort === 'posted') expect(seen.slice(-2)).toEqual([office, night])
      if (sort === 'pay') expect(seen.slice(0, 2)).toEqual([night, german])
    }
  })

  it('reads what has a common word in pages without a gap or a repeat', async () => {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await get(`/v1/jobs?q=e&limit=1${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.data.map((job: { title: string }) => job.title))
      cursor = body.next_cursor
    }
    expect(seen.sort()).toEqual([night, german, latvian].sort())
  })

  it.each([
    ['colour=red', 'colour', 'hours'],
    ['hours=sometimes', 'hours', 'part-time'],
    ['sort=salary', 'sort', 'posted'],
    ['limit=0', 'limit', undefined],
    ['limit=201', 'limit', undefined],
    ['pay_min=lots', 'pay_min', undefined],
    ['posted_since=yesterday', 'posted_since', undefined],
    ['limit=1&limit=2', 'limit', undefined],
    ['q=%00', 'q', undefined],
    ['__proto__=x', '__proto__', 'hours'],
  ])('answers %s with 400 that names it', async (query, parameter, allowed) => {
    const { status, body } = await get(`/v1/jobs?${query}`)
    expect(status).toBe(400)
    expect(body.error.parameter).toBe(parameter)
    expect(body.error.message).toContain(parameter)
    if (allowed !== undefined) expect(body.error.allowed).toContain(allowed)
  })

  it('refuses a cursor of another order', async () => {
    const { body } = await get(`/v1/jobs?limit=1&${ALL}`)
    const other = await get(`/v1/jobs?sort=pay&cursor=${body.next_cursor}`)
    expect(other).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('sort=posted') } },
    })
  })

  it('shows what has changed since it was asked last, whichever row that stands in', async () => {
    const { id } = (await get(`/v1/jobs?${ALL}&language=lv`)).body.data[0]
    const shown = async () => (await get(`/v1/jobs?${ALL}&language=lv`)).body.data[0]
    const changes: [RawBuilder<unknown>, object][] = [
      [sql`update store.merge set title = 'Another title' where job_id = ${id}`, { title: 'Another title' }],
      [sql`update store.job set campaign_id = 'stores' where id = ${id}`, { campaign_id: 'stores' }],
      [
        sql`update store.posting set last_seen = '2026-03-09T06:00:00Z' where job_id = ${id}`,
        { last_seen: '2026-03-09T06:00:00.000Z' },
      ],
      [sql`update store.source set attribution = 'Another credit'`, { attribution: ['Another credit'] }],
    ]
    for (const [change, expected] of changes) {
      expect(await shown()).not.toMatchObject(expected)
      await change.execute(db)
      expect(await shown()).toMatchObject(expected)
    }
    await sql`update store.posting set redistribution = 'internal-only' where job_id = ${id}`.execute(db)
    expect((await shown()).postings).toEqual([])
    await sql`update store.source set attribution = 'Board One' where id = 'lever:one'`.execute(db)
    await sql`update store.source set attribution = null where id = 'greenhouse:two'`.execute(db)
    await sql`update store.posting set redistribution = 'link-back' where job_id = ${id}`.execute(db)
    await sql`update store.merge set title = ${latvian} where job_id = ${id}`.execute(db)
    expect(await shown()).toMatchObject({ title: latvian, attribution: ['Board One'] })
  })

  it('answers 304 to a reader who has the answer already', async () => {
    const first = await get('/v1/jobs')
    const tag = first.headers.get('etag')!
    const again = await get('/v1/jobs', { 'if-none-match': `"other", ${tag}` })
    expect([again.status, again.body]).toEqual([304, ''])
    expect((await get('/v1/jobs?limit=1', { 'if-none-match': tag })).status).toBe(200)
  })
})

describe('/v1/jobs/{id}', () => {
  const find = async (query: string) => (await get(`/v1/jobs?${query}`)).body.data[0]

  it('shows the words that gave each label away, also behind an emoji', async () => {
    const { id } = await find('shift=overnight')
    const { body } = await get(`/v1/jobs/${id}`)
    expect(body.labels.shifts[0]).toMatchObject({
      value: 'overnight',
      rule: expect.stringMatching(/^shifts\//),
    })
    for (const label of [
      body.labels.workplace,
      body.labels.hours,
      ...body.labels.shifts,
      ...body.labels.channels,
    ]) {
      expect(NIGHT.body + NIGHT.title).toContain(label.quote)
      expect(label.confidence).toBeGreaterThan(0)
    }
    expect(body.text).toContain('Guests call us')
  })

  it('carries links, credit and the strictest rule of its postings', async () => {
    const copy: RawPosting = { ...NIGHT, externalId: 'copy', url: 'https://boards.example/two/copy' }
    await serve(db, 'greenhouse:two', TUESDAY, [copy])
    const job = await find('shift=overnight')
    expect(job.postings.map((posting: { url: string }) => posting.url).sort()).toEqual([NIGHT.url, copy.url])
    expect(job).toMatchObject({ redistribution: 'no-third-party-boards', attribution: ['Board One', 'two'] })
  })

  it('never lets an internal-only posting out, alone or beside others', async () => {
    const secret = 'https://inside.example/secret'
    const about = 'You never read this anywhere but here. '
    await serve(db, 'jobposting-site:inside', TUESDAY, [
      { ...GERMAN, externalId: 'inner', url: secret },
      {
        ...OFFICE,
        externalId: 'own',
        title: 'Secret part-time chat agent',
        company: 'Hidden Ltd',
        body: about.repeat(20),
      },
    ])
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from store.posting p join store.merge m on m.job_id = p.job_id and m.for_public
      where p.external_id = 'inner'`.execute(db)
    expect(rows[0]!.n, 'the copy joined a public job').toBe(1)
    const { id } = await find('language=de')
    const told = JSON.stringify([
      (await get('/v1/jobs?scope=core&scope=customer-service&scope=related&scope=other')).body,
      (await get(`/v1/jobs/${id}`)).body,
      (await get(`/jobs/${id}`)).body,
      (await get('/?scope=any')).body,
      (await get('/?scope=any&source=jobposting-site:inside')).body.replaceAll(/value="[^"]*"/g, ''),
    ])
    expect(told).toContain(german)
    expect(told).not.toMatch(
      /inside\.example|jobposting-site:inside|Secret part-time|Hidden Ltd|never read this/,
    )
    const own = await db
      .selectFrom('store.posting')
      .select('job_id')
      .where('external_id', '=', 'own')
      .executeTakeFirstOrThrow()
    expect((await get(`/v1/jobs/${own.job_id}`)).status).toBe(404)
    expect((await get(`/jobs/${own.job_id}`)).status).toBe(404)
  })

  it('finds the job that an old id became', async () => {
    const { id } = await find('language=lv')
    await sql`insert into store.job (id, canonical_posting_id, first_seen, last_seen, merged_into)
      values ('older', 0, now(), now(), 'old'), ('old', 0, now(), now(), ${id})`.execute(db)
    const answer = await get('/v1/jobs/older')
    expect(answer.body).toMatchObject({ id, title: latvian })
    expect(answer.headers.get('content-location')).toBe(`/v1/jobs/${id}`)
  })

  it.each(['nothing', '%00', 'a%20b', '..%2f..%2fetc', 'x'.repeat(100)])('answers 404 to %s', async (id) => {
    expect(await get(`/v1/jobs/${id}`)).toMatchObject({ status: 404, body: { error: {} } })
  })
})

describe('around it', () => {
  it('says that it is well', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, body: { ok: true } })
  })

  it('takes nothing but GET and HEAD, and logs no failure of its own', async () => {
    expect((await get('/v1/nothing')).status).toBe(404)
    expect(failures).toEqual([])
  })
})

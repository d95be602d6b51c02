import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { decide, undecide } from '../../db/decisions.ts'
import { refreshViews } from '../../db/refresh.ts'
import { testDatabase } from '../database.ts'
import { ad, addBoards, day, employer } from '../job-rows.ts'
import { bodyAbout, pay, place } from '../sample-posting.ts'
import { closeByExternalId, storePrepared } from '../stored-batch.ts'

const { db } = await testDatabase()
await addBoards(db)

const facts = async () =>
  (await sql<{ fact: object }>`select to_jsonb(f) as fact from store.job_fact f order by job_id`.execute(db))
    .rows

// Four advertisements of one employer: two in each town, of which rules join those of one town.
const company = employer()
const ADS = [
  { source: 'board:one', externalId: 'a', city: 'Houston' },
  { source: 'board:two', externalId: 'b', city: 'Houston' },
  { source: 'board:one', externalId: 'c', city: 'Austin' },
  { source: 'desk:inside', externalId: 'd', city: 'Austin' },
] as const
let clock = 40

async function advertise(n: number, hourly: number, at: Date): Promise<void> {
  const { source, externalId, city } = ADS[n]!
  const posting = { company, externalId, text: bodyAbout('the desk'), places: [place(city, 'TX', 'US')] }
  await storePrepared(db, source, at, [ad(source, at, { ...posting, pay: pay(hourly, hourly) })])
}

async function onPair(verdict: 'join' | 'never' | null): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from store.posting where external_id in ('a', 'c') and company = ${company} order by id`.execute(
    db,
  )
  if (rows.length < 2) return
  const [a, b] = [rows[0]!.id, rows[1]!.id]
  await undecide(db, { a, b }, day(clock))
  if (verdict !== null) await decide(db, { a, b, verdict, note: null, who: 'test', at: day(clock) })
}

const which = fc.nat(ADS.length - 1)
const STEP = fc.oneof(
  fc.tuple(which, fc.constantFrom(17, 18)).map(([n, hourly]) => ({
    name: `${ADS[n]!.externalId} is served, ${hourly} an hour`,
    run: () => advertise(n, hourly, day(++clock)),
  })),
  which.map((n) => ({
    name: `${ADS[n]!.externalId} goes`,
    run: () => closeByExternalId(db, ADS[n]!.source, [ADS[n]!.externalId], 'gone', day(++clock)),
  })),
  fc.constantFrom('join' as const, 'never' as const, null).map((verdict) => ({
    name: `a and c: ${verdict}`,
    run: () => onPair(verdict),
  })),
  // An archive older than anything known of its source moves the day since when the source is known.
  which.map((n) => ({
    name: `${ADS[n]!.source} was there earlier`,
    run: () => advertise(n, 17, day(-++clock)),
  })),
  which.map((n) => ({
    name: `${ADS[n]!.externalId} is forgotten`,
    run: async () => {
      await sql`
        delete from store.merge where job_id in (select job_id from store.posting
          where source_id = ${ADS[n]!.source} and external_id = ${ADS[n]!.externalId})`.execute(db)
    },
  })),
)

describe('facts of changed jobs', () => {
  it('are as facts of all jobs made anew, whatever happened', { timeout: 20_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 1, maxLength: 4 }), async (steps) => {
        for (const { run } of steps) await run()
        await refreshViews(db)
        const found = await facts()
        await refreshViews(db, { all: true })
        expect(await facts()).toEqual(found)
      }),
      { numRuns: 6 },
    )
  })

  it('are written for these alone: sightings and a second refresh write none', async () => {
    const own = { company: employer(), externalId: 'own' }
    const serve = (n: number, hourly: number) =>
      storePrepared(db, 'greenhouse:harbor', day(n), [
        ad('greenhouse:harbor', day(n), { ...own, pay: pay(hourly, hourly) }),
      ])
    await serve(1, 17)
    expect(await refreshViews(db)).toMatchObject([{ jobs: 1 }])
    await serve(2, 17)
    expect(await refreshViews(db)).toMatchObject([{ jobs: 0 }])
    await serve(3, 18)
    expect(await refreshViews(db)).toMatchObject([{ jobs: 1 }])
  })

  it('are written few at a time, and those left out by an interruption come next', async () => {
    const own = employer()
    await storePrepared(
      db,
      'board:two',
      day(1),
      Array.from({ length: 7 }, (_, n) =>
        ad('board:two', day(1), { company: `${own} ${n}`, text: bodyAbout(`${own} ${n}`) }),
      ),
    )
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(refreshViews(db, { atOnce: 3, signal: stop.signal })).rejects.toThrow('enough')
    const [refreshed] = await refreshViews(db, { atOnce: 3 })
    expect(refreshed!.jobs).toBeGreaterThanOrEqual(7)
    const { rows } = await sql<{ jobs: number }>`
      select count(*)::int as jobs from store.job_fact f join analytics.jobs j on j.id = f.job_id
      where j.company like ${`${own} %`} group by f.xmin::text`.execute(db)
    expect(rows.reduce((sum, { jobs }) => sum + jobs, 0)).toBe(7)
    expect(rows.length).toBeGreaterThanOrEqual(3)
    for (const { jobs } of rows) expect(jobs).toBeLessThanOrEqual(3)
  })

  it('end with the error of the lane that fails, and all that it left out come next', async () => {
    const own = employer()
    await storePrepared(
      db,
      'board:two',
      day(1),
      Array.from({ length: 9 }, (_, n) =>
        ad('board:two', day(1), { company: `${own} ${n}`, text: bodyAbout(`${own} ${n}`) }),
      ),
    )
    const jobs = sql`select id from analytics.jobs where company like ${`${own} %`} order by id`
    const { rows } = await sql<{ id: string }>`${jobs}`.execute(db)
    const written = async () =>
      (await sql`select from store.job_fact where job_id in (${jobs})`.execute(db)).rows.length
    await sql`
      create function store.refuse() returns trigger language plpgsql as
        $$ begin raise exception 'no room for %', new.job_id; end $$`.execute(db)
    await sql`
      create trigger refuse before insert on store.job_fact for each row
        when (new.job_id = ${sql.lit(rows[4]!.id)}) execute function store.refuse()`.execute(db)
    await expect(refreshViews(db, { atOnce: 1, lanes: 2 })).rejects.toThrow(`no room for ${rows[4]!.id}`)
    const before = await written()
    expect(before).toBeGreaterThanOrEqual(4)
    expect(before).toBeLessThan(9)
    await sql`drop trigger refuse on store.job_fact`.execute(db)
    expect(await refreshViews(db, { atOnce: 1 })).toMatchObject([{ jobs: 9 - before }])
    expect(await written()).toBe(9)
  })

  it('are the same from one lane and from four', async () => {
    await refreshViews(db, { all: true, atOnce: 2, lanes: 1 })
    const found = await facts()
    expect(await refreshViews(db, { all: true, atOnce: 2, lanes: 4 })).toMatchObject([{ jobs: found.length }])
    expect(await facts()).toEqual(found)
  })
})

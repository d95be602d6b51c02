import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { refreshViews } from '../../db/refresh.ts'
import { saveWages } from '../../db/wages.ts'
import { payPerHour } from '../../pipeline/pay-per-hour.ts'
import { testDatabase } from '../database.ts'
import { ad, addBoards, day, employer } from '../job-rows.ts'
import { bodyAbout, label, pay, place } from '../sample-posting.ts'
import { closeByExternalId, storePrepared } from '../stored-batch.ts'

const { db } = await testDatabase()
await addBoards(db)

async function ask<Row>(query: string): Promise<Row[]> {
  return (await sql.raw<Row>(query).execute(db)).rows
}

/** Serves one advertisement of an employer of its own, with pay as the posting worker leaves it. */
async function advertise(
  source: string,
  posting: NonNullable<Parameters<typeof ad>[2]> = {},
  labels: NonNullable<Parameters<typeof ad>[3]> = {},
  at = day(1),
): Promise<{ company: string; externalId: string }> {
  const company = posting.company ?? employer()
  const prepared = ad(source, at, { text: bodyAbout(`${company} callers`), ...posting, company }, labels)
  prepared.posting.pay = payPerHour(prepared.posting.pay, prepared.labels)
  await storePrepared(db, source, at, [prepared])
  return { company, externalId: prepared.posting.externalId }
}

const hourlyOf = async (company: string) =>
  (
    await ask<{ hourly: number | null; hourly_from: string }>(
      `select p.pay_hourly::float8 as hourly, p.hourly_from from analytics.pay p
       join analytics.jobs j on j.id = p.job_id where j.company = '${company}'`,
    )
  )[0]

describe('pay by the hour', () => {
  it('of part-time work comes from stated hours and never from a full-time year', async () => {
    const monthly = pay(1_300, 1_300, 'month', 'EUR')
    const partTime = { hours: label('part-time' as const) }
    const silent = await advertise('board:one', { pay: monthly }, partTime)
    const stated = await advertise(
      'board:one',
      { pay: monthly },
      { ...partTime, weekly_hours: label({ min: 20, max: 20 }) },
    )
    const full = await advertise(
      'board:one',
      { pay: pay(41_600, 41_600, 'year') },
      { hours: label('full-time' as const) },
    )
    const printed = await advertise('board:one', { pay: pay(15, 17) }, partTime)
    await refreshViews(db)
    expect(await hourlyOf(silent.company)).toEqual({ hourly: null, hourly_from: 'not-known' })
    expect(await hourlyOf(stated.company)).toEqual({ hourly: 15, hourly_from: 'stated-hours' })
    expect(await hourlyOf(full.company)).toEqual({ hourly: 20, hourly_from: 'full-time-year' })
    expect(await hourlyOf(printed.company)).toEqual({ hourly: 16, hourly_from: 'printed' })
  })

  it('has percentiles from five figures on, and only their number below', async () => {
    const inPoland = { places: [place('Kraków', null, 'PL')] }
    const percentiles = async () => {
      await refreshViews(db)
      return ask(`select n, p10::float8, median::float8, p90::float8 from analytics.pay_percentiles
        where among = 'all' and occupation = 'all' and label = 'country' and value = 'PL'`)
    }
    for (const figure of [30, 31, 32, 33])
      await advertise('board:one', { ...inPoland, pay: pay(figure, figure, 'hour', 'PLN') })
    expect(await percentiles()).toEqual([{ n: 4, p10: null, median: null, p90: null }])
    await advertise('board:one', { ...inPoland, pay: pay(34, 34, 'hour', 'PLN') })
    expect(await percentiles()).toEqual([{ n: 5, p10: 30.4, median: 32, p90: 33.6 }])
  })
})

describe('percentiles of an occupation', () => {
  it('stand beside the newest official wages, those in US dollars alone', async () => {
    const hourly = { mean: 21, p10: 14, p25: 17, median: 20.5, p75: 24, p90: null }
    const wage = {
      ...{ soc: '39-6012', title: 'Concierges', area: 'N0000000', industry: '000000', industryTitle: null },
      ...{ employment: 1_000, footnotes: [], source: 'the survey of a test' },
    }
    await saveWages(db, [
      { ...wage, year: 2023, hourly: { ...hourly, median: 19 } },
      { ...wage, year: 2024, hourly },
    ])
    const concierge = { occupation: label('concierge' as const), customer_service: label(false) }
    await advertise('board:one', { pay: pay(18, 18), places: [place('Boston', 'MA', 'US')] }, concierge)
    await advertise(
      'board:one',
      { pay: pay(14, 14, 'hour', 'EUR'), places: [place('Köln', null, 'DE')] },
      concierge,
    )
    await refreshViews(db)
    const beside =
      await ask(`select occupation, value, n, official_year, official_p10::float8, official_median::float8,
      official_p90::float8, source from analytics.pay_percentiles
      where among = 'related' and occupation in ('all', 'concierge') and label = 'country' order by 1, 2`)
    const none = {
      official_year: null,
      official_p10: null,
      official_median: null,
      official_p90: null,
      source: null,
    }
    expect(beside).toEqual([
      { occupation: 'all', value: 'DE', n: 1, ...none },
      { occupation: 'all', value: 'US', n: 1, ...none },
      { occupation: 'concierge', value: 'DE', n: 1, ...none },
      {
        ...{ occupation: 'concierge', value: 'US', n: 1, official_year: 2024, official_p10: 14 },
        ...{ official_median: 20.5, official_p90: null, source: 'the survey of a test' },
      },
    ])
  })
})

describe('a job on view', () => {
  it('that comes back has two stretches, counts as reopened, and leaves the stock in between', async () => {
    const title = 'Gate Agent'
    const posting = { title, postedAt: day(8).toISOString() }
    const { company, externalId } = await advertise('board:two', posting, {}, day(8))
    await closeByExternalId(db, 'board:two', [externalId], 'gone', day(12))
    await advertise('board:two', { ...posting, company, externalId }, {}, day(20))
    await refreshViews(db)
    const spells = await ask(
      `select s.number, s.opened_on::text, s.closed_on::text from analytics.spells s
       join analytics.jobs j on j.id = s.job_id where j.company = '${company}' order by 1`,
    )
    expect(spells).toEqual([
      { number: 1, opened_on: '2026-03-08', closed_on: '2026-03-12' },
      { number: 2, opened_on: '2026-03-20', closed_on: null },
    ])
    const [jobs] = await ask<{ n: number }>(`select count(*)::int as n from analytics.job_facts
      where opened_on <= '2026-03-11' and (closed_on is null or closed_on > '2026-03-11')`)
    const days =
      await ask(`select day::text, openings, found, reopenings, closings, stock from analytics.demand_by_day
      where among = 'all' and label = 'any' and day in ('2026-03-11', '2026-03-12', '2026-03-20') order by day`)
    const quiet = { openings: 0, found: 0, reopenings: 0, closings: 0 }
    expect(days).toEqual([
      { day: '2026-03-11', ...quiet, stock: jobs!.n },
      { day: '2026-03-12', ...quiet, closings: 1, stock: jobs!.n - 1 },
      { day: '2026-03-20', ...quiet, reopenings: 1, stock: jobs!.n },
    ])
  })

  it('before its board was first read adds to the stock and is no opening of the day it was posted', async () => {
    const posted = day(1)
    const old = await advertise('greenhouse:harbor', { postedAt: posted.toISOString() }, {}, day(25))
    const fresh = await advertise('greenhouse:harbor', { postedAt: day(26).toISOString() }, {}, day(26))
    await refreshViews(db)
    const facts =
      await ask(`select j.company, f.is_backlog, f.opened_on::text, lower(f.on_view[1])::text as seen
      from analytics.job_facts f join analytics.jobs j on j.id = f.job_id
      where j.company in ('${old.company}', '${fresh.company}') order by 3`)
    expect(facts).toEqual([
      { company: old.company, is_backlog: true, opened_on: '2026-03-01', seen: '2026-03-25' },
      { company: fresh.company, is_backlog: false, opened_on: '2026-03-26', seen: '2026-03-26' },
    ])
  })

  it('of a source that never leaves is there for analysts, marked', async () => {
    const { company } = await advertise('desk:inside')
    expect(await ask(`select is_public from analytics.jobs where company = '${company}'`)).toEqual([
      { is_public: false },
    ])
    expect(await ask(`select 1 from public.jobs where company = '${company}'`)).toEqual([])
  })
})

const skills = (...names: ('crm' | 'accounting' | 'typing')[]) => ({
  skills: names.map((name) => label(name)),
})

describe('portability', () => {
  it('counts the jobs that ask for nothing else, and the skill that would open most more', async () => {
    const legal = { stream: label('specialist' as const), industry: label('legal') }
    await advertise('board:one', {}, { ...legal, ...skills('crm') })
    await advertise('board:one', {}, { ...legal, ...skills('crm', 'accounting') })
    await advertise('board:one', {}, { ...legal, ...skills('accounting'), experience: label(7) })
    await advertise('board:one', {}, { ...legal, ...skills('typing', 'accounting') })
    await refreshViews(db)
    const opened = (held: string, years: string) =>
      ask(`select value, jobs, opened, nearly, touched from analytics.portability(array[${held}], ${years})
        where (kind, value) in (('industry', 'legal'), ('extra-skill', 'accounting'), ('extra-skill', 'typing')) order by 1`)
    const extra = { nearly: null, touched: null }
    expect(await opened(`'crm'`, 'null')).toEqual([
      { value: 'accounting', jobs: 2, opened: 2, ...extra },
      { value: 'legal', jobs: 4, opened: 1, nearly: 2, touched: 2 },
    ])
    expect(await opened(`'crm', 'accounting'`, '5')).toEqual([
      { value: 'legal', jobs: 3, opened: 2, nearly: 1, touched: 3 },
      { value: 'typing', jobs: 1, opened: 1, ...extra },
    ])
  })
})

describe('mobility', () => {
  it('tells what the skills of one industry reach in another, inside its stream and across', async () => {
    const specialist = { stream: label('specialist' as const), customer_service: label(true) }
    const health = { ...specialist, industry: label('healthcare') }
    const money = { ...specialist, industry: label('insurance') }
    const rooms = { ...money, stream: label('private-service' as const), industry: label('hospitality') }
    await advertise('board:one', {}, { ...health, ...skills('crm') })
    await advertise('board:one', {}, { ...money, ...skills('crm') })
    await advertise('board:one', {}, { ...money, ...skills('crm', 'typing') })
    await advertise('board:one', {}, { ...rooms, ...skills('typing') })
    await advertise('board:one', {}, { ...rooms, ...skills('accounting') })
    await refreshViews(db)
    const rows = await ask(`
      select from_industry || ' to ' || to_industry as way, is_same_stream, jobs, reachable, share::float8
      from analytics.mobility_industries
      where 'insurance' in (from_industry, to_industry) and 'legal' not in (from_industry, to_industry) order by 1`)
    expect(rows).toEqual([
      { way: 'healthcare to insurance', is_same_stream: true, jobs: 2, reachable: 1, share: 0.5 },
      { way: 'hospitality to insurance', is_same_stream: false, jobs: 2, reachable: 0, share: 0 },
      { way: 'insurance to healthcare', is_same_stream: true, jobs: 1, reachable: 1, share: 1 },
      { way: 'insurance to hospitality', is_same_stream: false, jobs: 2, reachable: 1, share: 0.5 },
      { way: 'insurance to insurance', is_same_stream: true, jobs: 2, reachable: 2, share: 1 },
    ])
  })
})

describe('official projections', () => {
  it('are of the codes that occupations have, cited and dated, and stand beside what is observed', async () => {
    const rows = await ask<{
      occupation: string
      period: string
      fits: boolean
      agrees: boolean
      cited: string
    }>(`
      select u.occupation, u.period, u.soc = o.soc as fits, u.cited,
        u.dated < now() and coalesce(sign(u.growth_percent) * sign(u.change_persons) >= 0, true) as agrees
      from reference.outlook u join reference.occupations o using (occupation)`)
    expect(rows.length).toBeGreaterThanOrEqual(13)
    for (const row of rows) {
      expect(row).toMatchObject({ fits: true, agrees: true })
      expect(row.cited).toMatch(/^https:/)
    }
    const beside = await ask<{ n: number }>('select count(*)::int as n from analytics.outlook_beside_demand')
    expect(beside).toEqual([{ n: rows.length }])
  })
})

describe('refreshing', () => {
  it('waits for no reader and makes none wait', async () => {
    const reader = await db.startTransaction().execute()
    try {
      const count = () =>
        sql<{ n: number }>`select count(*)::int as n from analytics.job_facts`.execute(reader)
      const before = (await count()).rows
      await advertise('board:one')
      expect(await refreshViews(db)).toHaveLength(1)
      expect((await count()).rows[0]!.n).toBe(before[0]!.n + 1)
    } finally {
      await reader.rollback().execute()
    }
    const [kept] = await ask<{ refreshed_at: Date | null }>('select refreshed_at from analytics.refreshes')
    expect(kept!.refreshed_at).not.toBeNull()
  })

  it('is left to whoever does it already', async () => {
    const other = await db.startTransaction().execute()
    try {
      await sql`select pg_advisory_xact_lock(hashtextextended('callboard refresh analytics.job_facts', 0))`.execute(
        other,
      )
      expect(await refreshViews(db)).toEqual([])
    } finally {
      await other.rollback().execute()
    }
  })
})

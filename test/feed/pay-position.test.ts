import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { saveWages } from '../../db/wages.ts'
import { OCCUPATION_CODES } from '../../pipeline/occupation-codes.ts'
import { ALL_INDUSTRIES, type HourlyWage, NATION, type Wage } from '../../pipeline/wage.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'

const { db, get, failures } = await feedSide()
await addSource(db, 'lever:one', {})
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, GERMAN])

const wagesOf = (year: number, hourly: Partial<HourlyWage>): Wage => ({
  soc: '43-4051',
  title: 'Customer Service Representatives',
  area: NATION,
  industry: ALL_INDUSTRIES,
  industryTitle: null,
  year,
  employment: 2_000,
  hourly: { mean: null, p10: null, p25: null, median: null, p75: null, p90: null, ...hourly },
  footnotes: [],
  source: `Bureau, May ${year}`,
})
const position = async (title: string) => {
  const { body } = await get('/v1/jobs?scope=core&scope=customer-service')
  const { id } = body.data.find((job: { title: string }) => job.title === title)
  return { id, ...(await get(`/v1/jobs/${id}`)).body }
}

describe('the pay of a job among official wages', () => {
  it('is not known without wages, and not for pay in other money or none', async () => {
    expect((await position(NIGHT.title)).pay_position).toBeNull()
    await saveWages(db, [wagesOf(2023, { p10: 14, p25: 17, median: 19, p75: 24, p90: 30 })])
    expect((await position(GERMAN.title)).pay_position).toBeNull()
    expect((await position(OFFICE.title)).pay_position).toBeNull()
  })

  it('lies between two percentiles, by the middle of the range', async () => {
    const job = await position(NIGHT.title)
    expect(job.pay_position).toEqual({
      soc: '43-4051',
      soc_title: 'Customer Service Representatives',
      wage_year: 2023,
      hourly: 19.25,
      band: 'p50-p75',
      percentile: 51,
      source: 'Bureau, May 2023',
    })
    expect(job.occupation_codes).toEqual({ soc: '43-4051', isco: '4222' })
    expect((await get(`/jobs/${job.id}`)).body).toContain('near the 51st percentile')
  })

  it.each([
    [2024, { p10: 19.25, p25: 21 }, 'p10-p25', 10],
    [2025, { p10: 20, p25: 21 }, 'below-p10', null],
    [2026, { p25: 15, p75: 18 }, 'above-p75', null],
  ])('counts the wages of %i as soon as they are on record', async (year, hourly, band, percentile) => {
    await saveWages(db, [wagesOf(year, hourly)])
    expect((await position(NIGHT.title)).pay_position).toMatchObject({ wage_year: year, band, percentile })
  })

  it('is not known where every percentile is suppressed; analysts see the same as readers', async () => {
    const { rows } = await sql<{ band: string; hourly_p25: number }>`
      select band, hourly_p25::float8 from analytics.pay_positions`.execute(db)
    expect(rows).toEqual([{ band: 'above-p75', hourly_p25: 15 }])
    await saveWages(db, [wagesOf(2026, {})])
    expect((await position(NIGHT.title)).pay_position).toBeNull()
    expect(failures).toEqual([])
  })
})

it('the database has the codes of every occupation', async () => {
  const { rows } = await sql<{ occupation: string; soc: string; isco: string }>`
    select * from public.occupations`.execute(db)
  const codes = rows.map(({ occupation, ...code }) => [occupation, code])
  expect(Object.fromEntries(codes)).toEqual(OCCUPATION_CODES)
})

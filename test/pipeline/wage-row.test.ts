import { describe, expect, it } from 'vitest'
import { readWageRow } from '../../pipeline/wage-row.ts'

const row = {
  year: 2023,
  soc: '43-4051',
  title: 'Customer Service Representatives',
  employment: '2,858,710',
  hourly: { MEAN: '20.59', PCT10: '14.11', PCT25: 16.91, MEDIAN: '19.08', PCT75: '23', PCT90: '29.46' },
}

describe('a row of the yearly tables', () => {
  it('is a wage of the nation and all industries where it names neither', () => {
    expect(readWageRow(row)).toEqual({
      ok: true,
      wage: {
        soc: '43-4051',
        title: 'Customer Service Representatives',
        area: 'N0000000',
        industry: '000000',
        industryTitle: null,
        year: 2023,
        employment: 2_858_710,
        hourly: { mean: 20.59, p10: 14.11, p25: 16.91, median: 19.08, p75: 23, p90: 29.46 },
        footnotes: [],
        source: 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2023',
      },
    })
  })

  it('knows a sector by its first digits', () => {
    for (const naics of ['44', '44-45', '440000'])
      expect(readWageRow({ ...row, naics, sector: 'Retail Trade' })).toMatchObject({
        wage: { industry: '440000', industryTitle: 'Retail Trade' },
      })
  })

  it('keeps null and the mark where a figure is suppressed or above the highest published one', () => {
    const hourly = { MEAN: '*', PCT10: '15', PCT25: '20', MEDIAN: '40', PCT75: '#', PCT90: '#' }
    expect(readWageRow({ ...row, employment: '**', hourly })).toMatchObject({
      wage: {
        employment: null,
        hourly: { mean: null, median: 40, p75: null, p90: null },
        footnotes: [
          { code: '*', text: 'not released' },
          { code: '#', text: 'above the highest published wage' },
          { code: '**', text: 'not released' },
        ],
      },
    })
  })

  it.each([
    [7, 'not-an-object'],
    [{ ...row, soc: 'all' }, 'no-occupation'],
    [{ ...row, year: 'soon' }, 'no-year'],
    [{ ...row, area: 'Ohio' }, 'unknown-area'],
    [{ ...row, naics: 'retail' }, 'unknown-industry'],
    [{ year: 2023, soc: '43-4051' }, 'no-figures'],
    [{ ...row, hourly: { ...row.hourly, PCT75: '18' } }, 'percentiles-not-rising'],
  ])('is refused with a reason when it is none: %o', (value, reason) => {
    expect(readWageRow(value)).toEqual({ ok: false, reason })
  })
})

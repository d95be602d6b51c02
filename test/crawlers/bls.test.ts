import { describe, expect, it } from 'vitest'
import { readWages, wageRequests } from '../../crawlers/bls.ts'
import { SlowDown, SourceChanged } from '../../crawlers/errors.ts'
import { ALL_INDUSTRIES, NATION } from '../../pipeline/wage.ts'
import { samplePage } from './sample-page.ts'

const key = (soc: string) => ({ soc, area: NATION, industry: ALL_INDUSTRIES })
const pageOf = (body: string) => samplePage('https://api.bls.gov/publicAPI/v1/timeseries/data/', body)
const read = (answer: unknown) => readWages(pageOf(JSON.stringify(answer)), (year) => `table of ${year}`)

const point = (value: string, footnotes: object[] = [{}], year = '2025') => ({
  data: [{ year, period: 'A01', periodName: 'Annual', latest: 'true', value, footnotes }],
})
const series = (soc: string, type: string, more: object) => ({
  seriesID: `OEUN0000000000000${soc}${type}`,
  ...more,
})
const succeeded = (all: object[], message: string[] = []) => ({
  status: 'REQUEST_SUCCEEDED',
  responseTime: 90,
  message,
  Results: { series: all },
})

describe('requests for wages', () => {
  it('hold whole occupations, 25 series at once without a key and 50 with one', () => {
    const keys = ['43-4051', '43-4171', '39-6012', '11-9081'].map(key)
    const idsOf = (keyed: boolean) =>
      wageRequests(keys, { keyed }).map(
        ({ body }) => (JSON.parse(body ?? '') as { seriesid: string[] }).seriesid,
      )
    expect(idsOf(false).map((ids) => ids.length)).toEqual([21, 7])
    expect(idsOf(true).map((ids) => ids.length)).toEqual([28])
    expect(idsOf(false)[0]?.slice(0, 3)).toEqual([
      'OEUN000000000000043405101',
      'OEUN000000000000043405103',
      'OEUN000000000000043405106',
    ])
  })

  it('name the key by its placeholder alone, and only where there is one', () => {
    const [without] = wageRequests([key('43-4051')], { keyed: false })
    const [withKey] = wageRequests([key('43-4051')], { keyed: true })
    expect(without).toMatchObject({
      method: 'POST',
      url: 'https://api.bls.gov/publicAPI/v1/timeseries/data/',
    })
    expect(without?.body).not.toContain('registrationkey')
    expect(withKey?.url).toBe('https://api.bls.gov/publicAPI/v2/timeseries/data/')
    expect(withKey?.body).toContain('"registrationkey":"{{secret:bls-api-key}}"')
  })
})

describe('an answer with wages', () => {
  it('is one wage per occupation and year, with its figures as numbers', () => {
    const { wages, rejected } = read(
      succeeded([
        series('434051', '01', point('2595750')),
        series('434051', '03', point('22.40')),
        series('434051', '08', point('21.53')),
        series('434051', '08', point('20.00', [{}], '2024')),
        series('434171', '08', point('17.90')),
      ]),
    )
    expect(rejected).toEqual([])
    expect(wages.map(({ soc, year, hourly }) => [soc, year, hourly.median])).toEqual([
      ['43-4051', 2025, 21.53],
      ['43-4051', 2024, 20],
      ['43-4171', 2025, 17.9],
    ])
    expect(wages[0]).toMatchObject({
      area: 'N0000000',
      industry: '000000',
      employment: 2_595_750,
      hourly: { mean: 22.4, p10: null },
      source: 'table of 2025',
    })
  })

  it('keeps null and the footnote where a figure is suppressed, or is a bound', () => {
    const top = { code: '5', text: 'This wage is equal to or greater than $115.00 per hour.' }
    const hidden = { code: '8', text: 'Estimate not released.' }
    const { wages } = read(
      succeeded([
        series('119081', '01', point('-', [hidden])),
        series('119081', '10', point('115.00', [top])),
        series('119081', '08', point('31.42')),
      ]),
    )
    expect(wages).toMatchObject([
      { employment: null, hourly: { p90: null, median: 31.42 }, footnotes: [hidden, top] },
    ])
  })

  it('counts series and figures that it cannot place, and keeps the others', () => {
    const { wages, rejected } = read(
      succeeded(
        [
          { seriesID: 'CUUR0000SA0', data: [] },
          series('434051', '08', { data: [{ value: '21.53' }] }),
          series('434051', '03', point('22.40')),
          series('390000', '08', { data: [] }),
          null as never,
        ],
        ['Series does not exist for Series OEUN000000000000039000008'],
      ),
    )
    expect(wages).toHaveLength(1)
    expect(rejected.map(({ reason }) => reason)).toEqual(['unknown-series', 'no-year', 'unknown-series'])
  })

  it('says in the words of the Bureau why a request was not processed', () => {
    const refused = {
      status: 'REQUEST_NOT_PROCESSED',
      message: ['The key:abc provided is not valid.'],
      Results: {},
    }
    expect(() => read(refused)).toThrow(SourceChanged)
    expect(() => read(refused)).toThrow('did not process the request: The key:abc provided is not valid.')
    expect(() => read({ status: 'REQUEST_FAILED' })).toThrow('status REQUEST_FAILED')
  })

  it('waits a day when the requests of the day are spent', () => {
    const spent = {
      status: 'REQUEST_NOT_PROCESSED',
      message: [
        'Request could not be serviced, as the daily threshold for total number of requests has been reached.',
      ],
    }
    expect(() => read(spent)).toThrow(SlowDown)
  })

  it('is refused in any other form', () => {
    expect(() => read(succeeded(undefined as never))).toThrow(SourceChanged)
    expect(() => read([])).toThrow(SourceChanged)
    expect(() => readWages(pageOf('<html>Maintenance</html>'), String)).toThrow(SourceChanged)
  })
})

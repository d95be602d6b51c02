import { describe, expect, it } from 'vitest'
import { readSources, shippedSources } from '../../config/sources.ts'
import { completeSource } from '../../crawlers/complete-source.ts'
import { adapters } from '../../crawlers/registry.ts'

/** Platforms on which an employer has a board of its own. */
const BOARDS = [
  'ashby',
  'breezy',
  'greenhouse',
  'icims',
  'jobvite',
  'lever',
  'oracle',
  'personio',
  'pinpoint',
  'recruitee',
  'rippling',
  'taleo',
  'teamtailor',
  'workable',
  'workday',
]

describe('the start set', async () => {
  const all = await adapters()
  const sources = readSources([shippedSources()])
  const employers = sources.filter(({ adapter }) => BOARDS.includes(adapter))

  it('has well over forty employers that may be crawled as they are', () => {
    const open = employers.filter(({ access }) => access === 'on')
    expect(new Set(open.map(({ company }) => company)).size).toBeGreaterThan(60)
  })

  it('names each employer once, under an id that can be told from the name', () => {
    const companies = employers.map(({ company }) => company)
    expect(companies.filter((company) => company === undefined)).toEqual([])
    expect(companies.filter((company, index) => companies.indexOf(company) !== index)).toEqual([])
    const letters = (text: string) =>
      text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')
    for (const { id, name, company = '' } of employers)
      expect(letters(company), id).toContain(name.split('-', 1)[0])
  })

  it('asks each board once, by https, at a host of the platform', () => {
    const asked = employers.map((source) => {
      const [request] = all.get(source.adapter)!.start(completeSource(source, all).source.params)
      return request!.url
    })
    expect(new Set(asked).size).toBe(asked.length)
    for (const url of asked) expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\//)
  })

  it('writes board names as the platforms do', () => {
    for (const { id, params } of employers)
      for (const value of [
        params.board,
        params.account,
        params.adapter === 'lever' ? params.site : undefined,
      ])
        if (value !== undefined) expect(value, id).toMatch(/^[A-Za-z0-9][\w.-]*$/)
  })

  it('has every platform that is open and needs no employer', () => {
    const needs = [...all].filter(
      ([, { access, params, defaults }]) =>
        access === 'on' && params.every((name) => name in (defaults ?? {})),
    )
    expect(needs.length).toBeGreaterThan(5)
    const shipped = new Set(sources.map(({ adapter }) => adapter))
    expect(needs.map(([id]) => id).filter((id) => !shipped.has(id))).toEqual([])
  })
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readArchived } from '../../cli/archived.ts'
import { createArchiveWriter } from '../../crawlers/archive.ts'
import type { PageRequest, Parsed } from '../../crawlers/page.ts'
import { adapters, recognise } from '../../crawlers/registry.ts'
import { normalize } from '../../pipeline/normalize.ts'
import { samplePage } from './sample-page.ts'

const AT = '2026-10-12T06:00:00Z'
const all = await adapters()
const folder = await mkdtemp(join(tmpdir(), 'callboard-services-'))
afterAll(() => rm(folder, { recursive: true }))

const fixture = (path: string) => readFile(new URL(`../fixtures/${path}`, import.meta.url), 'utf8')

function read(id: string, url: string, body: string, params: Record<string, string> = {}): Parsed {
  const adapter = all.get(id)!
  return adapter.parse(samplePage(url, body), { ...adapter.example, ...params })
}

describe('addresses of public services', () => {
  const ba = 'https://rest.arbeitsagentur.de/jobboerse/jobsuche-service/pc'
  it.each([
    [`${ba}/v4/jobs?was=x&page=2`, 'bundesagentur'],
    [`${ba}/v6/jobs?was=x`, 'bundesagentur'],
    [`${ba}/v4/app/jobs?was=x`, 'bundesagentur'],
    [`${ba}/v4/jobdetails/MTAwMDAtMQ%3D%3D`, 'bundesagentur'],
    ['https://www.arbeitsagentur.de/jobsuche/jobdetail/10000-1-S', 'bundesagentur'],
    ['https://europa.eu/eures/api/jv-searchengine/public/jv-search/search?lang=en', 'eures'],
    ['https://europa.eu/eures/eures-apps/searchengine/page/jv-search/search', 'eures'],
    ['https://europa.eu/eures/api/jv-searchengine/public/jv/id/MTIz?requestLang=lv', 'eures'],
    ['https://data.usajobs.gov/api/search?Keyword=clerk', 'usajobs'],
    ['https://api.careeronestop.org/v1/jobsearch/me/clerk/Akron%20OH/25/0/0/0/10/30', 'careeronestop'],
    ['https://api.careeronestop.org/v2/jobsearch/{{secret:careeronestop-user-id}}/ABC', 'careeronestop'],
    ['https://api.adzuna.com/v1/api/jobs/us/search/3?what=clerk', 'adzuna'],
    ['https://www.reed.co.uk/api/1.0/jobs/55000001', 'reed'],
    ['https://jooble.org/api/{{secret:jooble-key}}', 'jooble'],
    ['http://public.api.careerjet.net/search?keywords=clerk', 'careerjet'],
    ['https://cvvp.nva.gov.lv/data/pub_vakance/12345678', 'nva-register'],
    ['https://data.gov.lv/dati/dataset/1/resource/2/download/vakances-2026-10-12.csv', 'nva-latvia'],
  ])('%s is known', async (address, id) => {
    expect((await recognise(address, 'application/json'))?.id).toBe(id)
  })

  it.each([
    'https://data.gov.lv/dati/dataset/1/resource/2/download/budzets.csv',
    'https://europa.eu/eures/portal/jv-se/home',
    'https://www.reed.co.uk/jobs/call-handler/55000001',
  ])('%s is left to others', async (address) => {
    expect(await recognise(address, 'application/json')).toBeNull()
  })
})

describe('an archive of answers that somebody kept', () => {
  it('gives the vacancies of EURES, asked for by POST, and what the pages of two jobs add', async () => {
    const path = join(folder, 'kept.warc.gz')
    const archive = await createArchiveWriter({ path, software: 'test' })
    const keep = async (request: PageRequest, body: string) => {
      const headers = { 'content-type': 'application/json' }
      await archive.write(samplePage(request.url, body, { request, headers }), Buffer.from(body))
    }
    const search = 'https://europa.eu/eures/api/jv-searchengine/public/jv-search/search'
    const post = (page: number): PageRequest => ({
      ...{ url: search, kind: 'list', method: 'POST' },
      body: JSON.stringify({ resultsPerPage: 50, page }),
    })
    await keep(post(1), await fixture('eures/search.json'))
    await keep(post(2), await fixture('eures/last.json'))
    const vacancy = 'https://europa.eu/eures/api/jv-searchengine/public/jv/id/MTIzNDU5IDQ'
    await keep(
      { url: vacancy, kind: 'detail', method: 'POST', body: '{}' },
      await fixture('eures/vacancy.json'),
    )
    const jobs = 'https://rest.arbeitsagentur.de/jobboerse/jobsuche-service/pc'
    await keep({ url: `${jobs}/v4/jobs?page=1`, kind: 'list' }, await fixture('bundesagentur/list-v4.json'))
    const job = `${jobs}/v4/jobdetails/${Buffer.from('10000-1000000001-S').toString('base64')}`
    await keep({ url: job, kind: 'detail' }, await fixture('bundesagentur/job-v4.json'))
    await archive.close()

    const found: string[] = []
    for await (const archived of readArchived(path)) {
      if (!('parsed' in archived)) throw new Error(archived.reason)
      for (const { externalId, body } of archived.parsed.postings)
        found.push(`${archived.recognised.id} ${externalId}${body === undefined ? '' : ' with its text'}`)
    }
    expect(found).toEqual([
      'eures MTIzNDU2IDE with its text',
      'eures MTIzNDU3IDI with its text',
      'eures MTIzNDU4IDM',
      'eures MTIzNDU5IDQ with its text',
      // The other row of the list stands for itself; this one is told by its own page.
      'bundesagentur 10000-1000000002-S',
      'bundesagentur 10000-1000000001-S with its text',
    ])
  })
})

describe('what a source says in its own way', () => {
  it('is pay in either spelling of USAJOBS, and no pay where it is piece work', () => {
    const job = (RateIntervalCode: string, Description = '') => ({
      MatchedObjectId: `${RateIntervalCode}/${Description}`,
      MatchedObjectDescriptor: {
        PositionTitle: 'Clerk',
        PositionRemuneration: [{ MinimumRange: '20', MaximumRange: '30', RateIntervalCode, Description }],
      },
    })
    const items = [job('PH'), job('Per Hour'), job('', 'Per Hour'), job('PA'), job('Per Year'), job('PW')]
    const body = JSON.stringify({ SearchResult: { SearchResultItems: items, SearchResultCountAll: 6 } })
    const { postings } = read('usajobs', 'https://data.usajobs.gov/api/Search?Page=1', body)
    const periods = postings.map((raw) => {
      const read = normalize(raw, { source: 'usajobs:all', at: AT })
      return read.ok ? (read.posting.pay?.period ?? null) : read.rejection.reason
    })
    expect(periods).toEqual(['hour', 'hour', 'hour', 'year', 'year', null])
  })

  it('is the pay of an employer, not what Adzuna estimates', () => {
    const job = (id: string, salary_is_predicted: unknown) => ({
      id,
      title: 'Clerk',
      salary_min: 1,
      salary_is_predicted,
    })
    const results = [job('a', '1'), job('b', 1), job('c', true), job('d', '0'), job('e', null)]
    const { postings } = read(
      'adzuna',
      'https://api.adzuna.com/v1/api/jobs/gb/search/1',
      JSON.stringify({ results }),
    )
    expect(postings.map(({ pay }) => pay !== undefined)).toEqual([false, false, false, true, true])
  })

  it('stops Adzuna where the pages of a run are used up, and says that there is more', () => {
    const body = JSON.stringify({ count: 5000, results: [{ id: '1', title: 'Clerk' }] })
    const at = (page: number) =>
      read('adzuna', `https://api.adzuna.com/v1/api/jobs/gb/search/${page}?results_per_page=50`, body, {
        pages: '3',
      })
    expect(at(2)).toMatchObject({ next: [{ kind: 'list' }] })
    expect(at(3)).toMatchObject({ next: [], hasMore: true })
  })

  it('is a column under the name that the operator gives', () => {
    const csv = 'Identifikators;Amata vieta;Vakances nosaukums\n7;Telefonists;Sludinājums\n'
    const url = 'https://data.gov.lv/dati/dataset/1/resource/2/download/vakances-2026-10-12.csv'
    const columns = 'id = identifikators; title = amata vieta'
    expect(read('nva-latvia', url, csv, { columns }).postings).toMatchObject([
      { externalId: '7', title: 'Telefonists' },
    ])
  })
})

it('whom to call is left where it was', async () => {
  const kept = {
    usajobs: ['hr@bureau.example', '555-0100'],
    bundesagentur: ['Erika Beispiel', '0341 000000', 'Max Beispiel'],
    eures: ['Anna', 'anna@osis.example'],
    'nva-register': ['Ilze Piemēra', 'ilze@ozols.example', '20000000', 'Jānis Piemērs'],
  }
  for (const [id, words] of Object.entries(kept)) {
    const { pages } = JSON.parse(await fixture(`${id}/expected.json`)) as {
      pages: { file: string; url: string }[]
    }
    const bodies = await Promise.all(pages.map(({ file }) => fixture(`${id}/${file}`)))
    const parsed = JSON.stringify(pages.map(({ url }, at) => read(id, url, bodies[at]!)))
    for (const word of words) {
      expect(bodies.join('')).toContain(word)
      expect(parsed).not.toContain(word)
    }
  }
})

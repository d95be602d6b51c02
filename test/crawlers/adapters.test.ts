import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Adapter } from '../../crawlers/adapter.ts'
import { SourceChanged } from '../../crawlers/errors.ts'
import type { Page, Parsed } from '../../crawlers/page.ts'
import { adapters, completeParams, recognise } from '../../crawlers/registry.ts'
import type { RawPosting } from '../../pipeline/posting.ts'

/** A recorded answer of our own making, and what its adapter must read from it. */
interface Sample {
  file: string
  url: string
  kind?: 'list' | 'detail'
  carry?: never
  row?: RawPosting
  status?: number
  expected?: Parsed
}
interface Fixture {
  at: string
  pages: Sample[]
  empty: Sample[]
  malformed: Sample[]
}

const FIXTURES = new URL('../fixtures/', import.meta.url)
const FIELDS = {
  externalId: true,
  title: true,
  url: true,
  company: true,
  body: true,
  bodyFormat: true,
  excerpt: true,
  location: true,
  workplace: true,
  commitment: true,
  term: true,
  language: true,
  pay: true,
  postedAt: true,
  closesAt: true,
  requisition: true,
  applyUrl: true,
  extra: true,
} satisfies Record<keyof RawPosting, true>

const all = await adapters()

function readFixture(id: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${id}/expected.json`, FIXTURES), 'utf8'))
}

function pageOf(id: string, sample: Sample, at: string, body = textOf(id, sample)): Page {
  const { url, kind = 'list', carry, row } = sample
  const request = { url, kind, ...(carry !== undefined && { carry }), ...(row !== undefined && { row }) }
  return { request, url, status: sample.status ?? 200, headers: {}, body, at }
}

function textOf(id: string, sample: Sample): string {
  return readFileSync(new URL(`${id}/${sample.file}`, FIXTURES), 'utf8')
}

describe.each([...all])('the adapter %s', (id, adapter: Adapter) => {
  it('has a fixture and names its documentation', () => {
    expect(existsSync(new URL(`${id}/expected.json`, FIXTURES))).toBe(true)
    expect(adapter.docs).toMatch(/^https:\/\/[\w.-]+\//)
    expect(adapter.platform).toMatch(/\p{Lu}/u)
    expect(adapter.everyMs).toBeGreaterThanOrEqual(600_000)
  })

  const { at, pages, empty, malformed } = readFixture(id)
  const read = (sample: Sample, body?: string) => adapter.parse(pageOf(id, sample, at, body), adapter.example)

  it.each(pages)('reads $file as expected', (sample) => {
    expect(read(sample)).toEqual(sample.expected)
  })

  it('reads postings with stable, unique ids and no field that is not a RawPosting field', () => {
    const postings = pages.flatMap((sample) => read(sample).postings)
    expect(postings.length).toBeGreaterThan(1)
    expect(new Set(postings.map(({ externalId }) => externalId)).size).toBe(postings.length)
    expect(pages.flatMap((sample) => read(sample).postings)).toEqual(postings)
    for (const posting of postings) {
      expect(Object.keys(posting).filter((field) => !(field in FIELDS))).toEqual([])
      expect(JSON.parse(JSON.stringify(posting))).toEqual(posting)
    }
    for (const field of adapter.expects) {
      const filled = postings.filter((posting) => posting[field] !== undefined)
      expect(filled.length / postings.length).toBeGreaterThan(0.7)
    }
  })

  it('counts what it cannot read and keeps the neighbours', () => {
    const rejected = pages.flatMap((sample) => read(sample).rejected ?? [])
    expect(rejected.length).toBeGreaterThan(0)
    for (const { reason, detail } of rejected) {
      expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(detail).not.toBe('')
    }
  })

  it('takes an empty board for what it is', () => {
    expect(empty.length).toBeGreaterThan(0)
    for (const sample of empty)
      expect(read(sample)).toMatchObject({ postings: [], ...(read(sample).rejected && { rejected: [] }) })
  })

  it.each(malformed)('says that the source changed when it gets $file', (sample) => {
    expect(() => read(sample)).toThrow(SourceChanged)
  })

  it('starts with absolute addresses on the host of its answers', () => {
    const hosts = new Set([...pages, ...empty].map(({ url }) => new URL(url).host))
    const requests = adapter.start(adapter.example)
    expect(requests.length).toBeGreaterThan(0)
    for (const { url } of requests) expect([...hosts]).toContain(new URL(url).host)
    expect(completeParams(adapter, adapter.example).problems).toEqual([])
  })

  it('knows its own addresses again', async () => {
    const found = await recognise(adapter.start(adapter.example)[0]!.url)
    // A rendered page looks like any other in an archive.
    if (adapter.via === 'browser') expect(found?.id).toBe('jobposting-site')
    else expect(found).toMatchObject({ id, params: adapter.example })
  })

  it('survives any value in any place', () => {
    for (const sample of pages.filter(({ file }) => file.endsWith('.json')))
      for (const body of mutationsOf(textOf(id, sample))) checkReading(() => read(sample, body))
  })

  it('survives answers that break off anywhere', () => {
    for (const sample of pages) {
      const body = textOf(id, sample)
      for (let end = 0; end < body.length; end += 61) checkReading(() => read(sample, body.slice(0, end)))
    }
  })
})

describe('the registry', () => {
  it('holds one adapter per file', () => {
    const files = readdirSync(new URL('../../crawlers/adapters/', import.meta.url))
    expect([...all.keys()].map((id) => `${id}.ts`)).toEqual(files.sort())
  })

  it.each([
    ['https://boards-api.eu.greenhouse.io/v1/boards/acme/jobs', 'greenhouse'],
    ['https://api.eu.lever.co/v0/postings/acme?skip=0', 'lever'],
    ['https://www.workable.com/api/accounts/acme?details=true', 'workable'],
    ['https://weworkremotely.com/remote-jobs.rss', 'weworkremotely'],
    ['http://127.0.0.1:4001/v1/boards/acme/jobs?content=true', 'greenhouse'],
    ['https://acme.recruitee.com/api/offers', 'recruitee'],
    ['https://careers.acme.example/jobs.json', 'teamtailor'],
    ['https://acme.jobs.personio.com/xml', 'personio'],
    ['https://acme.breezy.hr/p/0a1b2c-agent', 'breezy'],
    ['https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Riga/Agent_R-1', 'workday'],
    ['https://careers-acme.icims.com/jobs/12/agent/job?in_iframe=1', 'icims'],
    ['https://acme.fa.us2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions', 'oracle'],
    ['https://acme.bamboohr.com/careers/12/detail', 'bamboohr'],
    ['https://remotive.com/api/remote-jobs?category=support', 'remotive'],
    ['https://remoteok.com/api', 'remoteok'],
    ['https://jobicy.com/feed/job_feed?job_types=part-time', 'jobicy'],
    ['https://himalayas.app/jobs/api?limit=20&offset=40', 'himalayas'],
    ['https://www.craigslist.org/view/d/oakland-agent/aBcDeF', 'craigslist'],
    ['https://acme.example/careers/12', 'jobposting-site'],
  ])('knows whose %s is', async (address, id) => {
    expect((await recognise(address))?.id).toBe(id)
  })

  it('takes only web pages for company sites', async () => {
    expect(await recognise('https://acme.example/api/jobs', 'application/json')).toBeNull()
    expect(await recognise('mailto:jobs@acme.example')).toBeNull()
    expect((await recognise('https://acme.example/1', 'text/html; charset=utf-8'))?.id).toBe(
      'jobposting-site',
    )
  })

  it('says what is wrong with params', () => {
    const lever = all.get('lever')!
    expect(completeParams(lever, { site: 'acme' })).toEqual({
      params: { site: 'acme', api: 'https://api.lever.co' },
      problems: [],
    })
    expect(completeParams(lever, { sight: 'acme' }).problems).toEqual([
      'unknown param "sight": Lever takes site, api',
      'param "site" is missing',
    ])
    expect(completeParams(lever, { site: 'acme', api: 'api.lever.co' }).problems).toHaveLength(1)
    const site = all.get('jobposting-site')!
    expect(completeParams(site, { site: 'https://acme.example', match: '(' }).problems).toHaveLength(1)
  })
})

/** Either a clean reading or SourceChanged; any other error is a bug of the adapter. */
function checkReading(read: () => Parsed): void {
  try {
    for (const { externalId, title } of read().postings) {
      expect(externalId).toMatch(/\S/)
      expect(title).toMatch(/\S/)
    }
  } catch (error) {
    if (!(error instanceof SourceChanged)) throw error
  }
}

/** The JSON text with every value, one at a time, replaced by one of another kind. */
function* mutationsOf(text: string): Generator<string> {
  const paths: (string | number)[][] = [[]]
  for (const path of paths) {
    const value = path.reduce<unknown>((part, key) => (part as never)[key], JSON.parse(text))
    if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) paths.push([...path, key])
    for (const other of [null, 7, -1e300, 'x', [null], { name: {} }]) {
      const copy = { root: JSON.parse(text) }
      const parent = ['root', ...path.slice(0, -1)]
      const last = path.at(-1)
      if (last === undefined) copy.root = other
      else
        Object.assign(
          parent.reduce<object>((part, key) => (part as never)[key], copy),
          { [last]: other },
        )
      yield JSON.stringify(copy.root)
    }
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLenientJson } from '../../crawlers/job-posting/lenient-json.ts'
import { readJobPostings } from '../../crawlers/job-posting.ts'

const url = 'https://poplar.example/jobs/1'
const at = '2026-10-01T00:00:00Z'
const plain = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Phone agent, nights',
  description: '<p>Calls from 22:00 to 6:00.</p>',
  datePosted: '2026-09-01',
  hiringOrganization: { '@type': 'Organization', name: 'Poplar' },
}

const script = (...values: unknown[]) =>
  values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('\n')
const readPage = (body: string, isDetail = true) => readJobPostings({ url, at, body }, { isDetail })
const readOne = (more: object) => readPage(script({ ...plain, ...more })).postings[0]

describe('the reader of schema.org postings', () => {
  it.each([
    ['a number', { title: 12345 }, '12345'],
    ['the first of several', { title: ['Phone agent', 'CSR'] }, 'Phone agent'],
    ['a text with a language', { title: { '@value': 'Agent', '@language': 'en' } }, 'Agent'],
    ['the name of the thing', { title: null, name: 'Agent' }, 'Agent'],
  ])('takes %s for the title', (_, more, title) => {
    expect(readOne(more)?.title).toBe(title)
  })

  it.each([
    ['a text', 'Poplar Ltd', 'Poplar Ltd'],
    ['several', [{ name: 'Poplar' }, { name: 'B' }], 'Poplar'],
    ['null', null, undefined],
    ['no wish to be named', 'confidential', undefined],
  ])('reads the employer given as %s', (_, hiringOrganization, company) => {
    expect(readOne({ hiringOrganization })?.company).toBe(company)
  })

  it.each([
    ['a text', '$15-$18 an hour', '$15-$18 an hour'],
    ['a number', 15, { min: 15, max: 15, currency: 'USD' }],
    ['zero', 0, undefined],
    ['an amount', { currency: 'EUR', value: { value: '14,50', unitText: 'Hourly' } }, '14,50 EUR Hourly'],
    [
      'a range without its low end',
      { currency: 'EUR', value: { minValue: 0, maxValue: 14, unitText: 'HOUR' } },
      { max: 14, currency: 'EUR', period: 'HOUR' },
    ],
    ['a range on the amount itself', { minValue: 10, maxValue: 12 }, { min: 10, max: 12, currency: 'USD' }],
  ])('copies pay given as %s', (_, baseSalary, pay) => {
    expect(readOne({ baseSalary, salaryCurrency: 'USD' })?.pay).toEqual(pay)
  })

  it.each([
    ['seconds', 1_788_220_800, '2026-09-01T00:00:00.000Z'],
    ['milliseconds', 1_788_220_800_000, '2026-09-01T00:00:00.000Z'],
    ['nonsense, as it stands', '31/31/2026', '31/31/2026'],
    ['a number beyond time', 1e300, '1e+300'],
  ])('copies a date given as %s', (_, datePosted, postedAt) => {
    expect(readOne({ datePosted })?.postedAt).toBe(postedAt)
  })

  it('takes markup out of its second wrapping, and plain words for plain', () => {
    expect(readOne({ description: '&lt;p&gt;Chat &amp;amp; mail&lt;/p&gt;' })).toMatchObject({
      body: '<p>Chat &amp; mail</p>',
      bodyFormat: 'html',
    })
    expect(readOne({ description: 'Chat.\nMail.' })).toMatchObject({
      body: 'Chat.\nMail.',
      bodyFormat: 'text',
    })
  })

  it('never takes an address over that a page could not have', () => {
    for (const bad of ['javascript:alert(1)', 'http://169.254.169.254/latest/meta-data/'])
      expect(readOne({ url: bad })).toMatchObject({ url, externalId: url })
  })

  it('keeps a member named __proto__ as data', () => {
    const sly = `${JSON.stringify(plain).slice(0, -1)},"__proto__":{"polluted":true},}`
    expect(readPage(`<script type='application/ld+json'>${sly}</script>`).postings).toHaveLength(1)
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
  })

  it('follows references within a page', () => {
    const graph = {
      '@graph': [
        { '@id': '#us', '@type': 'Organization', name: 'Poplar Group' },
        { ...plain, hiringOrganization: { '@id': '#us' } },
      ],
    }
    expect(readPage(script(graph)).postings[0]?.company).toBe('Poplar Group')
  })

  it('reads RDFa where there is neither JSON-LD nor microdata', () => {
    const body = `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Desk agent</h1>
      <div property="hiringOrganization" typeof="Organization"><span property="name">Poplar</span></div></div>`
    expect(readPage(body).postings).toEqual([
      { externalId: url, url, title: 'Desk agent', company: 'Poplar' },
    ])
  })

  it('counts at most a thousand postings of a page and says what it left', () => {
    const many = Array.from({ length: 1200 }, (_, n) => ({ ...plain, title: `Agent ${n}` }))
    const { postings, rejected } = readPage(script(many))
    expect(postings).toHaveLength(1000)
    expect(rejected).toEqual([
      { externalId: null, reason: 'too-many-on-a-page', detail: '200 beyond the first 1000' },
    ])
  })
})

describe('a page with several postings', () => {
  const other = { ...plain, title: 'Warehouse clerk', url: 'https://poplar.example/jobs/2' }

  it.each([
    ['address', { url: '/jobs/1/?ref=box' }, ''],
    ['path on another host', { url: 'https://jobs.poplar.example/jobs/1' }, ''],
    ['identifier', { identifier: { '@type': 'PropertyValue', value: '1' } }, ''],
    ['heading', {}, '<h1 class="t">Phone <b>agent</b>, nights</h1>'],
    ['document title', {}, '<title>Phone agent, nights | Poplar</title>'],
  ])('is about the one that has its %s', (_, more, head) => {
    const { postings } = readPage(head + script(other, { ...plain, ...more }, other))
    expect(postings.map(({ externalId, title }) => [externalId, title])).toEqual([[url, plain.title]])
  })

  it('has none when all of them are elsewhere', () => {
    expect(readPage(`<h1>Filled</h1>${script(other)}`)).toEqual({ postings: [], rejected: [], gone: [] })
  })

  it('gives all of them when it is a list', () => {
    const { postings } = readPage(script(plain, other), false)
    expect(postings.map(({ externalId }) => externalId)).toEqual([
      'https://poplar.example/jobs/1#phone-agent-nights',
      'https://poplar.example/jobs/2',
    ])
  })
})

describe('a posting that is over', () => {
  it.each([
    ['expired yesterday, with a zone', '2026-09-30T12:00:00+02:00', 'gone'],
    ['expires today, somewhere', '2026-09-30', 'open'],
    ['expired on a day long gone', '2026-09-01 00:00:00 UTC', 'gone'],
    ['expires in the year 9999', '9999-12-31T23:59:59Z', 'open'],
    ['has words for a date', 'until filled', 'open'],
  ])('%s', (_, validThrough, state) => {
    const { postings, gone } = readPage(script({ ...plain, validThrough }))
    expect([postings.length, gone]).toEqual(state === 'gone' ? [0, [url]] : [1, []])
  })

  it('asks not to be listed', () => {
    const { postings, gone } = readPage(`<meta content="noindex, follow" name="robots">${script(plain)}`)
    expect([postings.length, gone]).toEqual([0, [url]])
  })
})

describe('reading costs no more than the page is long', () => {
  it.each([
    ['unclosed scripts', '<script type="application/ld+json" '.repeat(100_000)],
    ['unclosed headings', `${script(plain)}${'<h1 class=x>'.repeat(200_000)}`],
    ['comments before a value', `<script type="application/ld+json">${'/**/'.repeat(250_000)}</script>`],
    ['brackets', `<script type="application/ld+json">${'['.repeat(500_000)}</script>`],
    ['quotes', `<script type="application/ld+json">{"a":"${'" '.repeat(1_000_000)}</script>`],
  ])('with %s', (_, body) => {
    const start = performance.now()
    readPage(body)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('lenient JSON', () => {
  it('reads whatever is proper JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify([value])
        expect(readLenientJson(text)).toEqual([JSON.parse(text)])
        expect(readLenientJson(JSON.stringify([value], null, '\t'))).toEqual([JSON.parse(text)])
      }),
    )
  })

  it.each([
    ["{'a': 'it\\'s'}", [{ a: "it's" }]],
    ['{"a": "say "hello" twice", "b": [1,2,],}', [{ a: 'say "hello" twice', b: [1, 2] }]],
    ['{"a": NaN, "b": undefined};', [{ a: null, b: null }]],
    ['{"a": "\\u00e4\\q"} {"b": 1}', [{ a: 'äq' }, { b: 1 }]],
    ['', []],
  ])('reads %s', (text, values) => {
    expect(readLenientJson(text)).toEqual(values)
  })

  it.each(['undefined', '<html>', '{"a": ', '{"a" 1}', '{a: 1}', '{"a": 1 "b": 2}'])('refuses %s', (text) => {
    expect(() => readLenientJson(text)).toThrow(/at character \d+$/)
  })
})

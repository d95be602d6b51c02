/** The platform's name as people write it, guessed from the id. */
function platformOf(id: string): string {
  return id.replaceAll(
    /(^|-)([a-z0-9])/g,
    (_, gap, first) => `${gap === '' ? '' : ' '}${first.toUpperCase()}`,
  )
}

/** Text as a literal of the formatter's liking. */
function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`
}

/** crawlers/adapters/<id>.ts: one JSON list, to be made true. */
export function adapterText(id: string, { origin, hostname, pathname, search }: URL): string {
  return `import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, fieldsOf, textOf } from '../fields.ts'
import { readJson, readRows } from '../rows.ts'

const LIST = ${quoted(pathname + search)}

/** ${platformOf(id)}: say in one sentence what an answer holds, and how more of it is asked for. */
export const adapter = defineAdapter({
  platform: ${quoted(platformOf(id))},
  docs: ${quoted(`${origin.replace(/^http:/, 'https:')}/`)},
  via: 'api',
  access: 'opt-in',
  closing: 'absence',
  expects: ['url', 'body'],
  params: ['site'],
  example: { site: ${quoted(origin)} },
  everyMs: 6 * HOUR_MS,

  recognise: ({ hostname, origin, pathname }) =>
    hostname === ${quoted(hostname)} && pathname === ${quoted(pathname)} ? { site: origin } : null,

  start: ({ site }) => [{ url: site + LIST, kind: 'list' }],

  parse(page) {
    const rows = fieldsOf(readJson(page))?.jobs
    if (!Array.isArray(rows)) throw new SourceChanged('no list "jobs" in the answer', { url: page.url })
    return readRows(rows, (row) => {
      const body = textOf(row.description)
      return {
        externalId: textOf(row.id),
        title: textOf(row.title),
        url: addressOf(row.url),
        company: textOf(row.company),
        body,
        bodyFormat: body === undefined ? undefined : 'html',
        location: textOf(row.location),
        commitment: textOf(row.type),
        postedAt: textOf(row.posted),
      }
    })
  },
})
`
}

/** config/sources/<id>.yaml, with a verdict that lets nothing be crawled before somebody has judged. */
export function sourcesText(id: string, { origin }: URL): string {
  return `# ${platformOf(id)}. Read robots.txt and the terms, then write the verdict and what it rests on.
access: opt-in
reason: robots.txt and terms were not read yet, so whether crawlers are welcome is not established
redistribution: internal-only
every: 6h
sources:
  - name: all
    params: { site: ${origin} }
`
}

/** test/fixtures/<id>/: answers in the shape that the adapter reads, in words of our own, and what it must read. */
export function fixtureTexts({ href, origin }: URL): Record<string, string> {
  const rows = [1, 2].map((n) => ({
    id: `job-${n}`,
    title: n === 1 ? 'Customer Service Agent, Evenings' : 'Chat Agent, Part-Time',
    url: `${origin}/jobs/${n}`,
    company: 'Linden Example',
    description: n === 1 ? '<p>Answer calls from five to nine.</p>' : '<p>Answer chats, 20 hours a week.</p>',
    location: n === 1 ? 'Tulsa, OK' : 'Remote',
    type: 'Part-time',
    posted: '2026-10-01',
  }))
  const postings = rows.map(({ id, title, url, company, description, location, type, posted }) => ({
    externalId: id,
    title,
    url,
    company,
    body: description,
    bodyFormat: 'html',
    location,
    commitment: type,
    postedAt: posted,
  }))
  const rejected = [{ externalId: 'job-3', reason: 'no-title', detail: 'row 3 has no title' }]
  return {
    'list.json': pretty({ jobs: [...rows, { id: 'job-3' }] }),
    'empty.json': pretty({ jobs: [] }),
    'malformed.json': pretty({ error: 'try again later' }),
    'expected.json': pretty({
      at: '2026-10-12T06:00:00Z',
      pages: [{ file: 'list.json', url: href, expected: { postings, rejected } }],
      empty: [{ file: 'empty.json', url: href }],
      malformed: [{ file: 'malformed.json', url: href }],
    }),
  }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

import { afterEach, describe, expect, it } from 'vitest'
import { NotWelcome, SourceGone } from '../../crawlers/errors.ts'
import { adapters } from '../../crawlers/registry.ts'
import { fillOf, sampleSource } from '../../crawlers/sample.ts'
import { type Answers, startBoard, testFetcher, text } from './board-server.ts'

const all = await adapters()
const lever = all.get('lever')!
const rippling = all.get('rippling')!

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function boardOf(answers: Answers) {
  const board = await startBoard(answers)
  const fetcher = testFetcher([board.origin])
  closers.push(board.close, fetcher.close)
  const asked = () => board.asked.filter((line) => !line.includes('robots.txt')).length
  return { board, fetch: fetcher.fetch, asked }
}

const json = (value: unknown) => text(JSON.stringify(value), { 'content-type': 'application/json' })
const row = (n: number) => ({ id: `a-${n}`, text: `Agent ${n}`, hostedUrl: `https://jobs.example/${n}` })

describe('a sample', () => {
  it('of a list with whole postings is one request', async () => {
    const rows = Array.from({ length: 100 }, (_, n) => ({
      ...row(n),
      ...(n < 40 && { description: '<p>Chat.</p>' }),
    }))
    const { board, fetch, asked } = await boardOf({ '/v0/postings/acme': json(rows) })
    const sample = await sampleSource(lever, { site: 'acme', api: board.origin }, { fetch, details: 3 })
    expect(asked()).toBe(1)
    // A full page has another behind it.
    expect(sample).toMatchObject({ found: 100, leadsOn: true, failures: [], pages: [{ status: 200 }] })
    expect(fillOf(lever, sample)).toEqual({ url: 1, body: 0.4 })
  })

  it('of a list of rows reads a few details, the wanted first, and bears one that is gone', async () => {
    const items = [1, 2, 3, 4, 5].map((n) => ({
      id: `r-${n}`,
      name: `Agent ${n}`,
      url: `https://jobs.example/${n}`,
    }))
    const detail = (n: number) =>
      json({ uuid: `r-${n}`, name: `Agent ${n}`, description: { role: '<p>Answer calls.</p>' } })
    const { board, fetch, asked } = await boardOf({
      '/api/v2/board/acme/jobs': json({ items, page: 0, totalPages: 1 }),
      '/api/v2/board/acme/jobs/r-2': detail(2),
      '/api/v2/board/acme/jobs/r-5': detail(5),
    })
    const params = { board: 'acme', api: board.origin }
    const sample = await sampleSource(rippling, params, {
      fetch,
      details: 3,
      wanted: ({ externalId }) => externalId === 'r-5',
    })
    expect(asked()).toBe(4)
    expect(sample.postings.map(({ externalId }) => externalId)).toEqual(['r-5', 'r-2'])
    expect(sample.failures).toEqual([expect.any(SourceGone)])
    expect(sample).toMatchObject({ found: 5, leadsOn: false })
    expect(sample.rows).toHaveLength(2)

    const listOnly = await sampleSource(rippling, params, { fetch, details: 0 })
    expect(listOnly).toMatchObject({ found: 5, postings: [] })
    // Only a detail tells the body, so nobody is blamed for it here.
    expect(fillOf(rippling, listOnly)).not.toHaveProperty('body')
  })

  it('says what stood in the way', async () => {
    const { board, fetch, asked } = await boardOf({
      '/robots.txt': text('User-agent: *\nDisallow: /v0/'),
      '/v0/postings/acme': json([row(1)]),
    })
    const params = { site: 'acme', api: board.origin }
    await expect(sampleSource(lever, params, { fetch, details: 0 })).rejects.toThrow(NotWelcome)
    expect(asked()).toBe(0)
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { defineAdapter } from '../../crawlers/adapter.ts'
import { postgresHostState } from '../../db/host-state.ts'
import { listRuns } from '../../db/runs.ts'
import { crawlSource } from '../../workers/crawl-worker.ts'
import { startBoard, testFetcher } from '../crawlers/board-server.ts'
import { addSource } from '../db/store-rows.ts'
import { day as dayOf, openings, runSide } from './run-side.ts'

const side = await runSide()
const { db, board, parts } = side
const day = (n: number) => dayOf(n).toISOString()
const opened: { close(): Promise<unknown> }[] = []
afterAll(async () => {
  for (const each of opened) await each.close()
})

describe('a source of one page with validators', () => {
  /** One Greenhouse board, the whole of it in one answer that has an ETag. */
  async function startGreenhouse(count: number) {
    const jobs = openings(count).map(({ id, text }, i) => ({
      id: 5_000 + i,
      internal_job_id: 9_000 + i,
      title: text,
      absolute_url: `https://boards.example/jobs/${id}`,
      location: { name: 'Riga, Latvia' },
      content: `&lt;p&gt;Answer calls and chats from our customers at ${text}.&lt;/p&gt;`,
    }))
    const statuses: number[] = []
    const server = await startBoard({
      '/v1/boards/heron/jobs': (request, response) => {
        const etag = `"${jobs.length}"`
        const status = request.headers['if-none-match'] === etag ? 304 : 200
        statuses.push(status)
        response.writeHead(status, { etag, 'content-type': 'application/json' })
        response.end(status === 304 ? undefined : JSON.stringify({ jobs, meta: { total: jobs.length } }))
      },
    })
    const fetcher = testFetcher([server.origin], { hostState: postgresHostState(db) })
    opened.push(fetcher, server)
    const id = await addSource(db, `greenhouse:heron-${server.origin.split(':')[2]}`, {
      company: 'Heron Example',
      params: { board: 'heron', api: server.origin },
    })
    return { id, jobs, statuses, own: { ...parts, fetch: fetcher.fetch } }
  }

  const crawlOn = async (own: typeof parts, id: string, n: number) => {
    const signal = new AbortController().signal
    await crawlSource(own, { sourceId: id, at: day(n) }, { id: `g-${id}-${n}`, attempt: 1, signal })
    await side.queues.idle()
    return (await listRuns(db, { sourceId: id, limit: 1 }))[0]!
  }

  it('is not read again while it answers 304, and all it showed counts as seen', async () => {
    const { id, statuses, own, jobs } = await startGreenhouse(15)
    expect(await crawlOn(own, id, 1)).toMatchObject({ state: 'complete', created: 15 })
    expect(await crawlOn(own, id, 2)).toMatchObject({
      state: 'complete',
      found: 15,
      unchanged: 15,
      queued: 0,
    })
    expect(statuses).toEqual([200, 304])
    const seen = await db
      .selectFrom('store.posting')
      .select('last_seen')
      .where('source_id', '=', id)
      .execute()
    expect(new Set(seen.map((row) => row.last_seen.toISOString()))).toEqual(new Set([day(2)]))
    jobs.pop()
    expect(await crawlOn(own, id, 3)).toMatchObject({ state: 'complete', found: 14, unchanged: 14 })
  })

  it('is read in full in the same walk when the store holds nothing of it', async () => {
    const { id, statuses, own } = await startGreenhouse(3)
    await crawlOn(own, id, 1)
    await db.deleteFrom('store.posting').where('source_id', '=', id).execute()
    expect(await crawlOn(own, id, 2)).toMatchObject({ state: 'complete', created: 3 })
    expect(statuses).toEqual([200, 304, 200])
  })

  it('is read in full when an older pipeline read what we hold', async () => {
    const { id, statuses, own } = await startGreenhouse(3)
    await crawlOn(own, id, 1)
    await db.updateTable('store.posting').set({ pipeline_version: 0 }).where('source_id', '=', id).execute()
    expect(await crawlOn(own, id, 2)).toMatchObject({ state: 'complete', queued: 3 })
    expect(statuses).toEqual([200, 200])
  })
})

describe('a source of list rows and detail pages', () => {
  const desk = defineAdapter({
    platform: 'Desk',
    docs: 'https://desk.example/docs',
    via: 'api',
    access: 'on',
    closing: 'absence',
    expects: ['body'],
    params: ['site', 'api'],
    example: { site: 'x', api: 'https://desk.example' },
    everyMs: 1,
    recognise: () => null,
    start: ({ site, api }) => [{ url: `${api}/v0/postings/${site}?mode=json`, kind: 'list' }],
    parse(page) {
      const rows = JSON.parse(page.body) as { id: string; text: string; description: string }[]
      const detailOf = new URL(page.request.url).searchParams.get('id')
      if (detailOf === null) {
        return {
          postings: [],
          next: rows.map(({ id, text }) => ({
            url: `${page.request.url}&id=${id}`,
            kind: 'detail',
            row: { externalId: id, title: text },
          })),
        }
      }
      const { id, text, description } = rows.find((row) => row.id === detailOf)!
      return { postings: [{ externalId: id, title: text, body: description, bodyFormat: 'html' }] }
    },
  })

  it('asks for the details of new and changed rows only, and counts the others as seen', async () => {
    const site = 'desk'
    board.sites[site] = openings(5)
    const id = await addSource(db, `desk:${site}`, { params: { site, api: board.origin } })
    parts.adapters = new Map([...parts.adapters, ['desk', desk]])
    expect(await side.crawl({ sourceId: id, at: day(1) })).toMatchObject({ pages: 6, created: 5 })
    board.sites[site]![1]!.text = 'Customer service agent, weekends'
    expect(await side.crawl({ sourceId: id, at: day(2) })).toMatchObject({
      pages: 2,
      found: 5,
      unchanged: 4,
      changed: 1,
    })
    expect(await side.crawl({ sourceId: id, at: day(3) })).toMatchObject({ pages: 1, found: 5, unchanged: 5 })
    const seen = await db
      .selectFrom('store.posting')
      .select('last_seen')
      .where('source_id', '=', id)
      .execute()
    expect(new Set(seen.map((row) => row.last_seen.toISOString()))).toEqual(new Set([day(3)]))
  })
})

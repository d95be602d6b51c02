import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { postgresHostState } from '../../db/host-state.ts'
import { findSource } from '../../db/sources.ts'
import { type Answers, type Board, startBoard, testFetcher } from '../crawlers/board-server.ts'
import { addSource } from '../db/store-rows.ts'
import { closedOf, live } from './closings.ts'
import { addFirm, openings, runSide } from './run-side.ts'

const side = await runSide()
const { db, parts, board } = side
/** Deadlines of half a second and two tries instead of thirty seconds and four: the rest is as in operation. */
const LIMITS = { tries: 2, backoffMs: 1, totalMs: 400, headersMs: 300 }
const HELD = 12

const boards: Board[] = []
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(boards.splice(0).map((one) => one.close()))
})
afterAll(() => Promise.all(closers.map((close) => close())))

const rows = (count: number) =>
  openings(count).map(({ id, text }) => ({ id, text, description: `<p>Answer calls, ${text}.</p>` }))
const sendJson = (response: ServerResponse, value: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))

/**
 * A board that first shows twelve openings and then turns hostile, beside a good one on a server of its own. Both are
 * crawled at once on three days, each with a sweep: twice as many misses as would close a posting.
 */
async function turnHostile(name: string, hostile: Answers[string]) {
  let isHostile = false
  const site = await startBoard({
    '/robots.txt': (_request, response) => void response.writeHead(404).end(),
    '*': (request, response) =>
      isHostile ? hostile(request, response) : void sendJson(response, rows(HELD)),
  })
  boards.push(site)
  const fetcher = testFetcher([site.origin, board.origin], {
    hostState: postgresHostState(db),
    limits: LIMITS,
  })
  closers.push(() => fetcher.close())
  parts.fetch = fetcher.fetch
  const id = await addSource(db, `lever:${name}`, { params: { site: name, api: site.origin } })
  const good = await addFirm(side, HELD)
  await live(side, id, 1)
  await live(side, good.id, 1)

  isHostile = true
  const ends = []
  for (const n of [2, 3]) {
    await db.deleteFrom('store.host').execute()
    const startedAt = performance.now()
    const [bad, well] = await Promise.all([live(side, id, n), live(side, good.id, n)])
    expect(well).toMatchObject({ state: 'complete', found: HELD })
    ends.push({ state: bad.state, reason: bad.reason ?? '', tookMs: performance.now() - startedAt })
  }
  const source = await findSource(db, id)
  const open = await db
    .selectFrom('store.posting')
    .select('id')
    .where('source_id', 'in', [id, good.id])
    .where('state', '=', 'open')
    .execute()
  expect(await closedOf(db, id)).toEqual([])
  expect(open.length).toBeGreaterThanOrEqual(2 * HELD)
  expect((await findSource(db, good.id))?.health).toBe('well')
  expect(new Set(ends.map(({ state }) => state)).size).toBe(1)
  return { ...ends[0]!, health: source?.health, asked: site.asked.length }
}

describe('a board that', () => {
  it('answers 200 with no openings is not believed', async () => {
    const end = await turnHostile('emptied', (_request, response) => void sendJson(response, []))
    expect(end).toMatchObject({ state: 'drifted', health: 'needs-mending' })
    expect(end.reason).toBe('no postings where 12 were usual')
  })

  it('answers 200 with nothing at all has changed', async () => {
    const end = await turnHostile('blank', (_request, response) => void response.writeHead(200).end())
    expect(end).toMatchObject({ state: 'drifted', health: 'needs-mending' })
  })

  it('answers 403 is left in peace', async () => {
    const end = await turnHostile('closed', (_request, response) => void response.writeHead(403).end())
    expect(end).toMatchObject({ state: 'blocked', health: 'closed-to-us', reason: 'answered 403' })
  })

  it('shows its first page again and again is not followed, and proves no absence', async () => {
    // A full page, so that there seems to be more; none of the twelve is on it.
    const again = openings(100, 500).map(({ id, text }) => ({ id, text }))
    const end = await turnHostile('looping', (_request, response) => void sendJson(response, again))
    expect(end).toMatchObject({ state: 'partial', asked: expect.any(Number) })
    expect(end.reason).toContain('pages-repeat')
    expect(end.asked).toBeLessThan(10)
  })

  it('breaks off in the middle of an answer is never taken for whole', async () => {
    const end = await turnHostile('truncating', (_request, response) => {
      response.writeHead(200, { 'content-length': '100000', 'content-type': 'application/json' })
      response.write(JSON.stringify(rows(3)), () => response.socket?.destroy())
    })
    expect(end).toMatchObject({ state: 'partial', health: 'flaky' })
  })

  it('ends its answer early, as if that were all, has changed', async () => {
    const end = await turnHostile('cutting', (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(rows(9)).slice(0, 400))
    })
    expect(end).toMatchObject({ state: 'drifted', health: 'needs-mending' })
  })

  it('redirects to a private address is not followed', async () => {
    const metadata = 'http://169.254.169.254/latest/meta-data/'
    const end = await turnHostile('luring', (_request, response) => {
      response.writeHead(302, { location: metadata }).end()
    })
    expect(end).toMatchObject({ state: 'blocked', health: 'closed-to-us' })
    expect(end.reason).toContain('not fetched')
  })

  it('drips a byte every 100 ms is left at the deadline', async () => {
    const end = await turnHostile('dripping', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const timer = setInterval(() => response.write('['), 100)
      response.on('close', () => clearInterval(timer))
    })
    expect(end).toMatchObject({ state: 'partial', health: 'flaky' })
    expect(end.reason).toContain('no full answer in 400 ms')
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { acceptRun } from '../../db/run-verdict.ts'
import { endWalk, findRun, openRun } from '../../db/runs.ts'
import { findSource, registerSources } from '../../db/sources.ts'
import { takePage } from '../../workers/intake.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import { addSource } from '../db/store-rows.ts'
import { openings, runSide } from './run-side.ts'

const side = await runSide()
const { db, board, parts, queues } = side
const DAY_MS = 86_400_000
/** Six in the morning of the n-th day. */
const day = (n: number) => new Date(Date.UTC(2026, 2, 1, 6) + (n - 1) * DAY_MS)

let sites = 0
async function source(count: number): Promise<{ id: string; site: string }> {
  const site = `firm${++sites}`
  board.sites[site] = openings(count)
  return {
    id: await addSource(db, `lever:${site}`, {
      company: `Otter ${site}`,
      params: { site, api: board.origin },
    }),
    site,
  }
}

/** One day of operation: a crawl, then a sweep by the same clock. */
async function live(id: string, n: number) {
  const run = await side.crawl({ sourceId: id, at: day(n).toISOString() })
  await sweep(db, { at: day(n) })
  return (await findRun(db, run.id))!
}

async function closedOf(id: string) {
  const rows = await db
    .selectFrom('store.posting')
    .select(['external_id', 'closed_reason', 'closed_at'])
    .where('source_id', '=', id)
    .where('state', '=', 'closed')
    .orderBy('external_id')
    .execute()
  return rows.map((row) => [row.external_id, row.closed_reason, row.closed_at?.toISOString()])
}

async function changesOf(id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('store.change as c')
    .innerJoin('store.posting as p', 'p.job_id', 'c.job_id')
    .select(['c.kind', 'c.reason', 'c.seq'])
    .where('p.source_id', '=', id)
    .where('c.kind', '<>', 'opened')
    .orderBy('c.seq')
    .execute()
  return rows.map((row) => [row.kind, row.reason].filter(Boolean).join(' '))
}

/** Takes in postings of a source of another closing mode, as a walk or import would, and ends the run. */
async function take(
  id: string,
  n: number,
  postings: object[],
  more: { gone?: string[]; end?: 'complete' | 'partial'; kind?: 'crawl' | 'import' } = {},
): Promise<string> {
  const opened = await openRun(db, { sourceId: id, at: day(n), kind: more.kind ?? 'crawl' })
  if (!opened.ok) throw new Error(opened.reason)
  const rows = postings.map((raw) => ({ raw, at: day(n) }))
  await takePage(parts, opened.run, { url: null, postings: rows, gone: more.gone ?? [] })
  await endWalk(db, opened.run, more.end ?? 'complete', null)
  await queues.idle()
  return opened.run.id
}

const ad = (externalId: string, more: object = {}) => ({
  externalId,
  title: `Customer service agent ${externalId}`,
  company: 'Otter Example',
  body: `Answer calls and chats from our customers, desk ${externalId}.`,
  bodyFormat: 'text',
  ...more,
})

beforeEach(() => {
  board.fail = null
})

describe('absence', () => {
  it('closes a posting after two complete runs without it, dated by the second, and not after one', async () => {
    const { id, site } = await source(20)
    await live(id, 1)
    board.sites[site] = openings(18)
    expect(await live(id, 2)).toMatchObject({ state: 'complete', closed: 0 })
    expect(await closedOf(id)).toEqual([])
    expect(await live(id, 3)).toMatchObject({ state: 'complete', closed: 2 })
    expect(await closedOf(id)).toEqual([
      ['ad-018', 'gone', day(3).toISOString()],
      ['ad-019', 'gone', day(3).toISOString()],
    ])
    expect(await changesOf(id)).toEqual(['closed gone', 'closed gone'])
  })

  it('counts no miss in a partial run, and none at all when the posting is seen between', async () => {
    const { id, site } = await source(120)
    await live(id, 1)
    const all = board.sites[site]!
    // The posting stands on the second page, which cannot be read today.
    board.fail = { status: 500, fromSkip: 100 }
    expect(await live(id, 2)).toMatchObject({ state: 'partial' })
    board.fail = null
    board.sites[site] = all.filter(({ id }) => id !== 'ad-110')
    await live(id, 3)
    expect(await closedOf(id)).toEqual([])
    board.sites[site] = all
    await live(id, 4)
    board.sites[site] = all.filter(({ id }) => id !== 'ad-110')
    await live(id, 5)
    expect(await closedOf(id)).toEqual([])
    await live(id, 6)
    expect(await closedOf(id)).toEqual([['ad-110', 'gone', day(6).toISOString()]])
  })

  it('closes nothing when more than 30 % vanish at once, however often, and tells the operator', async () => {
    const { id, site } = await source(30)
    await live(id, 1)
    board.sites[site] = openings(15)
    for (const n of [2, 3, 4])
      expect(await live(id, n)).toMatchObject({ state: 'drifted', suspicious: true, closed: 0 })
    expect(await closedOf(id)).toEqual([])
    expect(await findSource(db, id)).toMatchObject({
      health: 'needs-mending',
      health_reason: '15 of 30 open postings vanished at once; nothing was closed',
      health_since: day(2),
    })
    board.sites[site] = openings(30)
    expect(await live(id, 5)).toMatchObject({ state: 'complete' })
    expect(await findSource(db, id)).toMatchObject({ health: 'well', health_reason: null })
  })

  it('believes a mass exit once the operator accepts it, and then closes after the next complete run', async () => {
    const { id, site } = await source(30)
    await live(id, 1)
    board.sites[site] = openings(12)
    const held = await live(id, 2)
    expect(await acceptRun(db, id)).toBe(held.id)
    expect(await acceptRun(db, id)).toBeNull()
    expect((await findSource(db, id))?.health).toBe('well')
    await sweep(db, { at: day(2) })
    expect(await closedOf(id)).toEqual([])
    expect(await live(id, 3)).toMatchObject({ state: 'complete', closed: 18 })
  })

  it('does not add up quiet losses of several days to a mass exit', async () => {
    const { id, site } = await source(50)
    await live(id, 1)
    for (const [n, left] of [
      [2, 38],
      [3, 27],
      [4, 20],
    ] as const) {
      board.sites[site] = openings(left)
      expect(await live(id, n)).toMatchObject({ state: 'complete' })
    }
    expect(await closedOf(id)).toHaveLength(23)
  })

  it('lets a run older than the newest close nothing, also when it comes twice', async () => {
    const { id, site } = await source(20)
    await live(id, 1)
    await live(id, 9)
    const kept = board.sites[site]!
    board.sites[site] = openings(18)
    for (const n of [3, 4, 5])
      expect(await live(id, n)).toMatchObject({ state: 'complete', proves_absence: false })
    board.sites[site] = kept.slice(0, 19)
    await live(id, 10)
    expect(await closedOf(id)).toEqual([])
    await live(id, 11)
    expect(await closedOf(id)).toEqual([['ad-019', 'gone', day(11).toISOString()]])
  })

  it('is nothing that an import could prove', async () => {
    const { id } = await source(0)
    await take(id, 1, [ad('a'), ad('b')], { kind: 'import' })
    await take(id, 2, [ad('a')], { kind: 'import' })
    await take(id, 3, [ad('a')], { kind: 'import' })
    await sweep(db, { at: day(3) })
    expect(await closedOf(id)).toEqual([])
  })

  it('ends with the posting coming back: it reopens, and its next absence counts from then', async () => {
    const { id, site } = await source(20)
    await live(id, 1)
    board.sites[site] = openings(19)
    await live(id, 2)
    await live(id, 3)
    board.sites[site] = openings(20)
    expect(await live(id, 4)).toMatchObject({ queued: 1 })
    expect(await closedOf(id)).toEqual([])
    expect(await changesOf(id)).toEqual(['closed gone', 'reopened'])
    board.sites[site] = openings(19)
    await live(id, 5)
    expect(await closedOf(id)).toEqual([])
    await live(id, 6)
    expect(await closedOf(id)).toEqual([['ad-019', 'gone', day(6).toISOString()]])
  })
})

describe('the word of the source', () => {
  it('closes at once what it calls gone, also when its batch was worked off later', async () => {
    const id = await addSource(db, 'jobtech:stream', { closing: 'event' })
    await take(id, 1, [ad('a'), ad('b')])
    await sweep(db, { at: day(1) })
    const run = await take(id, 2, [ad('c')], { gone: ['a', 'c', 'never-seen'], end: 'partial' })
    const report = await sweep(db, { at: day(2) })
    expect(report.closed).toMatchObject({ calledGone: 2, absent: 0 })
    expect((await closedOf(id)).map(([external]) => external)).toEqual(['a', 'c'])
    const left = await db.selectFrom('store.gone').selectAll().where('run_id', '=', run).execute()
    expect(left).toEqual([])
  })

  it('does not close what was seen again since', async () => {
    const id = await addSource(db, 'jobtech:again', { closing: 'event' })
    await take(id, 1, [ad('a')], { gone: ['a'] })
    await take(id, 2, [ad('a')])
    await sweep(db, { at: day(2) })
    expect(await closedOf(id)).toEqual([])
  })
})

describe('expiry', () => {
  it('closes on its date what says when it ends, and not before', async () => {
    const id = await addSource(db, 'nav:expiry', { closing: 'event' })
    await take(id, 1, [ad('a', { closesAt: '2026-03-05T00:00:00Z' }), ad('b')])
    await sweep(db, { at: day(4) })
    expect(await closedOf(id)).toEqual([])
    await sweep(db, { at: day(8) })
    expect(await closedOf(id)).toEqual([['a', 'expired', '2026-03-05T00:00:00.000Z']])
  })

  it('happens once, though the source goes on listing what has expired', async () => {
    const id = await addSource(db, 'nav:stale', { closing: 'event' })
    const stale = ad('a', { closesAt: '2026-03-05T00:00:00Z' })
    await take(id, 1, [stale])
    for (const n of [8, 9, 10]) {
      await take(id, n, [stale])
      await sweep(db, { at: day(n) })
    }
    expect(await changesOf(id)).toEqual(['closed expired'])
  })
})

describe('age', () => {
  it('closes a posting of a window source that was not shown for 45 days, and of no other', async () => {
    const window = await addSource(db, 'weworkremotely:age', { closing: 'window' })
    const event = await addSource(db, 'jobtech:age', { closing: 'event' })
    for (const id of [window, event]) await take(id, 1, [ad(`old-${id}`)])
    await sweep(db, { at: day(45) })
    expect(await closedOf(window)).toEqual([])
    await sweep(db, { at: day(60) })
    expect(await closedOf(window)).toEqual([[`old-${window}`, 'expired', day(46).toISOString()]])
    expect(await closedOf(event)).toEqual([])
  })

  it('is what the source says, where it says so', async () => {
    const id = await addSource(db, 'feed:daily', { closing: 'window', closesAfterDays: 14 })
    await take(id, 1, [ad('paper')])
    await sweep(db, { at: day(16) })
    expect(await closedOf(id)).toEqual([['paper', 'expired', day(15).toISOString()]])
  })
})

describe('a sweep', () => {
  it('may run many times at once and again: everything closes once', async () => {
    const id = await addSource(db, 'nav:many', { closing: 'event' })
    const many = Array.from({ length: 700 }, (_, i) => ad(`m${i}`, { closesAt: '2026-03-03T00:00:00Z' }))
    await take(id, 1, many)
    const reports = await Promise.all([1, 2, 3].map(() => sweep(db, { at: day(6) })))
    expect(reports.reduce((sum, report) => sum + report.closed.expired, 0)).toBe(700)
    expect((await sweep(db, { at: day(6) })).closed).toEqual({
      calledGone: 0,
      absent: 0,
      expired: 0,
      aged: 0,
    })
  })
})

// Registering again is how configuration changes a source's mode; the sweep follows the row, not the past.
it('follows a source that changes its closing mode', async () => {
  const { id, site } = await source(20)
  await live(id, 1)
  const row = (await findSource(db, id))!
  await registerSources(db, [
    {
      id,
      adapter: row.adapter,
      name: row.name,
      params: row.params,
      access: 'on',
      accessReason: row.access_reason,
      closing: 'window',
      redistribution: 'link-back',
      everyMs: Number(row.every_ms),
    },
  ])
  board.sites[site] = openings(18)
  for (const n of [2, 3]) await live(id, n)
  expect(await closedOf(id)).toEqual([])
})

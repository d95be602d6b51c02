import { describe, expect, it } from 'vitest'
import { openRun } from '../../db/runs.ts'
import { findSource } from '../../db/sources.ts'
import { closedOf } from './closings.ts'
import { type EventSource, eventSource } from './event-board.ts'
import { day, runSide } from './run-side.ts'

const side = await runSide()
const { db } = side

const jobtech = () =>
  eventSource(side, 'jobtech', (origin) => ({ mode: 'stream', stream: origin, search: origin }))
const ad = (id: string, headline = `Kundtjänst, pass ${id}`) => ({
  id,
  headline,
  webpage_url: `https://platsbanken.example/${id}`,
  description: { text: `Du svarar kunder i telefon och chatt, pass ${id}.` },
  employer: { name: `Björk ${id}` },
  removed: false,
})
const removed = (id: string) => ({ id, removed: true, removed_date: '2026-03-02T01:00:00' })
const lines = (...ads: object[]) => ads.map((one) => `${JSON.stringify(one)}\n`).join('')
const SNAPSHOT = 'GET /v2/snapshot'

describe('a change stream', () => {
  it('is read whole once, then from where it was left, with five minutes to spare', async () => {
    const source = await jobtech()
    source.answers['/v2/snapshot'] = lines(ad('1'), ad('2'), ad('3'))
    expect(await source.live(1)).toMatchObject({ state: 'complete', found: 3, created: 3 })
    expect(source.asked()).toEqual([SNAPSHOT])
    expect(await source.cursor()).toEqual({ after: day(1).toISOString() })

    source.answers['/v2/stream'] = JSON.stringify([ad('4'), removed('2'), removed('99')])
    expect(await source.live(2)).toMatchObject({ state: 'complete', found: 1, created: 1 })
    // Six o'clock UTC is seven in Stockholm in March.
    expect(source.asked()).toEqual(['GET /v2/stream?updated-after=2026-03-01T06%3A55%3A00'])
    expect(await source.cursor()).toEqual({ after: day(2).toISOString() })
    // What the stream does not mention stays open.
    expect(await source.states()).toEqual({ 1: 'open', 2: 'closed', 3: 'open', 4: 'open' })
    expect(await closedOf(db, source.id)).toEqual([['2', 'gone', day(2).toISOString()]])
  })

  it('with nothing new is complete, however much is usual', async () => {
    const source = await jobtech()
    source.answers['/v2/snapshot'] = lines(...Array.from({ length: 12 }, (_, n) => ad(String(n))))
    source.answers['/v2/stream'] = '[]'
    await source.live(1)
    expect(await source.live(2)).toMatchObject({ state: 'complete', found: 0, suspicious: false })
    expect(await source.cursor()).toEqual({ after: day(2).toISOString() })
    expect(await closedOf(db, source.id)).toEqual([])
    expect((await findSource(db, source.id))?.health).toBe('well')
  })

  it('that breaks off in the middle of a line keeps what came, closes nothing, and is read again', async () => {
    const source = await jobtech()
    source.answers['/v2/snapshot'] = lines(ad('1'), ad('2'), ad('3')).slice(0, -40)
    expect(await source.live(1)).toMatchObject({ state: 'partial', created: 2, rejected: 1 })
    expect(await source.cursor()).toBeNull()
    source.answers['/v2/snapshot'] = lines(ad('3'))
    expect(await source.live(2)).toMatchObject({ state: 'complete', created: 1 })
    expect(source.asked()).toEqual([SNAPSHOT])
    expect(await source.states()).toEqual({ 1: 'open', 2: 'open', 3: 'open' })
  })

  it('whose connection breaks off after a thousand lines keeps them, and stays where it was', async () => {
    const source = await jobtech()
    const many = lines(...Array.from({ length: 1001 }, (_, n) => ({ id: String(n), headline: `Kock ${n}` })))
    source.answers['/v2/snapshot'] = (response) => {
      response.writeHead(200, { 'content-type': 'application/jsonl' })
      response.write(many, () => response.destroy())
    }
    expect(await source.live(1)).toMatchObject({ state: 'partial', found: 1000 })
    expect(await source.cursor()).toBeNull()
    expect(await closedOf(db, source.id)).toEqual([])
  })

  it('that cannot be read stays where it was', async () => {
    const source = await jobtech()
    source.answers['/v2/snapshot'] = lines(ad('1'))
    await source.live(1)
    source.answers['/v2/stream'] = JSON.stringify([removed('1'), ad('2')]).slice(0, -5)
    expect(await source.live(2)).toMatchObject({ state: 'drifted' })
    expect(await source.cursor()).toEqual({ after: day(1).toISOString() })
    expect(await source.states()).toEqual({ 1: 'open' })
  })

  it('stores its place with its postings or not at all', async () => {
    const source = await jobtech()
    source.answers['/v2/snapshot'] = (response) => {
      // The walker loses its run after it has asked and before it stores what comes.
      const rival = openRun(db, { sourceId: source.id, at: day(2), kind: 'crawl', task: 'robbed' })
      void rival.then(() => response.end(lines(ad('1'))))
    }
    await source.live(1, 'robbed')
    expect(source.asked()).toEqual([SNAPSHOT])
    expect(await source.cursor()).toBeNull()
    expect(await source.states()).toEqual({})
  })
})

const nav = () => eventSource(side, 'nav', (origin) => ({ api: origin, days: '180' }))
const event = (uuid: string, status = 'ACTIVE', changed = '2026-03-01T05:00:00Z') => ({
  id: uuid,
  title: `Kundebehandler ${uuid}`,
  date_modified: changed,
  _feed_entry: {
    uuid,
    status,
    title: `Kundebehandler ${uuid}`,
    businessName: `Gran ${uuid}`,
    municipal: 'OSLO',
    sistEndret: changed,
  },
})

function addPage({ answers }: EventSource, id: string, next: string | null, ...items: object[]): void {
  const page = JSON.stringify({ id, next_id: next, items })
  answers[`/api/v1/feed/${id}`] = page
  if (id === 'p1') answers['/api/v1/feed'] = page
}

function addEntry({ answers }: EventSource, uuid: string, status = 'ACTIVE'): void {
  answers['/api/publicToken'] = 'Current public token: aaa.bbb.ccc'
  answers[`/api/v1/feedentry/${uuid}`] = JSON.stringify({
    uuid,
    status,
    ad_content: {
      title: `Kundebehandler ${uuid}`,
      description: `<p>Du svarer kunder, ${uuid}.</p>`,
      employer: { name: `Gran ${uuid}` },
    },
  })
}

describe('a log of events', () => {
  it('is read page by page with its ads, and from its last page on the next time', async () => {
    const source = await nav()
    for (const uuid of ['a', 'b']) addEntry(source, uuid)
    addPage(source, 'p1', 'p2', event('a'), event('b'))
    addPage(source, 'p2', null, event('a', 'INACTIVE'))
    expect(await source.live(1)).toMatchObject({ state: 'complete', created: 2 })
    expect(source.asked().map((line) => line.replace('GET /api/', ''))).toEqual([
      'publicToken',
      'v1/feed',
      'v1/feedentry/a',
      'v1/feedentry/b',
      'v1/feed/p2',
    ])
    expect(source.board.headers.at(-1)).toMatchObject({ authorization: 'Bearer aaa.bbb.ccc' })
    expect(await source.states()).toEqual({ a: 'closed', b: 'open' })
    expect(await source.cursor()).toEqual({ page: 'p2' })

    addEntry(source, 'c')
    addPage(source, 'p2', null, event('a', 'INACTIVE'), event('b', 'INACTIVE'), event('c'))
    expect(await source.live(2)).toMatchObject({ state: 'complete', created: 1 })
    expect(source.asked().map((line) => line.replace('GET /api/', ''))).toEqual([
      'publicToken',
      'v1/feed/p2',
      'v1/feedentry/c',
    ])
    expect(await source.states()).toEqual({ a: 'closed', b: 'closed', c: 'open' })
  })

  it('counts the last event of an ad, on whatever page it stands', async () => {
    const source = await nav()
    for (const uuid of ['a', 'b', 'c']) addEntry(source, uuid)
    addPage(source, 'p1', 'p2', event('a'), event('b', 'INACTIVE'))
    addPage(source, 'p2', 'p3', event('a', 'INACTIVE'))
    addPage(source, 'p3', 'p4', event('c', 'INACTIVE'))
    addPage(source, 'p4', 'p5', event('c', 'INACTIVE'))
    addPage(source, 'p5', null, event('a'), event('b'))
    expect(await source.live(1)).toMatchObject({ state: 'complete' })
    expect(await source.states()).toEqual({ a: 'open', b: 'open' })
    expect(await source.cursor()).toEqual({ page: 'p5' })
  })

  it('does not pass by an ad that could not be read', async () => {
    const source = await nav()
    for (const uuid of ['a', 'b']) addEntry(source, uuid)
    addPage(source, 'p1', 'p2', event('a'))
    addPage(source, 'p2', 'p3', event('b'))
    addPage(source, 'p3', null, event('a', 'INACTIVE'))
    const good = source.answers['/api/v1/feedentry/b']!
    source.answers['/api/v1/feedentry/b'] = (response) => void response.writeHead(500).end()
    expect(await source.live(1)).toMatchObject({ state: 'partial', created: 1 })
    expect(await source.cursor()).toEqual({ page: 'p2' })

    source.answers['/api/v1/feedentry/b'] = good
    await db.deleteFrom('store.host').execute()
    expect(await source.live(2)).toMatchObject({ state: 'complete', created: 1 })
    expect(await source.states()).toEqual({ a: 'closed', b: 'open' })
    expect(await source.cursor()).toEqual({ page: 'p3' })
  })

  it('takes an ad whose own page is gone, or says so, for closed', async () => {
    const source = await nav()
    for (const uuid of ['a', 'b', 'c']) addEntry(source, uuid)
    addPage(source, 'p1', null, event('a'), event('b'), event('c'))
    await source.live(1)
    delete source.answers['/api/v1/feedentry/a']
    addEntry(source, 'b', 'INACTIVE')
    const later = '2026-03-02T05:00:00Z'
    addPage(source, 'p1', null, event('a', 'ACTIVE', later), event('b', 'ACTIVE', later), event('c'))
    expect(await source.live(2)).toMatchObject({ state: 'complete' })
    expect(await source.states()).toEqual({ a: 'closed', b: 'closed', c: 'open' })
  })

  it('that has nothing newer than it was asked for is empty, not failing', async () => {
    const source = await nav()
    addEntry(source, 'a')
    source.answers['/api/v1/feed'] = (response) => void response.writeHead(304).end()
    expect(await source.live(1)).toMatchObject({ state: 'empty' })
    expect(await source.cursor()).toBeNull()
  })

  it('begins again where the page it stopped at is no longer kept', async () => {
    const source = await nav()
    addEntry(source, 'a')
    addPage(source, 'p1', null, event('a'))
    await source.live(1)
    delete source.answers['/api/v1/feed/p1']
    addEntry(source, 'b')
    source.answers['/api/v1/feed'] = JSON.stringify({ id: 'q1', next_id: null, items: [event('b')] })
    expect(await source.live(2)).toMatchObject({ state: 'complete', created: 1 })
    expect(source.board.headers.at(-2)?.['if-modified-since']).toBe('Wed, 03 Sep 2025 06:00:00 GMT')
    expect(await source.cursor()).toEqual({ page: 'q1' })
    expect(await source.states()).toEqual({ a: 'open', b: 'open' })
  })
})

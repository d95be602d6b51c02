import { describe, expect, it } from 'vitest'
import { sweep } from '../../workers/sweep-worker.ts'
import { addSource } from '../db/store-rows.ts'
import { ad, changesOf, closedOf, take } from './closings.ts'
import { day, runSide } from './run-side.ts'

const side = await runSide()
const { db } = side

describe('the word of the source', () => {
  it('closes at once what it calls gone, also when its batch was worked off later', async () => {
    const id = await addSource(db, 'jobtech:stream', { closing: 'event' })
    await take(side, id, 1, [ad('a'), ad('b')])
    await sweep(db, { at: day(1) })
    const run = await take(side, id, 2, [ad('c')], { gone: ['a', 'c', 'never-seen'], end: 'partial' })
    const report = await sweep(db, { at: day(2) })
    expect(report.closed).toMatchObject({ calledGone: 2, absent: 0 })
    expect((await closedOf(db, id)).map(([external]) => external)).toEqual(['a', 'c'])
    const left = await db.selectFrom('store.gone').selectAll().where('run_id', '=', run).execute()
    expect(left).toEqual([])
  })

  it('does not close what was seen again since', async () => {
    const id = await addSource(db, 'jobtech:again', { closing: 'event' })
    await take(side, id, 1, [ad('again')], { gone: ['again'] })
    await take(side, id, 2, [ad('again')])
    await sweep(db, { at: day(2) })
    expect(await closedOf(db, id)).toEqual([])
  })
})

describe('expiry', () => {
  it('closes on its date what says when it ends, and not before', async () => {
    const id = await addSource(db, 'nav:expiry', { closing: 'event' })
    await take(side, id, 1, [ad('ending', { closesAt: '2026-03-05T00:00:00Z' }), ad('endless')])
    await sweep(db, { at: day(4) })
    expect(await closedOf(db, id)).toEqual([])
    await sweep(db, { at: day(8) })
    expect(await closedOf(db, id)).toEqual([['ending', 'expired', '2026-03-05T00:00:00.000Z']])
  })

  it('happens once, though the source goes on listing what has expired', async () => {
    const id = await addSource(db, 'nav:stale', { closing: 'event' })
    const stale = ad('stale', { closesAt: '2026-03-05T00:00:00Z' })
    await take(side, id, 1, [stale])
    for (const n of [8, 9, 10]) {
      await take(side, id, n, [stale])
      await sweep(db, { at: day(n) })
    }
    expect(await changesOf(db, id)).toEqual(['closed expired'])
  })
})

describe('age', () => {
  it('closes a posting of a window source that was not shown for 45 days, and of no other', async () => {
    const window = await addSource(db, 'weworkremotely:age', { closing: 'window' })
    const event = await addSource(db, 'jobtech:age', { closing: 'event' })
    for (const id of [window, event]) await take(side, id, 1, [ad(`old-${id}`)])
    await sweep(db, { at: day(45) })
    expect(await closedOf(db, window)).toEqual([])
    await sweep(db, { at: day(60) })
    expect(await closedOf(db, window)).toEqual([[`old-${window}`, 'expired', day(46).toISOString()]])
    expect(await closedOf(db, event)).toEqual([])
  })

  it('is what the source says, where it says so', async () => {
    const id = await addSource(db, 'feed:daily', { closing: 'window', closesAfterDays: 14 })
    await take(side, id, 1, [ad('paper')])
    await sweep(db, { at: day(16) })
    expect(await closedOf(db, id)).toEqual([['paper', 'expired', day(15).toISOString()]])
  })
})

describe('a sweep', () => {
  it('of one source leaves the others alone', async () => {
    const [one, other] = [
      await addSource(db, 'nav:one', { closing: 'event' }),
      await addSource(db, 'nav:other', { closing: 'event' }),
    ]
    for (const id of [one, other])
      await take(side, id, 1, [ad(`x-${id}`, { closesAt: '2026-03-03T00:00:00Z' })])
    await sweep(db, { at: day(6), sourceId: one })
    expect([(await closedOf(db, one)).length, (await closedOf(db, other)).length]).toEqual([1, 0])
    await sweep(db, { at: day(6) })
    expect(await closedOf(db, other)).toHaveLength(1)
  })

  it('may run many times at once and again: everything closes once', async () => {
    const id = await addSource(db, 'nav:many', { closing: 'event' })
    const many = Array.from({ length: 700 }, (_, i) => ad(`m${i}`, { closesAt: '2026-03-03T00:00:00Z' }))
    await take(side, id, 1, many)
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

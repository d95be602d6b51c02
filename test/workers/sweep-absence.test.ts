import { beforeEach, describe, expect, it } from 'vitest'
import { acceptRun } from '../../db/run-verdict.ts'
import { findSource, registerSources } from '../../db/sources.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import { ad, changesOf, closedOf, live, take } from './closings.ts'
import { addFirm, day, openings, runSide } from './run-side.ts'

const side = await runSide()
const { db, board } = side

beforeEach(() => {
  board.fail = null
})

describe('absence', () => {
  it('closes a posting after two complete runs without it, dated by the second, and not after one', async () => {
    const { id, site } = await addFirm(side, 20)
    await live(side, id, 1)
    board.sites[site] = openings(18)
    expect(await live(side, id, 2)).toMatchObject({ state: 'complete', closed: 0 })
    expect(await closedOf(db, id)).toEqual([])
    expect(await live(side, id, 3)).toMatchObject({ state: 'complete', closed: 2 })
    expect(await closedOf(db, id)).toEqual([
      ['ad-018', 'gone', day(3).toISOString()],
      ['ad-019', 'gone', day(3).toISOString()],
    ])
    expect(await changesOf(db, id)).toEqual(['closed gone', 'closed gone'])
  })

  it('counts no miss in a partial run, and none at all when the posting is seen between', async () => {
    const { id, site } = await addFirm(side, 120)
    await live(side, id, 1)
    const all = board.sites[site]!
    // The posting stands on the second page, which cannot be read today.
    board.fail = { status: 500, fromSkip: 100 }
    expect(await live(side, id, 2)).toMatchObject({ state: 'partial' })
    board.fail = null
    board.sites[site] = all.filter(({ id }) => id !== 'ad-110')
    await live(side, id, 3)
    expect(await closedOf(db, id)).toEqual([])
    board.sites[site] = all
    await live(side, id, 4)
    board.sites[site] = all.filter(({ id }) => id !== 'ad-110')
    await live(side, id, 5)
    expect(await closedOf(db, id)).toEqual([])
    await live(side, id, 6)
    expect(await closedOf(db, id)).toEqual([['ad-110', 'gone', day(6).toISOString()]])
  })

  it('closes nothing when more than 30 % vanish at once, however often, and tells the operator', async () => {
    const { id, site } = await addFirm(side, 30)
    await live(side, id, 1)
    board.sites[site] = openings(15)
    for (const n of [2, 3, 4])
      expect(await live(side, id, n)).toMatchObject({ state: 'drifted', suspicious: true, closed: 0 })
    expect(await closedOf(db, id)).toEqual([])
    expect(await findSource(db, id)).toMatchObject({
      health: 'needs-mending',
      health_reason: '15 of 30 open postings vanished at once; nothing was closed',
      health_since: day(2),
    })
    board.sites[site] = openings(30)
    expect(await live(side, id, 5)).toMatchObject({ state: 'complete' })
    expect(await findSource(db, id)).toMatchObject({ health: 'well', health_reason: null })
  })

  it('believes a mass exit once the operator accepts it, and then closes after the next complete run', async () => {
    const { id, site } = await addFirm(side, 30)
    await live(side, id, 1)
    board.sites[site] = openings(12)
    const held = await live(side, id, 2)
    expect(await acceptRun(db, id)).toBe(held.id)
    expect(await acceptRun(db, id)).toBeNull()
    expect((await findSource(db, id))?.health).toBe('well')
    await sweep(db, { at: day(2) })
    expect(await closedOf(db, id)).toEqual([])
    expect(await live(side, id, 3)).toMatchObject({ state: 'complete', closed: 18 })
  })

  it('does not add up quiet losses of several days to a mass exit', async () => {
    const { id, site } = await addFirm(side, 50)
    await live(side, id, 1)
    for (const [n, left] of [
      [2, 38],
      [3, 27],
      [4, 20],
    ] as const) {
      board.sites[site] = openings(left)
      expect(await live(side, id, n)).toMatchObject({ state: 'complete' })
    }
    expect(await closedOf(db, id)).toHaveLength(23)
  })

  it('lets a run older than the newest close nothing, also when it comes twice', async () => {
    const { id, site } = await addFirm(side, 20)
    await live(side, id, 1)
    await live(side, id, 9)
    const kept = board.sites[site]!
    board.sites[site] = openings(18)
    for (const n of [3, 4, 5])
      expect(await live(side, id, n)).toMatchObject({ state: 'complete', proves_absence: false })
    board.sites[site] = kept.slice(0, 19)
    await live(side, id, 10)
    expect(await closedOf(db, id)).toEqual([])
    await live(side, id, 11)
    expect(await closedOf(db, id)).toEqual([['ad-019', 'gone', day(11).toISOString()]])
  })

  it('is not what a posting suffers that the source shows in a form we refuse', async () => {
    const { id, site } = await addFirm(side, 20)
    await live(side, id, 1)
    board.sites[site]![7]!.text = ' \u200b '
    for (const n of [2, 3, 4])
      expect(await live(side, id, n)).toMatchObject({ state: 'complete', rejected: 1 })
    expect(await closedOf(db, id)).toEqual([])
  })

  it('is nothing that an import could prove', async () => {
    const { id } = await addFirm(side, 0)
    await take(side, id, 1, [ad('a'), ad('b')], { kind: 'import' })
    await take(side, id, 2, [ad('a')], { kind: 'import' })
    await take(side, id, 3, [ad('a')], { kind: 'import' })
    await sweep(db, { at: day(3) })
    expect(await closedOf(db, id)).toEqual([])
  })

  it('ends with the posting coming back: it reopens, and its next absence counts from then', async () => {
    const { id, site } = await addFirm(side, 20)
    await live(side, id, 1)
    board.sites[site] = openings(19)
    await live(side, id, 2)
    await live(side, id, 3)
    board.sites[site] = openings(20)
    expect(await live(side, id, 4)).toMatchObject({ queued: 1 })
    expect(await closedOf(db, id)).toEqual([])
    expect(await changesOf(db, id)).toEqual(['closed gone', 'reopened'])
    board.sites[site] = openings(19)
    await live(side, id, 5)
    expect(await closedOf(db, id)).toEqual([])
    await live(side, id, 6)
    expect(await closedOf(db, id)).toEqual([['ad-019', 'gone', day(6).toISOString()]])
  })
})

// Registering again is how configuration changes a source's mode; the sweep follows the row, not the past.
it('follows a source that changes its closing mode', async () => {
  const { id, site } = await addFirm(side, 20)
  await live(side, id, 1)
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
  for (const n of [2, 3]) await live(side, id, n)
  expect(await closedOf(db, id)).toEqual([])
})

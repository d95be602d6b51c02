import { describe, expect, it } from 'vitest'
import { changedFields } from '../../../pipeline/merge/hashes.ts'
import { inOrder, type Member } from '../../../pipeline/merge/member.ts'
import { mergeBoth, mergeJob } from '../../../pipeline/merge.ts'
import { label, pay, type Sample, sampleLabels, samplePosting } from '../../sample-posting.ts'

let ids = 0
function member({
  posting,
  labels,
  ...over
}: Sample & Omit<Partial<Member>, 'posting' | 'labels'> = {}): Member {
  return {
    id: `${++ids}`,
    posting: samplePosting(posting),
    labels: sampleLabels(labels),
    open: true,
    partial: false,
    redistribution: 'ok',
    firstSeen: '2026-01-01T00:00:00.000Z',
    closedAt: null,
    closedReason: null,
    spells: [{ openedAt: '2026-01-01T00:00:00.000Z', closedAt: null }],
    ...over,
  }
}

describe('the order of Postings', () => {
  it('is complete before partial, open before closed, employer before board before aggregator, old before new', () => {
    const aggregator = member({ posting: { source: 'adzuna:gb' } })
    const board = member({ posting: { source: 'board:one' } })
    const younger = member({ posting: { source: 'lever:acme' }, firstSeen: '2026-02-01T00:00:00.000Z' })
    const older = member({ posting: { source: 'greenhouse:acme' } })
    const closed = member({ posting: { source: 'greenhouse:acme' }, open: false })
    const cut = member({ posting: { source: 'greenhouse:acme' }, partial: true })
    const all = [cut, aggregator, closed, younger, board, older]
    expect(inOrder(all)).toEqual([older, younger, board, aggregator, closed, cut])
    expect(inOrder(all.reverse())).toEqual([older, younger, board, aggregator, closed, cut])
  })
})

describe('a merge', () => {
  it('takes each field from the first Posting that knows it, and names that Posting', () => {
    const own = member({
      posting: { source: 'greenhouse:acme', places: [] },
      labels: { hours: label('unknown') },
    })
    const copy = member({ posting: { pay: pay(15, 17) }, labels: { hours: label('part-time') } })
    const { merged } = mergeJob([copy, own], 'store')!
    expect(merged.from).toMatchObject({ title: own.id, text: own.id, places: copy.id, pay: copy.id })
    expect(merged.labels.hours).toMatchObject({ value: 'part-time', from: copy.id })
    expect(merged.canonical).toBe(own.id)
  })

  it('decides the scope anew from the merged labels', () => {
    const full = member({ posting: { source: 'greenhouse:acme' } })
    const remote = member({ labels: { workplace: label('remote') } })
    expect(mergeJob([full], 'store')!.merged.scope).toBe('customer-service')
    expect(mergeJob([full, remote], 'store')!.merged.scope).toBe('core')
  })

  it('never mixes the occupation of one Posting with the verdict of another', () => {
    const vague = member({
      posting: { source: 'greenhouse:acme' },
      labels: { occupation: label('other'), customer_service: label(false) },
    })
    const clear = member({
      labels: { occupation: label('technical-support'), customer_service: label(true) },
    })
    const { labels } = mergeJob([vague, clear], 'store')!.merged
    expect([labels.occupation.value, labels.customer_service.value]).toEqual(['technical-support', true])
    expect(labels.customer_service.from).toBe(clear.id)
  })

  it('for the public knows nothing of internal-only Postings', () => {
    const inside = member({
      posting: { source: 'greenhouse:acme', pay: pay(99, 99) },
      redistribution: 'internal-only',
    })
    const outside = member({ firstSeen: '2026-02-01T00:00:00.000Z' })
    const { store, public: open } = mergeBoth([inside, outside])
    expect(store!.merged.pay).not.toBeNull()
    expect(open).toEqual(mergeJob([outside], 'public'))
    expect(mergeJob([inside], 'public')).toBeNull()
  })

  it('is one object for both audiences where all may travel', () => {
    const { store, public: open } = mergeBoth([member(), member()])
    expect(open).toBe(store)
  })
})

describe('the life of a Job', () => {
  const days = (...pairs: [number, number | null][]) =>
    pairs.map(([from, to]) => ({ openedAt: iso(from), closedAt: to === null ? null : iso(to) }))
  const iso = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString()
  const closed = (spells: Member['spells'], reason = 'gone') =>
    member({ open: false, spells, closedAt: spells.at(-1)!.closedAt, closedReason: reason })

  it('counts stretches on view over all Postings, not Postings', () => {
    const { life } = mergeJob([closed(days([1, 5])), closed(days([3, 8], [20, 25]))], 'store')!
    expect(life).toMatchObject({ state: 'closed', spells: 2, closedAt: iso(25) })
    expect(
      mergeJob([member({ spells: days([1, null]) }), closed(days([2, 4], [9, 12]))], 'store')!.life.spells,
    ).toBe(1)
  })

  it('takes a gap of less than a day for a hiccup', () => {
    const hours = (n: number) => new Date(Date.UTC(2026, 0, 1, n)).toISOString()
    const blink = [
      { openedAt: hours(0), closedAt: hours(10) },
      { openedAt: hours(30), closedAt: null },
    ]
    expect(mergeJob([member({ spells: blink })], 'store')!.life.spells).toBe(1)
  })

  it('ends with the reason of the Posting that closed last', () => {
    const { life } = mergeJob([closed(days([1, 9]), 'expired'), closed(days([1, 5]), 'gone')], 'store')!
    expect(life.closedReason).toBe('expired')
  })
})

describe('field hashes', () => {
  const hashes = (sample: Sample) => mergeJob([{ ...member(sample), id: '7' }], 'store')!.hashes

  it('change with values, not with evidence or confidence', () => {
    const base = { posting: { externalId: 'x' }, labels: { hours: label('part-time' as const) } }
    const surer = {
      ...base,
      labels: { hours: { ...label('part-time' as const, 'title'), confidence: 0.99 } },
    }
    expect(changedFields(hashes(base), hashes(surer))).toEqual({})
    const other = { ...base, labels: { hours: label('full-time' as const) } }
    expect(Object.keys(changedFields(hashes(base), hashes(other)))).toEqual(['hours', 'scope'])
  })

  it('say with an empty hash that a value went away', () => {
    const before = hashes({ posting: { externalId: 'x', pay: pay(15, 16) } })
    expect(changedFields(before, hashes({ posting: { externalId: 'x' } }))).toEqual({ pay: '' })
  })
})

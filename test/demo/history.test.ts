import { describe, expect, it } from 'vitest'
import { generateHistory } from '../../demo/history.ts'
import { generateWorld } from '../../demo/world.ts'

const world = generateWorld()
const history = generateHistory(world)
const lines = history.archives.flatMap(({ lines }) => lines)

describe('the demo history', () => {
  it('is the same for the same world', () => {
    // Compared as text: looking for differences in millions of values costs more than making them.
    expect(JSON.stringify(generateHistory(generateWorld())) === JSON.stringify(history)).toBe(true)
  })

  it('holds 2,500 to 4,000 dated advertisements in three languages from several archives, all closed before the week', () => {
    expect(lines.length).toBeGreaterThanOrEqual(2500)
    expect(lines.length).toBeLessThanOrEqual(4000)
    expect(history.archives.length).toBeGreaterThanOrEqual(4)
    expect(new Set(lines.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'lv']))
    for (const { postedAt, closesAt } of lines) {
      expect(postedAt! >= '2024-11-01').toBe(true)
      expect(closesAt! > postedAt!).toBe(true)
      expect(closesAt! < '2026-11-01').toBe(true)
    }
  })

  it('names every line once in its archive, in the order of time', () => {
    for (const { lines } of history.archives) {
      expect(new Set(lines.map(({ externalId }) => externalId)).size).toBe(lines.length)
      const dates = lines.map(({ postedAt }) => postedAt!)
      expect(dates).toEqual([...dates].sort())
    }
  })

  it('covers 24 months with a year-end peak of seasonal work and pay that drifts upwards', () => {
    expect(history.months.map(({ month }) => month)).toHaveLength(24)
    expect(history.months[0]!.month).toBe('2024-11')
    expect(history.months.at(-1)!.month).toBe('2026-10')
    const of = (month: string) => history.months.find((one) => one.month === month)!
    for (const year of ['2024', '2025']) {
      expect(of(`${year}-12`).seasonalShare).toBeGreaterThan(0.2)
      expect(of(`${year}-11`).openings).toBeGreaterThan(125)
    }
    expect(of('2025-06').seasonalShare).toBeLessThan(0.12)
    expect(of('2025-11').openings).toBeGreaterThan(of('2025-06').openings * 1.2)
    const yearly = (months: typeof history.months) => {
      const medians = months.flatMap(({ medianHourly }) => medianHourly.US ?? [])
      return medians.reduce((sum, figure) => sum + figure, 0) / medians.length
    }
    expect(yearly(history.months.slice(12))).toBeGreaterThan(yearly(history.months.slice(0, 12)))
  })

  it('knows which lines are one opening: copies, reposts after weeks, and openings of the week seen before', () => {
    const known = new Set(
      history.archives.flatMap(({ id, lines }) => lines.map(({ externalId }) => `${id} ${externalId}`)),
    )
    const members = history.openings.flatMap(({ members }) =>
      members.map(({ source, externalId }) => `${source} ${externalId}`),
    )
    expect(new Set(members).size).toBe(members.length)
    expect(new Set(members)).toEqual(known)
    expect(history.openings.filter(({ members }) => members.length > 1).length).toBeGreaterThan(200)
    const before = history.openings.filter(({ weekOpening }) => weekOpening !== null)
    expect(before.length).toBeGreaterThanOrEqual(10)
    for (const { weekOpening } of before) expect(world.made.has(weekOpening!)).toBe(true)
    expect(history.months.reduce((sum, { openings }) => sum + openings, 0)).toBe(history.openings.length)
    expect(history.months.reduce((sum, { postings }) => sum + postings, 0)).toBe(lines.length)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barPlot, columnPlot, linePlot, type Spread, spreadPlot, ticksOf } from '../../feed/trends/plots.ts'

const HEAD = { id: 'p', title: 'A <plot>', says: 'what & how' }
/** Figures as questions give them, with three decimals at most. */
const figures = fc.integer({ min: 0, max: 1_000_000_000 }).map((n) => n / 1000)
const known = fc.option(figures)
const say = (value: number) => String(value)

/** Every figure of a drawing, so that a test sees one that no browser could draw. */
function wrong(svg: string): string[] {
  return [...svg.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|width|height|points)="([^"]*)"/g)]
    .map(([, value = '']) => value)
    .filter((value) => !/^(-?\d+(\.\d+)?%?([ ,]|$))+$/.test(value))
}

describe('plots', () => {
  it('are drawn with figures that a browser understands, whatever is known', () => {
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 120 }), (values) => {
        const names = values.map((_, n) => `week ${n}`)
        const line = linePlot(HEAD, names, [{ name: 'one', values }], say).text
        const columns = columnPlot(
          HEAD,
          values.map((value, n) => ({ name: names[n]!, value })),
          say,
          1,
        ).text
        expect([...wrong(line), ...wrong(columns)]).toEqual([])
        // Each stretch of neighbours is one line; one alone is a dot.
        const stretches = values.filter((value, n) => value !== null && values[n - 1] == null)
        expect(line.match(/<polyline/g)?.length ?? 0).toBe(stretches.length)
      }),
      { numRuns: 60 },
    )
  })

  it('hold spreads between round figures', () => {
    const spread = fc
      .array(figures, { minLength: 5, maxLength: 5 })
      .map((five) => five.toSorted((a, b) => a - b) as [number, number, number, number, number])
      .map(([p10, p25, median, p75, p90]): Spread => ({ p10, p25, median, p75, p90 }))
    fc.assert(
      fc.property(spread, fc.option(spread), (one, other) => {
        const svg = spreadPlot(HEAD, ['a', 'b'], [{ name: 'row', spreads: [one, other] }], say).text
        expect(wrong(svg)).toEqual([])
        const places = [...svg.matchAll(/ x1="([\d.]+)%"/g)].map(([, x]) => Number(x))
        expect(Math.min(...places)).toBeGreaterThanOrEqual(2)
        expect(Math.max(...places)).toBeLessThanOrEqual(98)
      }),
      { numRuns: 60 },
    )
  })

  it('label at most a handful of many points, and cut off none', () => {
    const names = Array.from({ length: 104 }, (_, n) => `w${n}`)
    const svg = linePlot(HEAD, names, [{ name: 'one', values: names.map((_, n) => n) }], say).text
    const labels = [...svg.matchAll(/text-anchor="(\w+)">(w\d+)</g)].map(([, anchor, name]) => [anchor, name])
    expect(labels.length).toBeLessThanOrEqual(7)
    expect(labels[0]).toEqual(['start', 'w0'])
    expect(svg).not.toContain('<circle')
  })

  it('escape what they are given', () => {
    const svg = barPlot(HEAD, [{ name: '<b>"&', value: 3, text: '3 <i>' }]).text
    expect(svg).toContain('&lt;b&gt;&quot;&amp;')
    expect(svg).toContain('A &lt;plot&gt;')
    expect(svg).not.toMatch(/<(b|i|plot)>/)
  })
})

describe('ticks', () => {
  it('are round, rising, few, and hold what is between them', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const ticks = ticksOf(low, high)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThanOrEqual(8)
        expect(ticks[0]).toBeLessThanOrEqual(low + 1e-6)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - 1e-6)
        expect(ticks).toEqual(ticks.toSorted((x, y) => x - y))
      }),
    )
  })

  it.each([
    [0, 0, [0, 0.5, 1]],
    [0, 7, [0, 2, 4, 6, 8]],
    [0, 0.42, [0, 0.2, 0.4, 0.6]],
    [11, 30, [10, 15, 20, 25, 30]],
    [5, 5, [4, 6]],
  ])('from %d to %d are round and hold both', (low, high, ticks) => {
    const found = ticksOf(low, high)
    expect(found[0]).toBeLessThanOrEqual(low)
    expect(found.at(-1)).toBeGreaterThanOrEqual(high)
    expect(found.length).toBeGreaterThan(1)
    if (low !== high) expect(found).toEqual(ticks)
  })
})

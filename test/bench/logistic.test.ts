import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLogistic, type Row } from '../../bench/train/logistic.ts'

const row = (...features: number[]): Row => ({
  features: Int32Array.from(features),
  values: Float64Array.from(features, () => 1),
})
const score = (weights: Float64Array, { features, values }: Row) =>
  features.reduce((sum, feature, n) => sum + weights[feature]! * values[n]!, weights.at(-1)!)

describe('logistic regression', () => {
  it('weighs what goes with the answer up, what goes against it down, and the rest little', () => {
    const rows = [row(0, 2), row(0), row(0, 2), row(1), row(1, 2), row(1)]
    const weights = fitLogistic(rows, [true, true, true, false, false, false], 3)
    expect(weights[0]).toBeGreaterThan(0.5)
    expect(weights[1]).toBeLessThan(-0.5)
    expect(Math.abs(weights[2]!)).toBeLessThan(0.3)
  })

  it('stands where no small step makes the penalized loss less', () => {
    const loss = (weights: Float64Array, rows: Row[], truth: boolean[]) =>
      weights.reduce((sum, one) => sum + one ** 2 / 2, 0) +
      rows.reduce((sum, one, n) => sum + Math.log1p(Math.exp((truth[n] ? -1 : 1) * score(weights, one))), 0)
    const example = fc.tuple(fc.uniqueArray(fc.nat(4), { maxLength: 4 }), fc.boolean())
    fc.assert(
      fc.property(fc.array(example, { minLength: 2, maxLength: 20 }), (examples) => {
        const rows = examples.map(([features]) => row(...features))
        const truth = examples.map(([, is]) => is)
        const weights = fitLogistic(rows, truth, 5)
        const least = loss(weights, rows, truth)
        for (let n = 0; n < weights.length; n++)
          for (const step of [0.05, -0.05]) {
            const moved = Float64Array.from(weights)
            moved[n]! += step
            expect(loss(moved, rows, truth)).toBeGreaterThan(least - 1e-6)
          }
      }),
      { numRuns: 50 },
    )
  })
})

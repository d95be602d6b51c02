/** One advertisement: the numbers of its features and their values. */
export interface Row {
  features: Int32Array
  values: Float64Array
}

const PASSES = 60
const ENOUGH = 1e-3
/** What a wrong answer costs beside large weights. */
const COST = 1

/**
 * Fits a logistic regression with ridge penalty, one coordinate after the other by Newton's steps; the last weight is the bias.
 * Same rows, same weights. The method is that of G.-X. Yuan et al., "A Comparison of Optimization Methods and Software
 * for Large-scale L1-regularized Linear Classification", JMLR 2010, section 4, with the ridge penalty in the place of the lasso.
 */
export function fitLogistic(
  rows: readonly Row[],
  isTrue: readonly boolean[],
  features: number,
): Float64Array {
  const columns = columnsOf(rows, features)
  const weights = new Float64Array(features + 1)
  // w . x of each row, with the sign of its class: large where it is right.
  const margins = new Float64Array(rows.length)
  const sign = Float64Array.from(isTrue, (one) => (one ? 1 : -1))
  for (let pass = 0; pass < PASSES; pass++) {
    let largest = 0
    for (let feature = 0; feature <= features; feature++) {
      const { at, values } = columns[feature]!
      let gradient = weights[feature]!
      let curvature = 1
      for (let n = 0; n < at.length; n++) {
        const row = at[n]!
        const wrong = 1 / (1 + Math.exp(margins[row]!))
        gradient -= COST * sign[row]! * values[n]! * wrong
        curvature += COST * values[n]! ** 2 * wrong * (1 - wrong)
      }
      const step = -gradient / curvature
      weights[feature]! += step
      for (let n = 0; n < at.length; n++) margins[at[n]!]! += sign[at[n]!]! * values[n]! * step
      largest = Math.max(largest, Math.abs(step))
    }
    if (largest < ENOUGH) break
  }
  return weights
}

function columnsOf(rows: readonly Row[], features: number): { at: number[]; values: number[] }[] {
  const columns = Array.from({ length: features + 1 }, () => ({ at: [] as number[], values: [] as number[] }))
  rows.forEach((row, index) => {
    row.features.forEach((feature, n) => {
      columns[feature]!.at.push(index)
      columns[feature]!.values.push(row.values[n]!)
    })
    columns[features]!.at.push(index)
    columns[features]!.values.push(1)
  })
  return columns
}

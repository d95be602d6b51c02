import { writeFileSync } from 'node:fs'
import { MODELLED, type Weights } from '../pipeline/classify/model.ts'
import { ROOT, readOwnGold } from './classify/own-gold.ts'
import { type Examples, examplesOf } from './train/examples.ts'
import { fitLogistic } from './train/logistic.ts'

const WEIGHTS = `${ROOT}pipeline/classify/weights.json`

/**
 * Learns the weights of the second opinion from the advertisements of bench/gold, but for those that nobody has read, and writes
 * them beside the model: `npm run --silent bench -- train`.
 */
export async function run(): Promise<void> {
  const { ads, unread } = await readOwnGold()
  const read = ads.filter(({ id }) => !unread.has(id))
  const weights = learn(examplesOf(read))
  writeFileSync(WEIGHTS, printed(weights))
  process.stdout.write(
    `${Object.keys(weights.concepts).length} concepts from ${read.length} advertisements\n`,
  )
}

/** Fits every class of every field against the rest. */
export function learn({ names, rows, truth }: Examples): Weights {
  const classes = {} as Weights['classes']
  const columns: Float64Array[] = []
  for (const field of MODELLED) {
    const known = rows.flatMap((row, n) =>
      truth[field][n] === undefined ? [] : [{ row, is: truth[field][n]! }],
    )
    classes[field] = [...new Set(known.map(({ is }) => is))].sort()
    for (const value of classes[field])
      columns.push(
        fitLogistic(
          known.map(({ row }) => row),
          known.map(({ is }) => is === value),
          names.length,
        ),
      )
  }
  const rowOf = (n: number) => columns.map((column) => Math.round(column[n]! * 100) / 100)
  return {
    classes,
    bias: rowOf(names.length),
    concepts: Object.fromEntries(names.map((name, n) => [name, rowOf(n)])),
  }
}

/** One concept a line, so that a change of the weights can be read. */
function printed({ classes, bias, concepts }: Weights): string {
  const rows = Object.entries(concepts).map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`)
  return `{"classes":${JSON.stringify(classes)},\n"bias":${JSON.stringify(bias)},\n"concepts":{\n${rows.join(',\n')}\n}}\n`
}

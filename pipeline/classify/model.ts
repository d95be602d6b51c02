import { createRequire } from 'node:module'
import type { Concept } from './concepts.ts'
import type { Hit } from './reading.ts'

/** The fields of which the model has a second opinion. */
export const MODELLED = [
  'occupation',
  'customer_service',
  'workplace',
  'term',
  'direction',
  'stream',
] as const
export type ModelledField = (typeof MODELLED)[number]

/**
 * Logistic regression, one class against the rest: weights.json as `npm run --silent bench -- train` writes it. The weights of a concept
 * stand in the order of the classes, field after field.
 */
export interface Weights {
  classes: Record<ModelledField, string[]>
  bias: number[]
  concepts: Record<string, number[]>
}

/** What the model holds of one field: each class with its probability. */
export type Opinion = { value: string; probability: number }[]

interface Model {
  classes: [field: ModelledField, values: string[]][]
  bias: Float32Array
  /** The weights of all concepts, row behind row, and where the row of each begins. */
  weights: Float32Array
  rows: Map<string, number>
  /** Room for the sums of one advertisement. */
  sums: Float32Array
}

let loaded: Model | null = null

/** The weights are read when the first advertisement comes. */
function model(): Model {
  if (loaded) return loaded
  const { classes, bias, concepts } = createRequire(import.meta.url)('./weights.json') as Weights
  const names = Object.keys(concepts)
  loaded = {
    classes: MODELLED.map((field) => [field, classes[field]]),
    bias: Float32Array.from(bias),
    weights: Float32Array.from(names.flatMap((name) => concepts[name]!)),
    rows: new Map(names.map((name, n) => [name, n * bias.length])),
    sums: new Float32Array(bias.length),
  }
  return loaded
}

/** Weighs the concepts of an advertisement for every modelled field. */
export function weigh(concepts: ReadonlyMap<string, Concept>): Record<ModelledField, Opinion> {
  const { classes, bias, weights, rows, sums } = model()
  const { length } = bias
  sums.set(bias)
  for (const { name, strength } of concepts.values()) {
    const row = rows.get(name)
    if (row !== undefined) for (let n = 0; n < length; n++) sums[n]! += weights[row + n]! * strength
  }
  const opinions = {} as Record<ModelledField, Opinion>
  let at = 0
  for (const [field, values] of classes) {
    const opinion = values.map((value) => ({ value, probability: 1 / (1 + Math.exp(-sums[at++]!)) }))
    const total = opinion.reduce((sum, { probability }) => sum + probability, 0)
    for (const one of opinion) one.probability /= total
    opinions[field] = opinion
  }
  return opinions
}

/** The likeliest class of those that `counts` lets through; null where that is none. */
export function likeliest(
  opinion: Opinion,
  counts: (value: string) => boolean = () => true,
): Opinion[number] | null {
  let best: Opinion[number] | null = null
  for (const one of opinion)
    if ((best === null || one.probability > best.probability) && counts(one.value)) best = one
  return best
}

/** The words that speak loudest for a class; null where all that was read speaks against it. */
export function loudest(
  concepts: ReadonlyMap<string, Concept>,
  field: ModelledField,
  value: string,
): Hit | null {
  const { classes, weights, rows } = model()
  let index = 0
  for (const [one, values] of classes) {
    if (one === field) {
      index += values.indexOf(value)
      break
    }
    index += values.length
  }
  let best: Concept | null = null
  let most = 0
  for (const concept of concepts.values()) {
    const row = rows.get(concept.name)
    const weight = row === undefined ? 0 : weights[row + index]! * concept.strength
    if (weight > most) [best, most] = [concept, weight]
  }
  return best?.hit ?? null
}

import { createRequire } from 'node:module'
import type { Concept } from './concepts.ts'
import type { Hit } from './reading.ts'

/** The fields of which the model has a second opinion. */
export const MODELLED = ['occupation', 'customer_service', 'workplace', 'term', 'stream'] as const
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

/** What the model holds of one field: each class with its probability, the likeliest first. */
export type Opinion = { value: string; probability: number }[]

interface Model {
  classes: [field: ModelledField, values: string[]][]
  bias: Float32Array
  weights: Map<string, Float32Array>
}

let loaded: Model | null = null

/** The weights are read when the first advertisement comes. */
function model(): Model {
  if (loaded) return loaded
  const { classes, bias, concepts } = createRequire(import.meta.url)('./weights.json') as Weights
  loaded = {
    classes: MODELLED.map((field) => [field, classes[field]]),
    bias: Float32Array.from(bias),
    weights: new Map(Object.entries(concepts).map(([name, row]) => [name, Float32Array.from(row)])),
  }
  return loaded
}

/** Weighs the concepts of an advertisement for every modelled field. */
export function weigh(concepts: ReadonlyMap<string, Concept>): Record<ModelledField, Opinion> {
  const { classes, bias, weights } = model()
  const sums = Float32Array.from(bias)
  for (const { name, strength } of concepts.values()) {
    const row = weights.get(name)
    if (row) for (let n = 0; n < sums.length; n++) sums[n]! += row[n]! * strength
  }
  const opinions = {} as Record<ModelledField, Opinion>
  let at = 0
  for (const [field, values] of classes) {
    const opinion = values.map((value) => ({ value, probability: 1 / (1 + Math.exp(-sums[at++]!)) }))
    const total = opinion.reduce((sum, { probability }) => sum + probability, 0)
    for (const one of opinion) one.probability /= total
    opinions[field] = opinion.sort((a, b) => b.probability - a.probability)
  }
  return opinions
}

/** The words that speak loudest for a class; null where all that was read speaks against it. */
export function loudest(
  concepts: ReadonlyMap<string, Concept>,
  field: ModelledField,
  value: string,
): Hit | null {
  const { classes, weights } = model()
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
    const weight = (weights.get(concept.name)?.[index] ?? 0) * concept.strength
    if (weight > most) [best, most] = [concept, weight]
  }
  return best?.hit ?? null
}

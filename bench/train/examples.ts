import { type Concept, conceptsOf } from '../../pipeline/classify/concepts.ts'
import { MODELLED, type ModelledField } from '../../pipeline/classify/model.ts'
import { read } from '../../pipeline/classify/reading.ts'
import type { GoldAd } from '../classify/gold.ts'
import { postingOf } from '../classify/predict.ts'
import type { Row } from './logistic.ts'

/** Concepts seen in fewer advertisements say nothing that would carry over. */
const LEAST_ADS = 2

export interface Examples {
  /** Names of the concepts, in the order of the rows' features. */
  names: string[]
  rows: Row[]
  /** The true value of each row, by field; undefined where it is not labelled. */
  truth: Record<ModelledField, (string | undefined)[]>
}

/** Turns labelled advertisements into what the model learns from. */
export function examplesOf(ads: readonly GoldAd[]): Examples {
  const read = ads.flatMap((ad) => {
    const concepts = conceptsIn(ad)
    return concepts ? [{ ad, concepts }] : []
  })
  const seen = new Map<string, number>()
  for (const { concepts } of read)
    for (const name of concepts.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].flatMap(([name, count]) => (count >= LEAST_ADS ? [name] : [])).sort()
  const numbers = new Map(names.map((name, n) => [name, n]))
  const rows = read.map(({ concepts }) => {
    const known = [...concepts.values()].filter(({ name }) => numbers.has(name))
    return {
      features: Int32Array.from(known, ({ name }) => numbers.get(name)!),
      values: Float64Array.from(known, ({ strength }) => strength),
    }
  })
  const truth = Object.fromEntries(
    MODELLED.map((field) => [field, read.map(({ ad }) => truthOf(ad, field))]),
  ) as Examples['truth']
  return { names, rows, truth }
}

function conceptsIn(ad: GoldAd): Map<string, Concept> | null {
  const posting = postingOf(ad)
  return posting && conceptsOf(read(posting))
}

/** Labelled, and asked, of customer service alone. */
const OF_SERVICE: ReadonlySet<ModelledField> = new Set(['direction', 'stream'])

function truthOf({ labels }: GoldAd, field: ModelledField): string | undefined {
  const value = OF_SERVICE.has(field) && labels.customer_service !== true ? undefined : labels[field]
  return value === undefined ? undefined : String(value)
}

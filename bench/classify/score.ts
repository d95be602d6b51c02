import { type Agreement, agreementOf, macroF1, type Said } from '../../demo/compare/agreement.ts'
import type { GoldField, GoldLabels } from './gold.ts'

export interface SingleScore {
  n: number
  accuracy: number
  macroF1: number
}
export interface SetScore {
  n: number
  microF1: number
  macroF1: number
}
export interface YesNoScore {
  n: number
  precision: number
  recall: number
  f1: number
}
export type FieldScore = SingleScore | SetScore | YesNoScore

/** How each field is scored. */
export const KIND: Record<GoldField, 'single' | 'set' | 'yes-no' | 'pay'> = {
  occupation: 'single',
  customer_service: 'yes-no',
  workplace: 'single',
  online_in_office: 'yes-no',
  hours: 'single',
  shifts: 'set',
  term: 'single',
  channels: 'set',
  direction: 'single',
  education: 'single',
  experience: 'single',
  training: 'yes-no',
  stream: 'single',
  employer_type: 'single',
  licence: 'yes-no',
  pay: 'pay',
  languages: 'set',
  scam: 'yes-no',
}

/** Scored on every advertisement; the rest only where the truth is customer service. */
const ALWAYS: ReadonlySet<GoldField> = new Set<GoldField>([
  'occupation',
  'customer_service',
  'workplace',
  'hours',
  'term',
  'pay',
  'scam',
])

export interface Pair {
  truth: GoldLabels
  said: GoldLabels
}

type GoldPay = GoldLabels['pay']
const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 0.005

/** True where min, max (to half a cent), currency and period all agree. */
export function samePay(a: GoldPay, b: GoldPay): boolean {
  if (!a || !b) return !a && !b
  return near(a.min, b.min) && near(a.max, b.max) && a.currency === b.currency && a.period === b.period
}

/** True where the prediction of one field is wholly right. */
export function isRight(field: GoldField, { truth, said }: Pair): boolean {
  const kind = KIND[field]
  if (kind === 'pay') return samePay(truth.pay, said.pay)
  if (kind !== 'set') return String(truth[field]) === String(said[field])
  const [a, b] = [truth[field] as string[], said[field] as string[]]
  return a.length === b.length && a.every((one) => b.includes(one))
}

/** True where the field of this pair is scored at all. */
export function isScored(field: GoldField, { truth }: Pair): boolean {
  return truth[field] !== undefined && (ALWAYS.has(field) || truth.customer_service === true)
}

/** Truth and prediction as plain words. Pay that agrees is one word on both sides, since cents may differ by half a one. */
function wordsOf(field: GoldField, pair: Pair, silent: ReadonlySet<string>): Said {
  const { truth, said } = pair
  switch (KIND[field]) {
    case 'set':
      return { truth: truth[field] as string[], said: said[field] as string[] }
    case 'yes-no':
      return { truth: truth[field] === true ? ['yes'] : [], said: said[field] === true ? ['yes'] : [] }
    case 'pay':
      return {
        truth: truth.pay ? ['pay'] : [],
        said: said.pay ? [isRight('pay', pair) ? 'pay' : 'another pay'] : [],
      }
    case 'single': {
      const one = (value: unknown) => (silent.has(String(value)) ? [] : [String(value)])
      return { truth: one(truth[field]), said: one(said[field]) }
    }
  }
}

const NONE: ReadonlySet<string> = new Set()
const UNKNOWN: ReadonlySet<string> = new Set(['unknown'])

/** Score of one field in the shape that its kind has. Nothing to find and nothing found is a full score. */
export function scoreField(field: GoldField, all: readonly Pair[]): FieldScore {
  const pairs = all.filter((pair) => isScored(field, pair)).map((pair) => wordsOf(field, pair, NONE))
  const { n, accuracy, precision, recall, f1 } = agreementOf(pairs)
  if (KIND[field] === 'single') return { n, accuracy: accuracy ?? 0, macroF1: macroF1(pairs) ?? 0 }
  if (KIND[field] === 'set') return { n, microF1: f1 ?? 1, macroF1: macroF1(pairs) ?? f1 ?? 1 }
  return { n, precision: precision ?? 1, recall: recall ?? 1, f1: f1 ?? 1 }
}

/** One field over the advertisements that it is scored on, where `unknown` counts as silence. */
export function agreementIn(field: GoldField, all: readonly Pair[]): Agreement {
  return agreementOf(all.filter((pair) => isScored(field, pair)).map((pair) => wordsOf(field, pair, UNKNOWN)))
}

/** Scores of every field that some truth names. */
export function scoreAll(pairs: readonly Pair[]): Partial<Record<GoldField, FieldScore>> {
  const fields = (Object.keys(KIND) as GoldField[]).filter((field) =>
    pairs.some((pair) => isScored(field, pair)),
  )
  return Object.fromEntries(fields.map((field) => [field, scoreField(field, pairs)]))
}

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

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const f1Of = (right: number, said: number, true_: number): number => ratio(2 * right, said + true_)
/** Nothing to find and nothing found is a full score. */
const full = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

function single(pairs: [string, string][]): SingleScore {
  const classes = new Set(pairs.map(([truth]) => truth))
  let sum = 0
  for (const one of classes) {
    const right = pairs.filter(([t, s]) => t === one && s === one).length
    sum += f1Of(right, pairs.filter(([, s]) => s === one).length, pairs.filter(([t]) => t === one).length)
  }
  const right = pairs.filter(([t, s]) => t === s).length
  return { n: pairs.length, accuracy: ratio(right, pairs.length), macroF1: ratio(sum, classes.size) }
}

function sets(pairs: [string[], string[]][]): SetScore {
  const classes = new Set(pairs.flatMap(([truth]) => truth))
  let sum = 0
  for (const one of classes) {
    const right = pairs.filter(([t, s]) => t.includes(one) && s.includes(one)).length
    sum += f1Of(
      right,
      pairs.filter(([, s]) => s.includes(one)).length,
      pairs.filter(([t]) => t.includes(one)).length,
    )
  }
  const right = pairs.reduce((n, [t, s]) => n + t.filter((one) => s.includes(one)).length, 0)
  const said = pairs.reduce((n, [, s]) => n + s.length, 0)
  const true_ = pairs.reduce((n, [t]) => n + t.length, 0)
  const micro = said + true_ === 0 ? 1 : f1Of(right, said, true_)
  return { n: pairs.length, microF1: micro, macroF1: classes.size === 0 ? micro : sum / classes.size }
}

function yesNo(n: number, right: number, said: number, true_: number): YesNoScore {
  const f1 = said + true_ === 0 ? 1 : f1Of(right, said, true_)
  return { n, precision: full(right, said), recall: full(right, true_), f1 }
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

export function scoreField(field: GoldField, all: readonly Pair[]): FieldScore {
  const pairs = all.filter((pair) => isScored(field, pair))
  const kind = KIND[field]
  if (kind === 'set')
    return sets(pairs.map(({ truth, said }) => [truth[field] as string[], said[field] as string[]]))
  if (kind === 'single')
    return single(pairs.map(({ truth, said }) => [String(truth[field]), String(said[field])]))
  const positive = (labels: GoldLabels) => (kind === 'pay' ? labels.pay !== null : labels[field] === true)
  const right = pairs.filter(
    (pair) => positive(pair.truth) && positive(pair.said) && isRight(field, pair),
  ).length
  const said = pairs.filter((pair) => positive(pair.said)).length
  return yesNo(pairs.length, right, said, pairs.filter((pair) => positive(pair.truth)).length)
}

/** Scores of every field that some truth names. */
export function scoreAll(pairs: readonly Pair[]): Partial<Record<GoldField, FieldScore>> {
  const fields = (Object.keys(KIND) as GoldField[]).filter((field) =>
    pairs.some((pair) => isScored(field, pair)),
  )
  return Object.fromEntries(fields.map((field) => [field, scoreField(field, pairs)]))
}

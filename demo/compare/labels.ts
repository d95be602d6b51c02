import type { Label, Labels, Pay } from '../../pipeline/label.ts'
import { keyOf, type Truth } from '../truth.ts'
import type { Language, Opening, TrueLabels, TruePay } from '../world/opening.ts'
import { agreementOf } from './agreement.ts'
import type { Observed, ObservedJob } from './observed.ts'

/** How well one field was read in one language. */
export interface LabelScore {
  field: string
  language: Language | 'all'
  of: number
  /** Share of openings whose whole value is right, silence included. */
  accuracy: number
  /** Of what was claimed, how much is true; of what is stated, how much was claimed. Members of sets count singly. */
  precision: number | null
  recall: number | null
}

/** Fields that are scored on every opening; the others on customer service only. */
const ON_ALL = new Set([
  'occupation',
  'customer_service',
  'workplace',
  'hours',
  'term',
  'pay',
  'trust',
  'scope',
])

/** Label scores per field and language: shown beside the checks, deciding nothing. */
export function scoreLabels(truth: Truth, observed: Observed): LabelScore[] {
  const pairs = pairUp(truth, observed)
  const fields = [...Object.keys(pairs[0]?.opening.labels ?? {}), 'pay', 'scope']
  const languages = ['all', ...new Set(pairs.map(({ opening }) => opening.language))] as const
  return fields.flatMap((field) =>
    languages.flatMap((language) => {
      const fitting = pairs.filter(
        ({ opening }) =>
          (language === 'all' || opening.language === language) &&
          (ON_ALL.has(field) || opening.labels.customer_service),
      )
      return fitting.length === 0 ? [] : [scoreField(field, language, fitting)]
    }),
  )
}

interface Pair {
  opening: Opening
  job: ObservedJob
}

/** Each opening with the Job that holds most of its postings. */
function pairUp(truth: Truth, observed: Observed): Pair[] {
  const jobs = new Map(observed.jobs.map((job) => [job.id, job]))
  const jobOf = new Map(observed.postings.map((posting) => [keyOf(posting), posting.jobId]))
  return [...truth.openings.values()].flatMap((opening) => {
    const votes = new Map<string, number>()
    for (const member of truth.members.get(opening.id) ?? []) {
      const id = jobOf.get(keyOf(member))
      if (id !== undefined && id !== null) votes.set(id, (votes.get(id) ?? 0) + 1)
    }
    const best = [...votes].sort((a, b) => b[1] - a[1])[0]
    const job = best === undefined ? undefined : jobs.get(best[0])
    return job === undefined ? [] : [{ opening, job }]
  })
}

function scoreField(field: string, language: LabelScore['language'], pairs: readonly Pair[]): LabelScore {
  const { n, accuracy, precision, recall } = agreementOf(
    pairs.map(({ opening, job }) => ({ truth: valuesOf(field, opening), said: foundValues(field, job) })),
  )
  return { field, language, of: n, accuracy: accuracy ?? 1, precision, recall }
}

/** A field as a list of plain words; unknown and silent are the empty list. */
function valuesOf(field: string, opening: Opening): string[] {
  if (field === 'pay') return opening.pay === null ? [] : [payWords(opening.pay)]
  if (field === 'scope') return [opening.scope]
  return words(opening.labels[field as keyof TrueLabels])
}

function foundValues(field: string, job: ObservedJob): string[] {
  if (field === 'pay') return job.pay === null ? [] : [payWords(job.pay)]
  if (field === 'scope') return [job.scope]
  const label = job.labels[field as keyof Labels] as Label<unknown> | Label<unknown>[] | undefined
  if (label === undefined) return []
  return Array.isArray(label) ? label.flatMap(({ value }) => words(value)) : words(label.value)
}

function words(value: unknown): string[] {
  // The labelled ads write "no training" where nothing is said of it: for a yes-or-no label, no is silence.
  if (value === null || value === undefined || value === 'unknown' || value === false) return []
  if (Array.isArray(value)) return typeof value[0] === 'number' ? [value.join('-')] : value.flatMap(words)
  if (typeof value === 'object')
    return [
      Object.values(value)
        .map((one) => one ?? '')
        .join('-'),
    ]
  return [
    String(value)
      .toLowerCase()
      .replace(/^microsoft /, ''),
  ]
}

function payWords({ min, max, currency, period }: Pay | TruePay): string {
  return `${min ?? ''}-${max ?? ''} ${currency} ${period}`
}

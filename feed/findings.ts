import { type PostingWords, quoteOf } from '../db/job-details.ts'
import type { AnyLabel, LabelField } from '../pipeline/job.ts'
import type { Because, Labels, Pay } from '../pipeline/label.ts'
import { LABEL_FIELDS } from '../pipeline/merge/labels.ts'
import type { Mark } from './marks.ts'
import { capital, countryName, inWords, languageName, payText } from './words.ts'

/** One label of a job as the page shows it. */
export interface Finding {
  /** Anchor of its words in the text. */
  id: string
  field: string
  value: string
  /** 0 to 1; null for pay, which has none. */
  confidence: number | null
  because: Because
  quote: string | null
  postingId: string | null
}

/** Everything known about a job, field by field in the order of pages; fields that nothing is known of are left out. */
export function findingsOf(
  labels: Labels,
  pay: Pay | null,
  payFrom: string | null,
  words: ReadonlyMap<string, PostingWords>,
): Finding[] {
  const found: Finding[] = []
  for (const field of LABEL_FIELDS) {
    const known = labels[field] as AnyLabel | AnyLabel[] | undefined
    for (const label of known === undefined ? [] : Array.isArray(known) ? known : [known]) {
      if (label.value === 'unknown') continue
      const { because, confidence, from } = label
      const value = valueInWords(field, label.value)
      found.push(
        finding(found.length, capital(inWords(field)), value, confidence, because, from ?? null, words),
      )
    }
  }
  if (pay !== null) found.push(finding(found.length, 'Pay', payText(pay), null, pay.because, payFrom, words))
  return found
}

function finding(
  n: number,
  field: string,
  value: string,
  confidence: number | null,
  because: Because,
  postingId: string | null,
  words: ReadonlyMap<string, PostingWords>,
): Finding {
  const quote = quoteOf(words.get(postingId ?? ''), because)
  return { id: `words-${n + 1}`, field, value, confidence, because, quote, postingId }
}

/** Marks for one field of one advertisement. */
export function marksIn(findings: readonly Finding[], postingId: string, field: Because['in']): Mark[] {
  return findings.flatMap(({ id, field: name, value, because, postingId: from }) =>
    from === postingId && because.in === field && because.quote !== undefined
      ? [{ id, says: `${name}: ${value}`, start: because.quote[0], end: because.quote[1] }]
      : [],
  )
}

/** Single-valued fields that the advertisement leaves open. */
export function openFields(labels: Labels): string[] {
  const asked = [
    'workplace',
    'hours',
    'shifts',
    'term',
    'channels',
    'education',
    'experience',
    'stream',
    'employer_type',
  ]
  return asked
    .filter((field) => {
      const found = labels[field as LabelField] as AnyLabel | AnyLabel[] | undefined
      return Array.isArray(found) ? found.length === 0 : found === undefined || found.value === 'unknown'
    })
    .map(inWords)
}

function valueInWords(field: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (field === 'remote_scope' && Array.isArray(value))
    return value.length === 0 ? 'anywhere' : value.map((area) => countryName(String(area))).join(', ')
  if (field === 'languages') return languageName(String(value))
  if (field === 'experience' && typeof value === 'number') return value === 1 ? '1 year' : `${value} years`
  if (typeof value === 'object' && value !== null)
    return spanText(value as { min?: number | null; max?: number | null })
  return inWords(String(value))
}

function spanText({ min = null, max = null }: { min?: number | null; max?: number | null }): string {
  if (min === null) return max === null ? 'not stated' : `up to ${max}`
  if (max === null) return `at least ${min}`
  return min === max ? String(min) : `${min} to ${max}`
}

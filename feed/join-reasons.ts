import type { JoinReason } from '../db/job-details.ts'
import type { JobPosting } from '../db/job-rows.ts'
import type { JsonValue } from '../pipeline/posting.ts'
import { html, type Markup } from './markup.ts'
import { day, inWords } from './words.ts'

const JOINED: Record<string, string> = {
  full: 'is the same advertisement as',
  semantic: 'is the same opening in other words as',
  temporal: 'advertises again the opening of',
  partial: 'is a shortened copy of',
  decided: 'was found by a person to be the same opening as',
}

const APART: Record<string, string> = {
  campaign: 'another opening of the same campaign',
  template: 'another role in the same employer’s frame',
  'agency-copy': 'the same work through another hiring party',
  different: 'another opening',
  'also-fits': 'a job that would have taken it too',
  split: 'a job that it was part of and matches no more',
}

/** What the readings of a comparison are called; the rest is left to `why`, which shows everything. */
const READINGS: Record<string, (value: JsonValue) => string> = {
  rule: (value) => `rule ${inWords(String(value))}`,
  employer: (value) => `employer ${value}`,
  title: (value) => `title ${value}`,
  place: (value) => `place ${value}`,
  jaccard: (value) => `${percent(value)} of all words shared`,
  containment: (value) => `${percent(value)} of the shorter text in the longer`,
  gapDays: (value) => `${value} days between`,
  a: (value) => `here “${value}”`,
  b: (value) => `there “${value}”`,
}

/** Why advertisements were joined into this job, or another was kept apart from it. */
export function joinReasons(reasons: readonly JoinReason[], postings: readonly JobPosting[]): Markup | null {
  const told = reasons.filter(({ kind }) => kind !== 'opened')
  if (told.length === 0) return null
  const nameOf = (id: string | null) => {
    const n = postings.findIndex((posting) => posting.id === id)
    return n < 0 ? 'an advertisement elsewhere' : `number ${n + 1} (${postings[n]?.source_name})`
  }
  const line = ({ kind, posting_id, canonical_posting_id, job_id, at, evidence }: JoinReason) => {
    const joined = JOINED[kind]
    const what =
      joined === undefined
        ? html`kept apart from <a href="/jobs/${job_id}">${APART[kind] ?? inWords(kind)}</a>`
        : html`${joined} ${nameOf(canonical_posting_id)}`
    return html`<li>Advertisement ${nameOf(posting_id)} ${joined === undefined && 'was '}${what}, ${day(at)}<span class="why">${evidenceText(evidence)}</span></li>`
  }
  return html`<h3>Why these are one job</h3>
        <ul class="reasons">${told.map(line)}</ul>`
}

function evidenceText(evidence: Readonly<Record<string, JsonValue>>): string {
  return Object.entries(READINGS)
    .flatMap(([name, say]) => {
      const value = evidence[name]
      return value === undefined || value === null || typeof value === 'object' ? [] : [say(value)]
    })
    .join('; ')
}

function percent(share: JsonValue): string {
  return `${Math.round(Number(share) * 100)} %`
}

import { hash } from 'node:crypto'
import type { MergedJob } from '../job.ts'
import type { Label } from '../label.ts'
import type { JsonValue } from '../posting.ts'
import { canonicalJson } from '../raw-hash.ts'
import { LABEL_FIELDS } from './labels.ts'
import type { Member } from './member.ts'

/**
 * Field name to short hash of its value: what the change log compares and shows. Evidence, confidence and provenance
 * are left out: that another copy now says the same is no change. All that followers of the feed are given is in it: a
 * value that moved without an entry in the log would leave their copy behind. A field without a value is absent.
 */
export function fieldHashes(merged: MergedJob, members: readonly Member[]): Record<string, string> {
  const text = members.find(({ id }) => id === merged.from.text)?.posting.text ?? null
  const pay = merged.pay && { ...merged.pay, because: null }
  const values: Record<string, unknown> = {
    title: merged.title,
    company: merged.company,
    language: merged.language,
    places: merged.places.length > 0 ? merged.places : null,
    pay,
    posted_at: merged.postedAt,
    closes_at: merged.closesAt,
    scope: merged.scope,
    text,
    postings: members
      .map(({ id, open, posting, redistribution, firstSeen, closedAt, closedReason }) =>
        JSON.stringify([
          ...[id, open, posting.url, posting.applyUrl, posting.postedAt, posting.closesAt],
          ...[redistribution, firstSeen, closedAt, closedReason],
        ]),
      )
      .sort(),
  }
  for (const field of LABEL_FIELDS) values[field] = labelValues(merged.labels[field])
  const hashes: Record<string, string> = {}
  for (const [field, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) hashes[field] = shortHash(value)
  }
  return hashes
}

/** Names whose hash differs, with the new hash; a value that went away has an empty one. */
export function changedFields(
  before: Record<string, string>,
  after: Record<string, string>,
): Record<string, string> {
  const changed: Record<string, string> = {}
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)].sort())) {
    if (before[field] !== after[field]) changed[field] = after[field] ?? ''
  }
  return changed
}

/** What a label says, without why: one value, or the sorted values of a set; null without any. */
export function labelValues(label: Label<unknown> | readonly Label<unknown>[] | undefined): unknown {
  if (label === undefined) return null
  if (!Array.isArray(label)) return (label as Label<unknown>).value
  return label.length === 0 ? null : label.map(({ value }) => value).sort()
}

/** Hashes of short values: most labels say one of a few words, and a Job has thirty of them. */
const known = new Map<string, string>()
const MOST_KNOWN = 10_000
const SHORT = 100

// 48 bits: enough to tell a change from none, too few to stand for the value.
function shortHash(value: unknown): string {
  const text = typeof value === 'object' ? canonicalJson(value as JsonValue) : String(value)
  const before = known.get(text)
  if (before !== undefined) return before
  const short = hash('sha256', text, 'hex').slice(0, 12)
  if (text.length <= SHORT) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, short)
  }
  return short
}

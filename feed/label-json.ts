import { type PostingWords, quoteOf } from '../db/job-details.ts'
import type { AnyLabel, LabelField } from '../pipeline/job.ts'
import type { Labels } from '../pipeline/label.ts'
import { LABEL_FIELDS } from '../pipeline/merge/labels.ts'

/** Everything found about a job: per label value, confidence, rule and the words that gave it away. */
export function labelsJson(labels: Labels, words: ReadonlyMap<string, PostingWords>) {
  const shown: Partial<Record<LabelField, unknown>> = {}
  for (const field of LABEL_FIELDS) {
    const found = labels[field] as AnyLabel | AnyLabel[] | undefined
    if (found === undefined) continue
    shown[field] = Array.isArray(found)
      ? found.map((label) => labelJson(label, words))
      : labelJson(found, words)
  }
  return shown
}

function labelJson({ value, confidence, because, from }: AnyLabel, words: ReadonlyMap<string, PostingWords>) {
  const quote = quoteOf(words.get(from ?? ''), because)
  return {
    value,
    confidence,
    rule: because.rule,
    quote,
    quoted_from: quote === null ? null : because.in,
    posting_id: from ?? null,
  }
}

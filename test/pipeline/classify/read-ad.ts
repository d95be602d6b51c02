import { classify } from '../../../pipeline/classify.ts'
import type { Label, Labels } from '../../../pipeline/label.ts'
import { normalize } from '../../../pipeline/normalize.ts'
import type { Posting, RawPosting } from '../../../pipeline/posting.ts'

/** Runs an advertisement through normalize and classify, as the workers do. */
export function readAd(raw: Partial<RawPosting>): Labels & { posting: Posting } {
  const full: RawPosting = {
    externalId: 'ad-1',
    title: 'Customer Service Representative',
    bodyFormat: 'text',
    ...raw,
  }
  const result = normalize(full, { source: 'test:ads', at: '2026-03-02T08:00:00Z' })
  if (!result.ok) throw new Error(`rejected: ${result.rejection.reason}`)
  return { ...classify(result.posting), posting: result.posting }
}

/** Labels of an advertisement with this body. */
export const ofBody = (body: string, raw: Partial<RawPosting> = {}) => readAd({ body, ...raw })

/** The words that a label quotes. */
export function quoteOf(found: Label<unknown>, posting: Posting): string | null {
  const { quote, in: field } = found.because
  if (!quote || !field) return null
  const text = field === 'title' ? posting.title : field === 'text' ? posting.text : null
  return text?.slice(...quote) ?? null
}

export const valuesOf = <V>(found: readonly Label<V>[]): V[] => found.map((one) => one.value)

/** The value of a label, or those of a list in the order of the alphabet, as the cases print them. */
export function plain(found: unknown): unknown {
  if (Array.isArray(found)) return found.map((one) => one.value).sort()
  return (found as { value: unknown } | undefined)?.value
}

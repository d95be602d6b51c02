import type { Label, Labels, Pay } from './label.ts'
import type { Place } from './posting.ts'
import type { Scope } from './vocabulary.ts'

/** Who may see a merge: `store` is built from all Postings, `public` from those whose redistribution rule allows it. */
export type Audience = 'store' | 'public'

/** How a source lets its advertisements travel. Only `internal-only` never leaves. */
export type Redistribution = 'ok' | 'link-back' | 'no-third-party-boards' | 'internal-only'

/** Best fields of one opening over its Postings, each with the Posting it came from. */
export interface MergedJob {
  title: string
  company: string | null
  language: string | null
  places: Place[]
  pay: Pay | null
  postedAt: string | null
  closesAt: string | null
  scope: Scope
  labels: Labels
  /** Field name to posting id: where each value came from. */
  from: Record<string, string>
}

/** Label fields in the order in which pages and exports show them. */
export type LabelField = keyof Labels
export type AnyLabel = Label<unknown>

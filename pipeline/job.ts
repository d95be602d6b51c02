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
  /** Each label carries `from`. */
  labels: Labels
  /** Field name to posting id: where each value came from; `text` names the posting whose text is shown. */
  from: Record<string, string>
  /** The best Posting: pages show its text and link. */
  canonical: string
}

/** When one opening was on view, over the Postings of one audience. */
export interface JobLife {
  state: 'open' | 'closed'
  /** ISO 8601 UTC. */
  firstSeen: string
  closedAt: string | null
  /** expired, gone, withdrawn ...: that of the Posting that closed last. */
  closedReason: string | null
  /** Separate stretches on view, at least a day apart; one less than this are reposts. */
  spells: number
}

/** Label fields in the order in which pages and exports show them. */
export type LabelField = keyof Labels
export type AnyLabel = Label<unknown>

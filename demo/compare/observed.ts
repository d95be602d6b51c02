import type { Labels, Pay } from '../../pipeline/label.ts'
import type { Place } from '../../pipeline/posting.ts'
import type { Scope } from '../../pipeline/vocabulary.ts'
import type { Answer } from '../questions.ts'

/** A posting as the store holds it at the end. */
export interface ObservedPosting {
  source: string
  externalId: string
  jobId: string | null
  title: string
  company: string | null
  language: string | null
  places: Place[]
  pay: Pay | null
  /** ISO 8601 UTC. */
  postedAt: string | null
  closesAt: string | null
  /** Characters of the kept text, null where no body is kept. */
  textLength: number | null
}

export interface ObservedJob {
  id: string
  state: 'open' | 'closed'
  scope: Scope
  campaignId: string | null
  labels: Labels
  pay: Pay | null
}

/** What one simulated day left behind, noted after its sweep. */
export interface ObservedDay {
  day: number
  open: { source: string; externalId: string }[]
  /** One row per source crawled that day: how its run ended, and the source's health afterwards. */
  runs: { source: string; state: string; suspicious: boolean; health: string }[]
}

/** Everything that came out, as plain arrays. Archives' postings are included. */
export interface Observed {
  postings: ObservedPosting[]
  jobs: ObservedJob[]
  days: ObservedDay[]
  /** Rejected rows over all runs; the demo's boards serve none that should be. */
  rejected: number
  /** What analysts' questions were answered; absent where none were asked. */
  answers?: Answer[]
  /** State of every Job, once rebuilt from the change log alone and once read from the table. `hash` may be empty. */
  feed: { fromLog: FeedRow[]; fromTable: FeedRow[] }
}

export interface FeedRow {
  id: string
  state: string
  hash: string
}

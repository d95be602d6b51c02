import type { ColumnType, Generated } from 'kysely'
import type { RightsSignals } from '../crawlers/robots/rights-signals.ts'
import type { Labels, Pay } from '../pipeline/label.ts'
import type { JsonValue, Place, Posting } from '../pipeline/posting.ts'
import type { FillCounts } from './fill-drift.ts'

/** Timestamps come back as Date and are written as Date or ISO text. */
type Timestamp = ColumnType<Date, Date | string, Date | string>
/** The same where the database fills it in. */
type Stamped = ColumnType<Date, Date | string | undefined, Date | string>
/** jsonb comes back parsed and is written as JSON text. */
type Json<T> = ColumnType<T, string, string>

/** Row shapes of schema `store`, as the migrations leave it. */
export interface Tables {
  'store.feed_epoch': FeedEpochTable
  'store.source': SourceTable
  'store.run': RunTable
  'store.rejection': RejectionTable
  'store.batch': BatchTable
  'store.gone': GoneTable
  'store.list_row': { source_id: string; external_id: string; row_hash: Buffer }
  'store.posting': PostingTable
  'store.raw_posting': { posting_id: string; payload: Buffer; served_at: Timestamp }
  'store.spell': SpellTable
  'store.job': JobTable
  'store.merge': MergeTable
  'store.join_event': JoinEventTable
  'store.decision': DecisionTable
  'store.hot_key': { key: Buffer; sample: string[] }
  'store.change': ChangeTable
  'store.host': HostTable
  'store.spending': SpendingTable
  'store.robots': { origin: string; status: number; body: string; fetched_at: Timestamp }
  'store.validator': { url_hash: Buffer; url: string; etag: string | null; last_modified: string | null }
}

export interface FeedEpochTable {
  epoch: number
  system_identifier: string
  timeline_id: number
  opened_at: Stamped
  last_xid: string | null
  last_seq: string | null
}

export interface SourceTable {
  id: string
  adapter: string
  name: string
  params: Json<Record<string, string>>
  country: string | null
  company: string | null
  access: string
  access_reason: string
  accepted_at: Timestamp | null
  accepted_reason: string | null
  closing: string
  redistribution: string
  attribution: string | null
  must_delete: Generated<boolean>
  /** Window sources: age without a sighting at which a posting closes; null = the default of 45 days. */
  closes_after_days: number | null
  every_ms: string
  cron: string | null
  budget_per_day: number | null
  budget_total: number | null
  /** What its pages and robots.txt say about rights; null until a page was read. */
  rights_signals: Json<RightsSignals> | null
  paused_at: Timestamp | null
  paused_reason: string | null
  health: Generated<string>
  health_reason: string | null
  health_since: Timestamp | null
  cursor: Json<JsonValue> | null
}

export interface RunTable {
  id: Generated<string>
  source_id: string
  at: Timestamp
  kind: string
  /** Queue task that walks; a second delivery of it takes the run over. */
  task: string | null
  /** Until then the walker is taken to be alive; it renews this as it goes. */
  lease_until: Timestamp
  state: Generated<string>
  /** How the walk ended; becomes the state once the last batch has committed. */
  walk_end: string | null
  reason: string | null
  pages: Generated<number>
  bytes: Generated<string>
  found: Generated<number>
  unchanged: Generated<number>
  duplicates: Generated<number>
  rejected: Generated<number>
  queued: Generated<number>
  created: Generated<number>
  changed: Generated<number>
  joined: Generated<number>
  opened: Generated<number>
  closed: Generated<number>
  suspicious: Generated<boolean>
  /** In how many of the advertisements read in full each expected field stood. */
  fill: Json<FillCounts> | null
  /** Complete, not suspicious and the newest of its source when it ended: what it did not show counts as a miss. */
  proves_absence: Generated<boolean>
  started_at: Stamped
  walked_at: Timestamp | null
  ended_at: Timestamp | null
  swept_at: Timestamp | null
}

export interface RejectionTable {
  run_id: string
  reason: string
  n: number
  examples: Json<{ externalId: string | null; detail: string }[]>
}

export interface BatchTable {
  id: Generated<string>
  run_id: string
  source_id: string
  at: Timestamp
  page_url: string | null
  postings: number
  payload: Buffer
  created_at: Stamped
}

export interface GoneTable {
  source_id: string
  external_id: string
  run_id: string
  at: Timestamp
}

export interface PostingTable {
  id: Generated<string>
  source_id: string
  external_id: string
  raw_hash: Buffer
  pipeline_version: number
  job_id: string | null
  /** How it came to its Job: opened it, full, semantic, temporal, partial, decided. */
  joined_as: string | null
  state: Generated<string>
  first_seen: Timestamp
  last_seen: Timestamp
  last_run_id: string
  /** SHA-256 (16 bytes) of the address of the page that showed it: a 304 for that page is a sighting. */
  page_hash: Buffer | null
  closed_at: Timestamp | null
  closed_reason: string | null
  posted_at: Timestamp | null
  closes_at: Timestamp | null
  scope: string
  title: string
  company: string | null
  url: string | null
  apply_url: string | null
  requisition: string | null
  language: string | null
  text: string | null
  excerpt: Generated<boolean>
  places: Json<Place[]>
  pay: Json<Pay> | null
  labels: Json<Labels>
  normalized: Json<Partial<Posting>>
  title_key: string
  employer_key: string | null
  keys: Buffer[]
  content_hash: Buffer | null
  redistribution: string
  /** The dedupe rules that made the keys. */
  keys_version: Generated<number>
}

export interface SpellTable {
  posting_id: string
  opened_at: Timestamp
  closed_at: Timestamp | null
  closed_reason: string | null
}

export interface JobTable {
  id: string
  state: Generated<string>
  canonical_posting_id: string
  campaign_id: string | null
  first_seen: Timestamp
  last_seen: Timestamp
  closed_at: Timestamp | null
  closed_reason: string | null
  spells: Generated<number>
  merged_into: string | null
}

export interface MergeTable {
  job_id: string
  for_store: boolean
  for_public: boolean
  canonical_posting_id: string
  /** As this audience sees it: a job may be closed in public and open in an internal-only source. */
  state: string
  first_seen: Timestamp
  closed_at: Timestamp | null
  closed_reason: string | null
  spells: number
  /** Field name to short hash; two of these compared give a change event. */
  hashes: Json<Record<string, string>>
  content_hash: Buffer
  scope: string
  title: string
  company: string | null
  language: string | null
  places: Json<Place[]>
  countries: string[]
  posted_at: Timestamp | null
  closes_at: Timestamp | null
  occupation: string
  customer_service: boolean
  workplace: string
  hours: string
  term: string
  shifts: string[]
  channels: string[]
  stream: string
  employer_type: string
  pay_currency: string | null
  pay_hourly_min: string | null
  pay_hourly_max: string | null
  pay: Json<Pay> | null
  labels: Json<Labels>
  provenance: Json<Record<string, string>>
}

export interface JoinEventTable {
  id: Generated<string>
  kind: string
  posting_id: string
  job_id: string
  canonical_posting_id: string | null
  rule_version: number
  evidence: Json<JsonValue>
  at: Timestamp
}

/** What an operator decided about two Postings, the smaller number first. */
export interface DecisionTable {
  a: string
  b: string
  verdict: 'join' | 'never'
  note: string | null
  who: string
  at: Timestamp
}

export interface ChangeTable {
  seq: Generated<string>
  epoch: number
  xid: Generated<string>
  job_id: string
  kind: string
  reason: string | null
  fields: Json<Record<string, string>>
  is_public: boolean
  at: Timestamp
  recorded_at: Stamped
}

export interface HostTable {
  host: string
  /** No request before then. */
  next_at: Stamped
  pace_ms: Generated<number>
  /** Of the one request that is in the host, until it leaves or `held_until` has passed. */
  pass: string | null
  held_until: Timestamp | null
  failures: Generated<number>
  closed_until: Timestamp | null
  /** UTC day that `requests` and `bytes` count. */
  day: ColumnType<string, string, string> | null
  requests: Generated<number>
  bytes: Generated<string>
}

export interface SpendingTable {
  holder: string
  day: ColumnType<string, string, string>
  requests: Generated<number>
  bytes: Generated<string>
  requests_total: Generated<string>
}

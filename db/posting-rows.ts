import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Candidate } from '../pipeline/dedupe/candidate.ts'
import type { Labels } from '../pipeline/label.ts'
import type { Posting } from '../pipeline/posting.ts'
import type { PostingTable } from './tables.ts'

/** What the CPU work made of one advertisement, ready to be stored. */
export interface PreparedPosting {
  posting: Posting
  labels: Labels
  /** The same, ready to be compared. */
  candidate: Candidate
  keys: Buffer[]
  contentHash: Buffer | null
  rawHash: Buffer
  /** The advertisement as served, zlib of JSON; null where bodies are not kept. */
  payload: Buffer | null
  /** When the source served it. */
  at: Date
}

/** Columns from which a Posting can be told again. */
export const POSTING_COLUMNS = [
  'id',
  'job_id',
  'joined_as',
  'state',
  'source_id',
  'external_id',
  'first_seen',
  'last_seen',
  'closed_at',
  'closed_reason',
  'posted_at',
  'closes_at',
  'title',
  'title_key',
  'company',
  'employer_key',
  'url',
  'apply_url',
  'requisition',
  'language',
  'text',
  'excerpt',
  'places',
  'pay',
  'labels',
  'normalized',
  'content_hash',
  'redistribution',
] as const

export type PostingRow = Pick<Selectable<PostingTable>, (typeof POSTING_COLUMNS)[number]>

/** A teaser, a cut copy or a row without text gives a Job only what nobody else knows. */
export function isPartial(
  { posting, contentHash }: Pick<Candidate, 'posting' | 'contentHash'>,
  joinedAs: string | null,
): boolean {
  // Asked for last: hashing a text takes a while.
  return posting.excerpt || joinedAs === 'partial' || (posting.text === null && contentHash === null)
}

export function postingFrom(row: PostingRow): Posting {
  const { remoteHint = false, remoteScope = [], stated } = row.normalized
  return {
    source: row.source_id,
    externalId: row.external_id,
    title: row.title,
    titleKey: row.title_key,
    company: row.company,
    employerKey: row.employer_key,
    url: row.url,
    applyUrl: row.apply_url,
    requisition: row.requisition,
    text: row.text,
    excerpt: row.excerpt,
    language: row.language,
    places: row.places,
    remoteHint,
    remoteScope,
    pay: row.pay,
    postedAt: row.posted_at?.toISOString() ?? null,
    closesAt: row.closes_at?.toISOString() ?? null,
    stated: { workplace: null, commitment: null, term: null, ...stated },
  }
}

/**
 * Prepared Postings as rows `e` of a FROM clause, in their columns' names and types, but for bytes: those travel as hex
 * (`FOUND_KEYS` decodes `e.keys`).
 *
 * @param keepsText whether the text of an advertisement is kept
 */
export function recordSet(
  prepared: readonly PreparedPosting[],
  keepsText: (item: PreparedPosting) => boolean,
): RawBuilder<unknown> {
  const records = prepared.map((item) => recordOf(item, keepsText(item)))
  return sql`json_to_recordset(${JSON.stringify(records)}::json) as e(
      external_id text, raw_hash text, at timestamptz, posted_at timestamptz, closes_at timestamptz, scope text,
      title text, company text, url text, apply_url text, requisition text, language text, text text,
      excerpt boolean, places jsonb, pay jsonb, labels jsonb, normalized jsonb, title_key text, employer_key text,
      keys text, content_hash text)`
}

/** The keys of a row of `recordSet`, as they are stored. */
export const FOUND_KEYS = sql`array(
  select decode(k.hex, 'hex') from unnest(string_to_array(e.keys, ',')) with ordinality k(hex, n)
  where k.hex <> '' order by k.n)`

/**
 * The column `normalized`. Most advertisements say none of it, and a narrow row is quick to touch: what is left out is
 * what `postingFrom` assumes.
 */
export function sparse({ remoteHint, remoteScope, stated }: Posting): Partial<Posting> {
  const said = Object.entries(stated).filter(([, words]) => words !== null)
  return {
    ...(remoteHint && { remoteHint }),
    ...(remoteScope.length > 0 && { remoteScope }),
    ...(said.length > 0 && { stated: Object.fromEntries(said) as unknown as Posting['stated'] }),
  }
}

/** Whether two columns `normalized` differ, however sparsely each was written. */
export function normalizedDiffers(a: RawBuilder<unknown>, b: RawBuilder<unknown>): RawBuilder<unknown> {
  const whole = (column: RawBuilder<unknown>) =>
    sql`'{"remoteHint": false, "remoteScope": [], "stated": {}}'::jsonb || jsonb_strip_nulls(${column})`
  return sql`${whole(a)} is distinct from ${whole(b)}`
}

/** What a Posting says of itself, by column, whichever way its row is written. */
export function columnsOf({ posting, labels }: PreparedPosting, keepsText: boolean) {
  return {
    external_id: posting.externalId,
    posted_at: posting.postedAt,
    closes_at: posting.closesAt,
    scope: labels.scope,
    title: posting.title,
    company: posting.company,
    url: posting.url,
    apply_url: posting.applyUrl,
    requisition: posting.requisition,
    language: posting.language,
    text: keepsText ? posting.text : null,
    excerpt: posting.excerpt,
    places: posting.places,
    pay: posting.pay,
    labels,
    normalized: sparse(posting),
    title_key: posting.titleKey,
    employer_key: posting.employerKey,
  }
}

function recordOf(item: PreparedPosting, keepsText: boolean) {
  const { keys, contentHash, rawHash, at } = item
  return {
    ...columnsOf(item, keepsText),
    raw_hash: rawHash.toString('hex'),
    at: at.toISOString(),
    keys: keys.map((key) => key.toString('hex')).join(),
    content_hash: contentHash?.toString('hex') ?? null,
  }
}

import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { sql } from 'kysely'
import { DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import type { RawPosting } from '../pipeline/posting.ts'
import type { BatchItem } from './batches.ts'
import type { Database } from './connect.ts'
import { FOUND_KEYS, normalizedDiffers, type PreparedPosting, recordSet } from './posting-rows.ts'
import { keepsBody, type PageContext, type Upserted, writePayloads } from './postings.ts'

const inflated = promisify(inflate)

/** Kept bodies of one source, ready for a batch. */
export interface StoredRaws {
  items: BatchItem[]
  /** Where the next page goes on; null at the end. */
  after: string | null
}

/** Reads the advertisements that are kept as served, in the order in which they came. */
export async function readStoredRaws(
  db: Database,
  { sourceId, after, limit }: { sourceId: string; after: string; limit: number },
): Promise<StoredRaws> {
  const { rows } = await sql<{
    id: string
    raw_hash: Buffer
    served_at: Date
    payload: Buffer
  }>`
    select p.id, p.raw_hash, r.served_at, r.payload
    from store.posting p join store.raw_posting r on r.posting_id = p.id
    where p.source_id = ${sourceId} and p.id > ${after}
    order by p.id limit ${limit}`.execute(db)
  const items: BatchItem[] = []
  for (const row of rows) {
    const raw = JSON.parse((await inflated(row.payload)).toString()) as RawPosting
    items.push({ raw, rawHash: row.raw_hash.toString('hex'), at: row.served_at.toISOString() })
  }
  return { items, after: rows.length < limit ? null : rows.at(-1)!.id }
}

/**
 * Writes known Postings as they are read now, where that differs from what is stored; their sightings, spells and state
 * stay as they are. A Posting that is gone, or whose source has served another text since, is left alone.
 *
 * @param prepared each external id once
 * @returns by external id; `changed` or `unchanged`
 */
export async function rewritePostings(
  trx: Database,
  page: PageContext,
  prepared: readonly PreparedPosting[],
): Promise<Map<string, Upserted>> {
  if (prepared.length === 0) return new Map()
  const records = recordSet(prepared, (item) => keepsBody(page, item))
  const { rows } = await sql<{ id: string; external_id: string; job_id: string | null; differs: boolean }>`
    with read as materialized (
      select e.*, decode(e.raw_hash, 'hex') as hash, decode(e.content_hash, 'hex') as content,
        ${FOUND_KEYS} as found_keys
      from ${records}
    ), known as materialized (
      select p.id, p.job_id, p.external_id, p.pipeline_version < ${page.pipelineVersion}::int or p.keys_version < ${DEDUPE_VERSION}::int as is_old,
        (p.posted_at, p.closes_at, p.scope, p.title, p.company, p.url, p.apply_url, p.requisition, p.language, p.text,
         p.excerpt, p.places, p.pay, p.labels, p.title_key, p.employer_key, p.keys, p.content_hash,
         p.redistribution)
        is distinct from
        (r.posted_at, r.closes_at, r.scope, r.title, r.company, r.url, r.apply_url, r.requisition, r.language, r.text,
         r.excerpt, r.places, r.pay, r.labels, r.title_key, r.employer_key, r.found_keys, r.content,
         ${page.redistribution})
        or ${normalizedDiffers(sql`p.normalized`, sql`r.normalized`)} as differs
      from store.posting p join read r on r.external_id = p.external_id
      where p.source_id = ${page.sourceId} and p.raw_hash = r.hash
      order by p.source_id, p.external_id for no key update of p
    ), written as (
      update store.posting p set
        pipeline_version = greatest(p.pipeline_version, ${page.pipelineVersion}::int), posted_at = r.posted_at,
        closes_at = r.closes_at, scope = r.scope, title = r.title, company = r.company, url = r.url,
        apply_url = r.apply_url, requisition = r.requisition, language = r.language, text = r.text,
        excerpt = r.excerpt, places = r.places, pay = r.pay, labels = r.labels, normalized = r.normalized,
        title_key = r.title_key, employer_key = r.employer_key, keys = r.found_keys, content_hash = r.content,
        redistribution = ${page.redistribution}, keys_version = ${DEDUPE_VERSION}::int
      from read r join known k on k.external_id = r.external_id
      where p.id = k.id and (k.differs or k.is_old)
    )
    select id, external_id, job_id, differs from known`.execute(trx)
  const result = new Map<string, Upserted>()
  for (const { id, external_id, job_id, differs } of rows) {
    result.set(external_id, { id, jobId: job_id, became: differs ? 'changed' : 'unchanged' })
  }
  const changed = prepared.filter(({ posting }) => result.get(posting.externalId)?.became === 'changed')
  await writePayloads(
    trx,
    page,
    changed,
    new Map([...result].map(([externalId, { id }]) => [externalId, id])),
  )
  return result
}

/** Jobs of some sources that hold a Posting whose place was decided by older rules alone, by id. */
export async function jobsJoinedBefore(
  db: Database,
  ruleVersion: number,
  sourceIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ job_id: string }>`
    select distinct p.job_id from store.posting p
    where p.source_id = any(${[...sourceIds]}::text[]) and p.job_id is not null
      and not exists (select from store.join_event e where e.posting_id = p.id and e.rule_version >= ${ruleVersion})
    order by p.job_id`.execute(db)
  return rows.map((row) => row.job_id)
}

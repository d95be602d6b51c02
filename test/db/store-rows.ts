import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { registerSources, type SourceEntry } from '../../db/sources.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { rawHash } from '../../pipeline/raw-hash.ts'
import { PIPELINE_VERSION } from '../../pipeline/version.ts'

/** Registers a source for a test and returns its id. */
export async function addSource(db: Database, id: string, entry: Partial<SourceEntry> = {}): Promise<string> {
  await registerSources(db, [sourceEntry(id, entry)])
  return id
}

export function sourceEntry(id: string, entry: Partial<SourceEntry> = {}): SourceEntry {
  const [adapter = '', name = ''] = id.split(':')
  return {
    id,
    adapter,
    name,
    params: { board: name },
    access: 'on',
    accessReason: 'documented public API',
    closing: 'absence',
    redistribution: 'link-back',
    everyMs: 21_600_000,
    ...entry,
  }
}

export interface StoredPosting {
  externalId: string
  raw?: RawPosting
  /** Last sighting, and the first unless that is given. */
  seenAt: Date
  firstSeen?: Date
  state?: 'open' | 'closed'
  closedAt?: Date
  closesAt?: Date
  pipelineVersion?: number
}

/** Writes postings as the posting worker leaves them, without Jobs: what run-side statements compare with. */
export async function addPostings(db: Database, sourceId: string, postings: StoredPosting[]): Promise<void> {
  for (const { externalId, ...posting } of postings) {
    const raw = posting.raw ?? { externalId, title: `Chat agent ${externalId}` }
    await sql`
      insert into store.posting (source_id, external_id, raw_hash, pipeline_version, state, first_seen, last_seen,
        last_run_id, closed_at, closes_at, scope, title, labels, normalized, title_key, redistribution)
      values (${sourceId}, ${externalId}, ${rawHash(raw)}, ${posting.pipelineVersion ?? PIPELINE_VERSION},
        ${posting.state ?? 'open'}, ${posting.firstSeen ?? posting.seenAt}, ${posting.seenAt}, 0, ${posting.closedAt ?? null},
        ${posting.closesAt ?? null}, 'core', ${raw.title}, '{}', '{}', 'chat agent', 'link-back')`.execute(db)
    await sql`
      insert into store.spell (posting_id, opened_at, closed_at)
      select id, first_seen, closed_at from store.posting
      where source_id = ${sourceId} and external_id = ${externalId}`.execute(db)
  }
}

/** Where each row of a source physically lies: any write of a row changes it. */
export async function rowVersions(db: Database, sourceId: string): Promise<Record<string, string>> {
  const { rows } = await sql<{ external_id: string; version: string }>`
    select external_id, ctid::text || ' ' || xmin::text as version from store.posting
    where source_id = ${sourceId} order by external_id`.execute(db)
  return Object.fromEntries(rows.map((row) => [row.external_id, row.version]))
}

import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

/** What an import did, over all its runs. */
export interface ImportSummary {
  sources: string[]
  found: number
  /** Postings of the file that are in the store now: created, changed and unchanged. */
  stored: number
  created: number
  changed: number
  unchanged: number
  duplicates: number
  /** Postings that joined a Job which another posting had opened. */
  joined: number
  rejected: Record<string, number>
  /** Postings of the imported sources by the scope of their labels. */
  scopes: Record<string, number>
}

export async function importSummary(db: Database, runIds: string[]): Promise<ImportSummary> {
  const { rows } = await sql<ImportSummary>`
    with run as (select * from analytics.runs where id = any(${runIds}::bigint[]))
    select
      coalesce(array_agg(distinct source_id), '{}') as sources,
      coalesce(sum(found), 0)::int as found,
      coalesce(sum(created + changed + unchanged), 0)::int as stored,
      coalesce(sum(created), 0)::int as created, coalesce(sum(changed), 0)::int as changed,
      coalesce(sum(unchanged), 0)::int as unchanged, coalesce(sum(duplicates), 0)::int as duplicates,
      coalesce(sum(joined), 0)::int as joined,
      (select coalesce(jsonb_object_agg(reason, n), '{}') from (
        select entry.key as reason, sum(entry.value::int)::int as n
        from run, jsonb_each_text(rejections) as entry group by entry.key) as reasons) as rejected,
      (select coalesce(jsonb_object_agg(scope, n), '{}') from (
        select scope, count(*)::int as n from analytics.postings
        where source_id in (select source_id from run) group by scope) as scopes) as scopes
    from run`.execute(db)
  return rows[0]!
}

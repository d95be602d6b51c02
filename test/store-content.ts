import { createHash } from 'node:crypto'
import { withClient } from '../db/connect.ts'

/** Rows of a database as a statement gives them. */
export async function rowsOf<T extends object>(url: string, text: string): Promise<T[]> {
  return withClient(url, async (client) => (await client.query<T>(text)).rows)
}

/** Where and by which transaction every row of the store was written last. */
export async function versions(url: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const table of [
    'posting',
    'job',
    'merge',
    'join_event',
    'change',
    'raw_posting',
    'hot_key',
    'decision',
  ]) {
    found[table] = await rowsOf(url, `select ctid, xmin from store.${table} order by ctid`)
  }
  return found
}

/** All that was learnt; left out is what tells when and in which order: ids, runs and record times. */
export async function contentOf(url: string): Promise<string[]> {
  const members = 'select jsonb_agg(p.external_id order by p.external_id) from store.posting p'
  const rows = await rowsOf<{ row: unknown }>(
    url,
    `select jsonb_build_object('posting', to_jsonb(p) - '{id,job_id,last_run_id}'::text[]) as row
       from store.posting p
     union all
     select jsonb_build_object('job', to_jsonb(j) - '{id,canonical_posting_id,campaign_id}'::text[], 'members',
         (${members} where p.job_id = j.id))
       from store.job j where j.merged_into is null
     union all
     select jsonb_build_object('campaign',
         (${members} join store.job j on j.id = p.job_id where j.campaign_id = c.campaign_id))
       from (select campaign_id from store.job where merged_into is null group by 1 having count(*) > 1) c
       where c.campaign_id is not null
     union all
     select jsonb_build_object('merge', to_jsonb(m) - '{job_id,canonical_posting_id,campaign_id,hashes,content_hash}'::text[],
         'shown', p.external_id)
       from store.merge m join store.posting p on p.id = m.canonical_posting_id`,
  )
  const postings = await rowsOf<{ id: string; external_id: string }>(
    url,
    'select id, external_id from store.posting',
  )
  const names = new Map(postings.map(({ id, external_id }) => [id, external_id]))
  // Labels and fields of a Job name the posting that they come from.
  const nameOf = (id: unknown): unknown => names.get(String(id)) ?? id
  const named = (key: string, value: unknown): unknown => {
    if (key === 'from') return nameOf(value)
    if (key !== 'provenance' || typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([field, id]) => [field, nameOf(id)]))
  }
  return rows.map(({ row }) => JSON.stringify(row, named)).sort()
}

export function hashOf(content: string[]): string {
  return createHash('sha256').update(content.join('\n')).digest('hex')
}

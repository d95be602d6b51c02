import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { keptStatement } from './kept-statement.ts'

/** What is shown of a job, as JSON. */
export interface Item {
  id: string
  item: string
}

/** About ten megabytes. */
const MOST_REMEMBERED = 5_000

/**
 * Which rows each public job is shown from, by the transactions that wrote them: as long as these are the same, so is
 * what is shown. Numbers of transactions start over in another server, so that stands before them.
 */
const VERSIONS = keptStatement(
  ['ids'],
  ({ ids }) => sql<{ id: string; version: string }>`
    select m.job_id as id,
      concat_ws(' ', extract(epoch from pg_postmaster_start_time()), m.xmin, j.xmin, p.versions) as version
    from unnest(${ids}::text[]) with ordinality as wanted(id, place)
    join store.merge m on m.job_id = wanted.id and m.for_public
    join store.job j on j.id = m.job_id
    left join (
      select p.job_id, string_agg(concat(p.xmin, '/', s.xmin), ' ' order by p.id) as versions
      from store.posting p join store.source s on s.id = p.source_id
      where p.job_id = any(${ids}::text[]) and p.redistribution <> 'internal-only'
      group by p.job_id) p on p.job_id = m.job_id
    order by wanted.place`,
)

/**
 * Reads what is shown of jobs, and builds anew only what has changed: the pages that most readers ask for, and the jobs
 * that all followers are told of, are the same ones again and again, and writing a job as JSON is most of their cost.
 *
 * @param read builds the items of these jobs
 * @returns reads items in the order of the ids; those that are not public, or gone, are absent
 */
export function rememberItems(read: (db: Database, values: { ids: string[] }) => Promise<Item[]>) {
  const memories = new WeakMap<Database, Map<string, { version: string; item: string }>>()
  return async (db: Database, ids: readonly string[]): Promise<Item[]> => {
    if (ids.length === 0) return []
    const memory = memories.get(db) ?? new Map<string, { version: string; item: string }>()
    memories.set(db, memory)
    // Versions first: what changes before it is read is remembered under the older one, and read again the next time.
    const versions = await VERSIONS(db, { ids })
    const fresh = new Map<string, string>()
    const outdated = versions.filter(({ id, version }) => memory.get(id)?.version !== version)
    if (outdated.length > 0) {
      for (const { id, item } of await read(db, { ids: outdated.map(({ id }) => id) })) fresh.set(id, item)
    }
    const items = versions.flatMap(({ id, version }) => {
      const known = memory.get(id)
      const item = known?.version === version ? known.item : fresh.get(id)
      return item === undefined ? [] : [{ id, item }]
    })
    for (const { id, version } of outdated) {
      memory.delete(id)
      const item = fresh.get(id)
      if (item !== undefined) memory.set(id, { version, item })
    }
    for (const id of memory.keys()) {
      if (memory.size <= MOST_REMEMBERED) break
      memory.delete(id)
    }
    return items
  }
}

import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { type JobFilter, jobCondition, LISTED_JOBS } from './job-filter.ts'
import { isBeyond, type JobPosition, type JobSort, ORDERS } from './job-order.ts'

export interface PageQuery {
  filter: JobFilter
  sort: JobSort
  /** Null for the first page. */
  after: JobPosition | null
  limit: number
}

/** So many of the newest jobs are looked through for words before all jobs with them are sought. */
const LOOKED_THROUGH = 600

/** Ids and sort keys of the next jobs that fulfil a filter, in order; one more than the page holds, where there are more. */
export async function findPage(db: Database, query: PageQuery): Promise<{ id: string; sort_key: string }[]> {
  const among = hasCheapOrder(query) ? await findAmongNewest(db, query) : []
  if (among.length > query.limit) return among
  const { filter, sort, after, limit } = query
  const { key, asText } = ORDERS[sort]
  const { rows } = await sql<{ id: string; sort_key: string }>`
    select j.id, ${asText} as sort_key from ${LISTED_JOBS}
    where ${jobCondition(filter)} and ${isBeyond(sort, after)}
    order by ${key} desc, j.id desc limit ${limit + 1}`.execute(db)
  return rows
}

// Words that every tenth job has fill a page at once. The index of words would first bring all of them together: Postgres
// cannot tell how common a part of a word is.
async function findAmongNewest(
  db: Database,
  { filter, sort, after, limit }: PageQuery,
): Promise<{ id: string; sort_key: string }[]> {
  const { key, asText } = ORDERS[sort]
  const { words = [], ...rest } = filter
  const { rows } = await sql<{ id: string; sort_key: string }>`
    select j.id, ${asText} as sort_key from (
      select j.* from ${LISTED_JOBS} where ${jobCondition(rest)} and ${isBeyond(sort, after)}
      order by ${key} desc, j.id desc limit ${LOOKED_THROUGH}) j
    where ${jobCondition({ anyOf: {}, words })}
    order by ${key} desc, j.id desc limit ${limit + 1}`.execute(db)
  return rows
}

/** Whether an index gives the order of all that the filter lets through but for its words. */
function hasCheapOrder({ filter: { anyOf, words = [], ...bounds }, sort }: PageQuery): boolean {
  const { scope, state, ...others } = anyOf
  const isNarrow = Object.keys(others).length > 0 || Object.keys(bounds).length > 0
  const isIndexed = scope?.length === 1 && state?.length === 1 && state[0] === 'open'
  return words.length > 0 && sort === 'posted' && isIndexed && !isNarrow
}

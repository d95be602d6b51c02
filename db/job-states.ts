import { sql } from 'kysely'
import type { Labels } from '../pipeline/label.ts'
import { labelValues } from '../pipeline/merge/hashes.ts'
import { LABEL_FIELDS } from '../pipeline/merge/labels.ts'
import type { JsonValue } from '../pipeline/posting.ts'
import type { Database } from './connect.ts'

/** What a Job says to the store, as far as a comparison of before and after needs it. */
export interface JobState {
  /** `merged`: its Postings moved to another Job. */
  state: 'open' | 'closed' | 'merged'
  mergedInto: string | null
  title: string | null
  /** Field to short hash: which fields differ. */
  hashes: Record<string, string>
  /** Field to value, of those that have one to show. */
  values: Record<string, JsonValue>
}

interface StateRow {
  id: string
  state: 'open' | 'closed' | null
  merged_into: string | null
  title: string | null
  company: string | null
  language: string | null
  places: JsonValue
  pay: { [key: string]: JsonValue } | null
  posted_at: string | null
  closes_at: string | null
  scope: string | null
  labels: Labels | null
  hashes: Record<string, string> | null
}

/** Reads Jobs as the store sees them, by id; an unknown id is left out. */
export async function loadJobStates(db: Database, jobIds: readonly string[]): Promise<Map<string, JobState>> {
  if (jobIds.length === 0) return new Map()
  const { rows } = await sql<StateRow>`
    select j.id, m.state, j.merged_into, m.title, m.company, m.language, m.places, m.pay, m.posted_at::text as posted_at,
      m.closes_at::text as closes_at, m.scope, m.labels, m.hashes
    from store.job j left join store.merge m on m.job_id = j.id and m.for_store
    where j.id = any(${[...jobIds]}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.id, stateOf(row)]))
}

function stateOf(row: StateRow): JobState {
  const { pay } = row
  const values: Record<string, JsonValue> = {
    title: row.title,
    company: row.company,
    language: row.language,
    places: row.places,
    pay: pay && {
      min: pay.min ?? null,
      max: pay.max ?? null,
      currency: pay.currency ?? null,
      period: pay.period ?? null,
    },
    posted_at: row.posted_at,
    closes_at: row.closes_at,
    scope: row.scope,
  }
  for (const field of LABEL_FIELDS) {
    values[field] = (row.labels === null ? null : labelValues(row.labels[field])) as JsonValue
  }
  return {
    state: row.merged_into === null ? (row.state ?? 'closed') : 'merged',
    mergedInto: row.merged_into,
    title: row.title,
    hashes: row.hashes ?? {},
    values,
  }
}

import { sql } from 'kysely'
import { cleanText } from '../pipeline/clean-text.ts'
import type { Rejection } from '../pipeline/posting.ts'
import type { Database } from './connect.ts'

/** Examples kept per reason and run; the count goes on. */
const MAX_EXAMPLES = 5
const MAX_DETAIL = 300

/** What a posting worker did with one batch. */
export interface RunCounts {
  created?: number
  changed?: number
  joined?: number
  opened?: number
  closed?: number
}

/** Adds to a run's counters. The run row stays locked until the commit, so call it late, just before `settleRun`. */
export async function addRunCounts(trx: Database, runId: string, counts: RunCounts): Promise<void> {
  const { created = 0, changed = 0, joined = 0, opened = 0, closed = 0 } = counts
  if (created + changed + joined + opened + closed === 0) return
  await sql`
    update store.run set created = created + ${created}, changed = changed + ${changed},
      joined = joined + ${joined}, opened = opened + ${opened}, closed = closed + ${closed}
    where id = ${runId}`.execute(trx)
}

/** Counts refused advertisements by reason, with a few examples each, and adds them to the run's `rejected`. */
export async function addRejections(trx: Database, runId: string, rejections: Rejection[]): Promise<void> {
  if (rejections.length === 0) return
  const byReason = new Map<string, Rejection[]>()
  for (const rejection of rejections) {
    const same = byReason.get(rejection.reason)
    if (same === undefined) byReason.set(rejection.reason, [rejection])
    else same.push(rejection)
  }
  const rows = [...byReason]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, all]) => ({
      reason,
      n: all.length,
      examples: all.slice(0, MAX_EXAMPLES).map(({ externalId, detail }) => ({
        externalId: externalId === null ? null : cleanText(externalId).slice(0, MAX_DETAIL),
        detail: cleanText(detail).slice(0, MAX_DETAIL),
      })),
    }))
  await sql`
    insert into store.rejection as r (run_id, reason, n, examples)
    select ${runId}, e.reason, e.n, e.examples
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(reason text, n integer, examples jsonb)
    order by e.reason
    on conflict (run_id, reason) do update set
      n = r.n + excluded.n,
      examples = jsonb_path_query_array(r.examples || excluded.examples, ${`$[0 to ${MAX_EXAMPLES - 1}]`}::jsonpath)`.execute(
    trx,
  )
  await sql`update store.run set rejected = rejected + ${rejections.length} where id = ${runId}`.execute(trx)
}

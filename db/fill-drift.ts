import { sql } from 'kysely'
import type { Adapter } from '../crawlers/adapter.ts'
import type { Database } from './connect.ts'

/** In how many of `n` advertisements a run read in full each field stood that its adapter expects. */
export type FillCounts = { n: number } & { [Field in Adapter['expects'][number]]?: number }

/** What an operator's word on a held-back run begins with; what was usual before it no longer counts. */
export const ACCEPTED = 'accepted by the operator'

/** Runs that what is usual is taken from. */
const HISTORY = 5
/** Fewer missing fields than this are a matter of chance. */
const MIN_MISSING = 10
/** A field that stands in less than this share of what was usual has gone astray. */
const LOW_SHARE = 0.5

interface JudgedRun {
  id: string
  source_id: string
  at: Date
}

/**
 * Compares how often expected fields stood in a run with the source's own latest complete runs. A board that renames a
 * field goes on serving good answers, with one column silently empty: this is what notices.
 *
 * @returns what has drifted, in words, or null
 */
export async function findFillDrift(trx: Database, run: JudgedRun): Promise<string | null> {
  const { rows } = await sql<{ id: string; fill: FillCounts; reason: string | null }>`
    (select id, fill, null as reason from store.run where id = ${run.id} and fill is not null)
    union all
    (select id, fill, reason from store.run
      where source_id = ${run.source_id} and state = 'complete' and kind = 'crawl' and at < ${run.at}
        and fill is not null and id <> ${run.id}
      order by at desc limit ${HISTORY})`.execute(trx)
  const [now, ...before] = rows
  if (now?.id !== run.id) return null
  const accepted = before.findIndex(({ reason }) => reason?.startsWith(ACCEPTED))
  const usual = (accepted < 0 ? before : before.slice(0, accepted + 1)).map(({ fill }) => fill)
  const astray = Object.entries(now.fill).flatMap(([field, filled]) => {
    if (field === 'n') return []
    const share = shareOf(usual, field as keyof FillCounts)
    const due = share * now.fill.n
    if (due - filled < MIN_MISSING || filled >= LOW_SHARE * due) return []
    return [`${field} stands in ${filled} of ${now.fill.n} postings where ${Math.round(due)} were usual`]
  })
  return astray.length === 0 ? null : astray.join('; ')
}

function shareOf(runs: FillCounts[], field: keyof FillCounts): number {
  const counted = runs.filter((fill) => fill[field] !== undefined)
  const n = counted.reduce((sum, fill) => sum + fill.n, 0)
  const filled = counted.reduce((sum, fill) => sum + (fill[field] ?? 0), 0)
  return n === 0 ? 0 : filled / n
}

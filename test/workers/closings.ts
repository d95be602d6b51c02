import type { Database } from '../../db/connect.ts'
import { endWalk, findRun, openRun, type Run } from '../../db/runs.ts'
import { takePage } from '../../workers/intake.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import { day, type RunSide } from './run-side.ts'

/** One day of operation: a crawl, then a sweep by the same clock. */
export async function live(side: RunSide, id: string, n: number, task?: string): Promise<Run> {
  const run = await side.crawl({ sourceId: id, at: day(n).toISOString() }, task)
  await sweep(side.db, { at: day(n) })
  return (await findRun(side.db, run.id))!
}

/** Closed postings of a source: external id, reason, moment. */
export async function closedOf(db: Database, id: string): Promise<(string | null | undefined)[][]> {
  const rows = await db
    .selectFrom('store.posting')
    .select(['external_id', 'closed_reason', 'closed_at'])
    .where('source_id', '=', id)
    .where('state', '=', 'closed')
    .orderBy('external_id')
    .execute()
  return rows.map((row) => [row.external_id, row.closed_reason, row.closed_at?.toISOString()])
}

/** What the change log says of a source's Jobs, beyond that they opened. */
export async function changesOf(db: Database, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('store.change as c')
    .innerJoin('store.posting as p', 'p.job_id', 'c.job_id')
    .select(['c.kind', 'c.reason', 'c.seq'])
    .where('p.source_id', '=', id)
    .where('c.kind', '<>', 'opened')
    .orderBy('c.seq')
    .execute()
  return rows.map((row) => [row.kind, row.reason].filter(Boolean).join(' '))
}

/** Takes in postings of a source, as a walk or import would, and ends the run. Returns its id. */
export async function take(
  { db, parts, queues }: RunSide,
  id: string,
  n: number,
  postings: object[],
  more: { gone?: string[]; end?: 'complete' | 'partial'; kind?: 'crawl' | 'import' } = {},
): Promise<string> {
  const opened = await openRun(db, { sourceId: id, at: day(n), kind: more.kind ?? 'crawl' })
  if (!opened.ok) throw new Error(opened.reason)
  const rows = postings.map((raw) => ({ raw, at: day(n) }))
  await takePage(parts, opened.run, { url: null, postings: rows, gone: more.gone ?? [] })
  await endWalk(db, opened.run, more.end ?? 'complete', null)
  await queues.idle()
  return opened.run.id
}

export const ad = (externalId: string, more: object = {}) => ({
  externalId,
  title: `Customer service agent ${externalId}`,
  // One employer each: what two tests take in never joins.
  company: `Otter ${externalId}`,
  body: `Answer calls and chats from our customers, desk ${externalId}.`,
  bodyFormat: 'text',
  ...more,
})

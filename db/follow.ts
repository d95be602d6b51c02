import { type RawBuilder, sql } from 'kysely'
import { behind, firstPosition, visible, whyGone } from './change-window.ts'
import type { Change, ChangeKind, CursorGone } from './changes.ts'
import type { Database } from './connect.ts'
import { decodeCursor, encodeCursor, type Position } from './cursor.ts'
import { type JobFilter, jobCondition, LISTED_JOBS } from './job-filter.ts'
import { filteredFields } from './job-filter-fields.ts'

/** An entry of the log as one reader's filter sees it. */
export type FollowedChange = Omit<Change, 'isPublic'> & {
  /** Where a read goes on after this very change. */
  cursor: string
}

export interface FollowedPage {
  gone: false
  changes: FollowedChange[]
  /** Where the next read goes on; past everything that this page passed over. */
  cursor: string
  /** Entries of the log after this page, for whatever filter; counted up to 100,000. */
  pending: number
  lagSeconds: number
}

/** So many entries are looked at for one page, however few of them a filter lets through. */
const MOST_LOOKED_AT = 5000

/**
 * Reads the public change log through a filter, after a cursor. Whether a Job fulfils the filter is asked of the Job as
 * it is now: what has changed since comes later in the log, so a reader that follows to the end has exactly the Jobs
 * that fulfil it. A Job that stops is sent as closed (out-of-scope), also to a reader who never had it; one that starts
 * is sent as opened.
 *
 * @param options.cursor null reads from the beginning of the log, if all of it is kept
 * @throws BadCursor when the cursor is not one of ours
 */
export async function followChanges(
  db: Database,
  { cursor, filter, limit }: { cursor: string | null; filter: JobFilter; limit: number },
): Promise<FollowedPage | CursorGone> {
  let position = cursor === null ? await firstPosition(db) : decodeCursor(cursor)
  const reason = await whyGone(db, position)
  if (reason !== null) return { gone: true, reason }
  const changes: FollowedChange[] = []
  let looked = 0
  // As far as the page may need, then farther where the filter lets little through: jobs are looked up one by one.
  for (let most = limit; changes.length < limit && looked < MOST_LOOKED_AT; most *= 4) {
    const lookAt = Math.min(most, MOST_LOOKED_AT - looked)
    const page = await lookAlong(db, { after: position, filter, limit: limit - changes.length, lookAt })
    changes.push(...page.changes)
    position = page.position
    looked += lookAt
    if (page.isEnd) break
  }
  return {
    gone: false,
    changes,
    cursor: encodeCursor(position),
    ...(await behind(db, position, 'public')),
  }
}

/** One look along the log: what of it is told, and how far it went. */
async function lookAlong(
  db: Database,
  { after, filter, limit, lookAt }: { after: Position; filter: JobFilter; limit: number; lookAt: number },
): Promise<{ changes: FollowedChange[]; position: Position; isEnd: boolean }> {
  const { rows } = await sql<Row>`
    with looked_at as materialized (
      select c.* from store.change c where ${visible(after, 'public')}
      order by c.epoch, c.xid, c.seq limit ${lookAt}),
    told as (
      select c.epoch, c.xid, c.seq, ${sentAs(filter)} as sent, c.kind, c.reason, c.fields, c.job_id, c.at, c.recorded_at
      from looked_at c
      left join lateral (select coalesce(${jobCondition(filter)}, false) as fulfils, j.state from ${LISTED_JOBS} where j.id = c.job_id) now on true),
    page as (select * from told where sent is not null order by epoch, xid, seq limit ${limit})
    select p.epoch, p.xid::text as xid_text, p.seq, p.sent, p.job_id, p.kind, p.reason, p.fields, p.at, p.recorded_at,
      null as looked
    from page p
    union all
    select l.epoch, l.xid::text, l.seq, null, l.job_id, l.kind, null, '{}', l.at, l.recorded_at,
      (select count(*)::int from looked_at)
    from (select * from looked_at order by epoch desc, xid desc, seq desc limit 1) l
    where (select count(*) from page) < ${limit}`.execute(db)
  const told = rows.filter((row): row is Row & { sent: ChangeKind } => row.sent !== null)
  const end = rows.find((row) => row.sent === null)
  const last = told.length < limit ? end : told.at(-1)
  return {
    changes: told.map(changeFrom),
    position: last ? { epoch: last.epoch, xid: last.xid_text, seq: last.seq } : after,
    isEnd: last === undefined || (end !== undefined && end.looked! < lookAt),
  }
}

type Row = Omit<Position, 'xid'> & {
  xid_text: string
  sent: ChangeKind | null
  job_id: string
  kind: ChangeKind
  reason: string | null
  fields: Record<string, string>
  at: Date
  recorded_at: Date
  /** Of the last entry looked at alone: how many there were. */
  looked: number | null
}

function changeFrom(row: Row & { sent: ChangeKind }): FollowedChange {
  const leaves = row.sent === 'closed' && row.kind !== 'closed'
  return {
    seq: row.seq,
    jobId: row.job_id,
    kind: row.sent,
    reason: leaves ? 'out-of-scope' : row.reason,
    fields: row.fields,
    at: row.at,
    recordedAt: row.recorded_at,
    cursor: encodeCursor({ epoch: row.epoch, xid: row.xid_text, seq: row.seq }),
  }
}

/**
 * What an entry is told as; null passes it over. A Job that is not listed any more was merged or withdrawn, and its
 * entries are told as they are.
 */
function sentAs(filter: JobFilter): RawBuilder<ChangeKind | null> {
  const fields = filteredFields(filter)
  const touched = sql`c.fields ?| ${fields}::text[]`
  return sql`case
    when now.fulfils is null or c.kind = 'merged' then c.kind
    when now.fulfils and c.kind = 'changed' and now.state = 'open' and ${touched} then 'opened'
    when now.fulfils then c.kind
    when c.kind <> 'opened' and ${touched} then 'closed' end`
}

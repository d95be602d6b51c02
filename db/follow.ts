import { type RawBuilder, sql } from 'kysely'
import { behind, firstPosition, type PositionGiven, visible, whyGone } from './change-window.ts'
import type { Change, ChangeKind, CursorGone } from './changes.ts'
import type { Database } from './connect.ts'
import { decodeCursor, encodeCursor, type Position } from './cursor.ts'
import { isUnfiltered, type JobFilter, jobCondition, LISTED_JOBS } from './job-filter.ts'
import { filteredFields } from './job-filter-fields.ts'
import { keptStatement } from './kept-statement.ts'

/** An entry of the log as one reader's filter sees it. */
export type FollowedChange = Omit<Change, 'isPublic' | 'fields'> & {
  /** JSON of names with short hashes, as the log has it: most readers pass it on unread. */
  fields: string
  /** Where a read goes on after this very change. */
  cursor: string
}

export interface FollowedPage {
  gone: false
  changes: FollowedChange[]
  /** Where the next read goes on; past everything that this page passed over. */
  cursor: string
  /** Entries of the log after this page, for whatever filter; counted up to 10,000. */
  pending: number
  lagSeconds: number
}

/** So many entries are looked at for one page at most, however few of them a filter lets through. */
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
  const after = cursor === null ? await firstPosition(db) : decodeCursor(cursor)
  const reason = await whyGone(db, after)
  if (reason !== null) return { gone: true, reason }
  const rows = isUnfiltered(filter)
    ? await WHOLE_LOG(db, { ...after, limit })
    : (await throughFilter(filter, after, limit).execute(db)).rows
  const told = rows.filter((row): row is Row & { sent: ChangeKind } => row.sent !== null)
  // A page that is not full goes as far as was looked.
  const last = rows.find((row) => row.sent === null) ?? told.at(-1)
  const position = last === undefined ? after : positionOf(last)
  return {
    gone: false,
    changes: told.map(changeFrom),
    cursor: encodeCursor(position),
    ...(await behind(db, position, 'public')),
  }
}

const COLUMNS = sql`c.epoch, c.xid::text as xid_text, c.seq, c.job_id, c.kind, c.reason, c.fields::text as fields, c.at,
  c.recorded_at`

/** The log as it is: whatever a Job is now, its entries are told. */
const WHOLE_LOG = keptStatement(
  ['epoch', 'xid', 'seq', 'limit'],
  ({ limit, ...after }) => sql<Row>`
    select ${COLUMNS}, c.kind as sent from store.change c where ${visible(after, 'public')}
    order by c.epoch, c.xid, c.seq limit ${limit}::integer`,
)

/**
 * What a filter lets through; behind it, where that is no whole page, the last entry that was looked at. Jobs are looked
 * up one by one in the order of the log, so that no more are than fill the page.
 */
function throughFilter(filter: JobFilter, after: Position, limit: number): RawBuilder<Row> {
  const looked = lookedAt(after)
  return sql<Row>`
    with page as materialized (
      select * from (
        select ${COLUMNS}, ${sentAs(filter)} as sent, c.xid from ${looked} c
        left join lateral (
          select coalesce(${jobCondition(filter)}, false) as fulfils, j.state from ${LISTED_JOBS}
          where j.id = c.job_id) now on true
        order by c.epoch, c.xid, c.seq) told
      where sent is not null order by epoch, xid, seq limit ${limit})
    select * from page
    union all
    select ${COLUMNS}, null, c.xid from (select * from ${looked} c order by c.epoch desc, c.xid desc, c.seq desc limit 1) c
    where (select count(*) from page) < ${limit}
    order by epoch, xid, seq, sent nulls last`
}

function lookedAt(after: PositionGiven) {
  return sql`(select c.* from store.change c where ${visible(after, 'public')}
    order by c.epoch, c.xid, c.seq limit ${sql.lit(MOST_LOOKED_AT)})`
}

interface Row {
  epoch: number
  xid_text: string
  seq: string
  /** Null for what is not told. */
  sent: ChangeKind | null
  job_id: string
  kind: ChangeKind
  reason: string | null
  fields: string
  at: Date
  recorded_at: Date
}

function positionOf({ epoch, xid_text: xid, seq }: Row): Position {
  return { epoch, xid, seq }
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
    cursor: encodeCursor(positionOf(row)),
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

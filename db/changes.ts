import { sql } from 'kysely'
import type { Audience } from '../pipeline/job.ts'
import { loadRows } from './bulk-load.ts'
import { ensureChangeMonths } from './change-months.ts'
import { behind, visible, whyGone } from './change-window.ts'
import type { Database } from './connect.ts'
import { decodeCursor, encodeCursor, type Position } from './cursor.ts'
import { currentEpoch } from './epoch.ts'

export type ChangeKind = 'opened' | 'changed' | 'closed' | 'reopened' | 'merged' | 'split'

/** One entry for the change log. No texts: fields are names with a short hash of the new value, empty when it went away. */
export interface NewChange {
  jobId: string
  kind: ChangeKind
  /** Why it closed; with `merged` and `split` the other Job's id. */
  reason: string | null
  fields: Record<string, string>
  /** Whether readers of the public feed see it. */
  isPublic: boolean
  /** When it became so, by the run's clock. */
  at: Date
}

export interface Change extends NewChange {
  seq: string
  recordedAt: Date
}

export interface ChangePage {
  gone: false
  changes: Change[]
  /** Where the next read goes on; the same as before when there was nothing. Null before the very first change. */
  cursor: string | null
  /** Changes that could be read after this page; counted up to 10,000. */
  pending: number
  /** Age of the oldest change that is written but held back by a transaction still open; 0 when none is. */
  lagSeconds: number
}

/** The cursor lies past the end of a closed epoch, or in another database: the reader starts over from a snapshot. */
export interface CursorGone {
  gone: true
  reason: string
}

/** Appends to the change log, in the order given. Nothing to append is no statement. */
export async function appendChanges(trx: Database, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return
  const epoch = await currentEpoch(trx)
  await ensureChangeMonths(trx)
  await loadRows(
    trx,
    'store.change',
    {
      epoch: 'integer',
      job_id: 'text',
      kind: 'text',
      reason: 'text',
      fields: 'jsonb',
      is_public: 'boolean',
      at: 'timestamptz',
    },
    changes.map(({ jobId, kind, reason, fields, isPublic, at }) => ({
      ...{ epoch, job_id: jobId, kind, reason, fields, is_public: isPublic, at },
    })),
  )
}

/**
 * Reads the change log after a cursor. Only what no open transaction can still precede is shown, so a reader that
 * follows the cursor misses nothing, whatever order writers commit in.
 *
 * @param options.cursor null reads from the beginning
 * @param options.audience `public` leaves out changes that only the store saw
 * @throws BadCursor when the cursor is not one of ours
 */
export async function readChanges(
  db: Database,
  options: { cursor: string | null; limit: number; audience: Audience },
): Promise<ChangePage | CursorGone> {
  const after = options.cursor === null ? null : decodeCursor(options.cursor)
  if (after !== null) {
    const reason = await whyGone(db, after)
    if (reason !== null) return { gone: true, reason }
  }
  const { rows } = await sql<ChangeRow>`
    select c.epoch, c.xid::text as xid_text, c.seq, c.job_id, c.kind, c.reason, c.fields, c.is_public, c.at,
      c.recorded_at
    from store.change c
    where ${visible(after, options.audience)}
    order by c.epoch, c.xid, c.seq
    limit ${options.limit}`.execute(db)
  const last = rows.at(-1)
  const position = last ? { epoch: last.epoch, xid: last.xid_text, seq: last.seq } : after
  return {
    gone: false,
    changes: rows.map(changeFrom),
    cursor: position === null ? null : encodeCursor(position),
    ...(await behind(db, position, options.audience)),
  }
}

/** Cursor of the newest change that public readers can see; null before the first. A cheap way to learn of news. */
export async function newestChange(db: Database): Promise<string | null> {
  const { rows } = await sql<Position>`
    select c.epoch, c.xid::text as xid, c.seq::text as seq from store.change c
    where ${visible(null, 'public')}
    order by c.epoch desc, c.xid desc, c.seq desc limit 1`.execute(db)
  return rows[0] === undefined ? null : encodeCursor(rows[0])
}

interface ChangeRow {
  epoch: number
  xid_text: string
  seq: string
  job_id: string
  kind: ChangeKind
  reason: string | null
  fields: Record<string, string>
  is_public: boolean
  at: Date
  recorded_at: Date
}

function changeFrom(row: ChangeRow): Change {
  return {
    seq: row.seq,
    jobId: row.job_id,
    kind: row.kind,
    reason: row.reason,
    fields: row.fields,
    isPublic: row.is_public,
    at: row.at,
    recordedAt: row.recorded_at,
  }
}

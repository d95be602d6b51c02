import { sql } from 'kysely'
import { dropChangeMonths, ensureChangeMonths } from './change-months.ts'
import type { Database } from './connect.ts'

const AT_ONCE = 5000

/**
 * Keeps the change log: makes room for the months to come, drops those that were over before a moment, and clears what
 * was recorded before it out of the part that is older than all months. Cursors before the last dropped change are
 * answered with 410 from then on.
 *
 * @returns the months that were dropped, and how many older entries
 */
export async function dropChanges(
  db: Database,
  before: Date,
): Promise<{ months: string[]; entries: number }> {
  await ensureChangeMonths(db)
  const months = await dropChangeMonths(db, before)
  let entries = 0
  for (;;) {
    const n = await db.transaction().execute((trx) => dropSome(trx, before))
    entries += n
    if (n < AT_ONCE) return { months, entries }
  }
}

// The oldest epoch first and each in order, so that where the log begins only ever moves on. Of the next ones alone is
// asked how old they are: what comes later in the log was recorded later, give or take a transaction.
async function dropSome(trx: Database, before: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with old as (
      select * from (
        select epoch, xid, seq, recorded_at from store.change where recorded_at < ${OLDEST_MONTH}
        order by epoch, xid, seq limit ${AT_ONCE}) next
      where recorded_at < ${before}),
    gone as (
      delete from store.change c using old
      where (c.epoch, c.xid, c.seq) = (old.epoch, old.xid, old.seq) and c.recorded_at = old.recorded_at
        and c.recorded_at < ${OLDEST_MONTH} returning c.epoch, c.xid, c.seq),
    last as (select distinct on (epoch) epoch, xid, seq from gone order by epoch, xid desc, seq desc),
    moved as (
      update store.feed_epoch e set dropped_xid = last.xid, dropped_seq = last.seq
      from last where e.epoch = last.epoch
        and ((last.xid, last.seq) > (e.dropped_xid, e.dropped_seq) or e.dropped_xid is null))
    select count(*)::int as n from gone`.execute(trx)
  return rows[0]!.n
}

/** Where the first of the months begins, as the part before them is named. */
const OLDEST_MONTH = sql`(
  select to_date(right(c.relname, 7), 'YYYY_MM')::timestamp at time zone 'UTC'
  from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'store.change'::regclass and c.relname ~ '^change_before_')`

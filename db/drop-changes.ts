import { sql } from 'kysely'
import type { Database } from './connect.ts'

const AT_ONCE = 5000

/**
 * Drops what was recorded in the change log before a moment, in short transactions. Cursors before the last dropped
 * change are answered with 410 from then on.
 *
 * @returns how many entries were dropped
 */
export async function dropChanges(db: Database, before: Date): Promise<number> {
  let dropped = 0
  for (;;) {
    const n = await db.transaction().execute((trx) => dropSome(trx, before))
    dropped += n
    if (n < AT_ONCE) return dropped
  }
}

// The oldest epoch first and each in order, so that where the log begins only ever moves on.
async function dropSome(trx: Database, before: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with old as (
      select epoch, xid, seq from store.change where recorded_at < ${before}
      order by epoch, xid, seq limit ${AT_ONCE}),
    gone as (
      delete from store.change c using old
      where (c.epoch, c.xid, c.seq) = (old.epoch, old.xid, old.seq) returning c.epoch, c.xid, c.seq),
    last as (select distinct on (epoch) epoch, xid, seq from gone order by epoch, xid desc, seq desc),
    moved as (
      update store.feed_epoch e set dropped_xid = last.xid, dropped_seq = last.seq
      from last where e.epoch = last.epoch
        and ((last.xid, last.seq) > (e.dropped_xid, e.dropped_seq) or e.dropped_xid is null))
    select count(*)::int as n from gone`.execute(trx)
  return rows[0]!.n
}

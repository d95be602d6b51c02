import { sql } from 'kysely'
import type { Database } from './connect.ts'

/**
 * The epoch that changes are written in now. When the database finds itself in another cluster or on another timeline
 * than the newest epoch (a restore, a move), the next one is opened and the old one closed at its last change,
 * because xid8 starts over.
 */
export async function currentEpoch(trx: Database): Promise<number> {
  const { rows } = await sql<{ epoch: number; current: boolean }>`
    select e.epoch, (e.system_identifier, e.timeline_id) = (s.system_identifier::text, c.timeline_id) as current
    from store.feed_epoch e, pg_control_system() s, pg_control_checkpoint() c
    order by e.epoch desc limit 1`.execute(trx)
  const newest = rows[0]
  return newest?.current ? newest.epoch : openEpoch(trx)
}

async function openEpoch(trx: Database): Promise<number> {
  // The lock makes one of several processes the opener; the insert repeats the question, so the others only read.
  await sql`select pg_advisory_xact_lock(hashtextextended('feed epoch', 0))`.execute(trx)
  await sql`
    update store.feed_epoch e set last_xid = c.xid, last_seq = c.seq
    from (select epoch, xid, seq from store.change
          where epoch = (select max(epoch) from store.feed_epoch)
          order by xid desc, seq desc limit 1) c
    where e.epoch = c.epoch and e.last_xid is null`.execute(trx)
  await sql`
    insert into store.feed_epoch (epoch, system_identifier, timeline_id)
    select coalesce((select max(epoch) from store.feed_epoch), 0) + 1, s.system_identifier::text, c.timeline_id
    from pg_control_system() s, pg_control_checkpoint() c
    where not exists (
      select from store.feed_epoch e
      where e.epoch = (select max(epoch) from store.feed_epoch)
        and (e.system_identifier, e.timeline_id) = (s.system_identifier::text, c.timeline_id))`.execute(trx)
  const { rows } = await sql<{ epoch: number }>`select max(epoch) as epoch from store.feed_epoch`.execute(trx)
  return rows[0]!.epoch
}

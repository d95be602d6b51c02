import type pg from 'pg'

/**
 * Begins another epoch of the change feed in a store that was just restored, also where the server is still the same: what
 * the lost store told after its backup must not be mistaken for what this one will tell.
 *
 * @param firstOpenXid changes of this transaction and later ones nobody was shown when the backup was made; they come
 * into the new epoch, so that the old one ends where every reader of the backup's moment had been
 * @returns number of the new epoch
 */
export async function openRestoredEpoch(client: pg.Client, firstOpenXid: string): Promise<number> {
  const { rows } = await client.query<{ epoch: number }>(
    `insert into store.feed_epoch (epoch, system_identifier, timeline_id)
     select coalesce((select max(epoch) from store.feed_epoch), 0) + 1, s.system_identifier::text, c.timeline_id
     from pg_control_system() s, pg_control_checkpoint() c returning epoch`,
  )
  const epoch = rows[0]!.epoch
  await client.query(
    `update store.change set epoch = $1, xid = pg_current_xact_id() where epoch = $1 - 1 and xid >= $2::xid8`,
    [epoch, firstOpenXid],
  )
  await client.query(
    `update store.feed_epoch e set last_xid = c.xid, last_seq = c.seq
     from (select xid, seq from store.change where epoch = $1 - 1 order by xid desc, seq desc limit 1) c
     where e.epoch = $1 - 1 and e.last_xid is null`,
    [epoch],
  )
  return epoch
}

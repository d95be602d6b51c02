import { sql } from 'kysely'
import type { Database } from './connect.ts'

/**
 * Makes sure that the change log has a part for the months to come, before something is written into it. Costs next to
 * nothing unless one has to be made.
 */
export async function ensureChangeMonths(trx: Database): Promise<void> {
  // Asked of the next month: a writer comes upon one that is missing weeks before it would be needed.
  await sql`
    select store.make_change_months() where to_regclass(to_char(
      (now() at time zone 'UTC') + interval '1 month', '"store.change_"YYYY_MM')) is null`.execute(trx)
}

/** A month of the log, oldest first: as Postgres names its table. */
interface Month {
  name: string
  /** Whether a drop of it was cut off half way. */
  leaving: boolean
  attached: boolean
  starts: Date
  ends: Date
}

/**
 * Drops the months of the change log that were over before a moment, each as a whole; the month that is running never.
 * Readers and writers go on meanwhile.
 *
 * @returns names of the parts that went
 */
export async function dropChangeMonths(db: Database, before: Date): Promise<string[]> {
  const dropped: string[] = []
  for (const month of await listOver(db, before)) {
    await moveStart(db, month)
    if (!(await drop(db, month))) break
    dropped.push(month.name)
  }
  return dropped
}

async function listOver(db: Database, before: Date): Promise<Month[]> {
  const { rows } = await sql<Month>`
    select m.name, m.attached, m.leaving, m.starts at time zone 'UTC' as starts, m.ends at time zone 'UTC' as ends
    from (
      select c.relname as name, i.inhrelid is not null as attached, coalesce(i.inhdetachpending, false) as leaving,
        to_date(right(c.relname, 7), 'YYYY_MM')::timestamp as starts,
        to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' as ends
      from pg_class c left join pg_inherits i on i.inhrelid = c.oid and i.inhparent = 'store.change'::regclass
      where c.relnamespace = 'store'::regnamespace and c.relkind = 'r' and c.relname ~ '^change_[0-9]{4}_[0-9]{2}$') m
    where m.ends <= least(${before}::timestamptz at time zone 'UTC', date_trunc('month', now() at time zone 'UTC'))
    order by m.starts`.execute(db)
  return rows
}

/** From here on cursors into the month are answered with 410, while its rows are still there: no reader finds a gap. */
async function moveStart(db: Database, { attached, leaving, starts, ends }: Month): Promise<void> {
  if (!attached || leaving) return
  // Asked of the log itself: its months belong to their owner.
  await sql`
    update store.feed_epoch e set dropped_xid = last.xid, dropped_seq = last.seq
    from store.feed_epoch of cross join lateral (
      select c.xid, c.seq from store.change c
      where c.epoch = of.epoch and c.recorded_at >= ${starts} and c.recorded_at < ${ends}
      order by c.epoch desc, c.xid desc, c.seq desc limit 1) last
    where e.epoch = of.epoch
      and ((last.xid, last.seq) > (e.dropped_xid, e.dropped_seq) or e.dropped_xid is null)`.execute(db)
}

async function drop(db: Database, { name, attached, leaving }: Month): Promise<boolean> {
  const { rows: owned } = await sql<{ owned: boolean }>`
    select pg_has_role(c.relowner, 'usage') as owned from pg_class c where c.oid = 'store.change'::regclass`.execute(
    db,
  )
  if (!owned[0]!.owned) {
    const { rows } = await sql<{ done: boolean }>`select store.drop_change_month(${name}) as done`.execute(db)
    return rows[0]!.done
  }
  const part = sql.id('store', name)
  // Waits for readers without making others wait. Cut off, it is finished the next time.
  const how = leaving ? sql`finalize` : sql`concurrently`
  if (attached) await sql`alter table store.change detach partition ${part} ${how}`.execute(db)
  await sql`drop table ${part}`.execute(db)
  return true
}

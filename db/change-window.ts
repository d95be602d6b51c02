import { type RawBuilder, sql } from 'kysely'
import type { Audience } from '../pipeline/job.ts'
import type { Database } from './connect.ts'
import type { Position } from './cursor.ts'
import { keptStatement } from './kept-statement.ts'

/** Nobody needs to know more closely how far behind a reader is, and every answer pays for the count. */
const MOST_PENDING = 10_000

/** A position, or what stands for one in a statement that is kept. */
export type PositionGiven = Position | Record<keyof Position, RawBuilder<never>>

/**
 * The condition on `store.change c` for what a reader may be shown after a position: only what no open transaction can
 * still precede. Ordered and bounded by the table's own columns: a text alias of xid would sort "9" after "10".
 */
export function visible(after: PositionGiven | null, audience: Audience) {
  // Asked once, and not of every row.
  const settled = sql`(c.epoch < (select max(epoch) from store.feed_epoch)
    or c.xid < (select pg_snapshot_xmin(pg_current_snapshot())))`
  // "From the next one on", where "past this one" would mean the same: Postgres guesses by the first column alone how many
  // are past it, none in the running epoch, and would sort what the indexes of the log's months have in order.
  const beyond =
    after === null
      ? sql`true`
      : sql`(c.epoch, c.xid, c.seq) >= (${after.epoch}::integer, ${after.xid}::xid8,
          least(${after.seq}::bigint, 9223372036854775806) + 1)`
  return sql`${beyond} and ${settled} and ${audience === 'public' ? sql`c.is_public` : sql`true`}`
}

/** What waits after a position, and for how long the oldest change is held back. */
export async function behind(
  db: Database,
  position: Position | null,
  audience: Audience,
): Promise<{ pending: number; lagSeconds: number }> {
  const waiting = audience === 'public' ? WAITING_PUBLIC : WAITING_STORE
  const [found] = await waiting(db, { ...(position ?? BEFORE_ALL) })
  return { pending: found!.pending, lagSeconds: Math.max(0, found!.lag) }
}

const BEFORE_ALL: Position = { epoch: 0, xid: '0', seq: '0' }

// Offset 0 keeps the least time from being sought by the index of times: it would go through the whole log where nothing is
// held back, which is nearly always.
const HELD_BACK = sql`
  select c.recorded_at from store.change c
  where (c.epoch, c.xid) >= ((select max(epoch) from store.feed_epoch), (select pg_snapshot_xmin(pg_current_snapshot())))
  offset 0`

const waitingFor = (audience: Audience) =>
  keptStatement(
    ['epoch', 'xid', 'seq'],
    (position) => sql<{ pending: number; lag: number }>`
      select
        (select count(*)::int from (
          select from store.change c where ${visible(position, audience)} limit ${sql.lit(MOST_PENDING)}) waiting)
          as pending,
        coalesce((select extract(epoch from clock_timestamp() - min(held.recorded_at))::float8 from (${HELD_BACK}) held), 0)
          as lag`,
  )
const WAITING_PUBLIC = waitingFor('public')
const WAITING_STORE = waitingFor('store')

/** Why a reader cannot go on from a position; null when it can. */
export async function whyGone(db: Database, position: Position): Promise<string | null> {
  const [found] = await STANDING(db, { ...position })
  const { known, dropped, newest, ahead, past_end } = found!
  const { epoch } = position
  if (!known) return `this feed has no epoch ${epoch}: take a new snapshot`
  if (dropped) return 'changes after this cursor are not kept any more: take a new snapshot'
  if (epoch === newest) return ahead ? 'the cursor is ahead of this database: take a new snapshot' : null
  return past_end ? `the database was restored or moved before this cursor: take a new snapshot` : null
}

const STANDING = keptStatement(
  ['epoch', 'xid', 'seq'],
  ({ epoch, xid, seq }) => sql<{
    newest: number | null
    known: boolean
    past_end: boolean
    ahead: boolean
    dropped: boolean
  }>`
    select (select max(epoch) from store.feed_epoch) as newest,
      e.epoch is not null as known,
      coalesce((${xid}::xid8, ${seq}::bigint) > (e.last_xid, e.last_seq), true) as past_end,
      ${xid}::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) as ahead,
      exists (select from store.feed_epoch d where d.dropped_xid is not null
        and (d.epoch, d.dropped_xid, d.dropped_seq) > (${epoch}::integer, ${xid}::xid8, ${seq}::bigint)) as dropped
    from (values (${epoch}::integer)) wanted(epoch) left join store.feed_epoch e on e.epoch = wanted.epoch`,
)

/** Before the first change that was ever written. */
export async function firstPosition(db: Database): Promise<Position> {
  const { rows } = await sql<{ epoch: number }>`
    select min(epoch) as epoch from store.feed_epoch
    where last_xid is not null or epoch = (select max(epoch) from store.feed_epoch)`.execute(db)
  return { epoch: rows[0]!.epoch, xid: '0', seq: '0' }
}

/**
 * The newest change that is settled in the snapshot of this transaction: whoever holds what the snapshot shows, follows
 * from here and misses nothing.
 */
export async function settledPosition(trx: Database): Promise<Position> {
  const { rows } = await sql<Position>`
    select epoch, xid::text as xid, seq::text as seq from (
      (select c.epoch, c.xid, c.seq from store.change c where ${visible(null, 'store')}
        order by c.epoch desc, c.xid desc, c.seq desc limit 1)
      union all
      select epoch, dropped_xid, dropped_seq from store.feed_epoch where dropped_xid is not null) known
    order by known.epoch desc, known.xid desc, known.seq desc limit 1`.execute(trx)
  return rows[0] ?? firstPosition(trx)
}

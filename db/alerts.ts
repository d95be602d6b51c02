import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { OLDEST_BATCH_SECONDS, readChangeLag } from './figures.ts'

export type AlertKind = 'source-down' | 'zero-yield' | 'dead-letters' | 'queue' | 'disk' | 'lag'

/** Something an operator should know of; the key tells one trouble from another of its kind. */
export interface Trouble {
  key: string
  kind: AlertKind
  /** For people, one line. */
  said: string
}

/** A turn that has to be told: a trouble began, or it is over. */
export interface UntoldAlert extends Trouble {
  state: 'raised' | 'cleared'
  since: Date
  clearedAt: Date | null
  attempts: number
}

/** A change that is held back, or a batch that waits, for longer than this. */
const LAG_SECONDS = 300
const BATCH_SECONDS = 1800

/** Troubles that the store itself shows: sources, deliveries and lag. */
export async function findTroubles(db: Database): Promise<Trouble[]> {
  // An empty board is mostly just that: where much was usual its run ended as drifted.
  const { rows: sources } = await sql<{ id: string; health: string; reason: string | null; empty: boolean }>`
    select s.id, s.health, s.health_reason as reason,
      coalesce(r.state = 'drifted' and r.walk_end = 'empty', false) as empty
    from store.source s left join lateral (
      select state, walk_end from store.run r
      where r.source_id = s.id and r.kind = 'crawl' and r.ended_at is not null order by r.at desc limit 1) r on true
    where s.paused_at is null and (s.health in ('gone', 'closed-to-us', 'needs-mending') or r.state = 'drifted')
    order by s.id`.execute(db)
  const troubles = sources.map(({ id, health, reason, empty }): Trouble => {
    const said = `${id}: ${reason ?? (empty ? 'nothing found where much was usual' : health)}`
    if (empty) return { key: `zero-yield ${id}`, kind: 'zero-yield', said }
    return { key: `source-down ${id}`, kind: 'source-down', said }
  })
  const { rows } = await sql<{ dead: number; batch: number }>`
    select (select count(*)::int from store.delivery where dead_at is not null) as dead,
      ${OLDEST_BATCH_SECONDS} as batch`.execute(db)
  const { dead, batch } = rows[0]!
  if (dead > 0)
    troubles.push({ key: 'dead-letters webhook', kind: 'dead-letters', said: 'webhooks have dead letters' })
  if (batch > BATCH_SECONDS)
    troubles.push({ key: 'lag batches', kind: 'lag', said: 'advertisements wait for a posting worker' })
  if ((await readChangeLag(db)) > LAG_SECONDS)
    troubles.push({ key: 'lag changes', kind: 'lag', said: 'an open transaction holds the change feed back' })
  return troubles
}

/**
 * Puts on record which troubles there are now, and lists what has to be told and is due. A trouble that came and went
 * before anybody was told is nobody's business.
 *
 * @param options.unknown keys of which nothing is known now; they stay as they are
 */
export async function noteTroubles(
  db: Database,
  troubles: readonly Trouble[],
  { at, diskKey, unknown = [] }: { at: Date; diskKey: string; unknown?: readonly string[] },
): Promise<UntoldAlert[]> {
  return db.transaction().execute(async (trx) => {
    // One process at a time: two would take turns in raising and clearing what only one of them sees.
    await sql`select pg_advisory_xact_lock(hashtextextended('alerts', 0))`.execute(trx)
    const keys = troubles.map(({ key }) => key)
    // Of disks each machine sees its own alone.
    const isOver = sql`key <> all(${[...keys, ...unknown]}::text[]) and (kind <> 'disk' or key = ${diskKey})`
    await sql`delete from store.alert where told is null and ${isOver}`.execute(trx)
    await sql`
      update store.alert set cleared_at = ${at}, attempts = 0, next_at = ${at}
      where cleared_at is null and ${isOver}`.execute(trx)
    // One that is back before anybody heard that it had gone never went.
    await sql`
      insert into store.alert as a (key, kind, said, since, next_at)
      select t.key, t.kind, t.said, ${at}, ${at} from jsonb_to_recordset(${JSON.stringify(troubles)}::jsonb)
        as t(key text, kind text, said text)
      on conflict (key) do update set cleared_at = null, attempts = 0, said = excluded.said
      where a.cleared_at is not null`.execute(trx)
    // Another process leaves them to us for a minute.
    const { rows } = await sql<UntoldAlert>`
      update store.alert set next_at = ${at}::timestamptz + interval '1 minute'
      where (told is null or cleared_at is not null) and next_at <= ${at}
      returning key, kind, said, since, cleared_at as "clearedAt", attempts,
        case when cleared_at is null then 'raised' else 'cleared' end as state`.execute(trx)
    return rows.sort((a, b) => a.since.getTime() - b.since.getTime())
  })
}

/** Somebody took it. */
export async function markTold(db: Database, { key, state }: UntoldAlert): Promise<void> {
  if (state === 'cleared')
    await sql`delete from store.alert where key = ${key} and cleared_at is not null`.execute(db)
  else await sql`update store.alert set told = 'raised', attempts = 0 where key = ${key}`.execute(db)
}

/** Nobody took it: it is told again at a time. */
export async function markUntold(db: Database, { key }: UntoldAlert, nextAt: Date): Promise<void> {
  await sql`update store.alert set attempts = attempts + 1, next_at = ${nextAt} where key = ${key}`.execute(
    db,
  )
}

import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { settledPosition } from './change-window.ts'
import { newestChange } from './changes.ts'
import type { Database } from './connect.ts'
import { encodeCursor } from './cursor.ts'

/** How long the secret before the newest one signs too, so that a receiver can be changed over. */
const ROTATION_HOURS = 24

/** A webhook as operators see it; its secret was shown once, when it was made. */
export interface Webhook {
  id: string
  url: string
  /** A query in the words of `/v1/changes`. */
  filter: string
  state: 'on' | 'off'
  state_reason: string | null
  created_at: Date
  /** Events that the receiver took. */
  delivered: number
  delivered_at: Date | null
  /** When the event that holds the others up is tried again; null while nothing failed. */
  retry_at: Date | null
  last_error: string | null
  dead: number
}

/** Adds a receiver of all changes from now on. Returns its id and its secret. */
export async function addWebhook(
  db: Database,
  { url, filter }: { url: string; filter: string },
): Promise<{ id: string; secret: string }> {
  const id = `wh_${randomBytes(6).toString('hex')}`
  const secret = newSecret()
  await sql`
    insert into store.webhook (id, url, filter, secret, cursor)
    values (${id}, ${url}, ${filter}, ${secret}, ${await endOfLog(db)})`.execute(db)
  return { id, secret }
}

/** All webhooks in the order in which they were added, or the one of an id. */
export async function listWebhooks(db: Database, id: string | null = null): Promise<Webhook[]> {
  const { rows } = await sql<Webhook>`
    select w.id, w.url, w.filter, w.state, w.state_reason, w.created_at, w.delivered::float8 as delivered, w.delivered_at,
      head.next_at as retry_at, head.last_error,
      (select count(*)::int from store.delivery d where d.webhook_id = w.id and d.dead_at is not null) as dead
    from store.webhook w left join lateral (
      select d.next_at, d.last_error from store.delivery d
      where d.webhook_id = w.id and d.dead_at is null order by d.is_late, d.id limit 1) head on true
    where ${id}::text is null or w.id = ${id}
    order by w.created_at, w.id`.execute(db)
  return rows
}

/** Forgets a webhook and what could not be delivered to it; false where there is none of that id. */
export async function removeWebhook(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`delete from store.webhook where id = ${id} returning id`.execute(db)
  return rows.length > 0
}

/** Gives a webhook a new secret; the one before signs too for a day. Null where there is none of that id. */
export async function rotateWebhook(db: Database, id: string): Promise<{ secret: string } | null> {
  const secret = newSecret()
  const { rows } = await sql`
    update store.webhook set old_secret = secret, old_secret_until = now() + make_interval(hours => ${ROTATION_HOURS}),
      secret = ${secret} where id = ${id} returning id`.execute(db)
  return rows.length > 0 ? { secret } : null
}

/**
 * Switches a webhook on that was switched off, where it had stopped, or from now on. What failed before starts afresh:
 * whoever resumes it has seen to the receiver, and does not wait for a retry of hours ago.
 *
 * @returns false where there is none of that id that is off
 */
export async function resumeWebhook(db: Database, id: string, from: 'stop' | 'now'): Promise<boolean> {
  const cursor = from === 'now' ? await endOfLog(db) : null
  const { rows } = await sql`
    with resumed as (
      update store.webhook set state = 'on', state_reason = null, cursor = coalesce(${cursor}, cursor)
      where id = ${id} and state = 'off' returning id),
    afresh as (
      update store.delivery d set attempts = 0, first_at = clock_timestamp(), next_at = clock_timestamp()
      from resumed where d.webhook_id = resumed.id and d.dead_at is null)
    select id from resumed`.execute(db)
  return rows.length > 0
}

/** What one request to a webhook needs, at any time; null where there is none of that id. */
export async function findTarget(
  db: Database,
  id: string,
): Promise<{ url: string; secrets: string[] } | null> {
  const { rows } = await sql<{ url: string; secrets: string[] }>`
    select w.url, ${SECRETS} as secrets from store.webhook w where w.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** The secrets of `store.webhook w` that sign now, the newest first. */
export const SECRETS = sql`
  case when w.old_secret_until > now() then array[w.secret, w.old_secret] else array[w.secret] end`

// 256 bits, spelled as Standard Webhooks wants it.
function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

async function endOfLog(db: Database): Promise<string> {
  return (await newestChange(db)) ?? encodeCursor(await settledPosition(db))
}

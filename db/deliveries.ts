import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { SECRETS } from './webhooks.ts'

/** A webhook that one process delivers to, until its lease lapses. */
export interface HeldWebhook {
  id: string
  url: string
  filter: string
  /** Those that sign now, the newest first. */
  secrets: string[]
  /** Everything up to here was delivered or is a dead letter. */
  cursor: string
  /** Whose lease it is: another one with each claim. */
  holder: string
}

/** One event on its way to a webhook. */
export interface EventOnWay {
  id: string
  /** The place of its change in the log. */
  cursor: string
  jobId: string
  kind: string
}

/** An event that could not be delivered yet, or not at all. */
export interface Delivery {
  id: string
  webhook_id: string
  event_id: string
  cursor: string
  job_id: string
  kind: string
  attempts: number
  first_at: Date
  last_at: Date
  next_at: Date
  last_status: number | null
  last_error: string
  dead_at: Date | null
}

/** The lease is somebody else's by now, or the webhook was removed or switched off: what was sent is not written down. */
export class WebhookLost extends Error {
  override name = 'WebhookLost'
}

const COLUMNS = sql`d.id, d.webhook_id, d.event_id, d.cursor, d.job_id, d.kind, d.attempts, d.first_at, d.last_at,
  d.next_at, d.last_status, d.last_error, d.dead_at`
const HELD = sql`w.id, w.url, w.filter, ${SECRETS} as secrets, w.cursor, w.holder`

/**
 * Takes webhooks that have something to do: a retry that is due, or, while none waits, changes that they have not seen and
 * dead letters that were given another chance. No two processes hold the same one.
 *
 * @param newest cursor of the newest public change, null when there is none
 */
export async function claimWebhooks(
  db: Database,
  { newest, most, leaseMs }: { newest: string | null; most: number; leaseMs: number },
): Promise<HeldWebhook[]> {
  const { rows } = await sql<HeldWebhook>`
    update store.webhook w set holder = gen_random_uuid()::text, held_until = ${leaseEnd(leaseMs)}
    from (
      select w.id from store.webhook w
      left join store.delivery head on head.webhook_id = w.id and head.dead_at is null and not head.is_late
      where w.state = 'on' and (w.held_until is null or w.held_until < clock_timestamp()) and case
        when head.id is not null then head.next_at <= clock_timestamp()
        else w.cursor <> ${newest} or exists (select from store.delivery d
          where d.webhook_id = w.id and d.dead_at is null and d.next_at <= clock_timestamp()) end
      order by w.delivered_at nulls first, w.id limit ${most}
      for update of w skip locked) due
    where w.id = due.id returning ${HELD}`.execute(db)
  return rows
}

/** Lengthens a lease, and tells what the webhook is like by now. @throws WebhookLost */
export async function renewWebhook(
  db: Database,
  { id, holder }: HeldWebhook,
  leaseMs: number,
): Promise<HeldWebhook> {
  const { rows } = await sql<HeldWebhook>`
    update store.webhook w set held_until = ${leaseEnd(leaseMs)}
    where w.id = ${id} and w.holder = ${holder} and w.state = 'on' returning ${HELD}`.execute(db)
  if (rows[0] === undefined) throw lost({ id })
  return rows[0]
}

/** Lets go of a webhook; whose lease has lapsed changes nothing. */
export async function releaseWebhook(db: Database, { id, holder }: HeldWebhook): Promise<void> {
  await sql`
    update store.webhook set holder = null, held_until = null where id = ${id} and holder = ${holder}`.execute(
    db,
  )
}

/** Everything up to a cursor was delivered, was given up, or does not concern this webhook. @throws WebhookLost */
export async function moveOn(db: Database, held: HeldWebhook, cursor: string): Promise<void> {
  await write(db, held, sql`cursor = ${cursor}`)
}

/** The receiver took an event. @throws WebhookLost */
export async function markDelivered(
  db: Database,
  held: HeldWebhook,
  event: EventOnWay,
  { isLate }: { isLate: boolean },
): Promise<void> {
  const moved = isLate ? sql`` : sql`cursor = ${event.cursor},`
  // One statement: a backlog has one of them for every event.
  const { rows } = await sql`
    with told as (
      update store.webhook set ${moved} delivered = delivered + 1, delivered_at = now()
      where id = ${held.id} and holder = ${held.holder} returning id),
    done as (
      delete from store.delivery d using told where d.webhook_id = told.id and d.event_id = ${event.id})
    select id from told`.execute(db)
  if (rows.length === 0) throw lost(held)
}

/** What came of an attempt that failed. */
export interface Failure {
  status: number | null
  error: string
  /** Until the next attempt; null when this was the last one. */
  waitMs: number | null
}

/** The receiver did not take an event: it is tried again later, or becomes a dead letter. @throws WebhookLost */
export async function markFailed(
  db: Database,
  held: HeldWebhook,
  event: EventOnWay,
  { status, error, waitMs, isLate }: Failure & { isLate: boolean },
): Promise<void> {
  const nextAt = sql`clock_timestamp() + ${waitMs ?? 0} * interval '1 millisecond'`
  const deadAt = waitMs === null ? sql`clock_timestamp()` : sql`null`
  await db.transaction().execute(async (trx) => {
    // Order goes on behind a dead letter.
    const moves = waitMs === null && !isLate
    await write(trx, held, moves ? sql`cursor = ${event.cursor}` : sql`cursor = cursor`)
    await sql`
      insert into store.delivery as d (webhook_id, event_id, cursor, job_id, kind, attempts, first_at, last_at, next_at,
        last_status, last_error, is_late, dead_at)
      values (${held.id}, ${event.id}, ${event.cursor}, ${event.jobId}, ${event.kind}, 1, clock_timestamp(),
        clock_timestamp(), ${nextAt}, ${status}, ${error}, ${isLate}, ${deadAt})
      on conflict (webhook_id, event_id) do update set attempts = d.attempts + 1, last_at = excluded.last_at,
        next_at = excluded.next_at, last_status = excluded.last_status, last_error = excluded.last_error,
        dead_at = excluded.dead_at`.execute(trx)
    // The receiver is in trouble: its other dead letters wait as long.
    if (isLate)
      await sql`
        update store.delivery set next_at = greatest(next_at, ${nextAt})
        where webhook_id = ${held.id} and is_late and dead_at is null`.execute(trx)
  })
}

/** Forgets the failures of an event that need not be sent any more. @throws WebhookLost */
export async function dropDelivery(
  db: Database,
  { id, holder }: HeldWebhook,
  eventId: string,
): Promise<void> {
  const { rows } = await sql`
    with mine as (select w.id from store.webhook w where w.id = ${id} and w.holder = ${holder} for update),
    dropped as (
      delete from store.delivery d using mine where d.webhook_id = mine.id and d.event_id = ${eventId})
    select id from mine`.execute(db)
  if (rows.length === 0) throw lost({ id })
}

/** Switches a webhook off: it stays where it is until the operator resumes it. @throws WebhookLost */
export async function switchOff(db: Database, held: HeldWebhook, reason: string): Promise<void> {
  await write(db, held, sql`state = 'off', state_reason = ${reason}`)
}

/** The event that failed and holds up the others; null when none did. */
export async function waitingHead(db: Database, { id }: HeldWebhook): Promise<Delivery | null> {
  const { rows } = await sql<Delivery>`
    select ${COLUMNS} from store.delivery d
    where d.webhook_id = ${id} and d.dead_at is null and not d.is_late`.execute(db)
  return rows[0] ?? null
}

/** The next dead letter that was given another chance and is due; what was tried least often comes first. */
export async function nextLate(db: Database, { id }: HeldWebhook): Promise<Delivery | null> {
  const { rows } = await sql<Delivery>`
    select ${COLUMNS} from store.delivery d
    where d.webhook_id = ${id} and d.dead_at is null and d.is_late and d.next_at <= clock_timestamp()
    order by d.attempts, d.id limit 1`.execute(db)
  return rows[0] ?? null
}

/** What could not be delivered, newest first, at most 1,000. */
export async function listDeadDeliveries(db: Database): Promise<Delivery[]> {
  const { rows } = await sql<Delivery>`
    select ${COLUMNS} from store.delivery d where d.dead_at is not null order by d.dead_at desc, d.id desc limit 1000`.execute(
    db,
  )
  return rows
}

/**
 * Gives dead letters a fresh start.
 *
 * @param which one by its number, all of a webhook by its id, or all
 * @returns how many there were
 */
export async function redeliver(
  db: Database,
  which: { id: string } | { webhookId: string } | 'all',
): Promise<number> {
  const chosen =
    which === 'all'
      ? sql`true`
      : 'id' in which
        ? sql`id::text = ${which.id}`
        : sql`webhook_id = ${which.webhookId}`
  const { rows } = await sql`
    update store.delivery set dead_at = null, is_late = true, attempts = 0, first_at = clock_timestamp(),
      next_at = clock_timestamp()
    where dead_at is not null and ${chosen} returning id`.execute(db)
  return rows.length
}

async function write(
  trx: Database,
  { id, holder }: HeldWebhook,
  what: ReturnType<typeof sql>,
): Promise<void> {
  const { rows } = await sql`
    update store.webhook set ${what} where id = ${id} and holder = ${holder} returning id`.execute(trx)
  if (rows.length === 0) throw lost({ id })
}

function lost({ id }: { id: string }): WebhookLost {
  return new WebhookLost(`${id} is held by somebody else, was removed or switched off`)
}

function leaseEnd(leaseMs: number) {
  return sql<Date>`clock_timestamp() + ${leaseMs} * interval '1 millisecond'`
}

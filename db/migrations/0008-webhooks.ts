import { type Kysely, sql } from 'kysely'

/**
 * Webhooks: where changes are sent, how far each receiver is, and what could not be delivered. Secrets lie in the clear,
 * because signing needs them; deliveries hold no job, because what is sent is read anew for every attempt.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table store.webhook (
      id text primary key,
      url text not null,
      filter text not null,
      secret text not null,
      old_secret text,
      old_secret_until timestamptz,
      cursor text not null,
      state text not null default 'on' check (state in ('on', 'off')),
      state_reason text,
      created_at timestamptz not null default now(),
      delivered bigint not null default 0,
      delivered_at timestamptz,
      holder text,
      held_until timestamptz
    )`.execute(db)
  await sql`
    create table store.delivery (
      id bigint generated always as identity primary key,
      webhook_id text not null references store.webhook on delete cascade,
      event_id text not null,
      cursor text not null,
      job_id text not null,
      kind text not null,
      attempts integer not null,
      first_at timestamptz not null,
      last_at timestamptz not null,
      next_at timestamptz not null,
      last_status integer,
      last_error text not null,
      is_late boolean not null default false,
      dead_at timestamptz,
      unique (webhook_id, event_id)
    )`.execute(db)
  await sql`create index delivery_waiting on store.delivery (webhook_id, next_at) where dead_at is null`.execute(
    db,
  )
}

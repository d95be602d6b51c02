import { ANALYST_ROLE } from './analyst.ts'
import type { Database } from './connect.ts'
import { prepareRole, type Role } from './role.ts'

const APP = 'callboard_app'
const FEED = 'callboard_feed'

/** Tables behind the views and orders of the feed. Bodies as served, secrets of webhooks, hosts and queues are not among them. */
const FEED_TABLES = [
  'change',
  'feed_epoch',
  'job',
  'join_event',
  'merge',
  'posting',
  'refresh',
  'run',
  'source',
]
  .map((table) => `store.${table}`)
  .join(', ')

const APP_ROLE: Role = {
  name: APP,
  what: 'reads and writes rows, and changes no table: what every process but migrate, backup and restore needs',
  makes: [`create role ${APP} login`],
  grants: [
    `grant usage on schema store, public, analytics, reference to ${APP}`,
    `grant select, insert, update, delete on all tables in schema store, reference to ${APP}`,
    `grant usage, select on all sequences in schema store, reference to ${APP}`,
    `grant select on all tables in schema public, analytics to ${APP}`,
    `grant execute on function store.make_change_months(), store.drop_change_month(text) to ${APP}`,
    // Not there where the queue is in Redis and nobody made its tables.
    `do $$ begin
      if to_regnamespace('bullmq') is not null then
        grant usage on schema bullmq to ${APP};
        grant select, insert, update, delete on all tables in schema bullmq to ${APP};
        grant usage, select on all sequences in schema bullmq to ${APP};
      end if;
    end $$`,
  ],
  probe: 'store.posting',
}

const FEED_ROLE: Role = {
  name: FEED,
  what: 'reads what feed and pages show, and writes nothing',
  makes: [
    `create role ${FEED} login`,
    `alter role ${FEED} set default_transaction_read_only = on`,
    `alter role ${FEED} set idle_in_transaction_session_timeout = '60s'`,
  ],
  grants: [
    `grant usage on schema store, public, analytics, reference to ${FEED}`,
    `grant select on all tables in schema public, analytics, reference to ${FEED}`,
    `grant select on ${FEED_TABLES} to ${FEED}`,
    `grant select (hash, scope, expires_at, revoked_at) on store.token to ${FEED}`,
  ],
  probe: 'store.change',
}

export const ROLES = { analyst: ANALYST_ROLE, app: APP_ROLE, feed: FEED_ROLE } as const

/**
 * Makes the roles where the database user may, and gives each what it needs of the tables there are now. Safe to run again
 * and from many processes at once.
 */
export async function prepareRoles(db: Database): Promise<void> {
  for (const role of Object.values(ROLES)) await prepareRole(db, role)
}

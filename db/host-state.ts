import { sql } from 'kysely'
import type { HostState, Outcome } from '../crawlers/host-state.ts'
import { pageHash } from '../pipeline/raw-hash.ts'
import type { Database } from './connect.ts'

/** Failures in a row after which a host is left alone. */
const BREAKER_FAILURES = 5
/** First rest of an open breaker; doubles with each failed probe. At most one probe per rest. */
const FIRST_REST_MS = 60_000
const LONGEST_REST_MS = 15 * 60_000
/** A source may ask for patience, but not for ever. */
const LONGEST_RETRY_AFTER_MS = 3_600_000
const LONGEST_LATENCY_PACE_MS = 60_000
const ROBOTS_FRESH_MS = 24 * 3_600_000

/** HostState in Postgres rows: one truth for all workers on all machines, by the database's clock. */
export function postgresHostState(db: Database): HostState {
  return {
    async reserve(host, paceMs) {
      // One upsert is one atomic step: the row lock queues concurrent reservers, each adds its own distance.
      const { rows } = await sql<{ wait_ms: number }>`
        insert into store.host as h (host, next_at) values (${host}, clock_timestamp() + ${ms(paceMs)})
        on conflict (host) do update set next_at = greatest(clock_timestamp(), h.next_at)
          + greatest(${ms(paceMs)}, least(2 * h.last_latency_ms, ${LONGEST_LATENCY_PACE_MS}) * interval '1 millisecond')
        returning (extract(epoch from next_at - clock_timestamp()) * 1000
          - greatest(${paceMs}::float8, least(2 * last_latency_ms, ${LONGEST_LATENCY_PACE_MS})))::float8 as wait_ms`.execute(
        db,
      )
      return Math.max(0, Math.ceil(rows[0]?.wait_ms ?? 0))
    },

    async record(host, outcome) {
      const failed = outcome.kind === 'try-again'
      const restMs =
        outcome.kind === 'slow-down' ? Math.min(outcome.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS) : 0
      await sql`
        insert into store.host as h (host, last_latency_ms, failures, closed_until)
        values (${host}, ${latencyOf(outcome)}, ${failed ? 1 : 0},
          ${restMs > 0 ? sql`clock_timestamp() + ${ms(restMs)}` : sql`null`})
        on conflict (host) do update set
          last_latency_ms = ${failed ? sql`h.last_latency_ms` : latencyOf(outcome)},
          failures = ${failed ? sql`least(h.failures + 1, 1000)` : sql`0`},
          closed_until = ${closedUntil(outcome, restMs)}`.execute(db)
    },

    async closedForMs(host) {
      // Half-open: whoever finds the rest over claims the one probe by closing the door behind itself.
      const claimed = await sql`
        update store.host set closed_until = clock_timestamp() + ${ms(FIRST_REST_MS)}
        where host = ${host} and failures >= ${BREAKER_FAILURES} and closed_until <= clock_timestamp()
        returning 1`.execute(db)
      if (claimed.rows.length > 0) return 0
      const { rows } = await sql<{ closed_ms: number }>`
        select (extract(epoch from closed_until - clock_timestamp()) * 1000)::float8 as closed_ms
        from store.host where host = ${host} and closed_until > clock_timestamp()`.execute(db)
      return Math.max(0, Math.ceil(rows[0]?.closed_ms ?? 0))
    },

    async robots(origin) {
      const row = await db
        .selectFrom('store.robots')
        .select(['status', 'body', 'fetched_at'])
        .where('origin', '=', origin)
        .where(sql<boolean>`fetched_at > now() - ${ms(ROBOTS_FRESH_MS)}`)
        .executeTakeFirst()
      if (row === undefined) return null
      return { status: row.status, body: row.body, fetchedAt: row.fetched_at.toISOString() }
    },

    async saveRobots(origin, record) {
      const values = { status: record.status, body: record.body, fetched_at: record.fetchedAt }
      await db
        .insertInto('store.robots')
        .values({ origin, ...values })
        .onConflict((conflict) => conflict.column('origin').doUpdateSet(values))
        .execute()
    },

    async validators(url) {
      const row = await db
        .selectFrom('store.validator')
        .select(['etag', 'last_modified'])
        .where('url_hash', '=', pageHash(url))
        .executeTakeFirst()
      if (row === undefined) return null
      return {
        ...(row.etag === null ? {} : { etag: row.etag }),
        ...(row.last_modified === null ? {} : { lastModified: row.last_modified }),
      }
    },

    async saveValidators(url, validators) {
      const etag = validators.etag ?? null
      const lastModified = validators.lastModified ?? null
      await sql`
        insert into store.validator as v (url_hash, url, etag, last_modified)
        values (${pageHash(url)}, ${url}, ${etag}, ${lastModified})
        on conflict (url_hash) do update set etag = excluded.etag, last_modified = excluded.last_modified
        where (v.etag, v.last_modified) is distinct from (excluded.etag, excluded.last_modified)`.execute(db)
    },
  }
}

/** What an answer does to a host's door; `h` is the row as it was. */
function closedUntil(outcome: Outcome, restMs: number) {
  if (outcome.kind === 'try-again') {
    return sql`case when h.failures + 1 < ${BREAKER_FAILURES} then h.closed_until
      else clock_timestamp() + least(${ms(LONGEST_REST_MS)},
        ${ms(FIRST_REST_MS)} * power(2, least(h.failures + 1 - ${BREAKER_FAILURES}, 10))) end`
  }
  if (outcome.kind === 'slow-down' && restMs > 0) {
    return sql`greatest(h.closed_until, clock_timestamp() + ${ms(restMs)})`
  }
  // A good answer opens what failures closed, but not what the source asked for (a slower request may have been told).
  return sql`case when h.failures >= ${BREAKER_FAILURES} then null else h.closed_until end`
}

function latencyOf(outcome: Outcome): number {
  return Math.max(0, Math.min(Math.round(outcome.latencyMs), 2_000_000_000))
}

function ms(value: number) {
  return sql`(${value}::float8 * interval '1 millisecond')`
}

import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Entry, HostState, Outcome, Visit } from '../crawlers/host-state.ts'
import { pageHash } from '../pipeline/raw-hash.ts'
import type { Database } from './connect.ts'
import { spend, TODAY, TOMORROW, weigh } from './spending.ts'

/** Failures in a row after which a host is left alone. */
const BREAKER_FAILURES = 5
/** First rest of an open breaker; doubles with each failed probe. At most one probe per rest. */
const FIRST_REST_MS = 60_000
const LONGEST_REST_MS = 15 * 60_000
/** A source may ask for patience, but not for ever. */
const LONGEST_RETRY_AFTER_MS = 3_600_000
const LONGEST_LATENCY_PACE_MS = 60_000
const ROBOTS_FRESH_MS = 24 * 3_600_000

type Refusal = Exclude<Entry, { pass: string }>['because']

/** HostState in Postgres rows: one truth for all workers on all machines, by the database's clock. */
export function postgresHostState(db: Database): HostState {
  return {
    async enter(host, visit) {
      const { paceMs, holdMs, perDay } = visit
      // One upsert is one atomic step: the row lock queues those who come at once, and the first shuts the door.
      const entered = await sql<{ pass: string }>`
        insert into store.host as h (host, next_at, pace_ms, pass, held_until, day, requests)
        values (${host}, clock_timestamp() + ${ms(paceMs)}, ${Math.round(paceMs)}, ${randomUUID()},
          clock_timestamp() + ${ms(holdMs)}, ${TODAY}, 1)
        on conflict (host) do update set
          next_at = clock_timestamp() + ${ms(paceMs)}, pace_ms = excluded.pace_ms, pass = excluded.pass,
          held_until = clock_timestamp() + ${ms(holdMs)}, day = ${TODAY},
          requests = case when h.day = ${TODAY} then h.requests + 1 else 1 end,
          bytes = case when h.day = ${TODAY} then h.bytes else 0 end,
          closed_until = ${probed()}
        where h.next_at <= clock_timestamp() and not ${isAhead('held_until')} and not ${isAhead('closed_until')}
          and not ${isUsedUp(perDay)}
        returning pass`.execute(db)
      if (entered.rows[0] !== undefined) return entered.rows[0]
      const { rows } = await sql<{ because: Refusal; wait_ms: number }>`
        select w.because, greatest(extract(epoch from w.until - clock_timestamp()) * 1000, 0)::float8 as wait_ms
        from store.host h cross join lateral (
          select case when ${isAhead('closed_until')} then 'closed' when ${isUsedUp(perDay)} then 'budget'
            when ${isAhead('next_at')} then 'pace' else 'in-flight' end as because) r
        cross join lateral (
          select r.because, case r.because when 'closed' then h.closed_until when 'budget' then ${TOMORROW}
            when 'pace' then h.next_at else h.held_until end as until) w
        where h.host = ${host}`.execute(db)
      const [refused] = rows
      // Between the two statements the row may have been let go: then the next look finds the host free.
      return { because: refused?.because ?? 'pace', waitMs: Math.ceil(refused?.wait_ms ?? 0) }
    },

    async record(host, outcome, pass) {
      const latencyMs = whole(outcome.latencyMs)
      const restMs =
        outcome.kind === 'slow-down' ? Math.min(outcome.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS) : 0
      const failed = outcome.kind === 'try-again'
      const judged = outcome.kind !== 'stopped'
      const mine = sql`h.pass = ${pass ?? null}`
      await sql`
        insert into store.host as h (host, failures, closed_until)
        values (${host}, ${failed ? 1 : 0}, ${restMs > 0 ? sql`clock_timestamp() + ${ms(restMs)}` : sql`null`})
        on conflict (host) do update set
          failures = ${failed ? sql`least(h.failures + 1, 1000)` : judged ? sql`0` : sql`h.failures`},
          closed_until = ${judged ? closedUntil(outcome, restMs) : sql`h.closed_until`},
          bytes = h.bytes + ${whole(outcome.bytes ?? 0)},
          next_at = case when ${mine} then greatest(h.next_at, clock_timestamp() - ${ms(outcome.headAgoMs ?? 0)}
            + greatest(h.pace_ms, ${Math.min(2 * latencyMs, LONGEST_LATENCY_PACE_MS)}) * interval '1 millisecond')
            else h.next_at end,
          held_until = case when ${mine} then null else h.held_until end,
          pass = case when ${mine} then null else h.pass end`.execute(db)
    },

    async closedForMs(host) {
      const claimed = await sql`
        update store.host h set closed_until = ${probed()}
        where host = ${host} and failures >= ${BREAKER_FAILURES} and closed_until <= clock_timestamp()
        returning 1`.execute(db)
      if (claimed.rows.length > 0) return 0
      const { rows } = await sql<{ closed_ms: number }>`
        select (extract(epoch from closed_until - clock_timestamp()) * 1000)::float8 as closed_ms
        from store.host where host = ${host} and closed_until > clock_timestamp()`.execute(db)
      return Math.max(0, Math.ceil(rows[0]?.closed_ms ?? 0))
    },

    spend: (budgets) => spend(db, budgets),
    weigh: (holders, bytes) => weigh(db, holders, bytes),

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

/** Half-open: who comes in after the rest claims the one probe by closing the door behind itself. */
function probed() {
  return sql`case when h.failures >= ${BREAKER_FAILURES} then clock_timestamp() + ${ms(FIRST_REST_MS)}
    else h.closed_until end`
}

function isAhead(column: 'closed_until' | 'held_until' | 'next_at') {
  return sql`(coalesce(${sql.ref(`h.${column}`)}, '-infinity') > clock_timestamp())`
}

function isUsedUp({ requests, bytes }: Visit['perDay']) {
  return sql`(h.day = ${TODAY} and (h.requests >= ${requests} or h.bytes >= ${bytes}))`
}

function whole(value: number): number {
  return Math.max(0, Math.min(Math.round(value), 2_000_000_000))
}

function ms(value: number) {
  return sql`(${value}::float8 * interval '1 millisecond')`
}

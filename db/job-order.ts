import { type RawBuilder, sql } from 'kysely'
import { BadCursor } from './cursor.ts'

/** Orders in which jobs can be read, newest or best paid first. */
export const JOB_SORTS = ['posted', 'first_seen', 'pay'] as const
export type JobSort = (typeof JOB_SORTS)[number]

interface Order {
  /** Never null, so that a row comparison finds the place. The first one is an index expression. */
  key: RawBuilder<unknown>
  asText: RawBuilder<string>
  /** The text of a key as a value again. */
  fromText: (text: string) => RawBuilder<unknown>
  shape: RegExp
}

const POSTED = sql`coalesce(j.posted_at, j.first_seen)`
const PAY = sql`coalesce(j.pay_hourly_min, j.pay_hourly_max, -1)`

// Microseconds since 1970: Postgres would refuse a made-up date, but no number below 2^53.
const inTime = (key: RawBuilder<unknown>): Order => ({
  key,
  asText: sql`(extract(epoch from ${key}) * 1000000)::bigint::text`,
  fromText: (text) =>
    sql`(timestamptz '1970-01-01 00:00:00+00' + ${text}::float8 * interval '1 microsecond')`,
  shape: /^-?\d{1,15}$|^[1-8]\d{15}$/,
})

/** Sort keys and their way into a cursor; `posted` falls back to the day on which we first saw the job. */
export const ORDERS: Record<JobSort, Order> = {
  posted: inTime(POSTED),
  first_seen: inTime(sql`j.first_seen`),
  pay: {
    key: PAY,
    asText: sql`(${PAY})::text`,
    fromText: (text) => sql`${text}::numeric`,
    shape: /^-?\d{1,300}(\.\d{1,300})?$/,
  },
}

/** A place in one order: the jobs up to and with this one were read. */
export interface JobPosition {
  sort: JobSort
  key: string
  id: string
}

/** The position as text that readers hand back unread. */
export function encodeJobCursor({ sort, key, id }: JobPosition): string {
  return Buffer.from(`j1 ${sort} ${key} ${id}`).toString('base64url')
}

/** @throws BadCursor when it is not one of ours, or of another order */
export function decodeJobCursor(cursor: string, sort: JobSort): JobPosition {
  const text = cursor.length <= 1000 ? Buffer.from(cursor, 'base64url').toString('latin1') : ''
  const [, ofSort, key = '', id = ''] = /^j1 (\w+) (\S+) ([\w.:-]{1,80})$/.exec(text) ?? []
  if (ofSort === undefined || !JOB_SORTS.includes(ofSort as JobSort) || id === '')
    throw new BadCursor('this is not a cursor of this list: start without one')
  if (ofSort !== sort) throw new BadCursor(`this cursor belongs to sort=${ofSort}: start without one`)
  if (!ORDERS[sort].shape.test(key))
    throw new BadCursor('this is not a cursor of this list: start without one')
  return { sort, key, id }
}

/** The condition that a job comes after a position, on `public.jobs j`. */
export function isBeyond(sort: JobSort, after: JobPosition | null): RawBuilder<unknown> {
  const { key, fromText } = ORDERS[sort]
  return after === null ? sql`true` : sql`(${key}, j.id) < (${fromText(after.key)}, ${after.id})`
}

/** Cuts a page off rows of which one more than the page holds was asked for; the cursor is null at the end. */
export function cutPage<R extends { id: string; sort_key: string }>(
  rows: readonly R[],
  sort: JobSort,
  limit: number,
): { page: R[]; cursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return { page, cursor: hasMore ? encodeJobCursor({ sort, key: last.sort_key, id: last.id }) : null }
}

import { type RawBuilder, sql } from 'kysely'

/** An expression whose value is JSON as text, and never null. */
export type JsonText = RawBuilder<string>

/**
 * An object as JSON text, written as `json_build_object` writes it, in four fifths of its time: that looks up the type of
 * each name and value anew for every row.
 *
 * @param members by name, in their order
 */
export function jsonObject(members: Readonly<Record<string, JsonText>>): JsonText {
  const parts = Object.entries(members).map(
    ([name, value], at) => sql`${sql.lit(`${at === 0 ? '{' : ', '}"${name}" : `)}, ${value}`,
  )
  return sql`concat(${sql.join(parts)}, '}')`
}

/** A value of any type. */
export function value(expression: RawBuilder<unknown>): JsonText {
  return sql`coalesce(to_json(${expression})::text, 'null')`
}

/** A word of which is known that it holds nothing to escape: an id, a label, a state. */
export function word(expression: RawBuilder<unknown>): JsonText {
  return sql`coalesce('"' || ${expression} || '"', 'null')`
}

/** What is JSON already. */
export function json(expression: RawBuilder<unknown>): JsonText {
  return sql`coalesce((${expression})::text, 'null')`
}

/** A time as JavaScript writes a date: ISO 8601, UTC, milliseconds. */
export function moment(expression: RawBuilder<unknown>): JsonText {
  return sql`coalesce(to_char(${expression} at time zone 'UTC', '\\"YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\\"'), 'null')`
}

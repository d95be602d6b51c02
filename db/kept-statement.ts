import { createHash } from 'node:crypto'
import { CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { Database } from './connect.ts'

/** Texts of statements that connections keep, with the name each has there. */
const NAMES = new Map<string, string>()

/** Stands for a parameter while the text is written. */
class Mark {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * A statement that is written once, and that each connection reads and plans once: of what the feed asks many times a
 * second, planning cost several times the answer. Only for statements whose best plan is the same for all values.
 *
 * @param names of its parameters
 * @param write gives the statement, with what stands for each parameter
 */
export function keptStatement<R, const N extends string>(
  names: readonly N[],
  write: (given: Record<N, RawBuilder<never>>) => RawBuilder<R>,
): (db: Database, values: Record<N, unknown>) => Promise<R[]> {
  let text: string | null = null
  let order: N[] = []
  return async (db, values) => {
    if (text === null) {
      const marks = Object.fromEntries(names.map((name) => [name, sql`${new Mark(name)}`]))
      const compiled = write(marks as Record<N, RawBuilder<never>>).compile(db)
      order = compiled.parameters.map((mark) => (mark as Mark).name as N)
      text = compiled.sql
      NAMES.set(text, `kept_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`)
    }
    const { rows } = await db.executeQuery<R>(
      CompiledQuery.raw(
        text,
        order.map((name) => values[name]),
      ),
    )
    return rows
  }
}

/** The name under which connections keep a statement; undefined for those that are planned each time. */
export function keptName(text: string): string | undefined {
  return NAMES.get(text)
}

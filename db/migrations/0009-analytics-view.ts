import { COLUMN_WORDS } from './0009-analytics-words.ts'

/** A view with what its readers need to know, so that nothing is made without it. */
export interface View {
  /** With its schema. */
  name: string
  about: string
  /** Every column in order; null where COLUMN_WORDS says it. */
  columns: Record<string, string | null>
  sql: string
}

/** Statements that make a view and comment on it and on each of its columns. */
export function viewStatements({ name, about, columns, sql }: View): string[] {
  return [`create view ${name} as ${sql}`, ...commentStatements({ name, about, columns })]
}

/** The comments alone, for views of earlier migrations. */
export function commentStatements(
  of: Pick<View, 'name' | 'about' | 'columns'> & { kind?: string },
): string[] {
  const { name, about, columns, kind = 'view' } = of
  return [
    `comment on ${kind} ${name} is ${quoted(about)}`,
    ...Object.entries(columns).map(
      ([column, words]) =>
        `comment on column ${name}.${column} is ${quoted(words ?? COLUMN_WORDS[column] ?? missing(name, column))}`,
    ),
  ]
}

/** Columns that the shared words explain. */
export function plain(...names: string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]))
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function missing(name: string, column: string): never {
  throw new Error(`${name}.${column} has no comment`)
}

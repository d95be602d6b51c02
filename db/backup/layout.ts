import type pg from 'pg'

/** The newest form of archive that this program writes and reads. */
export const FORMAT = 1
export const MANIFEST = 'manifest.json'
export const CHECKSUMS = 'checksums.json'

/** First file of an archive: what is needed to make a place for its rows. */
export interface Manifest {
  format: number
  callboard: string
  /** ISO 8601 UTC: the moment that the rows show. */
  madeAt: string
  postgres: string
  /** In the order in which they ran. */
  migrations: string[]
  /** Transactions from here on were still open: what they and later ones wrote to the change log nobody was shown. */
  firstOpenXid: string
  /** Each after those it refers to. */
  tables: TableLayout[]
}

export interface TableLayout {
  /** With its schema. */
  name: string
  columns: string[]
  /** By column: the last number given out. */
  sequences: Record<string, { last: string; isUsed: boolean }>
}

/** Last file of an archive: what the others must add up to. */
export interface Checksums {
  manifest: string
  tables: Record<string, TableSum>
}

export interface TableSum {
  rows: number
  bytes: number
  /** Hex, over the rows as COPY wrote them. */
  sha256: string
}

/** Files that hold the rows of a table, in order: `store.job/00000001.copy`. */
export function portionName(table: string, n: number): string {
  return `${table}/${String(n).padStart(8, '0')}.copy`
}

// What was worked out when is no state of the store: a restored one works it out anew.
const LEFT_OUT = ['store.refresh', 'store.job_fact']

/** Tables that migrations fill with rows of their own: they say nothing about whether a database is in use. */
export const SEEDED: ReadonlySet<string> = new Set(['store.feed_epoch', 'reference.outlook'])

/** Every table that holds state, whatever the schema's version: each after those it refers to. */
export async function findTables(client: pg.Client): Promise<TableLayout[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; refers_to: string[] }>(
    `select n.nspname || '.' || c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       array(select fn.nspname || '.' || f.relname from pg_constraint k
         join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
         where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers_to
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('store', 'reference') and c.relkind in ('r', 'p') and not c.relispartition
     order by 1`,
  )
  const left = rows.filter(({ name }) => !LEFT_OUT.includes(name))
  const ordered: TableLayout[] = []
  while (left.length > 0) {
    const next = left.findIndex(({ refers_to }) => !left.some(({ name }) => refers_to.includes(name)))
    if (next === -1) throw new Error(`the tables ${left.map(({ name }) => name).join()} refer to each other`)
    const [{ name, columns }] = left.splice(next, 1) as [(typeof left)[number]]
    ordered.push({ name, columns, sequences: {} })
  }
  return ordered
}

/** `store.job` as it stands in a statement. */
export function quoted(client: pg.Client, name: string): string {
  return name
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.')
}

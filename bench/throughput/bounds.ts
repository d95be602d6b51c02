import type pg from 'pg'
import { copyIn, copyOut } from '../../db/backup/copy.ts'
import { withClient } from '../../db/connect.ts'

/** What storing the same rows takes at most and at least, in advertisements a second. */
export interface Bounds {
  /** Each row by a statement of its own, each advertisement in a transaction, with the same indexes. */
  rowByRowPerSecond: number
  /** COPY of all rows into tables without indexes. */
  copyPerSecond: number
}

/** The tables a new advertisement has rows in, and which rows are those of some (`chosen`). */
const TABLES = {
  posting: 't.id in (select id from chosen)',
  raw_posting: 't.posting_id in (select id from chosen)',
  spell: 't.posting_id in (select id from chosen)',
  join_event: 't.posting_id in (select id from chosen)',
  job: 't.id in (select job_id from chosen)',
  merge: 't.job_id in (select job_id from chosen)',
  change: 't.job_id in (select job_id from chosen)',
}
type Table = keyof typeof TABLES
const NAMES = Object.keys(TABLES) as Table[]
/** Row by row it takes long enough to be seen, and no longer. */
const ROW_BY_ROW = 500
const COPIED = 5_000

/** Stores rows that lie in the store again, in tables of their own. */
export async function measureBounds(url: string): Promise<Bounds> {
  return withClient(url, async (client) => {
    await client.query('create schema floor; create schema ceiling')
    for (const name of NAMES) {
      await client.query(`create table floor.${name} (like store.${name} including all)`)
      await client.query(`create table ceiling.${name} (like store.${name})`)
    }
    return { rowByRowPerSecond: await rowByRow(client), copyPerSecond: await copied(client) }
  })
}

async function rowByRow(client: pg.Client): Promise<number> {
  const inserts: { text: string; rows: string[][] }[] = []
  for (const name of NAMES) {
    const { rows: columns } = await client.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute
       where attrelid = 'store.${name}'::regclass and attnum > 0 and not attisdropped order by attnum`,
    )
    const names = columns.map((column) => column.name)
    const { rows } = await client.query<string[]>({
      text: chosen(ROW_BY_ROW, name, names.map((column) => `t.${column}::text`).join()),
      rowMode: 'array',
    })
    const values = names.map((_, n) => `$${n + 1}`).join()
    const text = `insert into floor.${name} (${names.join()}) overriding system value values (${values})`
    inserts.push({ text, rows })
  }
  const postings = inserts[0]!.rows.length
  const startedAt = performance.now()
  for (let n = 0; n < postings; n++) {
    await client.query('begin')
    for (const { text, rows } of inserts) if (rows[n] !== undefined) await client.query(text, rows[n])
    await client.query('commit')
  }
  return perSecond(postings, startedAt)
}

async function copied(client: pg.Client): Promise<number> {
  const portions = new Map<Table, Buffer[]>()
  for (const name of NAMES) {
    const found: Buffer[] = []
    for await (const rows of copyOut(client, chosen(COPIED, name, 't.*'))) found.push(Buffer.concat(rows))
    portions.set(name, found)
  }
  let postings = 0
  const startedAt = performance.now()
  for (const [name, found] of portions) {
    const rows = await copyIn(client, `copy ceiling.${name} from stdin`, oneByOne(found))
    if (name === 'posting') postings = rows
  }
  return perSecond(postings, startedAt)
}

async function* oneByOne(portions: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* portions
}

function chosen(count: number, name: Table, columns: string): string {
  return `with chosen as (select id, job_id from store.posting order by id limit ${count})
    select ${columns} from store.${name} t where ${TABLES[name]}`
}

function perSecond(postings: number, startedAt: number): number {
  return Math.round((postings / (performance.now() - startedAt)) * 1000)
}

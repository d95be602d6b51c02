import { sql } from 'kysely'
import { pino } from 'pino'
import { writeBatch } from '../../db/batches.ts'
import type { Database } from '../../db/connect.ts'
import { byHex, HOT_KEY, membersOfKeys } from '../../db/key-members.ts'
import { endWalk, type OpenRun, openRun } from '../../db/runs.ts'
import { registerSources } from '../../db/sources.ts'
import { KEY_KINDS } from '../../pipeline/dedupe/key.ts'
import { rawHash } from '../../pipeline/raw-hash.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { measuredSource } from '../measured-source.ts'
import { type BoardRow, boardRows } from './adverts.ts'

const BATCH = 500
const log = pino({ level: 'silent' })

/** Stores so many advertisements as posting workers do. */
export async function storeAdverts(
  db: Database,
  count: number,
  progress: (n: number) => void,
): Promise<void> {
  const waiting = new Map<string, BoardRow[]>()
  let stored = 0
  for (const row of boardRows()) {
    const rows = waiting.get(row.source) ?? []
    waiting.set(row.source, rows)
    rows.push(row)
    stored++
    if (rows.length >= BATCH) await storeRows(db, rows.splice(0))
    if (stored === count) break
    if (stored % 5000 === 0) progress(stored)
  }
  for (const rows of waiting.values()) if (rows.length > 0) await storeRows(db, rows)
}

const runs = new Map<string, OpenRun>()

async function storeRows(db: Database, rows: readonly BoardRow[]): Promise<void> {
  const sourceId = rows[0]!.source
  const run = runs.get(sourceId) ?? (await runOver(db, sourceId))
  runs.set(sourceId, run)
  const items = rows.map(({ raw, at }) => {
    return { raw, rawHash: rawHash({ ...raw }).toString('hex'), at: at.toISOString() }
  })
  const batchId = await writeBatch(db, {
    runId: run.id,
    sourceId,
    at: run.at,
    pageUrl: null,
    postings: items,
  })
  await handleBatch(db, { batchId }, { keepBodies: true, log })
}

async function runOver(db: Database, sourceId: string): Promise<OpenRun> {
  await registerSources(db, [measuredSource(sourceId)])
  const opened = await openRun(db, { sourceId, at: new Date('2027-01-01T00:00:00Z'), kind: 'crawl' })
  if (!opened.ok) throw new Error(opened.reason)
  await endWalk(db, opened.run, 'complete', null)
  return opened.run
}

/**
 * Writes the stored rows again and again under other names, until there are `count`: same sizes, and keys that meet
 * each other within a copy as they do in the original. Across copies meet the texts of chains alone: what is hot in
 * the original has tens of thousands of members in the end.
 *
 * @param first how many were stored, all of which are copied
 * @param how.rebuild build the indexes of Postings afterwards: quicker for very many, and they come out no smaller
 * @param how.whole write merges and spells too, which no lookup of candidates reads
 */
export async function multiply(
  db: Database,
  first: number,
  count: number,
  { rebuild, whole }: { rebuild: boolean; whole: boolean },
  progress: (n: number) => void,
): Promise<void> {
  if (count <= first) return
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'store' and tablename = 'posting' and indexname like 'posting\\_%'
      and indexname not in ('posting_pkey', 'posting_source_id_external_id_key')`.execute(db)
  // Postings of the original look at their keys again, so that those are noted that only came to be hot at the end.
  await noteHotKeys(db)
  if (rebuild) for (const { name } of indexes) await sql`drop index ${sql.table(`store.${name}`)}`.execute(db)
  const { rows } = await sql<{ shift: string }>`select max(id) as shift from store.posting`.execute(db)
  const shift = Number(rows[0]!.shift)
  for (let copy = 1; copy * first < count; copy++) {
    const most = Math.min(first, count - copy * first)
    await copyRows(db, copy, copy * shift, most, whole)
    progress(copy * first + most)
  }
  if (!rebuild) return
  await db.connection().execute(async (one) => {
    await sql`set maintenance_work_mem = '1GB'`.execute(one)
    for (const { definition } of indexes) await sql.raw(definition).execute(one)
  })
}

async function noteHotKeys(db: Database): Promise<void> {
  const { rows } = await sql<{ key: Buffer }>`
    select k.key from store.posting p, unnest(p.keys) as k(key) group by k.key having count(*) > ${HOT_KEY}`.execute(
    db,
  )
  await membersOfKeys(db, byHex(rows.map(({ key }) => key)))
}

async function copyRows(
  db: Database,
  copy: number,
  shift: number,
  most: number,
  whole: boolean,
): Promise<void> {
  const job = (column: string) => sql`left(md5(${sql.ref(column)} || ${`${copy}`}), 13)`
  await db.transaction().execute(async (trx) => {
    await sql`create temporary table picked on commit drop as
      select id, job_id from store.posting where id <= ${shift / copy} order by id limit ${most}`.execute(trx)
    await insertCopies(trx, 'posting', sql`join picked k on k.id = t.id`, {
      id: sql`t.id + ${shift}`,
      external_id: sql`t.external_id || ${`-${copy}`}`,
      job_id: job('t.job_id'),
      content_hash: sql`substring(sha256(t.content_hash || ${`${copy}`}::bytea) from 1 for 16)`,
      keys: sql`array(select case when h.key is not null and get_byte(k.key, 0) = ${KEY_KINDS.content} then k.key
        else ${keyIn(copy)} end
        from unnest(t.keys) with ordinality k(key, n) left join store.hot_key h on h.key = k.key order by k.n)`,
    })
    await sql`
      insert into store.hot_key (key, sample)
      select ${keyIn(copy)}, array(select one + ${shift} from unnest(k.sample) one)
      from store.hot_key k
      where k.sample[1] <= ${shift / copy} and get_byte(k.key, 0) <> ${KEY_KINDS.content} on conflict do nothing`.execute(
      trx,
    )
    await insertCopies(trx, 'job', sql`where t.id in (select job_id from picked)`, {
      id: job('t.id'),
      canonical_posting_id: sql`t.canonical_posting_id + ${shift}`,
      campaign_id: job('t.campaign_id'),
    })
    if (!whole) return
    await insertCopies(trx, 'spell', sql`join picked k on k.id = t.posting_id`, {
      posting_id: sql`t.posting_id + ${shift}`,
    })
    await insertCopies(trx, 'merge', sql`where t.job_id in (select job_id from picked)`, {
      job_id: job('t.job_id'),
      canonical_posting_id: sql`t.canonical_posting_id + ${shift}`,
    })
  })
}

// Another key of the same kind and length.
const keyIn = (copy: number) =>
  sql`set_byte(substring(sha256(k.key || ${`${copy}`}::bytea) from 1 for length(k.key)), 0, get_byte(k.key, 0))`

/** Inserts rows of a table again, with some columns changed. */
async function insertCopies(
  trx: Database,
  table: string,
  from: ReturnType<typeof sql>,
  changed: Record<string, ReturnType<typeof sql>>,
): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'store' and table_name = ${table} order by ordinal_position`.execute(trx)
  const columns = sql.join(rows.map(({ name }) => sql.ref(name)))
  const values = sql.join(rows.map(({ name }) => changed[name] ?? sql.ref(`t.${name}`)))
  await sql`
    insert into ${sql.table(`store.${table}`)} (${columns}) overriding system value
    select ${values} from ${sql.table(`store.${table}`)} t ${from}`.execute(trx)
}

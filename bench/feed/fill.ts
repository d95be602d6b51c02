import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { multiply, storeAdverts } from '../dedupe-scale/fill.ts'

/** Advertisements per change transaction: about what one batch of a crawl brings. */
const OPENED_AT_ONCE = 2_000

/**
 * Fills a store with public jobs: the first advertisements go through posting workers, their rows are written again
 * under other names, with days and log entries of their own.
 *
 * @returns how many public jobs there are, `wanted` or a few more
 */
export async function fillJobs(
  db: Database,
  { wanted, stored }: { wanted: number; stored: number },
  say: (line: string) => void,
): Promise<number> {
  await storeAdverts(db, stored, (n) => say(`${n} advertisements stored`))
  const first = await countPublic(db)
  const total = Math.ceil((wanted * stored * 1.002) / first)
  const how = { rebuild: total > stored, whole: true }
  await multiply(db, stored, total, how, (n) => say(`${n} advertisements in the store`))
  await spreadDays(db)
  await writeOpened(db)
  await sql`vacuum analyze`.execute(db)
  return countPublic(db)
}

async function countPublic(db: Database): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from store.merge where for_public`.execute(db)
  return rows[0]!.n
}

// Copies of one row would all be posted in the same second, which no store is.
async function spreadDays(db: Database): Promise<void> {
  await sql`
    update store.merge m set
      posted_at = m.posted_at - o.earlier, first_seen = m.first_seen - o.earlier
    from (select job_id, for_public, (abs(hashtext(job_id)) % 2592000) * interval '1 second' as earlier
      from store.merge) o
    where o.job_id = m.job_id and o.for_public = m.for_public`.execute(db)
}

// What multiplying leaves out: each job was opened once, in transactions as of a crawl.
async function writeOpened(db: Database): Promise<void> {
  let after = ''
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      with next as (
        select m.job_id, m.hashes, m.for_public, m.first_seen from store.merge m
        where m.for_public and m.job_id > ${after} order by m.job_id limit ${OPENED_AT_ONCE}),
      written as (
        insert into store.change (epoch, job_id, kind, fields, is_public, at)
        select (select max(epoch) from store.feed_epoch), n.job_id, 'opened', n.hashes, true, n.first_seen
        from next n where not exists (select from store.change c where c.job_id = n.job_id and c.kind = 'opened'))
      select max(job_id) as id from next having count(*) > 0`.execute(db)
    if (rows[0] === undefined) return
    after = rows[0].id
  }
}

import { sql } from 'kysely'
import { appendChanges } from './changes.ts'
import type { Database } from './connect.ts'
import { refreshJobs } from './jobs.ts'
import { lockJoining } from './joining-lock.ts'
import { registerSources, type SourceEntry } from './sources.ts'

/** Postings that get another rule in one transaction; it holds the joining lock. */
const AT_ONCE = 200

/**
 * Registers sources, and brings what is stored of them in line: a rule of redistribution holds for what was stored under
 * another one too, and followers are told of a new credit. Cut off, the next call does it.
 *
 * @param at when the change took place, for the change log
 */
export async function configureSources(
  db: Database,
  entries: SourceEntry[],
  at: Date,
): Promise<{ added: string[]; changed: string[] }> {
  const ruled = await withOtherRule(db, entries)
  // Before the source says so: whoever comes after a kill finds by it what is left to do.
  for (const entry of ruled) await applyRule(db, entry, at)
  const registered = await db.transaction().execute(async (trx) => {
    const credited = await withOtherCredit(trx, entries)
    const found = await registerSources(trx, entries)
    await tellCredits(trx, credited, at)
    return found
  })
  // What was on its way meanwhile was stored by the old rule.
  for (const entry of ruled) await applyRule(db, entry, at)
  return registered
}

async function withOtherRule(db: Database, entries: readonly SourceEntry[]): Promise<SourceEntry[]> {
  const { rows } = await sql<{ id: string; redistribution: string }>`
    select id, redistribution from store.source where id = any(${entries.map(({ id }) => id)}::text[])`.execute(
    db,
  )
  const known = new Map(rows.map(({ id, redistribution }) => [id, redistribution]))
  return entries.filter(({ id, redistribution }) => known.has(id) && known.get(id) !== redistribution)
}

async function applyRule(db: Database, { id, redistribution }: SourceEntry, at: Date): Promise<void> {
  for (let done = AT_ONCE; done === AT_ONCE; ) {
    done = await db.transaction().execute(async (trx) => {
      await lockJoining(trx)
      const { rows } = await sql<{ job_id: string | null }>`
        update store.posting set redistribution = ${redistribution}
        where id in (select p.id from store.posting p
          where p.source_id = ${id} and p.redistribution <> ${redistribution} order by p.id limit ${AT_ONCE})
        returning job_id`.execute(trx)
      await refreshJobs(
        trx,
        rows.flatMap(({ job_id }) => job_id ?? []),
        at,
      )
      return rows.length
    })
  }
}

/** Ids of sources that are named or credited otherwise than before. */
async function withOtherCredit(trx: Database, entries: readonly SourceEntry[]): Promise<string[]> {
  const { rows } = await sql<{ id: string; name: string; attribution: string | null }>`
    select id, name, attribution from store.source
    where id = any(${entries.map(({ id }) => id)}::text[]) order by id for no key update`.execute(trx)
  const known = new Map(rows.map((row) => [row.id, row]))
  return entries.flatMap(({ id, name, attribution = null }) => {
    const before = known.get(id)
    return before !== undefined && (before.name !== name || before.attribution !== attribution) ? [id] : []
  })
}

// Names and credits stand in the postings that apps keep, but not in their hashes, which rest on the postings alone.
async function tellCredits(trx: Database, sourceIds: readonly string[], at: Date): Promise<void> {
  if (sourceIds.length === 0) return
  const { rows } = await sql<{ job_id: string; hash: string | null }>`
    select m.job_id, m.hashes ->> 'postings' as hash from store.merge m
    where m.for_public and m.job_id in (select p.job_id from store.posting p
      where p.source_id = any(${[...sourceIds]}::text[]) and p.redistribution <> 'internal-only')
    order by m.job_id`.execute(trx)
  await appendChanges(
    trx,
    rows.map(({ job_id: jobId, hash }) => ({
      ...{ jobId, kind: 'changed', reason: null, isPublic: true, at },
      fields: { postings: hash ?? '' },
    })),
  )
}

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { refreshJobs } from '../../db/jobs.ts'
import { lockJoining } from '../../db/joining-lock.ts'
import { loadNodes } from '../../db/nodes.ts'
import { rewritePostings } from '../../db/rerun.ts'
import { testDatabase } from '../database.ts'
import { samplePrepared } from '../sample-posting.ts'
import { openBatch, storePrepared } from '../stored-batch.ts'
import { addSource } from './store-rows.ts'

const { db } = await testDatabase()
const MONDAY = new Date('2026-03-02T06:00:00Z')

const PLAIN = {
  remoteHint: false,
  remoteScope: [],
  stated: { workplace: null, commitment: null, term: null },
}
const TOLD = { remoteHint: true, remoteScope: ['US'], stated: { ...PLAIN.stated, commitment: 'Part-time' } }

async function stored(sourceId: string, externalId: string, said: typeof PLAIN | typeof TOLD) {
  const prepared = samplePrepared({ posting: { source: sourceId, externalId, ...said } }, MONDAY)
  await storePrepared(db, sourceId, MONDAY, [prepared])
  const { rows } = await sql<{ id: string; normalized: unknown }>`
    select id, normalized from store.posting where source_id = ${sourceId} and external_id = ${externalId}`.execute(
    db,
  )
  return { prepared, row: rows[0]! }
}

async function valuesOutside(): Promise<number> {
  const { rows } = await sql<{ name: string }>`
    select reltoastrelid::regclass::text as name from pg_class where oid = 'store.posting'::regclass`.execute(
    db,
  )
  const counted = await sql<{ n: number }>`
    select count(distinct chunk_id)::int as n from ${sql.raw(rows[0]!.name)}`.execute(db)
  return counted.rows[0]!.n
}

describe('the row of an advertisement', () => {
  it('leaves out what most do not say, and tells it again whole', async () => {
    const sourceId = await addSource(db, 'lever:narrow')
    for (const said of [PLAIN, TOLD]) {
      const { row } = await stored(sourceId, said === PLAIN ? 'plain' : 'told', said)
      const [node] = await loadNodes(db, [row.id])
      expect(node!.candidate.posting).toMatchObject(said)
      expect(row.normalized).toEqual(
        said === PLAIN ? {} : { remoteHint: true, remoteScope: ['US'], stated: { commitment: 'Part-time' } },
      )
    }
  })

  it('is the same to a later reading as one that an older version wrote at length', async () => {
    const sourceId = await addSource(db, 'lever:long')
    const { prepared, row } = await stored(sourceId, 'told', TOLD)
    await sql`update store.posting set normalized = ${JSON.stringify(TOLD)}::jsonb where id = ${row.id}`.execute(
      db,
    )
    const { page } = await openBatch(db, sourceId, new Date('2026-03-03T06:00:00Z'))
    const again = await rewritePostings(db, page, [prepared])
    expect(again.get('told')?.became).toBe('unchanged')
    const other = { ...prepared, posting: { ...prepared.posting, remoteHint: false } }
    expect((await rewritePostings(db, page, [other])).get('told')?.became).toBe('changed')
  })

  it('is placed and merged before it is stored as it will be read: looked at again, its Job is not written', async () => {
    const sourceId = await addSource(db, 'lever:read')
    const { row } = await stored(sourceId, 'once', TOLD)
    const { rows } = await sql<{ job_id: string }>`
      select job_id from store.posting where id = ${row.id}`.execute(db)
    const again = await db.transaction().execute(async (trx) => {
      await lockJoining(trx)
      return refreshJobs(trx, [rows[0]!.job_id], MONDAY)
    })
    expect(again).toEqual({ written: 0, changes: 0 })
  })

  it('holds its short values itself and moves only long ones out', async () => {
    const sourceId = await addSource(db, 'lever:short')
    const before = await valuesOutside()
    await stored(sourceId, `https://jobs.example.org/openings/${'4017001'.repeat(4)}`, TOLD)
    // Text, labels and keys.
    expect((await valuesOutside()) - before).toBe(3)
  })
})

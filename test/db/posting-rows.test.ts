import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { refreshJobs } from '../../db/jobs.ts'
import { lockJoining } from '../../db/joining-lock.ts'
import { labelsJson } from '../../db/labels-json.ts'
import { packLone } from '../../db/lone-rows.ts'
import { loadNodes } from '../../db/nodes.ts'
import type { PreparedPosting } from '../../db/posting-rows.ts'
import { rewritePostings } from '../../db/rerun.ts'
import { inStoredOrder } from '../../db/stored-order.ts'
import type { Labels } from '../../pipeline/label.ts'
import { storeBatch } from '../../workers/store-batch.ts'
import { testDatabase } from '../database.ts'
import { bodyAbout, label, pay, place, type Sample, samplePrepared } from '../sample-posting.ts'
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

/** All that is stored of some advertisements, as text. */
async function allRows(sourceIds: readonly string[]): Promise<string[]> {
  const postings = sql`(select * from store.posting where source_id = any(${[...sourceIds]}::text[]))`
  const ofPosting = ['raw_posting', 'spell', 'join_event'].map(
    (name) =>
      sql`select to_jsonb(t) - 'id' from ${sql.table(`store.${name}`)} t where posting_id in (select id from ${postings} p)`,
  )
  const ofJob = ['merge', 'change'].map(
    (name) => sql`select to_jsonb(t) - '{seq,xid,recorded_at}'::text[] from ${sql.table(`store.${name}`)} t
      where job_id in (select job_id from ${postings} p)`,
  )
  const { rows } = await sql<{ row: string }>`
    select found.row::text as row from (
      select to_jsonb(p) - 'last_run_id' as row from ${postings} p
      union all select to_jsonb(j) from store.job j where id in (select job_id from ${postings} p)
      union all ${sql.join([...ofPosting, ...ofJob], sql` union all `)}) found order by 1`.execute(db)
  return rows.map(({ row }) => row)
}

/** Stores advertisements, with the rows of each packed beforehand or not, and takes them back. */
async function storedRows(prepared: readonly PreparedPosting[], isPacked: boolean): Promise<string[]> {
  const sources = [...new Set(prepared.map(({ posting }) => posting.source))]
  const first = 1_000_000
  await sql`select setval(pg_get_serial_sequence('store.posting', 'id'), ${first}, false)`.execute(db)
  for (const [n, source] of sources.entries()) {
    const { batch, page } = await openBatch(db, source, new Date(MONDAY.getTime() + n))
    const items = prepared.filter(({ posting }) => posting.source === source)
    const from = prepared.indexOf(items[0]!)
    await storeBatch(db, batch, page, {
      prepared: items.map((item, at) => ({
        ...item,
        lone: isPacked ? packLone(item, page, String(first + from + at)) : null,
      })),
      rejections: [],
    })
  }
  const rows = await allRows(sources)
  await sql`truncate store.posting, store.raw_posting, store.spell, store.job, store.merge, store.join_event, store.change
    cascade`.execute(db)
  return rows
}

describe('the rows of an advertisement that stays alone', () => {
  it('are the same whether they were packed when it was read or made when it was stored', async () => {
    const [ok, kept] = ['lever:alone', 'board:alone']
    await addSource(db, ok)
    await addSource(db, kept, { redistribution: 'internal-only' })
    const towns = ['Houston', 'Tulsa', 'Omaha', 'Mesa', 'Tampa', 'Boise']
    const ad = (source: string, n: number, over: Sample = {}) =>
      samplePrepared(
        {
          ...over,
          posting: {
            ...{ source, externalId: `ad-${n}`, company: `Employer ${n} "Ü"`, text: bodyAbout(`town ${n}`) },
            ...{ places: [place(towns[n % 6]!, 'TX', 'US')], url: `https://jobs.example/${source}/${n}` },
            ...over.posting,
          },
        },
        MONDAY,
      )
    const other = label('warehouse-worker' as never)
    const ads = [
      ad(ok, 0),
      ad(ok, 1, { posting: { excerpt: true, pay: pay(17.5, 19.25), closesAt: '2026-04-01T00:00:00.000Z' } }),
      ad(ok, 2, { posting: { text: null, company: null, employerKey: null, remoteHint: true } }),
      ad(ok, 3, { labels: { occupation: other, customer_service: label(false) } }),
      ad(ok, 4, { labels: { weekly_hours: label({ min: 10, max: 12.5 }), remote_scope: label(['US-TX']) } }),
      // Of one text, in one town: these two are not alone.
      ad(ok, 5, { posting: { company: 'Harbor Lane Inc.', text: bodyAbout('our ferry') } }),
      ad(kept, 5, { posting: { company: 'Harbor Lane Inc.', text: bodyAbout('our ferry') } }),
      ad(kept, 7),
    ]
    const packed = await storedRows(ads, true)
    expect(packed).toEqual(await storedRows(ads, false))
    expect(packed.length).toBeGreaterThan(ads.length * 6)
  })

  it('have labels as JSON would write them', () => {
    const word = fc.oneof(fc.constantFrom('part-time', 'text', 'field/rule'), fc.string({ unit: 'binary' }))
    const found = fc.record({
      value: fc.oneof(
        word,
        fc.boolean(),
        fc.integer(),
        fc.array(word),
        fc.record({ min: fc.integer(), max: fc.integer() }),
      ),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      because: fc.record(
        { rule: word, in: word, quote: fc.tuple(fc.nat(), fc.nat()) },
        { requiredKeys: ['rule'] },
      ),
    })
    fc.assert(
      fc.property(fc.array(found), found, fc.option(fc.bigInt({ min: 1n })), (all, one, from) => {
        const told = from === null ? {} : { from: String(from) }
        const labels = {
          occupation: { ...inStoredOrder(one), ...told },
          shifts: all.map((each) => ({ ...inStoredOrder(each), ...told })),
          scope: 'core',
        } as unknown as Labels
        expect(labelsJson(labels)).toBe(JSON.stringify(labels))
      }),
      { numRuns: 30 },
    )
  })
})

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

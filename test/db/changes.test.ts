import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { appendChanges, type ChangePage, type NewChange, readChanges } from '../../db/changes.ts'
import type { Database } from '../../db/connect.ts'
import { BadCursor, decodeCursor, encodeCursor } from '../../db/cursor.ts'
import { testDatabase } from '../database.ts'

const { db } = await testDatabase()

const AT = new Date('2026-03-01T06:00:00Z')

function change(jobId: string, over: Partial<NewChange> = {}): NewChange {
  return { jobId, kind: 'opened', reason: null, fields: {}, isPublic: true, at: AT, ...over }
}

async function read(
  cursor: string | null,
  limit = 1000,
  audience: 'public' | 'store' = 'public',
): Promise<ChangePage> {
  const page = await readChanges(db, { cursor, limit, audience })
  if (page.gone) throw new Error(page.reason)
  return page
}

/** Reads again while anything is held back: a writer of another test file, in another database, holds it back too. */
async function readSettled(...args: Parameters<typeof read>): Promise<ChangePage> {
  for (;;) {
    const page = await read(...args)
    // Let go between the page and its count: there is more, and it was not shown.
    if (page.lagSeconds === 0 && (page.changes.length > 0 || page.pending === 0)) return page
  }
}

async function endOfLog(): Promise<string | null> {
  let page = await readSettled(null)
  while (page.pending > 0) page = await readSettled(page.cursor)
  return page.cursor
}

const append = (database: Database, ...changes: NewChange[]) =>
  database.transaction().execute((trx) => appendChanges(trx, changes))

describe('the change log', () => {
  it('starts empty, with no cursor', async () => {
    expect(await read(null)).toEqual({ gone: false, changes: [], cursor: null, pending: 0, lagSeconds: 0 })
  })

  it('is read in pages that tell how much is left', async () => {
    const start = await endOfLog()
    await append(db, change('a'), change('b'), change('c'))
    const first = await readSettled(start, 2)
    expect(first.changes.map(({ jobId }) => jobId)).toEqual(['a', 'b'])
    expect(first.pending).toBe(1)
    const second = await read(first.cursor, 2)
    expect(second.changes.map(({ jobId }) => jobId)).toEqual(['c'])
    expect(second).toMatchObject({ pending: 0, lagSeconds: 0 })
    expect(await read(second.cursor)).toMatchObject({ changes: [], cursor: second.cursor })
  })

  it('keeps from public readers what only the store saw', async () => {
    const start = await endOfLog()
    await append(db, change('inside', { isPublic: false }), change('outside'))
    expect((await readSettled(start)).changes.map(({ jobId }) => jobId)).toEqual(['outside'])
    expect((await readSettled(start, 1000, 'store')).changes.map(({ jobId }) => jobId)).toEqual([
      'inside',
      'outside',
    ])
  })

  it('holds back what an open writer could still precede, and says how long', async () => {
    const start = await endOfLog()
    const early = await db.startTransaction().execute()
    await appendChanges(early, [change('early')])
    await append(db, change('late'))
    const during = await read(start)
    expect(during).toMatchObject({ changes: [], cursor: start, pending: 0 })
    expect(during.lagSeconds).toBeGreaterThan(0)
    await early.commit().execute()
    expect((await readSettled(start)).changes.map(({ jobId }) => jobId)).toEqual(['early', 'late'])
  })

  it('loses nothing to a reader while six writers commit in any order', async () => {
    const start = await endOfLog()
    const written: string[] = []
    let writing = 6
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let n = 0; n < 25; n++) {
        const jobId = `w${writer}-${n}`
        await db.transaction().execute(async (trx) => {
          await appendChanges(trx, [change(jobId)])
          // Holds the transaction open for a while of its own, so that commits overtake each other.
          await sql`select pg_sleep(random() * 0.01)`.execute(trx)
        })
        written.push(jobId)
      }
      writing--
    })
    const seen: string[] = []
    const reader = async () => {
      let cursor = start
      for (let last = false; !last; ) {
        last = writing === 0
        const page = await read(cursor, 7)
        cursor = page.cursor
        seen.push(...page.changes.map(({ jobId }) => jobId))
        if (page.pending > 0 || page.lagSeconds > 0) last = false
      }
    }
    await Promise.all([...writers, reader()])
    expect(seen).toHaveLength(150)
    expect([...seen].sort()).toEqual([...written].sort())
  })
})

describe('a cursor', () => {
  it('survives the way there and back, whatever its numbers', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 31 - 1),
        fc.bigInt(0n, 2n ** 64n - 1n),
        fc.bigInt(0n, 2n ** 63n - 1n),
        (epoch, xid, seq) => {
          const position = { epoch, xid: `${xid}`, seq: `${seq}` }
          expect(decodeCursor(encodeCursor(position))).toEqual(position)
        },
      ),
    )
  })

  it('that is nonsense is refused in words', async () => {
    const nonsense = [
      '',
      'abc',
      encodeCursor({ epoch: 1, xid: '99999999999999999999', seq: '1' }),
      'c1.1.1.1',
      'x'.repeat(10_000),
    ]
    for (const cursor of nonsense) await expect(read(cursor)).rejects.toThrow(BadCursor)
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text)).toThrow(BadCursor)
      }),
    )
  })

  it('ahead of this database is gone', async () => {
    const ahead = encodeCursor({ epoch: 1, xid: '18446744073709551615', seq: '1' })
    expect(await readChanges(db, { cursor: ahead, limit: 1, audience: 'public' })).toMatchObject({
      gone: true,
    })
  })

  it('of an epoch this feed never had is gone', async () => {
    const foreign = encodeCursor({ epoch: 77, xid: '1', seq: '1' })
    expect(await readChanges(db, { cursor: foreign, limit: 1, audience: 'public' })).toEqual({
      gone: true,
      reason: 'this feed has no epoch 77: take a new snapshot',
    })
  })
})

describe('a restore into another cluster', () => {
  it('opens an epoch: older cursors go on, those past the end of the old epoch are gone', async () => {
    await append(db, change('kept'))
    const kept = await endOfLog()
    await append(db, change('lost'))
    const lost = await endOfLog()
    await sql`delete from store.change where job_id = 'lost'`.execute(db)
    await sql`update store.feed_epoch set system_identifier = 'the cluster before'`.execute(db)
    await Promise.all(['new-1', 'new-2', 'new-3'].map((id) => append(db, change(id))))

    const { rows } = await sql<{ epoch: number }>`select epoch from store.feed_epoch order by 1`.execute(db)
    expect(rows).toEqual([{ epoch: 1 }, { epoch: 2 }])
    expect((await readSettled(kept)).changes.map(({ jobId }) => jobId).sort()).toEqual([
      'new-1',
      'new-2',
      'new-3',
    ])
    expect(await readChanges(db, { cursor: lost, limit: 10, audience: 'public' })).toEqual({
      gone: true,
      reason: 'the database was restored or moved before this cursor: take a new snapshot',
    })
  })
})

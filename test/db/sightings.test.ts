import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type Seen, touchPage, touchSightings } from '../../db/sightings.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { pageHash, rawHash } from '../../pipeline/raw-hash.ts'
import { PIPELINE_VERSION } from '../../pipeline/version.ts'
import { testDatabase } from '../database.ts'
import { addPostings, addSource, rowVersions } from './store-rows.ts'

const { db } = await testDatabase()
const MONDAY = new Date('2026-03-02T06:00:00Z')
const TUESDAY = new Date('2026-03-03T06:00:00Z')
const URL_OF_PAGE = 'https://jobs.example/api?page=1'

let sources = 0
const newSource = () => addSource(db, `lever:sightings-${sources++}`)

function seen(
  externalId: string,
  at: Date,
  raw: RawPosting = { externalId, title: `Chat agent ${externalId}` },
): Seen {
  return { externalId, rawHash: rawHash(raw), at }
}

function touch(
  sourceId: string,
  items: Seen[],
  pageUrl: string | null = null,
  pipelineVersion = PIPELINE_VERSION,
) {
  return touchSightings(db, { sourceId, runId: '7', pipelineVersion, pageUrl }, items)
}

async function row(sourceId: string, externalId: string) {
  return db
    .selectFrom('store.posting')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('external_id', '=', externalId)
    .executeTakeFirstOrThrow()
}

describe('touchSightings', () => {
  it('moves last_seen of what is known and returns the new and the changed', async () => {
    const source = await newSource()
    await addPostings(db, source, [
      { externalId: 'a', seenAt: MONDAY },
      { externalId: 'b', seenAt: MONDAY },
    ])
    const fresh = await touch(source, [
      seen('c', TUESDAY),
      seen('b', TUESDAY, { externalId: 'b', title: 'Chat agent, evenings' }),
      seen('a', TUESDAY),
    ])
    expect(fresh).toEqual(new Set(['b', 'c']))
    expect(await row(source, 'a')).toMatchObject({ last_seen: TUESDAY, last_run_id: '7', first_seen: MONDAY })
    // Shown is shown: should the pipeline refuse the change, it must not look as if the posting had gone.
    expect(await row(source, 'b')).toMatchObject({ last_seen: TUESDAY, title: 'Chat agent b' })
  })

  it('writes no row at all when nothing would change', async () => {
    const source = await newSource()
    await addPostings(db, source, [
      { externalId: 'a', seenAt: MONDAY },
      { externalId: 'b', seenAt: TUESDAY, firstSeen: MONDAY },
    ])
    const before = await rowVersions(db, source)
    expect(await touch(source, [seen('a', MONDAY), seen('b', MONDAY)])).toEqual(new Set())
    expect(await rowVersions(db, source)).toEqual(before)
    await touch(source, [seen('a', TUESDAY)])
    expect(await rowVersions(db, source)).not.toEqual(before)
  })

  it('never moves last_seen backwards', async () => {
    const source = await newSource()
    await addPostings(db, source, [{ externalId: 'a', seenAt: TUESDAY, firstSeen: MONDAY }])
    await touch(source, [seen('a', MONDAY)], URL_OF_PAGE)
    expect(await row(source, 'a')).toMatchObject({ last_seen: TUESDAY, page_hash: pageHash(URL_OF_PAGE) })
  })

  it('learns nothing from an older reading, except when it is the first sighting', async () => {
    const source = await newSource()
    await addPostings(db, source, [{ externalId: 'a', seenAt: MONDAY }])
    await touch(source, [seen('a', TUESDAY)])
    const before = await rowVersions(db, source)
    const noon = new Date('2026-03-02T12:00:00Z')
    const otherTitle = { externalId: 'a', title: 'Chat agent, as it read then' }
    expect(await touch(source, [seen('a', noon, otherTitle)])).toEqual(new Set())
    expect(await rowVersions(db, source)).toEqual(before)
    const sunday = new Date('2026-03-01T06:00:00Z')
    expect(await touch(source, [seen('a', sunday)])).toEqual(new Set(['a']))
  })

  it('sends what was read by an older pipeline through again', async () => {
    const source = await newSource()
    await addPostings(db, source, [{ externalId: 'a', seenAt: MONDAY, pipelineVersion: 1 }])
    expect(await touch(source, [seen('a', TUESDAY)], null, 2)).toEqual(new Set(['a']))
  })

  it('does not undo the reading of a newer pipeline', async () => {
    const source = await newSource()
    await addPostings(db, source, [{ externalId: 'a', seenAt: MONDAY, pipelineVersion: 3 }])
    expect(await touch(source, [seen('a', TUESDAY)], null, 2)).toEqual(new Set())
  })

  it('sends a closed posting through again when it is seen after its closing', async () => {
    const source = await newSource()
    await addPostings(db, source, [{ externalId: 'a', seenAt: MONDAY, state: 'closed', closedAt: MONDAY }])
    expect(await touch(source, [seen('a', TUESDAY)])).toEqual(new Set(['a']))
  })

  it('leaves a closed posting closed when the sighting is older than the closing', async () => {
    const source = await newSource()
    await addPostings(db, source, [{ externalId: 'a', seenAt: MONDAY, state: 'closed', closedAt: TUESDAY }])
    const before = await rowVersions(db, source)
    expect(await touch(source, [seen('a', MONDAY)])).toEqual(new Set())
    expect(await rowVersions(db, source)).toEqual(before)
  })

  it('leaves an expired posting closed although the source still lists it', async () => {
    const source = await newSource()
    const expired = { seenAt: MONDAY, state: 'closed', closedAt: MONDAY, closesAt: MONDAY } as const
    await addPostings(db, source, [{ externalId: 'a', ...expired }])
    expect(await touch(source, [seen('a', TUESDAY)])).toEqual(new Set())
    expect((await row(source, 'a')).state).toBe('closed')
  })

  it('knows postings of other sources apart', async () => {
    const [one, other] = [await newSource(), await newSource()]
    await addPostings(db, one, [{ externalId: 'a', seenAt: MONDAY }])
    expect(await touch(other, [seen('a', TUESDAY)])).toEqual(new Set(['a']))
    expect((await row(one, 'a')).last_seen).toEqual(MONDAY)
  })

  it('takes a page of any order beside a writer of the same rows without a deadlock', async () => {
    const source = await newSource()
    const ids = Array.from({ length: 200 }, (_, i) => `p${String(i).padStart(3, '0')}`)
    await addPostings(
      db,
      source,
      ids.map((externalId) => ({ externalId, seenAt: MONDAY })),
    )
    const day = (n: number) => new Date(TUESDAY.getTime() + n * 86_400_000)
    const shuffled = (n: number) =>
      [...ids].sort((a, b) => ((a.charCodeAt(3) * n) % 7) - ((b.charCodeAt(3) * n) % 7))
    await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        touch(
          source,
          shuffled(n + 1).map((id) => seen(id, day(n))),
        ),
      ),
    )
    const { rows } = await sql<{ last: Date }>`
      select distinct last_seen as last from store.posting where source_id = ${source}`.execute(db)
    expect(rows.map((r) => r.last)).toEqual([day(5)])
  })
})

describe('touchPage', () => {
  it('sees every open posting of an unchanged page again, and no other', async () => {
    const source = await newSource()
    await addPostings(db, source, [
      { externalId: 'a', seenAt: MONDAY },
      { externalId: 'b', seenAt: MONDAY },
      { externalId: 'elsewhere', seenAt: MONDAY },
    ])
    await touch(source, [seen('a', MONDAY), seen('b', MONDAY)], URL_OF_PAGE)
    const page = { sourceId: source, runId: '8', pipelineVersion: PIPELINE_VERSION, pageUrl: URL_OF_PAGE }
    expect(await touchPage(db, page, TUESDAY)).toBe(2)
    expect((await row(source, 'a')).last_seen).toEqual(TUESDAY)
    expect((await row(source, 'elsewhere')).last_seen).toEqual(MONDAY)
    const before = await rowVersions(db, source)
    expect(await touchPage(db, page, TUESDAY)).toBe(2)
    expect(await rowVersions(db, source)).toEqual(before)
  })

  it('leaves what had gone from the page before it stopped changing', async () => {
    const source = await newSource()
    await addPostings(db, source, [
      { externalId: 'stays', seenAt: MONDAY },
      { externalId: 'left', seenAt: MONDAY },
    ])
    await touch(source, [seen('stays', MONDAY), seen('left', MONDAY)], URL_OF_PAGE)
    await touch(source, [seen('stays', TUESDAY)], URL_OF_PAGE)
    const wednesday = new Date('2026-03-04T06:00:00Z')
    const page = { sourceId: source, runId: '9', pipelineVersion: PIPELINE_VERSION, pageUrl: URL_OF_PAGE }
    expect(await touchPage(db, page, wednesday)).toBe(1)
    expect((await row(source, 'stays')).last_seen).toEqual(wednesday)
    expect((await row(source, 'left')).last_seen).toEqual(MONDAY)
  })
})

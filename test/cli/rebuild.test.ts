import { sql } from 'kysely'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Difference } from '../../cli/rebuild.ts'
import { findJob } from '../../db/job-details.ts'
import { rebuildJoins } from '../../db/rebuild.ts'
import { kindOf } from '../../pipeline/dedupe/key.ts'
import { DEDUPE_VERSION } from '../../pipeline/dedupe.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { ad } from '../job-rows.ts'
import { bodyAbout, place } from '../sample-posting.ts'
import { contentOf, versions } from '../store-content.ts'
import { storePrepared } from '../stored-batch.ts'
import { callboard, jsonOf } from './command-line.ts'
import { asRead } from './replay/store.ts'

// A rebuild copies the store into a database of its own.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const { db, url } = await testDatabase()
const at = new Date('2026-03-01T06:00:00Z')
const rebuild = async (...args: string[]): Promise<Difference> =>
  jsonOf<Difference>(await callboard(['rebuild', ...args, '--json', '--quiet'], { DATABASE_URL: url }))

async function jobOf(externalId: string): Promise<string> {
  const { rows } = await sql<{ job_id: string }>`
    select job_id from store.posting where external_id = ${externalId}`.execute(db)
  return rows[0]!.job_id
}

/** As rules without a veto for places, that missed a copy, and with other keys would have left the store. */
async function spoil(alone: string): Promise<void> {
  await asRead(db, async (trx) => {
    await sql`update store.posting set joined_as = 'full',
      job_id = (select job_id from store.posting where external_id = 'plain') where external_id = 'strange'`.execute(
      trx,
    )
    await sql`insert into store.job (id, canonical_posting_id, first_seen, last_seen)
      select ${alone}, id, first_seen, last_seen from store.posting where external_id = 'copy'`.execute(trx)
    await sql`update store.posting set joined_as = 'opened', job_id = ${alone} where external_id = 'copy'`.execute(
      trx,
    )
    await sql`update store.posting set keys = '{}', keys_version = 0 where external_id = 'copy'`.execute(trx)
    await sql`delete from store.merge where job_id not in
      (select job_id from store.posting where job_id is not null)`.execute(trx)
    await sql`delete from store.job where merged_into is null and id not in
      (select job_id from store.posting where job_id is not null)`.execute(trx)
  })
}

beforeAll(async () => {
  for (const id of ['board:one', 'board:two']) await addSource(db, id)
  const one = (externalId: string, city: string, about: string) =>
    ad('board:one', at, { externalId, places: [place(city, 'TX', 'US')], text: bodyAbout(about) })
  await storePrepared(db, 'board:one', at, [
    one('whole', 'Houston', 'the night ferry'),
    one('plain', 'Reno', 'a box office'),
    one('strange', 'Boston', 'a museum shop'),
    ...Array.from({ length: 130 }, (_, n) => one(`more-${n}`, `Town${n}`, `line ${n}`)),
  ])
  const copy = {
    externalId: 'copy',
    places: [place('Houston', 'TX', 'US')],
    text: bodyAbout('the night ferry'),
  }
  await storePrepared(db, 'board:two', at, [ad('board:two', at, copy)])
})

describe('rebuild', () => {
  it('finds nothing to change in what these rules made, and writes no row', async () => {
    const before = await versions(url)
    const told = await rebuild('--apply')
    expect(told).toMatchObject({
      applied: true,
      postings: 134,
      rekeyed: 0,
      jobs: { merged: 0, split: 0 },
      moved: 0,
    })
    expect(await versions(url)).toEqual(before)
  })

  it('shows what would change and why, changes it when told to, and then says no difference', async () => {
    const expected = await contentOf(url)
    const [whole, plain] = [await jobOf('whole'), await jobOf('plain')]
    await spoil('jalone')
    const before = await versions(url)
    const preview = await rebuild()
    expect(await versions(url)).toEqual(before)
    expect(preview).toMatchObject({ applied: false, rekeyed: 1, jobs: { merged: 1, split: 1 }, moved: 1 })
    expect(preview.examples).toMatchObject([
      {
        what: 'merged',
        posting: 'board:two/copy',
        from: 'jalone',
        to: whole,
        kind: 'full',
        evidence: { rule: 'one-text' },
      },
      { what: 'moved', posting: 'board:one/strange', from: plain },
    ])

    const applied = await rebuild('--apply')
    expect(applied).toEqual({ ...preview, applied: true })
    expect(await contentOf(url)).toEqual(expected)
    expect([await jobOf('whole'), await jobOf('copy')]).toEqual([whole, whole])
    expect((await findJob(db, 'jalone'))?.id).toBe(whole)
    const { rows } = await sql<{ job_id: string; kind: string; reason: string }>`
      select job_id, kind, reason from store.change where kind in ('merged', 'split') order by kind`.execute(
      db,
    )
    expect(rows).toEqual([
      { job_id: 'jalone', kind: 'merged', reason: whole },
      { job_id: plain, kind: 'split', reason: await jobOf('strange') },
    ])

    const after = await versions(url)
    const { stderr } = await callboard(['rebuild', '--apply'], { DATABASE_URL: url })
    expect(stderr).toContain('no difference')
    expect(await versions(url)).toEqual(after)
  })

  it('that broke off is finished by the next one', async () => {
    const expected = await contentOf(url)
    await spoil('jother')
    await sql`update store.posting set keys_version = ${DEDUPE_VERSION} where external_id = 'copy'`.execute(
      db,
    )
    await sql`update store.posting c set keys = w.keys from store.posting w
      where c.external_id = 'copy' and w.external_id = 'whole'`.execute(db)
    const stop = new AbortController()
    const work = { from: db, into: db, olderThan: null, at, retry: <T>(run: () => Promise<T>) => run() }
    const broken = rebuildJoins({
      ...work,
      signal: stop.signal,
      heard: () => stop.abort(new Error('stopped')),
    })
    await expect(broken).rejects.toThrow('stopped')
    expect(await contentOf(url)).not.toEqual(expected)
    await rebuildJoins({ ...work, signal: new AbortController().signal, heard: () => {} })
    expect(await contentOf(url)).toEqual(expected)
  })

  it('looks at what older rules placed alone, when asked for', async () => {
    await sql`update store.join_event set rule_version = 0
      where posting_id = (select id from store.posting where external_id = 'more-7')`.execute(db)
    expect(await rebuild('--rule-version', '1')).toMatchObject({ postings: 1, moved: 0 })
    const newer = await callboard(['rebuild', '--rule-version', `${DEDUPE_VERSION + 1}`], {
      DATABASE_URL: url,
    })
    expect(newer).toMatchObject({ code: 2, stderr: expect.stringContaining(`are version ${DEDUPE_VERSION}`) })
  })

  it('gives the fingerprints that older rules gave named employers alone to all, and joins what meets by them', async () => {
    const unnamed = (source: string, externalId: string, more: string) => {
      const text = `${bodyAbout('a ferry quay')}${more}`
      const made = ad(source, at, {
        externalId,
        company: null,
        text,
        places: [place('Galveston', 'TX', 'US')],
      })
      return { ...made, keys: made.keys.filter((key) => kindOf(key) !== 'band') }
    }
    await storePrepared(db, 'board:one', at, [unnamed('board:one', 'nameless', '')])
    await storePrepared(db, 'board:two', at, [unnamed('board:two', 'edited', '\nApply with one click.')])
    expect(await jobOf('edited')).not.toBe(await jobOf('nameless'))
    await sql`update store.posting set keys_version = ${DEDUPE_VERSION - 1} where company is null`.execute(db)
    expect(await rebuild('--apply')).toMatchObject({ rekeyed: 2, jobs: { merged: 1, split: 0 } })
    expect(await jobOf('edited')).toBe(await jobOf('nameless'))
  })
})

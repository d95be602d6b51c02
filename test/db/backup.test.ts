import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { backup } from '../../db/backup.ts'
import { appendChanges, readChanges } from '../../db/changes.ts'
import { connect, type Database } from '../../db/connect.ts'
import { assertSchema, migrate, migrateExactly } from '../../db/migrate.ts'
import { NotEmpty, restore } from '../../db/restore.ts'
import { registerSources } from '../../db/sources.ts'
import { createToken } from '../../db/tokens.ts'
import { addWebhook, listWebhooks } from '../../db/webhooks.ts'
import { createFeed } from '../../feed/server.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from '../feed/adverts.ts'
import { feedSide, serve } from '../feed/feed-side.ts'
import { contentOf, hashOf, rowsOf } from '../store-content.ts'
import { openBatch } from '../stored-batch.ts'
import { allRows, emptyDatabase, fileNamed, tablesOf } from './backup-side.ts'
import { addPostings, addSource } from './store-rows.ts'

const { db, url, get } = await feedSide()
await addSource(db, 'lever:one', { redistribution: 'link-back' })
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, GERMAN])
await addWebhook(db, { url: 'https://app.example/hook', filter: '' })
await createToken(db, { scope: 'read', note: 'app', expiresAt: null })
await openBatch(db, 'lever:one', new Date('2026-03-02T08:00:00Z'))
await sql`insert into store.validator (url_hash, url, etag) values ('\\x00', E'tab\t back\\\\ line\nend', 'ü')`.execute(
  db,
)

// Writers of other tests hold changes back.
const PATIENT = { timeout: 20_000 }
const file = fileNamed('store.tar.gz')
const before = await endOfLog(db)
const made = await backup(url, file, { callboard: '1.2.3' })
const atBackup = await allRows(url)
const content = hashOf(await contentOf(url))
const jobs = await get('/v1/jobs?scope=any')
const changes = await get('/v1/changes?scope=any&limit=1000')
// What happens next is lost.
await serve(db, 'lever:one', new Date('2026-03-03T06:00:00Z'), [LATVIAN])
const lost = await endOfLog(db)

const copyUrl = await emptyDatabase(url)
const restored = await restore(copyUrl, file)
const copy = connect(copyUrl)
afterAll(() => copy.destroy())

/** Cursor of the newest change, once no writer anywhere holds it back. */
async function endOfLog(of: Database): Promise<string> {
  for (;;) {
    const page = await readChanges(of, { cursor: null, limit: 1000, audience: 'public' })
    // Let go between the page and its count: there is more, and it was not shown.
    if (!page.gone && page.lagSeconds === 0 && page.pending === 0 && page.cursor !== null) return page.cursor
  }
}

async function asked(path: string) {
  const app = await createFeed({ db: copy })
  const { statusCode, payload } = await app.inject(path)
  await app.close()
  return { status: statusCode, body: JSON.parse(payload) }
}

describe('a restored store', () => {
  it('holds every row of every table as it was, and learnt the same', async () => {
    const now = await allRows(copyUrl)
    const off = /,on,|,off,/
    for (const [table, rows] of Object.entries(atBackup)) {
      expect(rows.length, table).toBe(restored.rows[table])
      if (table === 'store.webhook') expect(now[table]![0]!.split(off)[0]).toBe(rows[0]!.split(off)[0])
      else expect(now[table], table).toEqual(rows)
    }
    for (const table of ['store.job', 'store.posting', 'store.change', 'store.token', 'store.batch'])
      expect(atBackup[table]!.length, table).toBeGreaterThan(0)
    expect(hashOf(await contentOf(copyUrl))).toBe(content)
    expect(made.rows).toEqual(restored.rows)
    await assertSchema(copy)
  })

  it('serves the same jobs and the same changes', async () => {
    const { body } = await asked('/v1/jobs?scope=any')
    expect(body.data).toEqual(jobs.body.data)
    expect(body.data.length).toBe(3)
    const again = await asked('/v1/changes?scope=any&limit=1000')
    const read = (answer: typeof changes) =>
      answer.body.data.map(({ id: _, ...event }: { id: string }) => event)
    expect(read(again as typeof changes)).toEqual(read(changes))
  })

  it('lets go on who had seen no more than the backup, and sends the others to a snapshot', async () => {
    expect(restored.epoch).toBe(2)
    expect((await asked(`/v1/changes?since=${before}`)).status).toBe(200)
    const gone = await asked(`/v1/changes?since=${lost}`)
    expect(gone.status).toBe(410)
    expect(gone.body.error.message).toContain('restored')
  })

  it('tells new changes after the old ones, with numbers that were never given out', async () => {
    await serve(copy, 'lever:one', new Date('2026-03-04T06:00:00Z'), [LATVIAN])
    const page = await readChanges(copy, { cursor: before, limit: 10, audience: 'public' })
    expect(page).toMatchObject({ gone: false })
    await expect
      .poll(async () => (await asked(`/v1/changes?scope=any&since=${before}`)).body.data, PATIENT)
      .toHaveLength(1)
    const [numbers] = await rowsOf<{ old: string; fresh: string }>(
      copyUrl,
      'select max(seq) filter (where epoch = 1) as old, max(seq) filter (where epoch = 2) as fresh from store.change',
    )
    expect(BigInt(numbers!.fresh)).toBeGreaterThan(BigInt(numbers!.old))
  })

  it('calls no receiver until somebody has looked', async () => {
    expect(await listWebhooks(copy)).toMatchObject([
      { state: 'off', state_reason: expect.stringContaining('restored') },
    ])
  })
})

describe('a backup', () => {
  it('is a tar file that any tar reads, closed to others, and says what is in it', () => {
    const listed = execFileSync('tar', ['tzf', file], { encoding: 'utf8' }).trim().split('\n')
    expect(listed[0]).toBe('manifest.json')
    expect(listed.at(-1)).toBe('checksums.json')
    expect(listed).toContain('store.posting/00000001.copy')
    expect(
      execFileSync('tar', ['xzOf', file, 'store.posting/00000001.copy'], { encoding: 'utf8' }),
    ).toContain(NIGHT.title)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(made.bytes).toBe(statSync(file).size)
    expect(existsSync(`${file}.partial`)).toBe(false)
  })

  it('leaves nothing when it is interrupted, and the one before as it was', async () => {
    const other = fileNamed('interrupted.tar.gz')
    writeFileSync(other, 'the one before')
    const stop = new AbortController()
    // A writer that holds a table makes sure that the interrupt comes in the middle.
    await db.transaction().execute(async (trx) => {
      await sql`lock table store.posting in access exclusive mode`.execute(trx)
      const interrupted = backup(url, other, { callboard: '1', signal: stop.signal })
      const outcome = expect(interrupted).rejects.toThrow(/stopped/)
      await waitingForLock()
      stop.abort(new Error('stopped'))
      await outcome
    })
    expect(existsSync(`${other}.partial`)).toBe(false)
    expect(readFileSync(other, 'utf8')).toBe('the one before')
  })

  it('shows one moment: a change that nobody could see yet comes in the new epoch', async () => {
    const from = await emptyDatabase(url)
    await migrate(from)
    const source = connect(from)
    const change = (jobId: string) =>
      ({ jobId, kind: 'changed', reason: null, fields: {}, isPublic: true, at: new Date() }) as const
    const stored = (jobId: string) =>
      source.transaction().execute((trx) => appendChanges(trx, [change(jobId)]))
    await stored('a')
    const seen = await endOfLog(source)
    const archive = fileNamed('moment.tar.gz')
    await source.transaction().execute(async (trx) => {
      await appendChanges(trx, [change('open')])
      await stored('hidden')
      await backup(from, archive, { callboard: '1' })
    })
    const after = await endOfLog(source)
    await source.destroy()
    const into = await emptyDatabase(url)
    await restore(into, archive)
    const target = connect(into)
    const page = (cursor: string) => readChanges(target, { cursor, limit: 9, audience: 'public' })
    await expect
      .poll(() => page(seen), PATIENT)
      .toMatchObject({ gone: false, changes: [{ jobId: 'hidden' }] })
    expect(await page(after)).toMatchObject({ gone: true })
    await target.destroy()
  })
})

describe('restore', () => {
  it('migrates on what an older Callboard wrote', async () => {
    const old = await emptyDatabase(url)
    const names = ['0001-store', '0002-views', '0003-wages', '0004-pay-positions', '0005-decisions']
    await migrateExactly(old, [...names, '0006-log-start', '0007-tokens'])
    const source = connect(old)
    await sql`insert into store.feed_epoch (epoch, system_identifier, timeline_id) values (1, 'another', 1)`.execute(
      source,
    )
    await registerSources(source, [])
    await addSource(source, 'lever:old')
    await addPostings(source, 'lever:old', [{ externalId: 'a', seenAt: new Date('2026-01-01T00:00:00Z') }])
    await source.destroy()
    const archive = fileNamed('old.tar.gz')
    expect(await backup(old, archive, { callboard: '0.0.1' })).toMatchObject({ schema: '0007-tokens' })
    const into = await emptyDatabase(url)
    const { migrated } = await restore(into, archive)
    expect(migrated[0]).toBe('0008-webhooks')
    const target = connect(into)
    await assertSchema(target)
    expect(await rowsOf(into, 'select external_id from store.posting')).toEqual([{ external_id: 'a' }])
    // The same again where a newer schema lies without rows.
    const migratedEmpty = await emptyDatabase(url)
    await migrate(migratedEmpty)
    await restore(migratedEmpty, archive)
    expect(await rowsOf(migratedEmpty, 'select id from store.source')).toEqual([{ id: 'lever:old' }])
    await target.destroy()
  })

  it('refuses a database that is in use, and names what lies there', async () => {
    const rows = await allRows(url)
    await expect(restore(url, file)).rejects.toThrow(NotEmpty)
    await expect(restore(url, file)).rejects.toThrow(/store\.\w+ of this one has rows/)
    expect(await allRows(url)).toEqual(rows)
  })

  const bytes = readFileSync(file)
  const repacked = (change: (text: string) => string) =>
    gzipSync(Buffer.from(change(gunzipSync(bytes).toString('latin1')), 'latin1'))
  it.each([
    ['breaks off early', bytes.subarray(0, 300), /breaks off/],
    ['breaks off late', bytes.subarray(0, bytes.length - 20), /breaks off/],
    ['has a damaged byte', damaged(), /does not unpack|damaged|changed/],
    [
      'has a changed row',
      repacked((text) => text.replace('Granite Parcel', 'Granite Pencil')),
      /rows of store\.\w+ were changed/,
    ],
    [
      'has another manifest',
      repacked((text) => text.replace('"1.2.3"', '"1.2.4"')),
      /manifest\.json was changed/,
    ],
    [
      'has a renamed part',
      repacked((text) => text.replace('store.job/00000001', 'store.job/00000002')),
      /damaged/,
    ],
    ['is text', Buffer.from('no archive'), /does not unpack/],
    ['is another tar file', gzipSync(Buffer.alloc(1024)), /breaks off/],
  ])('refuses an archive that %s before anything is written', async (what, broken, message) => {
    const into = await emptyDatabase(url)
    const path = fileNamed(`${what.replaceAll(' ', '-')}.tar.gz`)
    writeFileSync(path, broken)
    await expect(restore(into, path)).rejects.toThrow(message)
    expect(await tablesOf(into)).toEqual([])
  })

  function damaged(): Buffer {
    const copyOf = Buffer.from(bytes)
    copyOf[Math.floor(copyOf.length / 2)]! ^= 0x10
    return copyOf
  }
})

/** Until a session waits for a lock. Asked outside of any transaction: within one the answer stays the first. */
async function waitingForLock(): Promise<void> {
  await expect
    .poll(() =>
      rowsOf(
        url,
        `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      ),
    )
    .not.toEqual([])
}

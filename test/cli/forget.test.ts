import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { keepUnreadable } from '../../cli/unreadable.ts'
import { keepAnswers } from '../../crawlers/archive/keep.ts'
import { findSource } from '../../db/sources.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, NIGHT, OFFICE } from '../feed/adverts.ts'
import { feedSide, serve } from '../feed/feed-side.ts'
import { rowsOf } from '../store-content.ts'
import { callboard, jsonOf } from './command-line.ts'

const { db, url } = await feedSide()
await addSource(db, 'lever:one')
await addSource(db, 'lever:two')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE])
await serve(db, 'lever:two', new Date('2026-03-02T06:00:00Z'), [GERMAN])
const folder = mkdtempSync(join(tmpdir(), 'callboard-forget-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { DATABASE_URL: url, ARCHIVE_DIR: folder, CALLBOARD_HOME: join(folder, 'home') }
const archive = keepAnswers({ folder, maxFileBytes: 1e6, software: 'Callboard/0', onTrouble: () => {} })
const page = {
  request: { url: NIGHT.url!, kind: 'detail' as const },
  url: NIGHT.url!,
  status: 200,
  headers: {},
}
await archive.write({ ...page, body: '', at: '2026-03-02T06:00:00.000Z' }, Buffer.from(NIGHT.body!))
await archive.close()

const names = () => rowsOf(url, 'select source_id, external_id from store.posting order by 1, 2')
const why = ['--reason', 'asked by letter']

describe('forget', () => {
  it('says what it would erase, and leaves it', async () => {
    const said = jsonOf(await callboard(['forget', 'lever:one/night', ...why, '--dry-run', '--json'], env))
    expect(said).toMatchObject({ dryRun: true, postings: ['lever:one/night'], answers: 1 })
    expect(await names()).toHaveLength(3)
  })

  it('erases a posting by its address, with what was recorded of it', async () => {
    const said = jsonOf(await callboard(['forget', NIGHT.url!, ...why, '--json'], env))
    expect(said).toMatchObject({ as: 'url', postings: 1, payloads: 1, jobsWithdrawn: 1, answers: 1 })
    expect(await names()).toHaveLength(2)
    expect(readdirSync(folder).filter((name) => name.endsWith('.warc.gz'))).toHaveLength(1)
    const again = await callboard(['forget', NIGHT.url!, ...why, '--json'], env)
    expect(jsonOf(again)).toMatchObject({ postings: 0, answers: 0 })
  })

  it('erases an employer as it names itself, and a source, which is then paused', async () => {
    const said = jsonOf(await callboard(['forget', 'GRANITE PARCEL', ...why, '--json'], env))
    expect(said).toMatchObject({ as: 'employer', postings: 1 })
    // As on another machine that crawls, which no longer finds it in the store.
    const elsewhere = join(folder, 'elsewhere')
    const kept = keepAnswers({
      folder: elsewhere,
      maxFileBytes: 1e6,
      software: 'Callboard/0',
      onTrouble: () => {},
    })
    await kept.write(
      { ...page, body: '', at: '2026-03-02T06:00:00.000Z' },
      Buffer.from(`By ${OFFICE.company}.`),
    )
    await kept.write({ ...page, body: '', at: '2026-03-02T06:00:00.000Z' }, Buffer.from('By others.'))
    await kept.close()
    const again = ['forget', OFFICE.company!, ...why, '--json']
    expect(jsonOf(await callboard(again, { ...env, ARCHIVE_DIR: elsewhere }))).toMatchObject({
      ...{ as: 'employer', postings: 0, answers: 1 },
    })
    expect(jsonOf(await callboard(['forget', 'lever:two', ...why, '--json'], env))).toMatchObject({
      ...{ as: 'source', postings: 1 },
    })
    expect(await names()).toEqual([])
    const ofSource = keepAnswers({
      folder: elsewhere,
      maxFileBytes: 1e6,
      software: 'Callboard/0',
      onTrouble: () => {},
    })
    const asked = { ...page, body: '', at: '2026-03-02T06:00:00.000Z' }
    const posted = { ...asked, request: { ...page.request, method: 'POST' as const, body: 'page=1' } }
    await ofSource.write(asked, Buffer.from('any words'), 'lever:two')
    await ofSource.write(posted, Buffer.from('other words'), 'lever:two')
    await ofSource.write(asked, Buffer.from('any words'), 'lever:one')
    await ofSource.close()
    const unreadable = join(env.CALLBOARD_HOME, 'unreadable')
    for (const sourceId of ['lever:two', 'lever:twos']) await keepUnreadable(unreadable, sourceId, asked)
    const source = ['forget', 'lever:two', ...why, '--json']
    for (const left of [
      { answers: 2, files: 1 },
      { answers: 0, files: 0 },
    ])
      expect(jsonOf(await callboard(source, { ...env, ARCHIVE_DIR: elsewhere }))).toMatchObject({
        ...{ as: 'source', postings: 0, ...left },
      })
    expect(await findSource(db, 'lever:two')).toMatchObject({ paused_reason: 'forgotten: asked by letter' })
  })

  it.each([
    [['lever:one/nobody', ...why], 'means nothing'],
    [['Nobody and Sons', ...why], 'no employer of that name'],
    [['lever:one'], '--reason'],
  ])('refuses %j', async (args, message) => {
    const said = await callboard(['forget', ...args], env)
    expect(said.code).toBe(EXIT.usage)
    expect(said.stderr).toContain(message)
  })
})

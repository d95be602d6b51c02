import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAnswers } from '../../../crawlers/archive/keep.ts'
import type { Fetcher } from '../../../crawlers/fetch.ts'
import { listRuns } from '../../../db/runs.ts'
import { crawlSource } from '../../../workers/crawl-worker.ts'
import { sweep } from '../../../workers/sweep-worker.ts'
import { testFetcher } from '../../crawlers/board-server.ts'
import { addFirm, openings, runSide } from '../../workers/run-side.ts'
import { callboard } from '../command-line.ts'
import { fingerprint, replay } from './store.ts'

const side = await runSide()
const { db, databaseUrl: url, board, parts } = side
const folder = mkdtempSync(join(tmpdir(), 'callboard-replay-'))
const opened: Fetcher[] = []
afterAll(async () => {
  for (const each of opened) await each.close()
  rmSync(folder, { recursive: true })
})

let recordings = 0
/** Has the board crawled by somebody whose store is not ours, and returns what they kept. */
async function record(crawl: (fetch: Fetcher['fetch']) => Promise<void>): Promise<string> {
  const own = join(folder, String(++recordings))
  const onTrouble = (error: Error) => {
    throw error
  }
  const archive = keepAnswers({ folder: own, maxFileBytes: 1e9, software: 'Callboard/0.0.0', onTrouble })
  const fetcher = testFetcher([board.origin], { archive })
  opened.push(fetcher)
  await crawl(fetcher.fetch)
  await archive.close()
  return join(own, readdirSync(own)[0]!)
}

async function openOf(sourceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('store.posting')
    .select('external_id')
    .where('source_id', '=', sourceId)
    .where('state', '=', 'open')
    .orderBy('external_id')
    .execute()
  return rows.map((row) => row.external_id)
}

describe('an archive of a board that the store knows', () => {
  let firm: { id: string; site: string }
  let file: string
  beforeAll(async () => {
    firm = await addFirm(side, 4)
    await side.crawl({ sourceId: firm.id })
    // Two walks later: one advertisement says something else, one is new, two are gone.
    const lever = parts.adapters.get('lever')!
    const [first] = lever.start({ site: firm.site, api: board.origin })
    board.sites[firm.site] = openings(3, 1)
    file = await record(async (fetch) => {
      await fetch(first!, { via: 'api' })
      board.sites[firm.site] = [...openings(2, 3), { id: 'ad-002', text: 'Chat support agent, evenings' }]
      await fetch(first!, { via: 'api' })
    })
  })

  it('is walked again, walk by walk; the preview writes nothing and is what --apply does', async () => {
    const before = await fingerprint(db)
    const preview = await replay(url, file)
    expect(await fingerprint(db)).toBe(before)
    expect(preview).toMatchObject({
      applied: false,
      sources: [firm.id],
      postings: { read: 6, created: 1, changed: 1, rejected: 0 },
      jobs: { opened: 1, closed: 0, reopened: 0, merged: 0, changed: 1 },
    })
    expect(preview.fields.title).toBe(1)
    const applied = await replay(url, file, '--apply')
    expect(applied).toEqual({ ...preview, applied: true })
    expect(await replay(url, file, '--apply')).toMatchObject({
      postings: { read: 6, created: 0, changed: 0 },
      jobs: { opened: 0, changed: 0 },
      examples: [],
    })
  })

  it('never closes anything, and says nothing about the source of today', async () => {
    for (let n = 0; n < 3; n++) await replay(url, file, '--apply')
    await sweep(db, { at: new Date() })
    expect(await openOf(firm.id)).toEqual(['ad-000', 'ad-001', 'ad-002', 'ad-003', 'ad-004'])
    const runs = await listRuns(db, { sourceId: firm.id, limit: 50 })
    const replays = runs.filter(({ kind }) => kind === 'replay')
    expect(replays.length).toBeGreaterThan(0)
    expect(replays.filter((run) => run.proves_absence || run.suspicious)).toEqual([])
    // A crawl after it judges for itself.
    const signal = new AbortController().signal
    await crawlSource(parts, { sourceId: firm.id }, { id: 'after', attempt: 1, signal })
    await side.queues.idle()
    const [latest] = await listRuns(db, { sourceId: firm.id, limit: 1 })
    expect(latest).toMatchObject({ kind: 'crawl', state: 'complete', proves_absence: true })
  })

  it('changes nothing where the store has read later', async () => {
    const told = await replay(url, file)
    expect(told).toMatchObject({ postings: { created: 0, changed: 0 }, examples: [] })
  })
})

describe('an archive of a board that the store does not know', () => {
  it('is only read, and the last line stays the summary', async () => {
    board.sites.strangers = openings(2)
    const [first] = parts.adapters.get('lever')!.start({ site: 'strangers', api: board.origin })
    const file = await record(async (fetch) => void (await fetch(first!, { via: 'api' })))
    const before = await fingerprint(db)
    const said = await callboard(['replay', file, '--json'], { DATABASE_URL: url })
    const lines = said.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines.at(-1)).toEqual({
      records: 1,
      covered: 1,
      notCovered: [],
      postings: 2,
      rejected: {},
      crashed: 0,
    })
    expect(lines.at(-2)).toMatchObject({ applied: false, sources: [] })
    expect(await fingerprint(db)).toBe(before)
    const alone = await callboard(['replay', file, '--json', '--no-store'], { DATABASE_URL: url })
    expect(alone.stdout.trim().split('\n')).toHaveLength(2)
  })

  it('is read where no database answers, which is told; --apply then fails', async () => {
    const file = join(folder, '1', readdirSync(join(folder, '1'))[0]!)
    const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
    const said = await callboard(['replay', file, '--json'], env)
    expect(said.code).toBe(0)
    expect(said.stderr).toContain('what would change is not told')
    expect(JSON.parse(said.stdout.trim().split('\n').at(-1)!)).toMatchObject({ records: 2 })
    expect((await callboard(['replay', file, '--apply'], env)).code).toBe(4)
  })
})

const RECORDED = new URL('../../../../shared/recorded/boards.warc.gz', import.meta.url)
if (!existsSync(RECORDED)) console.warn('skipped: ../shared/recorded/boards.warc.gz is not here')
it.skipIf(!existsSync(RECORDED))('the recorded boards are all covered', async () => {
  const said = await callboard(['replay', RECORDED.pathname, '--json'], { DATABASE_URL: url })
  const last = JSON.parse(said.stdout.trim().split('\n').at(-1)!) as { postings: number }
  expect(last).toEqual({
    records: 27,
    covered: 27,
    notCovered: [],
    postings: expect.any(Number),
    rejected: {},
    crashed: 0,
  })
  expect(last.postings).toBeGreaterThanOrEqual(140)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import type { ListedSource } from '../../cli/sources/list.ts'
import { adapters } from '../../crawlers/registry.ts'
import { addPage, endWalk, openRun, type RunKind } from '../../db/runs.ts'
import { findSource } from '../../db/sources.ts'
import { openQueues } from '../../workers/queues.ts'
import { GiveUp } from '../../workers/task.ts'
import { testDatabase } from '../database.ts'
import { callboard, jsonOf } from './command-line.ts'

const { db, url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'callboard-operator-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { DATABASE_URL: url, SOURCES_DIR: folder }

const [keyed, adapter] = [...(await adapters())].find(([, { access }]) => access === 'key')!
const top = 'access: opt-in\nreason: nobody has asked them yet\nredistribution: internal-only\nsources:\n'
writeFileSync(join(folder, 'lever.yaml'), `${top}  - { name: shy, params: { site: shy } }\n`)
writeFileSync(
  join(folder, `${keyed}.yaml`),
  `${top.replace('opt-in', 'key')}  - name: mine\n    params: ${JSON.stringify(adapter.example)}\n`,
)

async function shown(id: string, more: Record<string, string> = {}): Promise<ListedSource> {
  const said = jsonOf<{ sources: ListedSource[] }>(
    await callboard(['sources', '--json'], { ...env, ...more }),
  )
  return said.sources.find((source) => source.id === id)!
}

/** One run that ends as told, and what the store makes of it. */
async function run(
  sourceId: string,
  day: number,
  found: number,
  kind: RunKind = 'crawl',
): Promise<string | null> {
  const opened = await openRun(db, { sourceId, at: new Date(Date.UTC(2026, 9, day)), kind })
  if (!opened.ok) throw new Error(opened.reason)
  const none = { pages: 1, bytes: 10, unchanged: 0, duplicates: 0, queued: 0 }
  await db.transaction().execute((trx) => addPage(trx, opened.run, { ...none, found }))
  return endWalk(db, opened.run, found === 0 ? 'empty' : 'complete', null)
}

describe('sources', () => {
  it('an opt-in source waits for a word with a reason, which is kept', async () => {
    expect(await shown('lever:shy')).toMatchObject({ crawled: false, accepted: null })
    expect((await callboard(['sources', 'accept', 'lever:shy'], env)).code).toBe(EXIT.usage)
    const reason = 'asked by mail on 2 October, they agreed'
    const said = await callboard(['sources', 'accept', 'lever:shy', '--reason', reason], env)
    expect(said).toMatchObject({ code: EXIT.ok, stderr: '' })
    expect(await shown('lever:shy')).toMatchObject({ crawled: true, accepted: { reason } })
  })

  it('no word changes another verdict, and one bad name leaves all as they were', async () => {
    const said = await callboard(
      ['sources', 'accept', 'ashby:notion', 'greenhouse:airbnb', '--reason', 'both'],
      env,
    )
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('greenhouse:airbnb is on')
    expect((await findSource(db, 'ashby:notion'))?.accepted_at).toBeNull()
    expect((await callboard(['pause', 'greenhouse:airbnb', 'greenhouse:nobody'], env)).code).toBe(EXIT.usage)
    expect(await shown('greenhouse:airbnb')).toMatchObject({ crawled: true })
  })

  it('without its credential a source is not crawled, and says which one it waits for', async () => {
    const waits = await shown(`${keyed}:mine`)
    expect(waits).toMatchObject({ access: 'key', crawled: false })
    const names = waits.notCrawledBecause!.match(/CALLBOARD_SECRET_[A-Z_]+/g)!
    expect(names).toHaveLength(adapter.credentials!.length)
    const secrets = Object.fromEntries(names.map((name) => [name, 'a-secret']))
    expect(await shown(`${keyed}:mine`, secrets)).toMatchObject({ crawled: true, notCrawledBecause: null })
  })

  it.each([
    [['pause'], ['resume']] as const,
    [
      ['sources', 'pause'],
      ['sources', 'resume'],
    ] as const,
  ])('%s and %s', async (pause, resume) => {
    await callboard([...pause, 'greenhouse:lyft', '--reason', 'asked to wait'], env)
    expect(await shown('greenhouse:lyft')).toMatchObject({ notCrawledBecause: 'paused: asked to wait' })
    const said = await callboard([...resume, 'greenhouse:lyft', '--json'], env)
    expect(jsonOf(said)).toEqual({ sources: [{ id: 'greenhouse:lyft', now: 'resumed' }] })
    expect(await shown('greenhouse:lyft')).toMatchObject({ crawled: true })
  })

  it('what left the configuration cannot be resumed', async () => {
    rmSync(join(folder, 'lever.yaml'))
    const said = await callboard(['resume', 'lever:shy'], env)
    expect(said.code).toBe(EXIT.usage)
    expect(said.stderr).toContain('no longer configured')
  })

  it('shows people what scripts get', async () => {
    const said = await callboard(['sources'], { ...env, NO_COLOR: '1' })
    expect(said).toMatchObject({ code: EXIT.ok, stderr: '' })
    expect(said.stdout).toMatch(/^workday:target {2,}opt-in, not crawled/m)
    expect((await callboard(['sources', 'acept', 'x'], env)).code).toBe(EXIT.usage)
  })
})

describe('runs', () => {
  const id = 'greenhouse:asana'
  beforeAll(async () => {
    for (const day of [1, 2, 3]) expect(await run(id, day, 40)).toBe('complete')
    expect(await run(id, 4, 0)).toBe('drifted')
  })

  it('show what was found, of one source too', async () => {
    const said = await callboard(['runs', id, '--limit', '2', '--json'], env)
    const { runs } = jsonOf<{ runs: { state: string; found: number }[] }>(said)
    expect(runs.map(({ state, found }) => [state, found])).toEqual([
      ['drifted', 0],
      ['complete', 40],
    ])
    expect((await callboard(['runs'], { ...env, NO_COLOR: '1' })).stdout).toContain('held back')
    expect((await callboard(['runs', 'greenhouse:nobody'], env)).code).toBe(EXIT.usage)
    expect((await callboard(['runs', '--limit', 'all'], env)).code).toBe(EXIT.usage)
  })

  it('a check of what is stored finds the broken source, and asks nobody', async () => {
    const said = await callboard(['check', id, '--stored', '--json'], env)
    expect(said.code).toBe(EXIT.findings)
    expect(jsonOf(said)).toMatchObject({ contracts: [{ id, ok: false, found: 0, atLeast: 20 }] })
    expect((await callboard(['check', 'ashby:notion', '--stored'], env)).code).toBe(EXIT.source)
    expect((await callboard(['check', 'nobody:here', '--stored'], env)).code).toBe(EXIT.usage)
    // A live check asks boards, so somebody must be reachable about it.
    expect((await callboard(['check', id], env)).code).toBe(EXIT.settings)
  })

  it('a replay says nothing of what the source gives today', async () => {
    const replayed = 'greenhouse:stripe'
    for (const day of [1, 2, 3]) await run(replayed, day, 40)
    for (const day of [4, 5, 6, 7]) await run(replayed, day, 4, 'replay')
    expect(await shown(replayed)).toMatchObject({ lastRun: { at: '2026-10-03T00:00:00.000Z', found: 40 } })
    const said = await callboard(['check', replayed, '--stored', '--json'], env)
    expect(jsonOf(said)).toMatchObject({ contracts: [{ id: replayed, found: 40, atLeast: 20 }] })
  })

  it('one that was held back is believed on the operator’s word, once', async () => {
    expect((await callboard(['runs', 'accept', id], env)).code).toBe(EXIT.ok)
    expect(await shown(id)).toMatchObject({ health: 'well', lastRun: { state: 'complete', found: 0 } })
    const again = await callboard(['runs', 'accept', id], env)
    expect(again).toMatchObject({ code: EXIT.usage, stdout: '' })
  })
})

describe('dead letters', () => {
  it('are listed with their reason, and get another chance', async () => {
    const queues = await openQueues({ databaseUrl: url, workers: 1 })
    try {
      const worker = await queues.work(
        'crawl',
        async () => {
          throw new GiveUp('no source is named that')
        },
        { concurrency: 1 },
      )
      await queues.add('crawl', { sourceId: 'lever:gone' })
      await queues.idle()
      await worker.close()
      const listed = jsonOf<{ deadLetters: object[] }>(
        await callboard(['dead-letter', 'list', '--json'], env),
      )
      expect(listed.deadLetters).toEqual([
        expect.objectContaining({ queue: 'crawl', task: { sourceId: 'lever:gone' }, attempts: 1 }),
      ])
      const said = await callboard(['dead-letter', 'retry', 'postings', '--json'], env)
      expect(jsonOf(said)).toEqual({ retried: { postings: 0 } })
      expect((await callboard(['dead-letter', 'retry'], env)).stdout).toContain('crawl: 1 put back')
      expect((await queues.counts()).crawl).toMatchObject({ waiting: 1, failed: 0 })
    } finally {
      await queues.close()
    }
  })

  it('lie on known queues only', async () => {
    expect((await callboard(['dead-letter', 'list', 'mail'], env)).code).toBe(EXIT.usage)
    expect((await callboard(['dead-letter', 'bury'], env)).code).toBe(EXIT.usage)
  })
})

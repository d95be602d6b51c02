import { afterEach, describe, expect, it } from 'vitest'
import { judgeFailure, judgeSample, judgeStored } from '../../cli/check/contract.ts'
import { EXIT } from '../../cli/exit-codes.ts'
import { findTarget } from '../../cli/probe/target.ts'
import { type ProbeReport, probeTarget } from '../../cli/probe.ts'
import { readSettings } from '../../config/settings.ts'
import { SlowDown, SourceGone, TryAgain } from '../../crawlers/errors.ts'
import { createHostMemory } from '../../crawlers/host-memory.ts'
import type { Sample } from '../../crawlers/sample.ts'
import { type Answers, startBoard, testFetcher, text } from '../crawlers/board-server.ts'
import { callboard } from './command-line.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function probe(answers: Answers): Promise<{ report: ProbeReport; asked: string[] }> {
  const board = await startBoard(answers)
  const hostState = createHostMemory()
  const fetcher = testFetcher([board.origin], { hostState, limits: { tries: 1 } })
  closers.push(board.close, fetcher.close)
  const target = await findTarget(readSettings({}), 'greenhouse', ['board=acme', `api=${board.origin}`])
  return { report: await probeTarget(target, fetcher.fetch, hostState), asked: board.asked }
}

const jobs = [1, 2].map((id) => ({
  id,
  title: `Agent ${id}`,
  absolute_url: `https://boards.greenhouse.io/acme/jobs/${id}`,
  company_name: 'Acme',
  content: '&lt;p&gt;Answer calls.&lt;/p&gt;',
}))

describe('a probe', () => {
  it('asks once beside robots.txt, and says what came', async () => {
    const { report, asked } = await probe({
      '/robots.txt': text('User-agent: *\nCrawl-delay: 3\nDisallow: /embed/'),
      '/v1/boards/acme/jobs': text(JSON.stringify({ jobs, meta: { total: 2 } })),
    })
    expect(asked).toEqual(['GET /robots.txt', expect.stringContaining('GET /v1/boards/acme/jobs?')])
    expect(report).toMatchObject({
      adapter: 'greenhouse',
      access: 'on',
      robots: { verdict: 'allowed', status: 200, crawlDelayMs: 3000 },
      readable: true,
      status: 200,
      found: 2,
      companies: ['Acme'],
      error: null,
    })
    expect(report.fill).toMatchObject({ url: 1, body: 1 })
  })

  it('stops at robots.txt', async () => {
    const { report, asked } = await probe({ '/robots.txt': text('User-agent: *\nDisallow: /') })
    expect(asked).toEqual(['GET /robots.txt'])
    expect(report).toMatchObject({
      robots: { verdict: 'disallowed' },
      readable: false,
      error: { kind: 'NotWelcome' },
    })
  })

  it.each([
    [404, 'SourceGone'],
    [403, 'NotWelcome'],
    [500, 'TryAgain'],
  ])('takes %i for what it is', async (status, kind) => {
    const { report } = await probe({ '/v1/boards/acme/jobs': text('', {}, status) })
    expect(report).toMatchObject({
      readable: false,
      found: 0,
      robots: { verdict: 'allowed' },
      error: { kind },
    })
  })

  it('knows sources, addresses and adapters, and asks nobody when it does not', async () => {
    const settings = readSettings({})
    expect(await findTarget(settings, 'greenhouse:airbnb', [])).toMatchObject({ params: { board: 'airbnb' } })
    expect(await findTarget(settings, 'https://jobs.lever.co/acme', [])).toMatchObject({
      name: 'lever site=acme',
      adapterId: 'lever',
      params: { site: 'acme' },
    })
    for (const wrong of [['gren house'], ['greenhouse'], ['greenhouse', 'board'], ['lever', 'sight=acme']])
      expect((await callboard(['probe', ...wrong])).code, wrong.join(' ')).toBe(EXIT.usage)
    const closed = await callboard(['probe', 'smartrecruiters', 'company=Acme'])
    expect(closed).toMatchObject({ code: EXIT.source, stdout: '' })
    expect(closed.stderr).toContain('never fetched')
  })
})

describe('the contract', () => {
  const posting = { externalId: '1', title: 'Agent', url: 'https://jobs.example/1', body: 'Calls.' }
  const sample = (more: Partial<Sample>): Sample => ({
    pages: [],
    postings: [],
    rows: [],
    found: more.postings?.length ?? 0,
    rejected: [],
    leadsOn: false,
    failures: [],
    ...more,
  })
  const adapter = { expects: ['url', 'body'] as ('url' | 'body')[] }
  const problems = (more: Partial<Sample>, usual: number | null = null) =>
    judgeSample('x:y', adapter, sample(more), usual).problems

  it('is kept by enough postings with their fields', () => {
    expect(problems({ postings: [posting] })).toEqual([])
    expect(problems({ postings: [posting], leadsOn: true }, 400)).toEqual([])
  })

  it('is broken by too few postings, missing fields and rejected rows', () => {
    expect(problems({})).toEqual(['no postings'])
    expect(problems({ postings: [posting] }, 40)).toEqual(['1 postings where 40 are usual'])
    const { body: _, ...bare } = posting
    expect(problems({ postings: [bare, bare, posting] })).toEqual(['body is there in 33 % only'])
    const rejected = [1, 2].map(() => ({ externalId: null, reason: 'no-title', detail: 'row 1' }))
    expect(problems({ postings: [posting], rejected })).toEqual(['2 rows were rejected (no-title)'])
  })

  it('is not judged where nobody answered', () => {
    const timeout = new TryAgain('no answer within 30 s')
    expect(judgeFailure('x:y', 40, timeout)).toMatchObject({ ok: null, problems: [timeout.message] })
    expect(judgeFailure('x:y', 40, new SlowDown('429', 60_000)).ok).toBeNull()
    expect(judgeFailure('x:y', 40, new SourceGone('404')).ok).toBe(false)
  })

  it('holds for what is stored, where only texts in scope are kept', () => {
    const run = { id: '1', at: new Date(), kind: 'crawl', state: 'complete', reason: null }
    const last = { ...run, found: 40, created: 0, changed: 0 }
    const fill = { open: 40, url: 40, company: 40, pay: 0, body: 3, bodies: 3 }
    expect(judgeStored('x:y', adapter, { run: last, fill }, 40)).toMatchObject({
      ok: true,
      fill: { body: 1 },
    })
    expect(judgeStored('x:y', adapter, { run: null, fill: null }, null).problems).toEqual(['has not run yet'])
    const blocked = { ...last, state: 'blocked', reason: 'not-welcome' }
    expect(judgeStored('x:y', adapter, { run: blocked, fill: { ...fill, url: 4 } }, 40).problems).toEqual([
      'url is there in 10 % only',
      'the last run ended blocked (not-welcome)',
    ])
  })
})

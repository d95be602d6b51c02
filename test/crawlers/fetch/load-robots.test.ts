import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createHostMemory } from '../../../crawlers/host-memory.ts'
import { type Answers, type Board, startBoard, testFetcher, text } from '../board-server.ts'

const CASES = new URL('../../../../shared/data/robots/http_cases.json', import.meta.url)
const NO_JOBS = 'User-agent: *\nDisallow: /jobs\n'
const txt = (body: string | Buffer, status = 200, headers = {}) =>
  text(body, { 'content-type': 'text/plain', ...headers }, status)
const hop = (location: string) => text('', { location }, 302)
const open: Board[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()))
})

/** What a page under /jobs and one elsewhere come to, with robots.txt served as told. */
async function verdict(answers: Answers, options: Parameters<typeof testFetcher>[1] = {}) {
  const site = await startBoard({ '/jobs': text('jobs'), '/about': text('about'), ...answers })
  open.push(site)
  const fetcher = testFetcher([site.origin], {
    ...options,
    limits: { tries: 1, totalMs: 1500, ...options.limits },
  })
  const ask = (path: string) =>
    fetcher.fetch({ url: site.origin + path, kind: 'list' }, { via: 'html' }).then(
      () => 'allowed',
      (error: Error) => error.name,
    )
  const outcome = [await ask('/jobs'), await ask('/about')].join(' ')
  await fetcher.close()
  return { outcome, site }
}

const RULES = 'NotWelcome allowed'
const ALL = 'allowed allowed'
const NONE = 'TryAgain TryAgain'
const status = (code: number) => ({ '/robots.txt': txt(NO_JOBS, code) })
const broken = (act: (response: ServerResponse) => void): Answers => ({
  '/robots.txt': (_request, response) => act(response),
})
const oneOf = (n: number) => ({
  ...Object.fromEntries(
    Array.from({ length: n }, (_, i) => [`/r${i + 1}`, i + 1 === n ? txt(NO_JOBS) : hop(`/r${i + 2}`)]),
  ),
  '/robots.txt': hop('/r1'),
})
const large = (bytes: number, first: string) => `${first}${'# filler\n'.repeat(bytes / 9)}`

/** Each scenario of the case list, with what our rules make of it. */
const SCENARIOS: Record<string, [Answers, string]> = {
  '200': [{ '/robots.txt': txt(NO_JOBS) }, RULES],
  '200-html': [{ '/robots.txt': text('<html><body><h1>Not found</h1></body></html>') }, ALL],
  '301-1': [
    { '/robots.txt': text('', { location: '/robots2.txt' }, 301), '/robots2.txt': txt(NO_JOBS) },
    RULES,
  ],
  '302-5': [oneOf(5), RULES],
  '302-6': [{ '/robots.txt': hop('/robots.txt') }, ALL],
  '301-private': [{ '/robots.txt': hop('http://127.0.0.1:22/robots.txt') }, NONE],
  '400': [status(400), ALL],
  '401': [status(401), ALL],
  '403': [status(403), ALL],
  '404': [status(404), ALL],
  '410': [status(410), ALL],
  '451': [status(451), ALL],
  '429': [{ '/robots.txt': txt('', 429, { 'retry-after': '90' }) }, 'SlowDown SlowDown'],
  '500': [status(500), NONE],
  '502': [status(502), NONE],
  '503': [status(503), NONE],
  '504': [status(504), NONE],
  timeout: [broken(() => {}), NONE],
  reset: [
    broken((response) =>
      response.writeHead(200, { 'content-length': 100 }).write('User', () => response.destroy()),
    ),
    NONE,
  ],
  '500KiB': [{ '/robots.txt': txt(`${large(498_960, '')}${NO_JOBS}`) }, RULES],
  '10MB': [{ '/robots.txt': txt(large(10_000_000, NO_JOBS)) }, RULES],
  gzip: [{ '/robots.txt': txt(gzipSync(NO_JOBS), 200, { 'content-encoding': 'gzip' }) }, RULES],
  'utf8-invalid': [
    { '/robots.txt': txt(Buffer.from(`User-agent: *\nDisallow: /\xfc\xff\n${NO_JOBS}`, 'latin1')) },
    RULES,
  ],
  'crlf-cr': [{ '/robots.txt': txt(NO_JOBS.replaceAll('\n', '\r')) }, RULES],
}

describe('robots.txt on the wire', () => {
  it.each(Object.entries(SCENARIOS))('%s', async (_id, [answers, expected]) => {
    expect((await verdict(answers)).outcome).toBe(expected)
  })

  it('dns: a host that does not resolve allows nothing', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    const fetcher = testFetcher([], { resolve, limits: { tries: 1 } })
    const asked = fetcher.fetch({ url: 'https://nowhere.example/jobs', kind: 'list' }, { via: 'html' })
    await expect(asked).rejects.toMatchObject({ name: 'TryAgain' })
    await fetcher.close()
  })

  it('5xx-30d: a server that keeps failing keeps us out, and is asked again', async () => {
    const hostState = createHostMemory()
    const { site, outcome } = await verdict(status(500), { hostState })
    expect(outcome).toBe(NONE)
    const month = 30 * 24 * 3_600_000
    await hostState.saveRobots(site.origin, {
      status: 500,
      body: '',
      fetchedAt: new Date(Date.now() - month).toISOString(),
    })
    const fetcher = testFetcher([site.origin], { hostState, limits: { tries: 1, patienceMs: 0 } })
    const before = site.asked.length
    await expect(fetcher.check(new URL(`${site.origin}/jobs`))).rejects.toMatchObject({
      name: expect.stringMatching('TryAgain|SlowDown'),
    })
    expect(site.asked.length).toBeGreaterThanOrEqual(before)
    await fetcher.close()
  })

  it('cache-24h: a copy is used for a day, then fetched anew', async () => {
    for (const [ageHours, expected] of [
      [23, ALL],
      [25, RULES],
    ] as const) {
      const hostState = createHostMemory()
      const site = await startBoard({
        '/robots.txt': txt(NO_JOBS),
        '/jobs': text('jobs'),
        '/about': text('about'),
      })
      open.push(site)
      const fetchedAt = new Date(Date.now() - ageHours * 3_600_000).toISOString()
      await hostState.saveRobots(site.origin, { status: 200, body: 'User-agent: *\nAllow: /', fetchedAt })
      const fetcher = testFetcher([site.origin], { hostState })
      const ask = (path: string) =>
        fetcher.check(new URL(site.origin + path)).then(
          () => 'allowed',
          (error: Error) => error.name,
        )
      expect([await ask('/jobs'), await ask('/about')].join(' ')).toBe(expected)
      expect(site.asked.filter((line) => line === 'GET /robots.txt')).toHaveLength(ageHours < 24 ? 0 : 1)
      await fetcher.close()
    }
  })

  it('origin: every port has a file of its own, asked for once', async () => {
    const closed = await verdict({ '/robots.txt': txt(NO_JOBS) })
    const open_ = await verdict(status(404))
    expect([closed.outcome, open_.outcome]).toEqual([RULES, ALL])
    for (const { site } of [closed, open_])
      expect(site.asked.filter((line) => line.endsWith('robots.txt'))).toHaveLength(1)
  })

  if (!existsSync(CASES)) console.warn('skipped: ../shared/data/robots/http_cases.json is not here')
  it.skipIf(!existsSync(CASES))('covers every scenario of the case list', () => {
    const { cases } = JSON.parse(readFileSync(CASES, 'utf8')) as { cases: { id: string }[] }
    const covered = new Set([...Object.keys(SCENARIOS), 'dns', '5xx-30d', 'cache-24h', 'origin'])
    expect(cases.filter(({ id }) => !covered.has(id))).toEqual([])
    console.info(`robots over HTTP: ${cases.length} of ${cases.length} scenarios`)
  })
})

describe('a source whose API the operator holds a key for', () => {
  it('is governed by its terms, on its own origin only', async () => {
    const elsewhere = await startBoard({ '/robots.txt': txt('User-agent: *\nDisallow: /') })
    const site = await startBoard({
      '/robots.txt': txt(NO_JOBS),
      '/jobs': text('jobs'),
      '/away': hop(`${elsewhere.origin}/jobs`),
    })
    open.push(site, elsewhere)
    const fetcher = testFetcher([site.origin, elsewhere.origin])
    const ask = (path: string, keyed: boolean) =>
      fetcher.fetch({ url: site.origin + path, kind: 'list' }, { via: 'api', keyed })
    await expect(ask('/jobs', false)).rejects.toMatchObject({ by: 'robots' })
    expect(await ask('/jobs', true)).toMatchObject({ kind: 'page' })
    await expect(ask('/away', true)).rejects.toMatchObject({ by: 'robots' })
    await fetcher.close()
  })
})

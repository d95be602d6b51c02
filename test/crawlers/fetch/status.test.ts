import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { NotWelcome, SlowDown, SourceChanged, SourceGone, TryAgain } from '../../../crawlers/errors.ts'
import { isChallenge } from '../../../crawlers/fetch/challenge.ts'
import { parseRetryAfter } from '../../../crawlers/fetch/status.ts'
import { createHostMemory } from '../../../crawlers/host-memory.ts'
import { type Answers, type Board, startBoard, testFetcher, text } from '../board-server.ts'

const html = { via: 'html' as const }
const open: Board[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()))
})

async function ask(answers: Answers, request = {}, context = {}, options = {}) {
  const site = await startBoard(answers)
  open.push(site)
  const fetcher = testFetcher([site.origin], options)
  const answer = fetcher.fetch({ url: `${site.origin}/`, kind: 'list', ...request }, { ...html, ...context })
  await answer.catch(() => undefined)
  await fetcher.close()
  return { answer, pages: site.asked.filter((line) => !line.endsWith('/robots.txt')).length, site }
}

const status = (code: number, headers = {}) => ({ '/': text('', headers, code) })

describe('a status', () => {
  it.each([
    [401, NotWelcome],
    [403, NotWelcome],
    [451, NotWelcome],
    [404, SourceGone],
    [410, SourceGone],
    [400, SourceChanged],
    [304, SourceChanged],
  ])('%i stops at once', async (code, error) => {
    const { answer, pages } = await ask(status(code))
    await expect(answer).rejects.toThrow(error)
    expect(pages).toBe(1)
  })

  it.each([500, 502, 503, 504, 408])('%i is tried four times', async (code) => {
    const { answer, pages } = await ask(status(code))
    await expect(answer).rejects.toThrow(TryAgain)
    expect(pages).toBe(4)
  })

  it('is forgotten when a later try succeeds', async () => {
    let n = 0
    const flaky = (_request: IncomingMessage, response: ServerResponse) => {
      n++
      if (n === 1) response.socket?.destroy()
      else if (n === 2) response.writeHead(502).end()
      else response.end('well')
    }
    const { answer } = await ask({ '/': flaky })
    expect(await answer).toMatchObject({ kind: 'page', page: { body: 'well', status: 200 } })
  })

  it('404 is an answer where the request allows it', async () => {
    const { answer } = await ask({}, { missing: 'ok' })
    expect(await answer).toMatchObject({ kind: 'page', page: { status: 404, body: '' }, validators: null })
  })
})

describe('a source that asks for patience', () => {
  it('is waited for when it is short, at the cost of no try', async () => {
    let n = 0
    const busy = (_request: IncomingMessage, response: ServerResponse) => {
      if (n++ < 2) response.writeHead(429, { 'retry-after': '0' }).end()
      else response.end('well')
    }
    const { answer } = await ask({ '/': busy }, {}, {}, { limits: { tries: 1 } })
    expect(await answer).toMatchObject({ page: { body: 'well' } })
  })

  it('is put back when it is long, and left alone until then', async () => {
    const hostState = createHostMemory()
    const { answer, pages, site } = await ask(status(429, { 'retry-after': '120' }), {}, {}, { hostState })
    await expect(answer).rejects.toMatchObject({ retryAfterMs: 120_000 })
    expect(pages).toBe(1)
    expect(await hostState.closedForMs(new URL(site.origin).host)).toBeGreaterThan(110_000)
    const again = testFetcher([site.origin], { hostState })
    await expect(again.fetch({ url: `${site.origin}/`, kind: 'list' }, html)).rejects.toThrow(SlowDown)
    expect(site.asked.filter((line) => line === 'GET /')).toHaveLength(1)
  })

  it('may say 503', async () => {
    const { answer } = await ask(status(503, { 'retry-after': '90' }))
    await expect(answer).rejects.toMatchObject({ name: 'SlowDown', retryAfterMs: 90_000 })
  })

  it('says so in seconds or as a date, and at most an hour is believed', () => {
    const now = Date.parse('2026-03-01T10:00:00Z')
    expect(parseRetryAfter('7', now)).toBe(7000)
    expect(parseRetryAfter('Sun, 01 Mar 2026 10:00:30 GMT', now)).toBe(30_000)
    expect(parseRetryAfter('Sun, 01 Mar 2026 09:00:00 GMT', now)).toBe(0)
    expect(parseRetryAfter('1000000000', now)).toBe(3_600_000)
    expect(parseRetryAfter('Fri, 31 Dec 9999 23:59:59 GMT', now)).toBe(3_600_000)
    expect(parseRetryAfter('soon', now)).toBeNull()
    expect(parseRetryAfter('-5', now)).toBeNull()
    expect(parseRetryAfter(undefined, now)).toBeNull()
  })
})

describe('a host that keeps failing', () => {
  it('is left alone for a while', async () => {
    const hostState = createHostMemory()
    const { answer, site } = await ask(status(500), {}, {}, { hostState, limits: { tries: 8 } })
    await expect(answer).rejects.toThrow(SlowDown)
    expect(site.asked.filter((line) => line === 'GET /')).toHaveLength(5)
  })
})

describe('a challenge page', () => {
  const wall = '<html><title>One moment</title><script>window._cf_chl_opt={}</script></html>'

  it.each([
    ['served as 200', status(200), { '/': text(wall) }],
    ['served as 503', status(503), { '/': text(wall, {}, 503) }],
    ['told by a header', status(200), { '/': text('ok', { 'cf-mitigated': 'challenge' }) }],
  ])('stops the crawl when %s', async (_name, _status, answers) => {
    const { answer, pages } = await ask(answers)
    await expect(answer).rejects.toMatchObject({ name: 'NotWelcome', by: 'answer' })
    expect(pages).toBe(1)
  })

  it('is not seen in a page that merely carries a captcha or a protection script', () => {
    const page =
      '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><div class="g-recaptcha">'
    expect(isChallenge({ status: 200, headers: { 'x-datadome': 'protected' }, body: page })).toBe(false)
  })
})

describe('a conditional request', () => {
  it('brings not-modified when the stored validators still hold', async () => {
    const hostState = createHostMemory()
    const site = await startBoard({
      '/': (request, response) => {
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
        else response.writeHead(200, { etag: '"v1"' }).end('page')
      },
    })
    open.push(site)
    const fetcher = testFetcher([site.origin], { hostState })
    const request = { url: `${site.origin}/`, kind: 'list' as const }
    const first = await fetcher.fetch(request, { ...html, conditional: true })
    if (first.kind !== 'page' || first.validators === null) throw new Error('no validators')
    expect(first.validators).toEqual({ etag: '"v1"' })
    expect((await fetcher.fetch(request, { ...html, conditional: true })).kind).toBe('page')
    await hostState.saveValidators(request.url, first.validators)
    expect((await fetcher.fetch(request, { ...html, conditional: true })).kind).toBe('not-modified')
    expect((await fetcher.fetch(request, html)).kind).toBe('page')
    await fetcher.close()
  })
})

describe('a redirect', () => {
  it('is followed five times, with robots.txt asked on every new host', async () => {
    const closed = await startBoard({ '/robots.txt': text('User-agent: *\nDisallow: /'), '/': text('never') })
    const target = await startBoard({ '/end': text('reached') })
    open.push(closed, target)
    const hop = (location: string) => text('', { location }, 302)
    const chain = { '/1': hop('/2'), '/2': hop('/3'), '/3': hop('/4'), '/4': hop(`${target.origin}/end`) }
    const site = await startBoard({
      ...chain,
      '/': hop('/1'),
      '/loop': hop('/loop'),
      '/closed': hop(`${closed.origin}/`),
    })
    open.push(site)
    const fetcher = testFetcher([site.origin, target.origin, closed.origin])
    const ask = (path: string) => fetcher.fetch({ url: site.origin + path, kind: 'list' }, html)
    expect(await ask('/')).toMatchObject({ page: { body: 'reached', url: `${target.origin}/end` } })
    expect(target.asked).toContain('GET /robots.txt')
    await expect(ask('/loop')).rejects.toThrow('more than 5 redirects')
    await expect(ask('/closed')).rejects.toMatchObject({ name: 'NotWelcome', by: 'robots' })
    expect(closed.asked).toEqual(['GET /robots.txt'])
    await fetcher.close()
  })
})

describe('a caller that stops', () => {
  it('gets its own reason back, in the middle of an answer', async () => {
    const controller = new AbortController()
    const reason = new Error('shutting down')
    const { answer } = await ask({ '/': () => controller.abort(reason) }, {}, { signal: controller.signal })
    await expect(answer).rejects.toBe(reason)
  })
})

describe('who we say we are', () => {
  it('cannot be changed by an adapter', async () => {
    const { site } = await ask(status(200), {
      headers: { 'User-Agent': 'Mozilla/5.0', Cookie: 'a=b', 'X-Api': '1' },
    })
    expect(site.headers.at(-1)).toMatchObject({
      'user-agent': 'Callboard/0.0.0 (+mailto:test@callboard.example)',
      'x-api': '1',
    })
    expect(site.headers.at(-1)).not.toHaveProperty('cookie')
  })
})

import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotWelcome, SourceChanged, TryAgain } from '../../crawlers/errors.ts'
import type { Fetcher } from '../../crawlers/fetch.ts'
import { createRenderer, type Renderer } from '../../crawlers/render.ts'
import { type Board, startBoard, testFetcher, text } from './board-server.ts'

const USER_AGENT = 'Callboard/0.0.0 (+mailto:test@callboard.example)'
const browser = { via: 'browser' as const }
let site: Board
let forbidden: Server
let knocks = 0
let folder: string
let fetcher: Fetcher
let renderer: Renderer

const script = (code: string) =>
  text(`<!doctype html><html><body><div id="app"></div><script>${code}</script>`)

beforeAll(async () => {
  // A service on loopback that no page may reach: it counts every connection.
  forbidden = createServer((socket) => {
    knocks++
    socket.destroy()
  })
  await new Promise<void>((listening) => forbidden.listen(0, '127.0.0.1', listening))
  const { port } = forbidden.address() as AddressInfo
  site = await startBoard({
    '/robots.txt': text('User-agent: *\nDisallow: /private', { 'content-type': 'text/plain' }),
    '/job': script(`fetch('/api').then((r) => r.json()).then((job) => {
      const s = document.createElement('script'); s.type = 'application/ld+json'
      s.textContent = JSON.stringify({ '@type': 'JobPosting', title: job.title }); document.head.append(s) })`),
    '/api': text('{"title":"Zvanu centra operators"}', { 'content-type': 'application/json' }),
    '/private': text('{"title":"secret"}', { 'content-type': 'application/json' }),
    '/reach':
      script(`const tries = ['http://127.0.0.1:${port}/', 'http://localhost:${port}/', 'http://[::1]:${port}/', 'https://127.0.0.1:${port}/', '/private']
      Promise.allSettled(tries.map((url) => fetch(url, { mode: 'no-cors' }))).then((all) => {
        new WebSocket('ws://127.0.0.1:${port}/').onclose = () => {
          document.getElementById('app').textContent = all.map((one) => one.status).join() + ' done' } })
      const frame = document.createElement('iframe'); frame.src = 'http://127.0.0.1:${port}/frame'; document.body.append(frame)`),
    '/loop': script('for (;;) {}'),
    '/huge': script("document.getElementById('app').textContent = 'x'.repeat(3e6)"),
    '/move': script("location.href = '/moved'"),
    '/moved': script("document.getElementById('app').textContent = 'arrived'"),
    '/move-away': script(`location.href = 'http://127.0.0.1:${port}/'`),
    '/sitemap.xml': text('<urlset/>', { 'content-type': 'application/xml' }),
  })
  folder = await mkdtemp(join(tmpdir(), 'callboard-browser-'))
  await chmod(folder, 0o755)
  const trusted = new Set([site.origin])
  fetcher = testFetcher([site.origin], { limits: { tries: 1 } })
  renderer = createRenderer({
    fetcher,
    userAgent: USER_AGENT,
    folder,
    trusted,
    limits: { totalMs: 20_000, settleMs: 5000, maxBytes: 1e6 },
  })
})
afterAll(async () => {
  await renderer.close()
  await fetcher.close()
  await site.close()
  forbidden.close()
  expect((await readdir(folder)).filter((name) => name.startsWith('profile-'))).toEqual([])
  await rm(folder, { recursive: true })
})

async function render(path: string, context = {}): Promise<string> {
  const answer = await renderer.fetch({ url: site.origin + path, kind: 'detail' }, { ...browser, ...context })
  if (answer.kind !== 'page') throw new Error(answer.kind)
  expect(answer.validators).toBeNull()
  return answer.page.body
}

describe('a page that scripts write', () => {
  it('is read as they leave it, under our own name', async () => {
    const html = await render('/job')
    expect(html).toContain('"title":"Zvanu centra operators"')
    const api = site.headers[site.asked.indexOf('GET /api')]
    expect(api?.['user-agent']).toBe(USER_AGENT)
  })

  it('reaches no forbidden port on loopback, and nothing robots.txt forbids', async () => {
    expect(await render('/reach')).toContain('rejected,rejected,rejected,rejected,rejected done')
    expect(knocks).toBe(0)
    expect(site.asked).not.toContain('GET /private')
  })

  it('may move to another document, by the rules of any fetch', async () => {
    expect(await render('/move')).toContain('arrived')
    await expect(render('/move-away')).rejects.toThrow(NotWelcome)
    expect(knocks).toBe(0)
  })

  it('is given up at the deadline, and the next page still comes', async () => {
    const quick = createRenderer({
      fetcher,
      userAgent: USER_AGENT,
      folder,
      trusted: new Set([site.origin]),
      limits: { totalMs: 5000 },
    })
    const ask = (path: string) => quick.fetch({ url: site.origin + path, kind: 'detail' }, browser)
    await ask('/moved')
    await expect(ask('/loop')).rejects.toThrow(TryAgain)
    expect(await ask('/moved')).toMatchObject({ kind: 'page' })
    await quick.close()
  })

  it('is refused when it grows beyond its limit', async () => {
    await expect(render('/huge')).rejects.toThrow(SourceChanged)
  })
})

describe('what needs no browser', () => {
  it('is passed through: other formats, and adapters that are not rendered', async () => {
    expect(await render('/sitemap.xml')).toBe('<urlset/>')
    expect(await render('/job', { via: 'html' })).not.toContain('Zvanu')
  })
})

describe('a caller that stops', () => {
  it('does not wait for the page', async () => {
    const controller = new AbortController()
    const reason = new Error('shutting down')
    const rendering = render('/loop', { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 500)
    await expect(rendering).rejects.toBe(reason)
  })
})

describe('without a Chromium', () => {
  it('says what to do', async () => {
    const none = createRenderer({ fetcher, userAgent: USER_AGENT, folder, chromiumPath: '/no/such/chromium' })
    await expect(none.fetch({ url: `${site.origin}/job`, kind: 'detail' }, browser)).rejects.toThrow(
      'CHROMIUM_PATH',
    )
    await none.close()
  })
})

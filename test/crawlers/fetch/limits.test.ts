import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SourceChanged, TryAgain } from '../../../crawlers/errors.ts'
import type { Page } from '../../../crawlers/page.ts'
import { type Board, startBoard, testFetcher, text } from '../board-server.ts'

const MIB = 1024 * 1024
const html = { via: 'html' as const }
let site: Board
let dripTimer: NodeJS.Timeout

beforeAll(async () => {
  const bomb = gzipSync(Buffer.alloc(300 * MIB), { level: 9 })
  site = await startBoard({
    '/bomb': text(bomb, { 'content-encoding': 'gzip' }),
    '/blanks': text(gzipSync(' '.repeat(MIB / 2)), { 'content-encoding': 'gzip' }),
    '/twice': text(gzipSync(gzipSync('nested')), { 'content-encoding': 'gzip, gzip' }),
    '/deep': text('x', { 'content-encoding': Array(201).fill('gzip').join(', ') }),
    '/odd': text('x', { 'content-encoding': 'compress' }),
    '/large': text(Buffer.alloc(6 * MIB, 'a')),
    '/sitemap.xml.gz': text(gzipSync('<urlset/>'), { 'content-type': 'application/gzip' }),
    '/drip': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      dripTimer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(dripTimer))
    },
    '/silent': () => {},
    '/cut': (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half', () => response.socket?.destroy())
    },
    '/cut-gzip': text(gzipSync('never whole '.repeat(1000)).subarray(0, 40), { 'content-encoding': 'gzip' }),
    '/lines': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      response.end(Array.from({ length: 2500 }, (_, n) => `{"n":${n},"name":"Rīga"}`).join('\n'))
    },
  })
})
afterAll(() => site.close())

function ask(path: string, limits = {}, request = {}) {
  const fetcher = testFetcher([site.origin], { limits: { tries: 1, ...limits } })
  return fetcher
    .fetch({ url: site.origin + path, kind: 'list', ...request }, html)
    .finally(() => void (request && 'split' in request ? undefined : fetcher.close()))
}

describe('an answer beyond our limits', () => {
  it('ends a compression bomb at the limit, with little memory', async () => {
    const before = process.memoryUsage().rss
    await expect(ask('/bomb')).rejects.toThrow(SourceChanged)
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MIB)
  })

  it('ends one that stays below the size but not below the ratio', async () => {
    await expect(ask('/bomb', {}, { maxBytes: 400 * MIB })).rejects.toThrow('more than 200 times')
  })

  it('refuses stacked and unknown encodings, and reads two layers', async () => {
    await expect(ask('/deep')).rejects.toThrow('201 stacked')
    await expect(ask('/odd')).rejects.toThrow('not asked for')
    expect(await ask('/twice')).toMatchObject({ page: { body: 'nested' }, bytes: 6 })
  })

  it('counts decoded bytes, 5 MiB for pages, more where the request says so', async () => {
    await expect(ask('/large')).rejects.toThrow('larger than')
    expect(await ask('/large', {}, { maxBytes: 7 * MIB })).toMatchObject({ bytes: 6 * MIB })
  })

  it('does not take a short page of blanks for a bomb', async () => {
    expect(await ask('/blanks')).toMatchObject({ bytes: MIB / 2 })
  })

  it('ends a slow drip at the total deadline', async () => {
    const startedAt = Date.now()
    await expect(ask('/drip', { totalMs: 300 })).rejects.toThrow('no full answer in 300 ms')
    expect(Date.now() - startedAt).toBeLessThan(2000)
  })

  it('ends a wait for headers', async () => {
    await expect(ask('/silent', { headersMs: 200, totalMs: 4000 })).rejects.toThrow(TryAgain)
  })

  it.each(['/cut', '/cut-gzip'])('never takes a truncated body for a whole one: %s', async (path) => {
    await expect(ask(path)).rejects.toThrow(TryAgain)
  })

  it('unpacks a gzip file', async () => {
    expect(await ask('/sitemap.xml.gz')).toMatchObject({ page: { body: '<urlset/>' } })
  })
})

describe('an answer read by lines', () => {
  it('comes as pages of a thousand', async () => {
    const answer = await ask('/lines', {}, { split: 'lines' })
    if (answer.kind !== 'lines') throw new Error(answer.kind)
    const pages: Page[] = []
    for await (const { page } of answer.pages) pages.push(page)
    expect(pages.map(({ body }) => body.split('\n').length)).toEqual([1000, 1000, 500])
    expect(JSON.parse(pages[2]!.body.split('\n').at(-1)!)).toEqual({ n: 2499, name: 'Rīga' })
  })
})

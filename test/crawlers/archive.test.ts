import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ArchivedAnswer, readArchive } from '../../crawlers/archive/read.ts'
import { createReplay } from '../../crawlers/archive/replay.ts'
import { createArchiveWriter } from '../../crawlers/archive.ts'
import { SourceGone } from '../../crawlers/errors.ts'
import { startBoard, testFetcher, text } from './board-server.ts'

const RECORDED = new URL('../../../shared/recorded/boards.warc.gz', import.meta.url)
const api = { via: 'api' as const }
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callboard-archive-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function readAll(source: string | Uint8Array, options = {}): Promise<ArchivedAnswer[]> {
  const stream = typeof source === 'string' ? createReadStream(source) : [source]
  const answers: ArchivedAnswer[] = []
  for await (const answer of readArchive(stream as AsyncIterable<Uint8Array>, options)) answers.push(answer)
  return answers
}

describe('an archive of a crawl', () => {
  it('gives back what was fetched, without the secrets that fetched it', async () => {
    const site = await startBoard({
      '/jobs': text(gzipSync('{"title":"Rīga, darbs"}'), {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      }),
      '/latin': text(Buffer.from('Bürokraft', 'latin1'), { 'content-type': 'text/html; charset=iso-8859-1' }),
      '/search': (request, response) => {
        let asked = ''
        request.on('data', (chunk) => {
          asked += chunk
        })
        request.on('end', () =>
          response.writeHead(200, { 'x-key': 'hidden-key-1' }).end(`you sent ${asked} hidden-key-1`),
        )
      },
      '/old': text('', { location: '/jobs' }, 301),
    })
    const path = join(folder, 'crawl.warc.gz')
    const archive = await createArchiveWriter({ path, software: 'Callboard/0.0.0' })
    const fetcher = testFetcher([site.origin], { archive, secrets: () => 'hidden-key-1' })
    const ask = (request: object) =>
      fetcher.fetch(
        { url: `${site.origin}/jobs`, kind: 'list', ...request },
        { ...api, credentials: ['key'], sourceId: 'lever:two' },
      )
    await ask({})
    await ask({ url: `${site.origin}/latin` })
    await ask({ url: `${site.origin}/old` })
    const search = { url: `${site.origin}/search?key={{secret:key}}`, method: 'POST' as const }
    await ask({
      ...search,
      body: '{"page":1,"key":"{{secret:key}}"}',
      headers: { authorization: 'Bearer {{secret:key}}' },
    })
    await ask({ ...search, body: '{"page":2}' })
    await Promise.all([fetcher.close(), archive.close(), site.close()])

    const recorded = gunzipSync(await readFile(path)).toString('latin1')
    expect(recorded).not.toContain('hidden-key-1')
    // Five answers and two requests, each beside whose walk it was.
    expect(recorded.match(/^WARC-Callboard-Source: lever:two/gim)).toHaveLength(7)
    const answers = await readAll(path)
    expect(answers.map(({ method, body }) => [method, body])).toEqual([
      ['GET', '{"title":"Rīga, darbs"}'],
      ['GET', 'Bürokraft'],
      ['GET', '{"title":"Rīga, darbs"}'],
      ['POST', 'you sent {"page":1,"key":"{{secret:key}}"} {{secret:key}}'],
      ['POST', 'you sent {"page":2} {{secret:key}}'],
    ])
    expect(answers[2]).toMatchObject({ url: `${site.origin}/old`, finalUrl: `${site.origin}/jobs` })

    const replay = createReplay(answers)
    const posted = await replay.fetch({ ...search, kind: 'list', body: '{"page":2}' }, api)
    expect(posted).toMatchObject({
      kind: 'page',
      page: { body: 'you sent {"page":2} {{secret:key}}', at: answers[4]!.at },
    })
    await expect(replay.fetch({ ...search, kind: 'list', body: '{"page":3}' }, api)).rejects.toThrow(
      SourceGone,
    )
    expect(replay.unread()).toHaveLength(4)
  })

  it('stops taking answers at its size, and says how many it left out', async () => {
    const path = join(folder, 'small.warc.gz')
    const archive = await createArchiveWriter({ path, software: 'Callboard/0.0.0', maxBytes: 2000 })
    const random = Buffer.from(Array.from({ length: 3000 }, () => Math.random() * 256))
    const request = { url: 'https://board.example/', kind: 'list' as const }
    const page = {
      request,
      url: request.url,
      status: 200,
      headers: {},
      body: '',
      at: '2026-03-01T00:00:00.000Z',
    }
    for (let n = 0; n < 5; n++) await archive.write(page, random)
    await archive.close()
    expect(archive.skipped).toBe(4)
    expect((await stat(path)).size).toBeLessThan(5000)
    expect(await readAll(path)).toHaveLength(1)
  })
})

describe('an archive of somebody else', () => {
  const record = (headers: string, block: string | Buffer) => {
    const head = `WARC/1.0\r\n${headers}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), Buffer.from(block), Buffer.from('\r\n\r\n')])
  }
  const date = 'WARC-Date: 2025-05-05T05:05:05Z'
  const http = 'Content-Type: application/http'

  it('is read with the request after the response, chunked bodies and resource records', async () => {
    const url = 'https://board.example/search'
    const answers = await readAll(
      Buffer.concat([
        record(
          `WARC-Type: response\r\nWARC-Record-ID: <urn:a>\r\nWARC-Target-URI: ${url}\r\n${date}\r\n${http}`,
          'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n4\r\nwiki\r\n3\r\nped\r\n0\r\n\r\n',
        ),
        record(
          `WARC-Type: request\r\nWARC-Concurrent-To: <urn:a>\r\nWARC-Target-URI: ${url}\r\n${date}\r\n${http}`,
          'POST /search HTTP/1.1\r\nContent-Length: 3\r\n\r\nq=1',
        ),
        record(
          `WARC-Type: resource\r\nWARC-Target-URI: <https://board.example/saved>\r\n${date}\r\nContent-Type: text/html`,
          '<p>saved',
        ),
        record(
          `WARC-Type: metadata\r\nWARC-Target-URI: ${url}\r\n${date}\r\nContent-Type: text/plain`,
          'noise',
        ),
      ]),
    )
    expect(answers).toMatchObject([
      {
        method: 'POST',
        url,
        requestBody: 'q=1',
        body: 'wikiped',
        status: 200,
        at: '2025-05-05T05:05:05.000Z',
      },
      { method: 'GET', url: 'https://board.example/saved', body: '<p>saved', status: 200 },
    ])
  })

  it('names an answer that is too large or damaged and keeps its neighbours', async () => {
    const response = (name: string, head: string, body: string | Buffer) =>
      record(
        `WARC-Type: response\r\nWARC-Target-URI: https://board.example/${name}\r\n${date}\r\n${http}`,
        Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), Buffer.from(body)]),
      )
    const answers = await readAll(
      Buffer.concat([
        response('large', 'X-A: b', 'x'.repeat(5000)),
        response('damaged', 'Content-Encoding: gzip', 'no gzip at all'),
        response('fine', 'X-A: b', 'kept'),
      ]),
      { maxBytes: 1000 },
    )
    expect(answers.map(({ body, problem }) => [body, problem])).toEqual([
      ['', 'answer larger than 1000 bytes'],
      ['', 'the recorded answer does not unpack'],
      ['kept', null],
    ])
  })
})

describe('the recorded boards', () => {
  if (!existsSync(RECORDED)) console.warn('skipped: ../shared/recorded/boards.warc.gz is not here')
  it.skipIf(!existsSync(RECORDED))('are read whole', async () => {
    const answers = await readAll(RECORDED.pathname)
    console.info(`recorded answers read: ${answers.filter(({ problem }) => problem === null).length}`)
    expect(answers).toHaveLength(27)
    expect(
      answers.filter(({ problem, body, status }) => problem !== null || body === '' || status !== 200),
    ).toEqual([])
    const replay = createReplay(answers)
    const loose = { url: 'https://jobicy.com/api/v2/remote-jobs?industry=supporting', kind: 'list' as const }
    expect(await replay.fetch(loose, api)).toMatchObject({
      page: { url: 'https://jobicy.com/api/v2/remote-jobs?count=100&industry=supporting' },
    })
  })
})

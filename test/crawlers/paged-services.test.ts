import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { adapter as franceTravail } from '../../crawlers/adapters/france-travail.ts'
import { adapter as hackerNews } from '../../crawlers/adapters/hacker-news.ts'
import { adapter as jobtech } from '../../crawlers/adapters/jobtech.ts'
import { readArchive } from '../../crawlers/archive/read.ts'
import { createArchiveWriter } from '../../crawlers/archive.ts'
import { type WalkEnd, walk } from '../../crawlers/crawl.ts'
import { type Answers, type Board, startBoard, testFetcher } from './board-server.ts'
import { ids, walkThrough } from './walk-board.ts'

const open: { close(): Promise<void> }[] = []
const folders: string[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((part) => part.close()))
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

interface Walked {
  ids: string[]
  gone: string[]
  end: WalkEnd
  asked: string[]
}

async function serve(answers: Answers): Promise<Board> {
  const board = await startBoard(answers)
  open.push(board)
  return board
}

async function crawl(
  board: Board,
  start: (fetch: ReturnType<typeof testFetcher>['fetch']) => ReturnType<typeof walk>,
  options: Parameters<typeof testFetcher>[1] = {},
): Promise<Walked> {
  const secrets = (name: string) =>
    ({ 'france-travail-client-id': 'id-1', 'france-travail-client-secret': 's&1' })[name]
  const fetcher = testFetcher([board.origin], { secrets, limits: { tries: 1 }, ...options })
  open.push(fetcher)
  const { reads, end } = await walkThrough(start(fetcher.fetch))
  const asked = board.asked.filter((line) => !line.endsWith('/robots.txt'))
  return { ids: ids(reads), gone: reads.flatMap(({ gone }) => gone), end, asked }
}

const urlOf = (request: IncomingMessage) => new URL(request.url ?? '/', 'http://board')
const MINUTE_MS = 60_000
const NEWEST_MS = Date.parse('2026-10-01T00:00:00Z')

/** France Travail with so many offers, one a minute back in time. */
async function offices(count: number, more: (n: number) => object = () => ({})) {
  const bodies: string[] = []
  const offers = Array.from({ length: count }, (_, n) => ({
    id: `offre-${n}`,
    intitule: `Téléconseiller ${n}`,
    dateCreation: new Date(NEWEST_MS - n * MINUTE_MS).toISOString(),
    ...more(n),
  }))
  const board = await serve({
    '/connexion/oauth2/access_token': (request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()))
      request.on('end', () => response.end(JSON.stringify({ access_token: 'short-lived', expires_in: 1499 })))
    },
    '/partenaire/offresdemploi/v2/offres/search': (request, response) => {
      const { searchParams } = urlOf(request)
      if (request.headers.authorization !== 'Bearer short-lived') return void response.writeHead(401).end()
      const until = searchParams.get('maxCreationDate')
      const found = offers.filter(
        ({ dateCreation }) => until === null || Date.parse(dateCreation) <= Date.parse(until),
      )
      const [from = 0, to = 0] = (searchParams.get('range') ?? '').split('-').map(Number)
      if (to > 1149 || to - from > 149) return void response.writeHead(400).end()
      if (found.length === 0) return void response.writeHead(204).end()
      const shown = found.slice(from, to + 1)
      response
        .writeHead(shown.length === found.length ? 200 : 206, {
          'content-type': 'application/json',
          'content-range': `offres ${from}-${from + shown.length - 1}/${found.length}`,
        })
        .end(JSON.stringify({ resultats: shown }))
    },
  })
  const params = { ...franceTravail.example, login: board.origin, api: board.origin }
  return {
    board,
    bodies,
    walk: (fetch: Parameters<typeof walk>[2]['fetch']) => walk(franceTravail, params, { fetch }),
  }
}

describe('France Travail', () => {
  it('is read range by range, and that it answers in parts is no failure', async () => {
    const { board, bodies, walk } = await offices(310)
    const { ids, end, asked } = await crawl(board, walk)
    expect(new Set(ids).size).toBe(310)
    expect(end).toMatchObject({ state: 'complete', reason: null })
    expect(asked.map((line) => /range=([\d-]+)/.exec(line)?.[1])).toEqual([
      undefined,
      '0-149',
      '150-299',
      '300-449',
    ])
    expect(bodies.join('')).toBe(
      'grant_type=client_credentials&client_id=id-1&client_secret=s%261&scope=api_offresdemploiv2%20o2dsoffre',
    )
  })

  it('goes on by date of creation where ranges end', async () => {
    const { board, walk } = await offices(2400)
    const { ids, end } = await crawl(board, walk)
    expect(new Set(ids).size).toBe(2400)
    expect(end.state).toBe('complete')
  })

  it('is partial where the offers do not lead further back', async () => {
    const { board, walk } = await offices(1300, () => ({ dateCreation: new Date(NEWEST_MS).toISOString() }))
    const { ids, end } = await crawl(board, walk)
    expect(new Set(ids).size).toBe(1150)
    expect(end).toMatchObject({ state: 'partial', reason: 'source-limit' })
  })

  it('has nothing to show where it says "no content"', async () => {
    const { board, walk } = await offices(0)
    expect((await crawl(board, walk)).end.state).toBe('empty')
  })

  it('leaves no credential and no token in an archive', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'callboard-token-'))
    folders.push(folder)
    const path = join(folder, 'walk.warc.gz')
    const archive = await createArchiveWriter({ path, software: 'Callboard/test' })
    const { board, walk } = await offices(2)
    await crawl(board, walk, { archive })
    await archive.close()
    const kept = []
    for await (const answer of readArchive(createReadStream(path))) kept.push(answer)
    expect(kept.map(({ url }) => new URL(url).pathname)).toEqual([
      '/partenaire/offresdemploi/v2/offres/search',
    ])
    expect(JSON.stringify(kept)).not.toMatch(/short-lived|id-1|s&1/)
  })
})

describe('a search of Jobtech', () => {
  it('goes on by date of publication, through a second that two pages share', async () => {
    const ads = Array.from({ length: 230 }, (_, n) => ({
      id: String(n),
      headline: `Kundtjänst ${n}`,
      publication_date: new Date(NEWEST_MS - Math.floor(n / 7) * MINUTE_MS).toISOString().slice(0, 19),
    }))
    const board = await serve({
      '/search': (request, response) => {
        const before = urlOf(request).searchParams.get('published-before') ?? '9'
        const hits = ads.filter((ad) => ad.publication_date <= before)
        response.end(JSON.stringify({ total: { value: hits.length }, hits: hits.slice(0, 100) }))
      },
    })
    const params = { ...jobtech.example, mode: 'search', search: board.origin, stream: board.origin }
    const { ids, end, asked } = await crawl(board, (fetch) => walk(jobtech, params, { fetch }))
    expect(new Set(ids).size).toBe(230)
    expect(end.state).toBe('complete')
    expect(asked.length).toBe(3)
  })
})

describe('a snapshot of Jobtech', () => {
  it('is cut to the occupations of its source', async () => {
    const ad = (id: string, level: string, concept_id: string) =>
      JSON.stringify({ id, headline: `Jobb ${id}`, [level]: { concept_id, label: 'x' } })
    const board = await serve({
      '/v2/snapshot': (request, response) => {
        expect(request.headers.accept).toBe('application/jsonl')
        response.end(
          [ad('1', 'occupation', 'a'), ad('2', 'occupation_group', 'b'), ad('3', 'occupation', 'c')].join(
            '\n',
          ),
        )
      },
      '/v2/stream': (_request, response) => response.end('[]'),
    })
    const params = { ...jobtech.example, occupations: 'a, b', stream: board.origin }
    const { ids } = await crawl(board, (fetch) => walk(jobtech, params, { fetch }))
    expect(ids).toEqual(['1', '2'])
    const cursor = { after: '2026-10-12T06:00:00Z' }
    const { asked, end } = await crawl(board, (fetch) => walk(jobtech, params, { fetch, cursor }))
    expect(asked.at(-1)).toContain('occupation-concept-id=a&occupation-concept-id=b')
    expect(end.state).toBe('complete')
  })
})

describe('the thread of Hacker News', () => {
  it('is the newest one, read through its search', async () => {
    const board = await serve({
      '/api/v1/search_by_date': (_request, response) =>
        response.end(
          JSON.stringify({
            hits: [
              { objectID: '8', title: 'Ask HN: Freelancer? Seeking freelancer?', created_at_i: 9 },
              { objectID: '3', title: 'Ask HN: Who is hiring? (September 2026)', created_at_i: 3 },
              { objectID: '7', title: 'Ask HN: Who is hiring? (October 2026)', created_at_i: 7 },
            ],
          }),
        ),
      '/api/v1/items/7': (_request, response) =>
        response.end(
          JSON.stringify({
            id: 7,
            children: [
              { id: 71, text: 'Elm | Chat agent | Remote' },
              { id: 72, text: null },
            ],
          }),
        ),
    })
    const { ids, gone, end } = await crawl(board, (fetch) =>
      walk(hackerNews, { api: board.origin }, { fetch }),
    )
    expect({ ids, gone, state: end.state }).toEqual({ ids: ['71'], gone: ['72'], state: 'complete' })
  })
})

import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import type { Adapter } from '../../crawlers/adapter.ts'
import { createHostMemory } from '../../crawlers/host-memory.ts'
import type { PageRequest } from '../../crawlers/page.ts'
import { type Answers, text } from './board-server.ts'
import { closeBoards, ids, json, posting, type Wire, walkAgain, walkBoard } from './walk-board.ts'

afterEach(closeBoards)

describe('a walk', () => {
  it('reads all lists before the details', async () => {
    const { asked, reads, end } = await walkBoard({
      '/list': json({ rows: ['a'], pages: ['/2'] }),
      '/2': json({ rows: ['b'], postings: ['c'] }),
      '/detail/a': text('{}'),
      '/detail/b': text('{}'),
    })
    expect(asked).toEqual(['/list', '/2', '/detail/a', '/detail/b'])
    expect(ids(reads)).toEqual(['c', 'a', 'b'])
    expect(end).toEqual({ state: 'complete', reason: null, pages: 4, failures: [], unreadable: null })
  })

  it('fetches the details that are wanted and not known, and shows the others as rows', async () => {
    const { asked, reads } = await walkBoard(
      { '/list': json({ rows: ['new', 'old', 'cook'] }), '/detail/new': text('{}') },
      { wanted: ({ title }) => !title.includes('cook'), known: async () => new Set(['old', 'cook']) },
    )
    expect(asked).toEqual(['/list', '/detail/new'])
    expect(reads[0]).toMatchObject({ seen: [posting('old')], unwanted: [posting('cook')] })
  })

  it('stops where paging comes round, and proves no absence: the rest may never have been shown', async () => {
    const { asked, end } = await walkBoard({
      '/list': json({ postings: ['a'], pages: ['/2'] }),
      '/2': json({ postings: ['b'], pages: ['/3'] }),
      '/3': json({ postings: ['a', 'b'], pages: ['/4'] }),
      '/4': json({ postings: ['a'], pages: ['/5'] }),
    })
    expect(asked).toEqual(['/list', '/2', '/3'])
    expect(end).toMatchObject({ state: 'partial', reason: 'pages-repeat' })
  })

  it('asks for no page twice', async () => {
    const { asked, end } = await walkBoard({
      '/list': json({ postings: ['a'], pages: ['/list', '/2', '/2'] }),
      '/2': json({ postings: ['b'] }),
    })
    expect(asked).toEqual(['/list', '/2'])
    expect(end.state).toBe('complete')
  })

  it('is partial at the limit of lists, and still reads the details it has', async () => {
    let n = 0
    const endless = (_request: unknown, response: ServerResponse) => {
      n++
      response.end(JSON.stringify({ rows: [`r${n}`], pages: [`/list?page=${n}`] }))
    }
    const { asked, end } = await walkBoard(
      { '/list': endless, '/detail/r1': text('{}'), '/detail/r2': text('{}'), '/detail/r3': text('{}') },
      { limits: { lists: 3, details: 2 } },
    )
    expect(asked).toEqual(['/list', '/list?page=1', '/list?page=2', '/detail/r1', '/detail/r2'])
    expect(end).toMatchObject({ state: 'partial', reason: 'page-limit' })
  })

  it('is partial when pages lead on and on without a row', async () => {
    let n = 0
    const maze = (_request: unknown, response: ServerResponse) =>
      response.end(JSON.stringify({ pages: [`/list?deeper=${n++}`] }))
    const { asked, end } = await walkBoard({ '/list': maze })
    expect(asked).toHaveLength(4)
    expect(end).toMatchObject({ state: 'partial', reason: 'depth' })
  })

  it('is empty when all went well and nothing was shown', async () => {
    expect((await walkBoard({ '/list': json({}) })).end).toMatchObject({ state: 'empty', reason: null })
  })

  it('hands lines to parse by the thousand', async () => {
    const lines = Array.from({ length: 2300 }, (_, n) => JSON.stringify(posting(`p${n}`))).join('\n')
    const { reads, end } = await walkBoard(
      { '/list': text(lines) },
      {},
      {
        start: ({ origin }) => [{ url: `${origin}/list`, kind: 'list', split: 'lines' }],
        parse: ({ body }) => ({ postings: body.split('\n').map((line) => JSON.parse(line)) }),
      },
    )
    expect(reads.map(({ postings }) => postings.length)).toEqual([1000, 1000, 300])
    expect(end).toMatchObject({ state: 'complete', pages: 1 })
  })
})

describe('validators', () => {
  const etag = { etag: '"v1"' }
  const conditional =
    (wire: Wire): Answers[string] =>
    (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
      else json(wire, etag)(request, response)
    }

  it('come with the single list page of a source, which is then asked for conditionally', async () => {
    const hostState = createHostMemory()
    const { reads, fetcher, site } = await walkBoard(
      { '/list': conditional({ postings: ['a'] }) },
      {},
      {},
      { hostState },
    )
    expect(reads[0]?.validators).toEqual(etag)
    await hostState.saveValidators(reads[0]!.request.url, reads[0]!.validators!)
    const again = await walkAgain(site, fetcher)
    expect(again.steps).toMatchObject([{ notModified: { url: `${site.origin}/list` } }])
    expect(again.end).toMatchObject({ state: 'complete', pages: 1 })
    expect(ids((await walkAgain(site, fetcher, { conditional: false })).reads)).toEqual(['a'])
  })

  it('do not come with pages that lead on, pages without postings, or one start page of several', async () => {
    const several = (origin: string): PageRequest[] =>
      ['/list', '/2'].map((path) => ({ url: origin + path, kind: 'list' }))
    const walks = [
      await walkBoard({
        '/list': json({ postings: ['a'], pages: ['/2'] }, etag),
        '/2': json({ postings: ['b'] }, etag),
      }),
      await walkBoard({ '/list': json({ rows: ['ok'] }, etag), '/detail/ok': json({}, etag) }),
      await walkBoard({ '/list': json({}, etag) }),
      await walkBoard(
        { '/list': json({ postings: ['a'] }, etag), '/2': json({ postings: ['b'] }, etag) },
        {},
        { start: ({ origin }) => several(origin) },
      ),
    ]
    for (const { reads } of walks)
      expect(reads.map(({ validators }) => validators)).toEqual(reads.map(() => null))
  })
})

describe('an adapter with a credential', () => {
  it('may use the names it declares, and is not held to robots.txt', async () => {
    const answers = { '/robots.txt': text('User-agent: *\nDisallow: /'), '/list': json({ postings: ['a'] }) }
    const withKey: Partial<Adapter<'origin'>> = {
      access: 'key',
      credentials: ['key'],
      start: ({ origin }) => [{ url: `${origin}/list?key={{secret:key}}`, kind: 'list' }],
    }
    const { asked, reads } = await walkBoard(answers, {}, withKey, { secrets: () => 'v' })
    expect(asked).toEqual(['/list?key=v'])
    expect(reads[0]?.url).toContain('{{secret:key}}')
    await expect(walkBoard(answers, {}, withKey)).rejects.toThrow('has not been entered')
    await expect(walkBoard(answers)).rejects.toMatchObject({ by: 'robots' })
  })
})

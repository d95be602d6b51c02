import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { NotWelcome, SourceChanged, SourceGone } from '../../crawlers/errors.ts'
import { text } from './board-server.ts'
import { closeBoards, ids, json, posting, walkBoard } from './walk-board.ts'

afterEach(closeBoards)

describe('a walk that meets trouble', () => {
  it('takes a detail that is gone as news, not as a failure', async () => {
    const { reads, end } = await walkBoard({
      '/list': json({ rows: ['a', 'b', 'ok'], gone: ['z'] }),
      '/detail/b': text('', {}, 410),
    })
    expect(reads.flatMap(({ gone }) => gone)).toEqual(['z', 'a', 'b'])
    expect(end.state).toBe('complete')
  })

  it('keeps the rest when some details fail, and is partial', async () => {
    const { reads, end } = await walkBoard({
      '/list': json({ rows: ['bad', 'ok', 'unreadable'] }),
      '/detail/bad': text('', {}, 500),
      '/detail/unreadable': text('<html>'),
    })
    expect(ids(reads)).toEqual(['ok'])
    expect(end).toMatchObject({ state: 'partial', reason: 'detail-failed', pages: 4 })
    expect(end.failures.map(({ name }) => name)).toEqual(['TryAgain', 'SourceChanged'])
    expect(end.unreadable?.body).toBe('<html>')
  })

  it('has drifted when most details cannot be read', async () => {
    const rows = ['x1', 'x2', 'x3', 'ok']
    const unreadable = Object.fromEntries(rows.slice(0, 3).map((id) => [`/detail/${id}`, text('<html>')]))
    const { end } = await walkBoard({ '/list': json({ rows }), ...unreadable })
    expect(end).toMatchObject({ state: 'drifted', reason: 'source-changed' })
  })

  it('leaves the details for another time after five failures in a row', async () => {
    const rows = Array.from({ length: 20 }, (_, n) => `x${n}`)
    const { asked, end } = await walkBoard({
      '/list': json({ rows }),
      '*': text('', {}, 500),
      '/robots.txt': text('', {}, 404),
    })
    expect(asked).toHaveLength(6)
    expect(end.state).toBe('partial')
  })

  it('stops at the first no, and at a call for patience', async () => {
    const rows = ['a', 'b', 'c']
    const blocked = await walkBoard({
      '/list': json({ rows }),
      '*': text('', {}, 403),
      '/robots.txt': text('', {}, 404),
    })
    expect(blocked.asked).toEqual(['/list', '/detail/a'])
    expect(blocked.end).toMatchObject({ state: 'blocked', reason: 'not-welcome' })
    const busy = await walkBoard({
      '/list': json({ rows }),
      '/detail/a': text('', { 'retry-after': '60' }, 429),
    })
    expect(busy.asked).toEqual(['/list', '/detail/a'])
    expect(busy.end).toMatchObject({ state: 'partial', reason: 'slow-down' })
  })

  it('reads what robots.txt leaves open', async () => {
    const { asked, end } = await walkBoard({
      '/robots.txt': text('User-agent: *\nDisallow: /detail/closed'),
      '/list': json({ rows: ['closed', 'ok'] }),
    })
    expect(asked).toEqual(['/list', '/detail/ok'])
    expect(end).toMatchObject({ state: 'partial', reason: 'detail-failed' })
  })

  it.each([
    ['partial', 'list-failed', text('', {}, 500)],
    ['blocked', 'not-welcome', text('', {}, 403)],
    ['drifted', 'source-changed', text('<html>')],
    ['partial', 'list-failed', text('', {}, 404)],
  ])('is %s (%s) when a later list fails', async (state, reason, answer) => {
    const { end, reads } = await walkBoard({
      '/list': json({ postings: ['a'], pages: ['/2'] }),
      '/2': answer,
    })
    expect(ids(reads)).toEqual(['a'])
    expect(end).toMatchObject({ state, reason })
  })

  it('throws when the first list fails', async () => {
    await expect(walkBoard({})).rejects.toThrow(SourceGone)
    await expect(walkBoard({ '/list': text('', {}, 403) })).rejects.toThrow(NotWelcome)
  })

  it('throws SourceChanged with the page when the first list cannot be read, and quotes none of it', async () => {
    const failed = await walkBoard({ '/list': text('<html>confidential words</html>') }).catch(
      (error: unknown) => error,
    )
    if (!(failed instanceof SourceChanged)) throw failed
    expect(failed.page?.body).toContain('confidential')
    failed.page = undefined
    expect(inspect(failed, { depth: 9 })).not.toContain('confidential')
    expect(inspect(failed, { depth: 9 })).toContain('SyntaxError while parsing')
  })

  it('ends with the reason of a caller that stops', async () => {
    const controller = new AbortController()
    const reason = new Error('shutting down')
    const answers = { '/list': json({ pages: ['/2'] }), '/2': () => controller.abort(reason) }
    await expect(walkBoard(answers, { signal: controller.signal })).rejects.toBe(reason)
  })

  it('is partial when lines break off', async () => {
    const lines = Array.from({ length: 1500 }, (_, n) => JSON.stringify(posting(`p${n}`))).join('\n')
    const cut = (_request: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'content-length': lines.length + 1000 })
      response.write(lines, () => response.destroy())
    }
    const { reads, end } = await walkBoard(
      { '/list': cut },
      {},
      {
        start: ({ origin }) => [{ url: `${origin}/list`, kind: 'list', split: 'lines' }],
        parse: ({ body }) => ({ postings: body.split('\n').map((line) => JSON.parse(line)) }),
      },
    )
    expect(reads).toHaveLength(1)
    expect(end).toMatchObject({ state: 'partial', reason: 'list-failed' })
  })
})

import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { type Board, startBoard, testFetcher, text } from '../board-server.ts'

const KEY = 'k3y/with+odd "signs"'
const forms = [
  KEY,
  encodeURIComponent(KEY),
  JSON.stringify(KEY).slice(1, -1),
  Buffer.from(`${KEY}:`).toString('base64'),
]
const open: Board[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()))
})

function fetcherFor(...sites: Board[]) {
  open.push(...sites)
  const secrets = (name: string) => (name === 'board_key' ? KEY : undefined)
  return testFetcher(
    sites.map(({ origin }) => origin),
    { secrets, limits: { tries: 1 } },
  )
}
const context = { via: 'api' as const, credentials: ['board_key', 'absent'] }

describe('a secret', () => {
  it('is filled into address, header and body as each place asks for', async () => {
    const bodies: string[] = []
    const site = await startBoard({
      '/search': (request, response) => {
        let body = ''
        request.on('data', (chunk) => {
          body += chunk
        })
        request.on('end', () => {
          bodies.push(body)
          response.end('ok')
        })
      },
    })
    const fetcher = fetcherFor(site)
    const url = `${site.origin}/search?key={{secret:board_key}}`
    const ask = (headers: Record<string, string>, body: string) =>
      fetcher.fetch({ url, kind: 'list', method: 'POST', headers, body }, context)
    await ask(
      { 'content-type': 'application/json', Authorization: 'Basic {{secret:board_key}}:' },
      '{"k":"{{secret:board_key}}"}',
    )
    await ask({ 'content-type': 'application/x-www-form-urlencoded' }, 'k={{secret:board_key}}')
    expect(JSON.parse(bodies[0]!)).toEqual({ k: KEY })
    expect(new URLSearchParams(bodies[1]).get('k')).toBe(KEY)
    expect(new URL(site.asked.at(-1)!.slice(5), site.origin).searchParams.get('key')).toBe(KEY)
    expect(site.headers[1]?.authorization).toBe(`Basic ${forms[3]}`)
    await fetcher.close()
  })

  it('may name the owner of a key as User-Agent, which no other value may', async () => {
    const site = await startBoard({ '/': text('ok') })
    const fetcher = fetcherFor(site)
    for (const agent of ['{{secret:board_key}}', 'Mozilla/5.0 {{secret:board_key}}'])
      await fetcher.fetch({ url: `${site.origin}/`, kind: 'list', headers: { 'User-Agent': agent } }, context)
    const agents = site.headers.flatMap((headers) => headers['user-agent'] ?? []).slice(-2)
    expect(agents[0]).toBe(KEY)
    expect(agents[1]).toMatch(/^Callboard\//)
    await fetcher.close()
  })

  it('never comes back: not in an answer, a redirect or an error', async () => {
    const site = await startBoard({
      '/echo': (request, response) =>
        response.writeHead(200, { 'x-echo': encodeURIComponent(KEY) }).end(`${request.url} ${KEY}`),
      '/moved': (request, response) =>
        response.writeHead(302, { location: `/echo?${request.url?.split('?')[1]}` }).end(),
      '/broken': (_request, response) => response.socket?.destroy(),
      '/refused': text('', {}, 403),
      '/away': (request, response) =>
        response.writeHead(302, { location: `ftp://else.example/?${request.url?.split('?')[1]}` }).end(),
    })
    const fetcher = fetcherFor(site)
    const seen: string[] = []
    for (const path of ['echo', 'moved', 'broken', 'refused', 'away']) {
      const request = { url: `${site.origin}/${path}?key={{secret:board_key}}`, kind: 'list' as const }
      const outcome = await fetcher.fetch(request, context).catch((error: unknown) => error)
      seen.push(inspect(outcome, { depth: 9, showHidden: true }))
    }
    expect(site.asked.filter((line) => line.includes(encodeURIComponent(KEY)))).toHaveLength(6)
    expect(seen[0]).toContain('{{secret:board_key}}')
    for (const text of seen) for (const form of forms) expect(text).not.toContain(form)
    await fetcher.close()
  })

  it('stays with the origin it was meant for', async () => {
    const other = await startBoard({ '/': text('ok') })
    const hop = (status: number) => text('', { location: `${other.origin}/` }, status)
    const site = await startBoard({ '/302': hop(302), '/307': hop(307) })
    const fetcher = fetcherFor(site, other)
    const headers = { authorization: 'Bearer {{secret:board_key}}' }
    await fetcher.fetch({ url: `${site.origin}/302`, kind: 'list', headers }, context)
    expect(other.headers.at(-1)).not.toHaveProperty('authorization')
    const post = {
      url: `${site.origin}/307`,
      kind: 'list' as const,
      method: 'POST' as const,
      body: '{{secret:board_key}}',
    }
    await expect(fetcher.fetch(post, context)).rejects.toMatchObject({ name: 'NotWelcome', by: 'rule' })
    await fetcher.close()
  })

  it('is filled in only where the adapter declares it and the operator entered it', async () => {
    const site = await startBoard({ '*': text('ok') })
    const fetcher = fetcherFor(site)
    const ask = (name: string, credentials: string[]) =>
      fetcher.fetch(
        { url: `${site.origin}/?k={{secret:${name}}}`, kind: 'list' },
        { via: 'api', credentials },
      )
    await expect(ask('board_key', [])).rejects.toThrow('not declared')
    await expect(ask('absent', ['absent'])).rejects.toThrow('has not been entered')
    expect(site.asked).toEqual([])
    await fetcher.close()
  })
})

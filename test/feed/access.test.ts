import { request } from 'node:http'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createToken, listTokens, revokeToken, type TokenScope } from '../../db/tokens.ts'
import { openFeed } from '../../feed/server.ts'
import { addSource } from '../db/store-rows.ts'
import { NIGHT } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'

const REQUESTS = 40
const { db, get } = await feedSide({ needsToken: true, requestsPerMinute: REQUESTS })
await addSource(db, 'lever:one')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT])

const token = async (scope: TokenScope = 'read', expiresAt: Date | null = null) =>
  createToken(db, { scope, note: null, expiresAt })
const asked = async (authorization: string, path = '/v1/jobs') => (await get(path, { authorization })).status

describe('a feed that is not open to all', () => {
  it('lets in who shows a token, as bearer or as the password of a browser', async () => {
    const { secret } = await token()
    expect(await asked(`Bearer ${secret}`)).toBe(200)
    expect(await asked(`Basic ${Buffer.from(`me:${secret}`).toString('base64')}`, '/')).toBe(200)
    expect((await get('/healthz')).status).toBe(200)
  })

  it.each([
    ['nothing', ''],
    ['a made-up token', `Bearer cb_read_x_${'A'.repeat(43)}`],
    ['half a header', 'Bearer'],
    ['a basic sign-in without a password', `Basic ${Buffer.from('me').toString('base64')}`],
  ])('asks who shows %s for one', async (_, authorization) => {
    const answer = await get('/v1/jobs', authorization === '' ? {} : { authorization })
    expect(answer).toMatchObject({
      status: 401,
      body: { error: { message: expect.stringContaining('token') } },
    })
    expect(answer.headers.get('www-authenticate')).toContain('Bearer')
  })

  it('keeps out tokens that are over', async () => {
    const past = await token('read', new Date(Date.now() - 1000))
    expect(await asked(`Bearer ${past.secret}`)).toBe(401)
    const revoked = await token()
    expect(await revokeToken(db, revoked.row.id)).toBe(true)
    expect(await revokeToken(db, revoked.row.id)).toBe(false)
    expect(await asked(`Bearer ${revoked.secret}`)).toBe(401)
  })

  it('stores no token, and lists none', async () => {
    const { row, secret } = await token('admin')
    const { rows } = await sql<{ stored: string }>`select t::text as stored from store.token t`.execute(db)
    const own = secret.split('_').at(-1)!
    expect(JSON.stringify([rows, await listTokens(db)])).not.toContain(own)
    expect((await listTokens(db)).map(({ id }) => id)).toContain(row.id)
  })

  it('answers a reader who asks too often with 429, and others still', async () => {
    const { secret: busy } = await token()
    const { secret: calm } = await token()
    const statuses = await Promise.all(Array.from({ length: REQUESTS + 5 }, () => asked(`Bearer ${busy}`)))
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    const late = await get('/v1/jobs', { authorization: `Bearer ${busy}` })
    expect(late.body.error.message).toContain(`${REQUESTS} requests a minute`)
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await asked(`Bearer ${calm}`)).toBe(200)
  })
})

describe('an open feed', () => {
  it('may be read by any page, and is packed for who can unpack', async () => {
    const open = await openFeed({ db, host: '127.0.0.1', port: 0 })
    try {
      const { headers } = await fetch(`${open.url}/v1/jobs`, { headers: { origin: 'https://app.example' } })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-expose-headers')).toContain('callboard-cursor')
      for (const path of ['/v1/jobs', '/v1/snapshot'])
        for (const encoding of ['gzip', 'br'])
          expect(await encodingOf(`${open.url}${path}`, encoding), path).toBe(encoding)
      const etag = headers.get('etag')!
      const again = await fetch(`${open.url}/v1/jobs`, { headers: { 'if-none-match': etag } })
      expect(again.status).toBe(304)
    } finally {
      await open.close()
    }
  })
})

/** fetch unpacks on its own and drops the header, so this asks one level below. */
function encodingOf(url: string, accepted: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': accepted } }, (answer) => {
      answer.resume().once('end', () => resolve(answer.headers['content-encoding']))
    })
      .once('error', reject)
      .end()
  })
}

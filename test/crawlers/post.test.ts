import { afterAll, describe, expect, it } from 'vitest'
import { createPoster } from '../../crawlers/post.ts'
import { startBoard, text } from './board-server.ts'

const inside = await startBoard({ '*': text('internal') })
afterAll(() => inside.close())
const { port } = new URL(inside.origin)
const message = { headers: { 'content-type': 'application/json' }, body: '{}' }

/** A poster whose name service gives every name this address. */
function posterWhere(address: string, ownNetwork: string[] = []) {
  const resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }]
  const poster = createPoster({
    userAgent: 'Callboard/0.0.0',
    ownNetwork: new Set(ownNetwork),
    resolve,
    totalMs: 2000,
  })
  return { post: (url: string) => poster.post(url, message).finally(() => poster.close()) }
}

describe('nothing is posted', () => {
  it.each([
    ['http://hooks.example/', 'only https'],
    [`http://127.0.0.1:${port}/`, 'only https'],
    ['ftp://hooks.example/', 'only https'],
    ['file:///etc/passwd', 'only https'],
    ['hooks.example/path', 'not an absolute address'],
    ['https://localhost/', 'without a dot'],
    ['https://metadata.google.internal/', 'private host name'],
    ['https://intake.local/', 'private host name'],
    ['https://127.0.0.1/', 'loopback'],
    ['https://2130706433/', 'loopback'],
    ['https://0x7f.1/', 'loopback'],
    ['https://[::1]/', 'IPv4-compatible'],
    ['https://[::ffff:10.0.0.1]/', 'private'],
    ['https://10.1.2.3/', 'private'],
    ['https://172.16.0.9/', 'private'],
    ['https://192.168.1.1/', 'private'],
    ['https://100.64.0.1/', 'carrierGradeNat'],
    ['https://[fd00::1]/', 'uniqueLocal'],
    ['https://169.254.169.254/latest/meta-data/', 'linkLocal'],
    ['https://[fe80::1]/', 'linkLocal'],
    ['https://168.63.129.16/', 'metadata'],
    ['https://0.0.0.0/', 'unspecified'],
    ['https://224.0.0.1/', 'multicast'],
    ['https://user:pw@hooks.example/', 'user name or password'],
    ['https://hooks.example:22/', 'port 22'],
  ])('to %s (%s)', async (url, why) => {
    await expect(posterWhere('93.184.216.34').post(url)).rejects.toThrow(why)
  })

  it.each([
    ['127.0.0.1', 'loopback'],
    ['::1', 'IPv4-compatible'],
    ['10.0.0.1', 'private'],
    ['169.254.169.254', 'linkLocal'],
    ['168.63.129.16', 'metadata'],
    ['fd00::1', 'uniqueLocal'],
    ['::ffff:192.168.0.1', 'private'],
  ])('to a good name that leads to %s (%s)', async (address, why) => {
    await expect(posterWhere(address).post('https://hooks.example/')).rejects.toMatchObject({
      by: 'rule',
      message: expect.stringContaining(why),
    })
  })

  it('anywhere else because one place in the own network may be posted to', async () => {
    const own = posterWhere('127.0.0.1', [inside.origin])
    await expect(own.post(`http://localhost:${port}/`)).rejects.toThrow('only https')
    const other = posterWhere('127.0.0.1', [inside.origin])
    await expect(other.post('https://hooks.example/')).rejects.toThrow('loopback')
    expect(inside.asked).toEqual([])
  })

  it('where a redirect leads', async () => {
    const site = await startBoard({ '*': text('', { location: `${inside.origin}/secret` }, 308) })
    const { post } = posterWhere('127.0.0.1', [site.origin, inside.origin])
    expect(await post(`${site.origin}/hook`)).toEqual({ status: 308, retryAfterMs: null })
    expect(inside.asked).toEqual([])
    await site.close()
  })
})

describe('a receiver', () => {
  it('in the own network gets method, body and our name', async () => {
    const site = await startBoard({ '/hook': text('thanks', { 'retry-after': '3' }, 202) })
    const answer = await posterWhere('127.0.0.1', [site.origin]).post(`${site.origin}/hook`)
    expect(answer).toEqual({ status: 202, retryAfterMs: 3000 })
    expect(site.asked).toEqual(['POST /hook'])
    expect(site.headers[0]).toMatchObject({ 'user-agent': 'Callboard/0.0.0', 'content-length': '2' })
    await site.close()
  })

  it('that never answers is not waited for', async () => {
    const site = await startBoard({ '*': () => {} })
    const poster = createPoster({
      userAgent: 'Callboard/0.0.0',
      ownNetwork: new Set([site.origin]),
      totalMs: 50,
    })
    const key = `${site.origin}/?key=hidden`
    const error: Error = await poster.post(key, message).then(
      () => Promise.reject(new Error('it was answered')),
      (thrown) => thrown,
    )
    expect(error.message).toBe('no answer in 50 ms')
    expect(JSON.stringify(error)).not.toContain('hidden')
    await poster.close()
    await site.close()
  })
})

import { request } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FilteringProxy, startProxy } from '../../../crawlers/render/proxy.ts'
import { type Board, startBoard, text } from '../board-server.ts'

let trusted: Board
let forbidden: Server
let knocks = 0
let proxy: FilteringProxy

beforeAll(async () => {
  trusted = await startBoard({ '/': text('welcome') })
  forbidden = createServer((socket) => {
    knocks++
    socket.destroy()
  })
  await new Promise<void>((listening) => forbidden.listen(0, '127.0.0.1', listening))
  proxy = await startProxy({
    trusted: new Set([trusted.origin]),
    importOnly: [],
    // Every name leads to loopback, as a rebinding name would.
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
})
afterAll(async () => {
  await Promise.all([proxy.close(), trusted.close()])
  forbidden.close()
})

function ask(path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(proxy.origin)
    const asked = request({ hostname, port, method, path })
    asked.on('error', reject)
    asked.on('connect', (answer, socket) => {
      socket.destroy()
      resolve({ status: answer.statusCode ?? 0, body: '' })
    })
    asked.on('response', (answer) => {
      let body = ''
      answer.on('data', (chunk) => {
        body += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
    asked.end()
  })
}

describe('the proxy of the browser', () => {
  it('passes trusted origins, plain and tunnelled', async () => {
    expect(await ask(`${trusted.origin}/`)).toEqual({ status: 200, body: 'welcome' })
    expect(await ask(new URL(trusted.origin).host, 'CONNECT')).toMatchObject({ status: 200 })
  })

  it('refuses other ports of the same machine, however they are spelled', async () => {
    const { port } = forbidden.address() as AddressInfo
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '[::ffff:127.0.0.1]', '0']) {
      expect(await ask(`http://${host}:${port}/`)).toMatchObject({ status: 403 })
      expect(await ask(`${host}:${port}`, 'CONNECT')).toMatchObject({ status: 403 })
    }
    expect(knocks).toBe(0)
  })

  it('refuses names that lead to private addresses, and import-only sites', async () => {
    expect(await ask('http://rebinding.example/')).toMatchObject({ status: 502 })
    expect(await ask('rebinding.example:443', 'CONNECT')).toMatchObject({ status: 502 })
    expect(await ask('http://www.linkedin.com/')).toMatchObject({ status: 403 })
    expect(await ask('www.linkedin.com:443', 'CONNECT')).toMatchObject({ status: 403 })
    expect(knocks).toBe(0)
  })

  it('is no server of its own', async () => {
    expect(await ask('/')).toMatchObject({ status: 400 })
    expect(await ask('file:///etc/passwd')).toMatchObject({ status: 403 })
  })
})

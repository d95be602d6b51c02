import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** One request as a receiver got it. */
export interface Received {
  id: string
  timestamp: string
  signature: string
  type: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies as receivers do, without types
  data: any
  raw: string
  userAgent: string
}

export interface Receiver {
  url: string
  origin: string
  /** Every request in order, taken or not. */
  got: Received[]
  /** Ids of those that were answered with 2xx. */
  taken: string[]
  /** What the next requests are answered with, one each; then 204. A function holds the answer back. */
  answers: (number | Answer)[]
}

interface Answer {
  status: number
  headers?: Record<string, string>
  after?: Promise<void>
}

/** A receiver on loopback, for the length of a test file. */
export async function startReceiver(): Promise<Receiver> {
  const [got, taken, answers]: [Received[], string[], (number | Answer)[]] = [[], [], []]
  const server = createServer(async (request, response) => {
    let raw = ''
    for await (const chunk of request) raw += chunk
    const header = (name: string) => String(request.headers[name] ?? '')
    const { type, data } = JSON.parse(raw)
    const id = header('webhook-id')
    const [timestamp, signature] = [header('webhook-timestamp'), header('webhook-signature')]
    got.push({ id, timestamp, signature, type, data, raw, userAgent: header('user-agent') })
    const next = answers.shift() ?? 204
    const { status, headers = {}, after } = typeof next === 'number' ? { status: next } : next
    await after
    if (status < 300) taken.push(id)
    response.writeHead(status, headers).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  afterAll(
    () =>
      new Promise<void>((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  )
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, url: `${origin}/hook`, got, taken, answers }
}

/** Whether one of the signatures is that of the secret, computed as the specification of Standard Webhooks says. */
export function isSignedBy(secret: string, { id, timestamp, signature, raw }: Received): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const wanted = createHmac('sha256', key).update(`${id}.${timestamp}.${raw}`).digest()
  return signature.split(' ').some((each) => {
    const [version, text = ''] = each.split(',')
    const shown = Buffer.from(text, 'base64')
    return version === 'v1' && shown.length === wanted.length && timingSafeEqual(shown, wanted)
  })
}

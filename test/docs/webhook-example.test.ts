import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { signedHeaders } from '../../workers/deliver/sign.ts'

const [, code = ''] = /```js\n(.+?)```/s.exec(readFileSync('docs/feed.md', 'utf8')) ?? []
const { isGenuine } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
  isGenuine(secret: string, headers: Record<string, string>, rawBody: string): boolean
}
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const old = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
const message = { id: 'wh_1_1_2', body: '{"type":"job.opened","data":{"title":"Kundenberater für Köln 🌙"}}' }

it('the receiver in docs/feed.md believes what we sign, and nothing else', () => {
  expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(10)
  const signed = signedHeaders({ ...message, at: new Date() }, [secret, old])
  expect([secret, old].map((each) => isGenuine(each, signed, message.body))).toEqual([true, true])
  const foreign = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
  const late = signedHeaders({ ...message, at: new Date(Date.now() - 600_000) }, [secret])
  const { 'webhook-signature': _, ...bare } = signed
  expect([
    isGenuine(foreign, signed, message.body),
    isGenuine(secret, signed, `${message.body} `),
    isGenuine(secret, { ...signed, 'webhook-id': 'other' }, message.body),
    isGenuine(secret, { ...signed, 'webhook-timestamp': '' }, message.body),
    isGenuine(secret, late, message.body),
    isGenuine(secret, bare, message.body),
  ]).toEqual([false, false, false, false, false, false])
})

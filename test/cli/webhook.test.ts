import { afterEach, describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { removeWebhook, type Webhook } from '../../db/webhooks.ts'
import { testDatabase } from '../database.ts'
import { deliverSide } from '../workers/deliver/deliver-side.ts'
import { isSignedBy, startReceiver } from '../workers/deliver/receiver.ts'
import { callboard, jsonOf } from './command-line.ts'

const { db, url } = await testDatabase()
const receiver = await startReceiver()
const { deliver, append, parts } = deliverSide(db, [receiver])
const env = { DATABASE_URL: url, WEBHOOK_ORIGINS: receiver.origin, NO_COLOR: '1' }
const verb = (...args: string[]) => callboard(['webhook', ...args], env)
const list = async () => jsonOf<{ webhooks: Webhook[] }>(await verb('list', '--json')).webhooks
const added = async (...args: string[]) =>
  jsonOf<{ id: string; secret: string }>(await verb('add', receiver.url, '--json', ...args))

afterEach(async () => {
  for (const { id } of await list()) await removeWebhook(db, id)
  for (const each of [receiver.got, receiver.taken, receiver.answers]) each.length = 0
})

describe('webhook add', () => {
  it('shows the secret once, and nowhere else', async () => {
    const said = await verb('add', receiver.url, '--filter', '?workplace=remote&workplace=hybrid')
    expect(said.code, said.stderr).toBe(EXIT.ok)
    const secret = said.stdout.trim()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    for (const args of [['list'], ['list', '--json'], ['dead', '--json']]) {
      const { stdout, stderr } = await verb(...args)
      expect(stdout).not.toBe('')
      expect(stdout + stderr).not.toContain(secret.slice(6))
    }
    expect(await list()).toMatchObject([
      { url: receiver.url, filter: 'workplace=remote&workplace=hybrid', state: 'on', delivered: 0 },
    ])
  })

  it.each([
    [['http://hooks.example/'], 'only https'],
    [['https://10.0.0.1/'], 'private address'],
    [['https://hooks.example/', '--filter', 'colour=red'], 'no parameter "colour"'],
    [['https://hooks.example/', '--filter', 'workplace=moon'], 'remote'],
    [['https://hooks.example/', '--filter', 'limit=5'], 'no parameter "limit"'],
  ])('refuses %j', async (args, why) => {
    const said = await verb('add', ...args)
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain(why)
    expect(await list()).toEqual([])
  })

  it('settings name origins, not whole addresses', async () => {
    const said = await callboard(['webhook', 'list'], { ...env, WEBHOOK_ORIGINS: 'http://10.0.0.5/hook' })
    expect(said.code).toBe(EXIT.settings)
    expect(said.stderr).toContain('WEBHOOK_ORIGINS')
  })
})

describe('a webhook', () => {
  it('is tried with one signed event, also before anything has changed', async () => {
    const { id, secret } = await added()
    expect(jsonOf(await verb('test', id, '--json'))).toMatchObject({ webhook: id, status: 204 })
    expect(receiver.got).toMatchObject([{ type: 'webhook.test', data: { webhook: id } }])
    expect(isSignedBy(secret, receiver.got[0]!)).toBe(true)
    receiver.answers.push(500)
    const said = await verb('test', id)
    expect(said.code).toBe(EXIT.source)
    expect(said.stderr).toContain('answered 500')
  })

  it('gets a new secret', async () => {
    const { id, secret: old } = await added()
    const { secret } = jsonOf<{ secret: string }>(await verb('rotate', id, '--json'))
    expect(secret).not.toBe(old)
    await verb('test', id)
    expect([secret, old].map((each) => isSignedBy(each, receiver.got[0]!))).toEqual([true, true])
  })

  it('goes on after it was switched off', async () => {
    const { id } = await added('--filter', 'scope=any')
    expect((await verb('resume', id)).code).toBe(EXIT.usage)
    receiver.answers.push(410)
    await append(['one'])
    await deliver()
    expect((await verb('list')).stdout).toContain('answered 410')
    expect((await verb('resume', id, '--from-now')).code).toBe(EXIT.ok)
    await append(['two'])
    await deliver()
    expect(receiver.got.map(({ data }) => data.job_id)).toEqual(['one', 'two'])
  })

  it('is removed', async () => {
    const { id } = await added()
    expect((await verb('remove', id)).code).toBe(EXIT.ok)
    expect(await list()).toEqual([])
    for (const name of ['remove', 'rotate', 'test', 'resume'])
      expect((await verb(name, id)).code, name).toBe(EXIT.usage)
  })
})

describe('dead letters of webhooks', () => {
  it('are listed and delivered again, by delivery, by webhook, or all', async () => {
    const { id } = await added('--filter', 'scope=any')
    for (const which of ['delivery', id, '--all']) {
      receiver.answers.push(500)
      await append([`job-${which}`])
      await deliver({ plan: { ...parts.plan, forMs: 0 } })
      const { deliveries } = jsonOf<{ deliveries: { id: string; last_error: string }[] }>(
        await verb('dead', '--json'),
      )
      expect(deliveries).toMatchObject([{ webhook_id: id, last_error: 'answered 500', attempts: 1 }])
      expect((await verb('dead')).stdout).toContain('answered 500')
      const said = await verb('redeliver', which === 'delivery' ? deliveries[0]!.id : which)
      expect(said).toMatchObject({ code: EXIT.ok, stdout: '1 put back\n' })
      await deliver()
      expect(receiver.taken).toHaveLength(1)
      receiver.taken.length = 0
    }
    expect((await verb('redeliver', id)).code).toBe(EXIT.usage)
    expect((await verb('redeliver')).code).toBe(EXIT.usage)
    expect((await verb('redeliver', id, '--all')).code).toBe(EXIT.usage)
    expect(await verb('redeliver', '--all')).toMatchObject({ code: EXIT.ok, stdout: '0 put back\n' })
  })
})

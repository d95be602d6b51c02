import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  claimWebhooks,
  dropDelivery,
  listDeadDeliveries,
  redeliver,
  WebhookLost,
} from '../../../db/deliveries.ts'
import {
  addWebhook,
  listWebhooks,
  removeWebhook,
  resumeWebhook,
  rotateWebhook,
} from '../../../db/webhooks.ts'
import { testDatabase } from '../../database.ts'
import { deliverSide, settled } from './deliver-side.ts'
import { isSignedBy, startReceiver } from './receiver.ts'

const { db } = await testDatabase()
const receiver = await startReceiver()
const { logged, deliver, add, append } = deliverSide(db, [receiver])
const jobs = () => receiver.got.map(({ data }) => data.job_id)
const AT_ONCE = { baseMs: 0, mostMs: 0, forMs: 3_600_000 }
const NEVER_AGAIN = { ...AT_ONCE, forMs: 0 }

// A change before the first webhook: nobody is told of it.
await append(['before'])
beforeEach(() => {
  for (const each of [receiver.got, receiver.taken, receiver.answers]) each.length = 0
})
afterEach(async () => {
  for (const { id } of await listWebhooks(db)) await removeWebhook(db, id)
})

describe('a delivery', () => {
  it('carries one change, signed as Standard Webhooks says, from the moment the webhook was added', async () => {
    const { id, secret } = await add(receiver)
    await append(['one', 'two'])
    const started = Math.floor(Date.now() / 1000)
    await deliver()
    expect(jobs()).toEqual(['one', 'two'])
    const [first, second] = receiver.got
    expect(first).toMatchObject({
      type: 'job.changed',
      data: { kind: 'changed', job: null },
      userAgent: 'Callboard/0.0.0',
    })
    expect(first!.id).toMatch(new RegExp(`^${id}_1_\\d+$`))
    expect(first!.id).not.toBe(second!.id)
    expect(Math.abs(Number(first!.timestamp) - started)).toBeLessThan(60)
    expect(receiver.got.map((each) => isSignedBy(secret, each))).toEqual([true, true])
    expect(isSignedBy(secret, { ...first!, raw: `${first!.raw} ` })).toBe(false)
    expect(await listWebhooks(db)).toMatchObject([{ id, delivered: 2, retry_at: null, dead: 0 }])
    expect(await deliver()).toBe(0)
  })

  it('is signed with both secrets for a day after a rotation', async () => {
    const { id, secret: old } = await add(receiver)
    const { secret } = (await rotateWebhook(db, id))!
    await append(['one'])
    await deliver()
    expect([secret, old].map((each) => isSignedBy(each, receiver.got[0]!))).toEqual([true, true])
    await sql`update store.webhook set old_secret_until = now() - interval '1 second'`.execute(db)
    await append(['two'])
    await deliver()
    expect([secret, old].map((each) => isSignedBy(each, receiver.got[1]!))).toEqual([true, false])
  })

  it('that fails is tried again with the same id, and holds up those behind it', async () => {
    const { id } = await add(receiver)
    await append(['one', 'two', 'three'])
    receiver.answers.push(204, 500, 503)
    const plan = AT_ONCE
    await deliver({ plan })
    expect(jobs()).toEqual(['one', 'two'])
    expect(await listWebhooks(db)).toMatchObject([{ id, delivered: 1, last_error: 'answered 500' }])
    await deliver({ plan })
    await deliver({ plan })
    expect(jobs()).toEqual(['one', 'two', 'two', 'two', 'three'])
    expect(new Set(receiver.got.slice(1, 4).map((each) => each.id)).size).toBe(1)
    expect(receiver.taken).toHaveLength(3)
    expect(await listWebhooks(db)).toMatchObject([{ delivered: 3, retry_at: null, last_error: null }])
  })

  it('waits as long as the receiver asks for, up to an hour', async () => {
    await add(receiver)
    await append(['one'])
    receiver.answers.push({ status: 429, headers: { 'retry-after': '7200' } })
    await deliver()
    const retryAt = (await listWebhooks(db))[0]!.retry_at!.getTime()
    expect(retryAt - Date.now()).toBeGreaterThan(3500_000)
    expect(retryAt - Date.now()).toBeLessThanOrEqual(3600_000)
    expect(await deliver()).toBe(0)
    expect(receiver.got).toHaveLength(1)
  })

  it('becomes a dead letter after the last attempt; what is behind it goes on, and it can be sent again', async () => {
    const { id } = await add(receiver)
    await append(['one', 'two'])
    receiver.answers.push(500)
    await deliver({ plan: NEVER_AGAIN })
    expect(jobs()).toEqual(['one', 'two'])
    const [letter] = await listDeadDeliveries(db)
    expect(letter).toMatchObject({ webhook_id: id, job_id: 'one', attempts: 1, last_status: 500 })
    expect(await deliver()).toBe(0)

    expect(await redeliver(db, { id: '0' })).toBe(0)
    expect(await redeliver(db, { id: letter!.id })).toBe(1)
    receiver.answers.push(500)
    await deliver({ plan: AT_ONCE })
    // It holds up nobody: what comes meanwhile overtakes it.
    await append(['three'])
    await deliver({ plan: AT_ONCE })
    expect(jobs().slice(2)).toEqual(['one', 'three', 'one'])
    expect(receiver.got.filter((each) => each.id === letter!.event_id)).toHaveLength(3)
    expect(await listDeadDeliveries(db)).toEqual([])
    expect(await listWebhooks(db)).toMatchObject([{ delivered: 3, dead: 0 }])
  })

  it('again of a receiver in trouble leaves the other dead letters alone for as long, and comes after them', async () => {
    await add(receiver)
    await append(['one', 'two', 'three'])
    receiver.answers.push(500, 500, 500)
    await deliver({ plan: NEVER_AGAIN })
    expect(await redeliver(db, 'all')).toBe(3)
    receiver.got.length = 0
    receiver.answers.push({ status: 503, headers: { 'retry-after': '600' } })
    await deliver({ plan: AT_ONCE })
    expect(jobs()).toEqual(['one'])
    expect(await deliver()).toBe(0)
    await sql`update store.delivery set next_at = clock_timestamp()`.execute(db)
    await deliver()
    expect(jobs()).toEqual(['one', 'two', 'three', 'one'])
  })

  it('is not followed to where a redirect leads', async () => {
    await add(receiver)
    await append(['one'])
    receiver.answers.push({ status: 307, headers: { location: `${receiver.origin}/other` } })
    await deliver()
    expect(receiver.got).toHaveLength(1)
    expect(await listWebhooks(db)).toMatchObject([
      { last_error: 'answered 307, and redirects are not followed' },
    ])
  })

  it('that is answered with 410 switches its webhook off, until it is resumed', async () => {
    const { id } = await add(receiver)
    await append(['one', 'two'])
    receiver.answers.push(410)
    await deliver()
    expect(jobs()).toEqual(['one'])
    expect(await listWebhooks(db)).toMatchObject([
      { state: 'off', state_reason: 'the receiver answered 410', delivered: 0 },
    ])
    expect(await deliver()).toBe(0)
    expect(await resumeWebhook(db, id, 'stop')).toBe(true)
    await deliver()
    expect(jobs()).toEqual(['one', 'one', 'two'])
  })
})

describe('webhooks', () => {
  it('do not hold each other up', async () => {
    const other = await startReceiver()
    const both = deliverSide(db, [receiver, other])
    await both.add(receiver)
    await both.add(other)
    await append(['one'])
    let letGo = () => {}
    const after = new Promise<void>((resolve) => {
      letGo = resolve
    })
    receiver.answers.push({ status: 204, after })
    const working = both.deliver()
    await expect.poll(() => [receiver.got.length, other.taken.length]).toEqual([1, 1])
    expect(receiver.taken).toEqual([])
    letGo()
    expect(await working).toBe(2)
  })

  it('are held by one process at a time', async () => {
    await add(receiver)
    await append(Array.from({ length: 8 }, (_, n) => `job-${n}`))
    const another = deliverSide(db, [receiver])
    await settled(db)
    const counts = await Promise.all([deliver(), another.deliver(), deliver(), another.deliver()])
    expect(counts.reduce((sum, each) => sum + each)).toBe(1)
    expect(jobs()).toEqual(Array.from({ length: 8 }, (_, n) => `job-${n}`))
  })

  it('are taken over when the process that held them was killed, and nothing is lost', async () => {
    await add(receiver)
    await append(['one'])
    const [held] = await claimWebhooks(db, { newest: 'anything', most: 1, leaseMs: 60_000 })
    expect(held).toBeDefined()
    expect(await deliver()).toBe(0)
    await sql`update store.webhook set held_until = clock_timestamp() - interval '1 second'`.execute(db)
    expect(await deliver()).toBe(1)
    expect(jobs()).toEqual(['one'])
  })

  it('lose a lease that lapsed: the receiver is told twice, the count goes up once', async () => {
    await add(receiver)
    await append(['one'])
    let letGo = () => {}
    const after = new Promise<void>((resolve) => {
      letGo = resolve
    })
    receiver.answers.push({ status: 204, after })
    const slow = deliver()
    await expect.poll(() => receiver.got.length).toBe(1)
    await sql`update store.webhook set held_until = clock_timestamp() - interval '1 second'`.execute(db)
    expect(await deliver()).toBe(1)
    letGo()
    await slow
    expect(new Set(receiver.taken).size).toBe(1)
    expect(receiver.taken).toHaveLength(2)
    expect(await listWebhooks(db)).toMatchObject([{ delivered: 1 }])
  })

  it('lose with the lease the right to forget what failed', async () => {
    const { id } = await add(receiver)
    await append(['one'])
    const [slow] = await claimWebhooks(db, { newest: 'anything', most: 1, leaseMs: 0 })
    receiver.answers.push(503)
    await deliver()
    const { rows } = await sql<{ event_id: string }>`select event_id from store.delivery`.execute(db)
    await expect(dropDelivery(db, slow!, rows[0]!.event_id)).rejects.toThrow(WebhookLost)
    expect(await listWebhooks(db)).toMatchObject([{ id, last_error: 'answered 503' }])
  })

  it('that are resumed after a long pause go on at once', async () => {
    const { id } = await add(receiver)
    await append(['one', 'two'])
    receiver.answers.push({ status: 503, headers: { 'retry-after': '3600' } })
    await deliver()
    // As a restore leaves it: the backup held a retry that is hours away, and a cursor that leads nowhere.
    await sql`update store.webhook set state = 'off', state_reason = 'the store was restored'`.execute(db)
    await sql`update store.delivery set first_at = now() - interval '3 days', attempts = 20`.execute(db)
    expect(await resumeWebhook(db, id, 'stop')).toBe(true)
    receiver.answers.push(503)
    expect(await deliver()).toBe(1)
    expect(await listWebhooks(db)).toMatchObject([{ state: 'on', dead: 0, last_error: 'answered 503' }])
    await sql`update store.webhook set state = 'off'`.execute(db)
    expect(await resumeWebhook(db, id, 'now')).toBe(true)
    await append(['three'])
    expect(await deliver()).toBe(1)
    expect(jobs()).toEqual(['one', 'one', 'three'])
  })

  it('stop in the middle of a request, and send it again after a restart', async () => {
    await add(receiver)
    await append(['one', 'two'])
    const stop = new AbortController()
    receiver.answers.push({
      status: 204,
      after: new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve())),
    })
    const stopping = deliver({ signal: stop.signal })
    await expect.poll(() => receiver.got.length).toBe(1)
    stop.abort(new Error('the process stops'))
    await stopping
    await deliver()
    expect(jobs()).toEqual(['one', 'one', 'two'])
    expect(receiver.got[0]!.id).toBe(receiver.got[1]!.id)
  })

  it('are switched off where the log cannot be followed any more, and can go on from now', async () => {
    const { id } = await add(receiver)
    await sql`update store.webhook set cursor = ${Buffer.from('c1.7.1.1').toString('base64url')}`.execute(db)
    await append(['lost'])
    await deliver()
    expect(await listWebhooks(db)).toMatchObject([
      { state: 'off', state_reason: expect.stringContaining('take a new snapshot') },
    ])
    expect(await resumeWebhook(db, id, 'now')).toBe(true)
    await append(['found'])
    await deliver()
    expect(jobs()).toEqual(['found'])
  })

  it('leave no secret in the log', async () => {
    const { secret } = await addWebhook(db, { url: `${receiver.url}?key=hidden`, filter: 'scope=any' })
    await append(['one'])
    receiver.answers.push(500)
    await deliver({ plan: NEVER_AGAIN })
    expect(logged()).toContain('dead letter')
    for (const hidden of [secret, secret.slice('whsec_'.length), 'hidden'])
      expect(logged()).not.toContain(hidden)
    expect(JSON.stringify(await listWebhooks(db))).not.toContain(secret.slice('whsec_'.length))
  })
})

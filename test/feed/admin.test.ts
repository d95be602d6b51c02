import { afterAll, describe, expect, it } from 'vitest'
import { queueActions } from '../../cli/queue-actions.ts'
import { createToken, type TokenScope } from '../../db/tokens.ts'
import { addWebhook } from '../../db/webhooks.ts'
import { openAdmin } from '../../feed/admin.ts'
import { openFeed } from '../../feed/server.ts'
import { openQueues } from '../../workers/queues.ts'
import { GiveUp } from '../../workers/task.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { deliverSide } from '../workers/deliver/deliver-side.ts'
import { startReceiver } from '../workers/deliver/receiver.ts'
import { NIGHT } from './adverts.ts'
import { serve } from './feed-side.ts'

const { db, url } = await testDatabase()
const receiver = await startReceiver()
const { deliver, append } = deliverSide(db, [receiver])
const queues = await openQueues({ databaseUrl: url, workers: 1 })
afterAll(() => queues.close())
const failures: unknown[] = []
const SOURCE = {
  ...{ id: 'lever:one', access: 'on', why: 'public', crawled: true, notCrawledBecause: null },
  ...{ health: 'new', healthReason: null, healthSince: null, lastRun: null, nextAt: null },
}
const admin = await openAdmin({
  db,
  host: '127.0.0.1',
  port: 0,
  requestsPerMinute: 1000,
  log: { error: (details) => failures.push(details) },
  actions: { sources: async () => [SOURCE], ...queueActions(queues) },
})
afterAll(() => admin.close())
const secretOf = async (scope: TokenScope) =>
  (await createToken(db, { scope, note: null, expiresAt: null })).secret
const [own, reader] = [await secretOf('admin'), await secretOf('read')]
async function ask(path: string, { method = 'GET', authorization = `Bearer ${own}` } = {}) {
  const answer = await fetch(admin.url + path, { method, headers: { authorization } })
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as readers do, without types
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any }
}
const ROUTES = [
  ['GET', '/admin/overview'],
  ['GET', '/admin/sources'],
  ['GET', '/admin/runs'],
  ['GET', '/admin/webhooks'],
  ['GET', '/admin/dead-letters'],
  ['POST', '/admin/dead-letters/webhook:1/retry'],
  ['POST', '/admin/webhooks/wh_1/redeliver'],
] as const

describe('the admin port', () => {
  it.each(ROUTES)('lets nobody but holders of an admin token %s %s', async (method, path) => {
    const asBasic = `Basic ${Buffer.from(`me:${own}`).toString('base64')}`
    const refused = ['', 'Bearer cb_admin_made_up', asBasic, `Bearer ${reader}`]
    const statuses = []
    for (const authorization of refused) statuses.push((await ask(path, { method, authorization })).status)
    expect(statuses).toEqual([401, 401, 401, 403])
  })

  it('has no route on the port of the feed', async () => {
    const feed = await openFeed({ db, host: '127.0.0.1', port: 0 })
    for (const [method, path] of ROUTES) {
      const answer = await fetch(feed.url + path, { method, headers: { authorization: `Bearer ${own}` } })
      expect(answer.status, path).toBe(404)
    }
    await feed.close()
  })

  it('tells what operator verbs tell, and keeps it out of caches', async () => {
    await addSource(db, 'lever:one')
    await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT])
    const { secret } = await addWebhook(db, { url: receiver.url, filter: 'scope=any' })
    const { body, headers } = await ask('/admin/overview')
    expect(body).toMatchObject({
      scopes: [{ scope: 'core', open: 1, closed: 0 }],
      queues: { crawl: { failed: 0 }, postings: { failed: 0 } },
      runs: [{ source_id: 'lever:one', state: 'complete', created: 1 }],
      webhooks: [{ url: receiver.origin, state: 'on' }],
    })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(JSON.stringify(body)).not.toContain(secret.slice(6))
    expect((await ask('/admin/sources')).body).toEqual({ sources: [SOURCE] })
    expect((await ask('/admin/runs?source=lever:one&limit=1')).body.runs).toHaveLength(1)
    expect((await ask('/admin/runs?source=lever:none')).body).toEqual({ runs: [] })
    expect(failures).toEqual([])
  })

  it.each(['/admin/runs?limit=0', '/admin/runs?limit=x', '/admin/runs?colour=red', '/admin/overview?x=1'])(
    'answers %s with 400',
    async (path) => {
      const { status, body } = await ask(path)
      expect(status).toBe(400)
      expect(body.error.message).toBeTruthy()
    },
  )

  it('gives a dead task another chance, one alone', async () => {
    let tries = 0
    const worker = await queues.work(
      'postings',
      async () => {
        if (++tries <= 2) throw new GiveUp('cannot be read')
      },
      { concurrency: 1 },
    )
    await queues.addAll('postings', [{ task: { batchId: '1' } }, { task: { batchId: '2' } }])
    await queues.idle()
    const letters = (await ask('/admin/dead-letters')).body.deadLetters
    expect(letters).toMatchObject([
      { queue: 'postings', task: { batchId: '2' }, attempts: 1 },
      { queue: 'postings', task: { batchId: '1' } },
    ])
    const [{ id }] = letters
    expect(
      (await ask(`/admin/dead-letters/${encodeURIComponent(id)}/retry`, { method: 'POST' })).body,
    ).toEqual({
      retried: id,
    })
    await queues.idle()
    expect(tries).toBe(3)
    expect((await ask('/admin/dead-letters')).body.deadLetters).toHaveLength(1)
    expect(
      (await ask(`/admin/dead-letters/${encodeURIComponent(id)}/retry`, { method: 'POST' })).status,
    ).toBe(404)
    await worker.close()
  })

  it('gives a dead delivery another chance, or all of a webhook', async () => {
    await deliver()
    receiver.answers.push(500, 500)
    await append(['one', 'two'])
    await deliver({ plan: { baseMs: 0, mostMs: 0, forMs: 0 } })
    const letters = (await ask('/admin/dead-letters')).body.deadLetters.filter(
      ({ queue }: { queue: string }) => queue === 'webhook',
    )
    expect(letters.map((letter: { job_id: string }) => letter.job_id).sort()).toEqual(['one', 'two'])
    const [{ id, webhook_id }] = letters
    receiver.taken.length = 0
    expect((await ask(`/admin/dead-letters/${id}/retry`, { method: 'POST' })).status).toBe(200)
    await deliver()
    expect(receiver.taken).toHaveLength(1)
    const all = await ask(`/admin/webhooks/${webhook_id}/redeliver`, { method: 'POST' })
    expect(all.body).toEqual({ redelivered: 1 })
    await deliver()
    expect(receiver.taken).toHaveLength(2)
  })

  it.each(['nothing', 'crawl:', 'crawl:1', 'mail:1', 'webhook:x', 'webhook:0', `crawl:${'x'.repeat(90)}`])(
    'answers a retry of %s with 404',
    async (id) => {
      expect((await ask(`/admin/dead-letters/${id}/retry`, { method: 'POST' })).status).toBe(404)
      expect(failures).toEqual([])
    },
  )
})

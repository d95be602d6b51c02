import { type AddressInfo, connect as openSocket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it } from 'vitest'
import { appendChanges } from '../../db/changes.ts'
import { decodeCursor, encodeCursor } from '../../db/cursor.ts'
import { createFeed, openFeed } from '../../feed/server.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'
import { watchLooks } from './looks.ts'

const { db, feed, get, failures } = await feedSide()
const MONDAY = new Date('2026-03-02T06:00:00Z')
await addSource(db, 'lever:one')
await serve(db, 'lever:one', MONDAY, [NIGHT, OFFICE])

const append = (jobId: string, isPublic = true) =>
  db
    .transaction()
    .execute((trx) =>
      appendChanges(trx, [{ jobId, kind: 'changed', reason: null, fields: {}, isPublic, at: MONDAY }]),
    )

/** Asks again while anything is held back: a writer of another test file, in another database, holds it back too. */
async function getSettled(address: string): ReturnType<typeof get> {
  for (;;) {
    const answer = await get(address)
    const { data, pending, lag_seconds } = answer.body
    // Let go between the page and its count: there is more, and it was not shown.
    if (lag_seconds === 0 && (data.length > 0 || pending === 0)) return answer
  }
}

async function endOfLog(): Promise<string> {
  return (await getSettled(`/v1/changes?limit=1000&${SERVICE}`)).body.next_cursor
}

const SERVICE = 'scope=core&scope=customer-service'
const CROWD = 20

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

afterEach(() => expect(failures).toEqual([]))

describe('/v1/changes', () => {
  it('follows the log page by page, to the end', async () => {
    const first = await getSettled(`/v1/changes?limit=1&${SERVICE}`)
    expect(first.body).toMatchObject({
      data: [{ kind: 'opened' }],
      has_more: true,
      pending: 1,
      lag_seconds: 0,
    })
    expect(Object.keys(first.body.data[0].fields)).toContain('title')
    expect(JSON.stringify(first.body), 'no texts').not.toContain('airports')
    const rest = await get(`/v1/changes?${SERVICE}&since=${first.body.next_cursor}`)
    expect(rest.body).toMatchObject({ data: [{ kind: 'opened' }], has_more: false, pending: 0 })
    const end = await get(`/v1/changes?since=${rest.body.next_cursor}`)
    expect(end.body).toMatchObject({ data: [], next_cursor: rest.body.next_cursor, has_more: false })
  })

  it('tells of a job that an app then finds', async () => {
    const since = await endOfLog()
    await serve(db, 'lever:one', new Date('2026-03-03T06:00:00Z'), [GERMAN])
    const { body } = await getSettled(`/v1/changes?since=${since}`)
    expect((await get(`/v1/jobs/${body.data[0].job_id}`)).body.title).toBe(GERMAN.title)
  })

  it.each([
    'since=nonsense',
    `since=${'A'.repeat(150)}`,
    'limit=1001',
    'wait=61',
    'wait=-1',
    'colour=red',
    'since=',
  ])('answers %s with 400', async (query) => {
    const { status, body } = await get(`/v1/changes?${query}`)
    expect(status).toBe(400)
    expect(body.error.message).toBeTruthy()
  })

  it('answers 410 with a way on when the epoch of a cursor is gone', async () => {
    const position = decodeCursor(await endOfLog())
    const gone = await get(`/v1/changes?since=${encodeCursor({ ...position, epoch: position.epoch + 7 })}`)
    expect(gone).toMatchObject({
      status: 410,
      body: { error: { parameter: 'since', snapshot: '/v1/snapshot' } },
    })
    const ahead = encodeCursor({ ...position, xid: String(BigInt(position.xid) + 1_000_000n) })
    expect((await get(`/v1/changes?since=${ahead}`)).status).toBe(410)
  })
})

describe('a reader that waits', () => {
  it('is answered as soon as there is news, and only by public news', async () => {
    const since = await endOfLog()
    const looks = watchLooks(db)
    const own = await createFeed({ db: looks.db })
    const url = await own.listen({ host: '127.0.0.1', port: 0 })
    let isAnswered = false
    const waiting = fetch(`${url}/v1/changes?since=${since}&wait=30`).finally(() => {
      isAnswered = true
    })
    await looks.next()
    await append('inside', false)
    // The second look from now began after the change was committed.
    await looks.next()
    await looks.next()
    expect(isAnswered).toBe(false)
    await append('outside')
    const committed = performance.now()
    const body = (await (await waiting).json()) as { data: { job_id: string }[] }
    await own.close()
    expect(performance.now() - committed).toBeLessThan(5000)
    expect(body.data.map((change) => change.job_id)).toEqual(['outside'])
  })

  it('is answered at once when there is news already', async () => {
    const started = performance.now()
    expect((await get('/v1/changes?wait=30&limit=1')).body.data).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('is answered with nothing, and its own cursor, when the time is up', async () => {
    const since = await endOfLog()
    const { status, body } = await get(`/v1/changes?since=${since}&wait=0.2`)
    expect([status, body.data, body.next_cursor]).toEqual([200, [], since])
  })

  it('is answered when the time is up though garbage was collected meanwhile', async () => {
    const since = await endOfLog()
    const looks = watchLooks(db)
    const own = await createFeed({ db: looks.db })
    const url = await own.listen({ host: '127.0.0.1', port: 0 })
    const waiting = fetch(`${url}/v1/changes?since=${since}&wait=2`)
    await looks.next()
    collectGarbage()
    const answer = await Promise.race([waiting, delay(5000, null)])
    await own.close()
    expect(answer?.status).toBe(200)
  })

  it('does not hold up a close, also in a crowd', async () => {
    const looks = watchLooks(db)
    const own = await createFeed({ db: looks.db })
    const since = await endOfLog()
    const arrived = new Promise<void>((all) => {
      let n = 0
      own.addHook('onRequest', async () => void (++n === CROWD && all()))
    })
    const url = await own.listen({ host: '127.0.0.1', port: 0 })
    const waiting = Array.from({ length: CROWD }, () => fetch(`${url}/v1/changes?since=${since}&wait=60`))
    await arrived
    await looks.next()
    const started = performance.now()
    await own.close()
    expect(performance.now() - started).toBeLessThan(5000)
    for (const answer of await Promise.all(waiting)) {
      expect([answer.status, await answer.json()]).toMatchObject([200, { data: [] }])
    }
  })

  it('leaves nothing running when it goes away', async () => {
    const looks = watchLooks(db)
    const own = await createFeed({ db: looks.db })
    const aborted = new Promise<void>((isAborted) => {
      own.addHook('onRequestAbort', (_request, done) => {
        isAborted()
        done()
      })
    })
    await own.listen({ host: '127.0.0.1', port: 0 })
    const { port } = own.server.address() as AddressInfo
    const socket = openSocket(port, '127.0.0.1')
    socket.write(`GET /v1/changes?since=${await endOfLog()}&wait=60 HTTP/1.1\r\nHost: x\r\n\r\n`)
    await looks.next()
    socket.destroy()
    await aborted
    // One look may be under way; then there is nobody left to look for.
    await Promise.race([looks.next(), delay(1000)])
    const before = looks.count()
    await delay(1500)
    expect(looks.count()).toBe(before)
    await own.close()
  })
})

it('listens where it is told', async () => {
  expect(feed.url).toBe(`http://127.0.0.1:${feed.port}`)
  await expect(openFeed({ db, host: '127.0.0.1', port: feed.port })).rejects.toThrow(/EADDRINUSE/)
})

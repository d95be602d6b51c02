import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { FeedRefused, type FollowedJob, feedClient, type Step } from '../../feed/client.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'

const { db, feed, failures } = await feedSide()
await addSource(db, 'lever:one')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, GERMAN])
const ended = new AbortController()
afterAll(() => ended.abort())
const client = feedClient({ url: feed.url, signal: ended.signal })

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of from) found.push(one)
  return found
}

/** What the page of documentation does, with a map for a table. */
async function applyTo(copy: Map<string, FollowedJob>, step: Step): Promise<void> {
  if (step.kind === 'snapshot') {
    copy.clear()
    for await (const job of step.jobs) copy.set(job.id, job)
    return
  }
  for (const id of step.gone) copy.delete(id)
  for (const job of step.put) copy.set(job.id, job)
}

async function freshCopy(): Promise<Map<string, FollowedJob>> {
  const { jobs } = await client.snapshot({ hours: 'part-time' })
  return new Map((await all(jobs)).map((job) => [job.id, job]))
}

/** Takes steps until nothing is left or held back; an open writer of another test's database holds back, too. */
async function catchUp(steps: AsyncGenerator<Step>, copy: Map<string, FollowedJob>): Promise<string[]> {
  const kinds: string[] = []
  for (;;) {
    const { value: step } = await steps.next()
    await applyTo(copy, step)
    kinds.push(step.kind)
    if (step.kind === 'changes' && step.isCaughtUp) return kinds
  }
}

describe('the client', () => {
  it('walks over all jobs of a filter, page after page', async () => {
    const jobs = await all(client.jobs({ scope: 'any', limit: 1, sort: 'first_seen' }))
    expect(jobs.map(({ title }) => title).sort()).toEqual(
      [NIGHT, OFFICE, GERMAN].map(({ title }) => title).sort(),
    )
    expect(await all(client.jobs({ language: ['de', 'lv'] }))).toMatchObject([{ title: GERMAN.title }])
  })

  it('gives one job with its text, and null for none', async () => {
    const [listed] = await all(client.jobs({ shift: 'overnight' }))
    expect(await client.job(listed!.id)).toMatchObject({
      id: listed!.id,
      text: expect.stringContaining('airports'),
    })
    expect(await client.job('nothing')).toBeNull()
  })

  it('tells what was refused and what is allowed', async () => {
    const refused = await all(client.jobs({ hours: 'sometimes' as 'part-time' })).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(FeedRefused)
    expect(refused).toMatchObject({
      status: 400,
      parameter: 'hours',
      allowed: expect.arrayContaining(['part-time']),
    })
  })

  it('follows from a snapshot on, and goes on from a cursor', async () => {
    const copy = new Map<string, FollowedJob>()
    const steps = client.follow({ hours: 'part-time' }, { wait: 0 })
    expect((await catchUp(steps, copy))[0]).toBe('snapshot')
    expect(copy).toEqual(await freshCopy())
    const { cursor } = (await steps.next()).value as Step
    await steps.return(undefined)

    const later = [{ ...OFFICE, title: 'Part-time phone agent' }, GERMAN, LATVIAN]
    await serve(db, 'lever:one', new Date('2026-03-03T06:00:00Z'), later)
    const more = client.follow({ hours: 'part-time' }, { since: cursor, wait: 0 })
    expect(await catchUp(more, copy)).not.toContain('snapshot')
    expect(copy).toEqual(await freshCopy())
    expect([...copy.values()].map(({ title }) => title)).toContain(LATVIAN.title)
    await more.return(undefined)
  })

  it('starts over with a snapshot when its cursor cannot be followed any more', async () => {
    const { cursor } = await client.snapshot()
    await sql`update store.feed_epoch set dropped_xid = pg_current_xact_id(),
      dropped_seq = (select max(seq) from store.change)`.execute(db)
    const steps = client.follow({ hours: 'part-time' }, { since: cursor, wait: 0 })
    const copy = new Map([['stale', {} as FollowedJob]])
    await applyTo(copy, (await steps.next()).value)
    expect(copy).toEqual(await freshCopy())
    await steps.return(undefined)
  })

  it('does not go on from a snapshot that was not read', async () => {
    const steps = client.follow()
    await steps.next()
    await expect(steps.next()).rejects.toThrow('read to the end')
  })

  it('pauses also where what stands in front of the feed names a date to come back', async () => {
    const askedAt: number[] = []
    const front = createServer((_request, response) => {
      const isSecond = askedAt.push(performance.now()) > 1
      const date = new Date(Date.now() + 1000).toUTCString()
      response.writeHead(isSecond ? 200 : 503, { 'retry-after': date, connection: 'close' })
      response.end('{"data":[],"next_cursor":null,"has_more":false}')
    })
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
    const { port } = front.address() as AddressInfo
    expect(await all(feedClient({ url: `http://127.0.0.1:${port}` }).jobs())).toEqual([])
    expect(askedAt[1]! - askedAt[0]!).toBeGreaterThan(400)
    await new Promise((resolve) => front.close(resolve))
  })

  it('does not pause when it is told to stop before the pause has begun', async () => {
    const stop = new AbortController()
    const busy = new ReadableStream({ cancel: () => stop.abort(new Error('enough')) })
    const refusal = new Response(busy, { status: 503, headers: { 'retry-after': '3600' } })
    vi.stubGlobal('fetch', async () => refusal)
    onTestFinished(() => void vi.unstubAllGlobals())
    const jobs = feedClient({ url: feed.url, signal: stop.signal }).jobs()
    await expect(jobs.next()).rejects.toThrow('enough')
  })

  it('needs nothing at run time but its own file', async () => {
    const source = await readFile(new URL('../../feed/client.ts', import.meta.url), 'utf8')
    const types = await readFile(new URL('../../feed/client-types.ts', import.meta.url), 'utf8')
    const needed = [...(source + types).matchAll(/^(?:import|export)\s+(?!type\b).*\bfrom\b.*$/gm)].map(
      ([line]) => line,
    )
    expect(needed).toEqual([])
    expect(failures).toEqual([])
  })
})

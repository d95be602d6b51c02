import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, it, vi } from 'vitest'
import { startRedis } from '../../bench/redis-server.ts'
import { queueOptions } from '../../cli/queue-options.ts'
import { readSettings } from '../../config/settings.ts'
import { openQueues } from '../../workers/queues.ts'
import { reconcile } from '../../workers/reconcile.ts'
import { builtProgram } from '../cli/built-program.ts'
import { startBoard } from '../crawlers/board-server.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { openings } from '../workers/run-side.ts'
import { type Host, lacking, openHost } from './two-hosts/network.ts'

const SOURCES = 10
const OPENINGS = 400
const PAGE_MS = 400
const CUT_MS = 30_000

const redis = await startRedis('--appendonly', 'yes')
const reason = lacking() ?? (redis === null ? 'there is no redis-server' : null)
if (reason !== null) process.stderr.write(`two hosts: not run, ${reason}\n`)
afterAll(() => redis?.stop())

it.skipIf(reason !== null)(
  'a host that is cut off for 30 s while both crawl and read loses nothing and doubles nothing',
  async () => {
    const program = await builtProgram()
    const { db, url } = await testDatabase()
    const board = await slowBoard()
    const sourceIds: string[] = []
    for (let n = 0; n < SOURCES; n++)
      sourceIds.push(
        await addSource(db, `lever:firm${n}`, {
          company: `Otter ${n}`,
          params: { site: `firm${n}`, api: board.origin },
        }),
      )
    const env = {
      DATABASE_URL: url,
      REDIS_URL: redis!.url,
      LOG_LEVEL: 'warn',
      CRAWL_CONCURRENCY: '2',
      CALLBOARD_CONTACT: 'tests@example.org',
    }
    const queues = await openQueues({
      ...(await queueOptions(readSettings(env), { db, url, close: async () => {} }, 0)),
      onError: () => {},
    })
    const ports = [url, redis!.url, board.origin].map((each) => Number(new URL(each).port))
    const hosts: Host[] = []
    try {
      for (const n of [1, 2]) hosts.push(await openHost(n, ports))
      const work = [join(import.meta.dirname, 'two-hosts', 'work.mjs'), dirname(program), board.origin]
      await Promise.all(hosts.map((host) => untilItWorks(host.node(work, env))))
      await queues.addAll(
        'crawl',
        sourceIds.map((sourceId) => ({ task: { sourceId } })),
      )
      // Walks of both are under way: ten sources, two at once on each.
      await vi.waitFor(() => expect(board.asked.length).toBeGreaterThan(8), { timeout: 60_000, interval: 20 })
      const before = board.asked.length
      hosts[1]!.cut()
      await pause(CUT_MS)
      expect(board.asked.length, 'the other host goes on').toBeGreaterThan(before)
      hosts[1]!.mend()
      const mended = performance.now()
      for (;;) {
        await reconcile(db, queues, { graceMs: 5_000 })
        const { crawl, postings } = await queues.counts()
        const left = await db
          .selectFrom('store.run')
          .select('id')
          .where('state', 'in', ['running', 'walked'])
          .execute()
        if (
          left.length === 0 &&
          crawl.waiting + crawl.active + crawl.delayed + postings.waiting + postings.active === 0
        )
          break
        expect(performance.now() - mended, 'everything is done within three minutes').toBeLessThan(180_000)
        await pause(1_000)
      }
      process.stderr.write(
        `two hosts: everything done ${Math.round((performance.now() - mended) / 1000)} s after the cable was mended\n`,
      )
      expect([...(await queues.failed('crawl')), ...(await queues.failed('postings'))]).toEqual([])
      const { rows } = await sql`
      select (select count(*)::int from store.posting where state = 'open') as postings,
        (select count(*)::int from store.batch) as batches,
        (select count(distinct source_id)::int from store.run where state = 'complete') as complete,
        (select count(*)::int from store.change where kind = 'opened') as opened,
        (select count(distinct job_id)::int from store.change where kind = 'opened') as jobs,
        (select count(*)::int from store.change where kind = 'closed') as closed`.execute(db)
      const { opened } = rows[0] as { opened: number }
      expect(opened).toBeGreaterThan(0)
      expect(rows[0]).toEqual({
        postings: SOURCES * OPENINGS,
        batches: 0,
        complete: SOURCES,
        opened,
        jobs: opened,
        closed: 0,
      })
    } finally {
      for (const host of hosts) await host.close()
      await queues.close()
      await board.close()
    }
  },
)

/** A board in Lever's form whose every page takes its time. */
async function slowBoard() {
  return startBoard({
    '*': (request, response) => {
      const address = new URL(request.url ?? '/', 'http://board')
      const site = /^\/v0\/postings\/([^/]+)$/.exec(address.pathname)?.[1]
      if (site === undefined) {
        response.writeHead(404).end()
        return
      }
      const skip = Number(address.searchParams.get('skip') ?? 0)
      const limit = Number(address.searchParams.get('limit') ?? 100)
      const page = openings(OPENINGS)
        .slice(skip, skip + limit)
        .map(({ id, text }) => ({
          id,
          text,
          hostedUrl: `https://jobs.lever.example/${site}/${id}`,
          categories: { location: 'Riga', commitment: 'Part-time' },
          description: `<p>Answer calls and chats from our customers at ${text} of ${site}.</p>`,
          lists: [],
          createdAt: 1_772_000_000_000,
        }))
      setTimeout(
        () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page)),
        PAGE_MS,
      )
    },
  })
}

async function untilItWorks(child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr!.on('data', (chunk) => {
    said += String(chunk)
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a host ended with ${code}: ${said}`)
  })
  ended.catch(() => {})
  await Promise.race([once(child.stdout!, 'data'), ended])
}

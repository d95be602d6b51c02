import { gzipSync } from 'node:zlib'
import { dayStart } from '../../../demo/world/calendar.ts'
import { type Hostile, openHostileBoards } from '../hostile-boards.ts'
import { forgetPeak, peakMib, residentMib } from '../memory-of.ts'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

const MOST_GROWTH_MIB = 150
const MIB = 1024 * 1024
const JSON_TYPE = { 'content-type': 'application/json' }
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' }

/** 300 MB of blanks on 300 kB of wire: 30 members of 10 MB. */
const BOMB = Buffer.concat(Array<Buffer>(30).fill(gzipSync(Buffer.alloc(10_000_000, ' '))))
const DEEP = `<html><body>${'<div>'.repeat(50_000)}deep`
const CROWDED = `<html><body><p ${Array.from({ length: 50_000 }, (_, n) => `a${n}="x"`).join(' ')}>crowded`

/** Crawls hostile boards beside the good ones of a day: those must not feel it. */
function beside(name: string, fault: string, boards: Readonly<Record<string, Hostile>>): Scenario {
  return {
    name,
    fault,
    on: 'any',
    async run(stage) {
      const hostile = await openHostileBoards(boards)
      stage.onEnd(() => hostile.close())
      const site = await stage.site({ besides: hostile })
      const worker = site.start(undefined, { env: { CRAWL_CONCURRENCY: '6' } })
      await site.liveDay(1)
      const pid = worker.child.pid!
      forgetPeak(pid)
      const before = residentMib(pid)
      const at = dayStart(2).toISOString()
      await site.queues.addAll(
        'crawl',
        hostile.sources.map(({ id }) => ({ task: { sourceId: id, at }, id: `${id} hostile` })),
      )
      for (let day = 2; day <= stage.week.days; day++) await site.liveDay(day)
      const growth = peakMib(pid) - before
      const runs = await site.db
        .selectFrom('store.run')
        .select(['source_id', 'state', 'reason', 'found'])
        .where(
          'source_id',
          'in',
          hostile.sources.map(({ id }) => id),
        )
        .execute()
      for (const { id } of hostile.sources) {
        const own = runs.filter((run) => run.source_id === id)
        if (own.length === 0) throw new Error(`${id} was not crawled`)
        const believed = own.find(({ state, found }) => state === 'complete' || found > 0)
        if (believed !== undefined) throw new Error(`${id} was believed: ${JSON.stringify(believed)}`)
      }
      if (growth > MOST_GROWTH_MIB) stage.note(`memory grew by ${growth} MiB`)
      const told = await compare(stage, site)
      return {
        injected: `${hostile.sources.length} boards; memory grew by ${Math.max(0, growth)} MiB`,
        recoveredMs: null,
        lost: told.lost,
        duplicated: told.duplicated + (growth > MOST_GROWTH_MIB ? 1 : 0),
      }
    },
  }
}

export const bodies = beside('bodies', 'pages of 10 MB, a gzip bomb of 300 MB, 201 encodings', {
  'lever:large': (_request, response) =>
    void response.writeHead(200, JSON_TYPE).end(Buffer.alloc(20 * MIB, '[')),
  'jobposting-site:large': (_request, response) =>
    void response.writeHead(200, HTML_TYPE).end(Buffer.alloc(10 * MIB, 'word ')),
  'lever:bomb': (_request, response) =>
    void response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(BOMB),
  'lever:encoded': (_request, response) =>
    void response
      .writeHead(200, { ...JSON_TYPE, 'content-encoding': Array(201).fill('gzip').join(', ') })
      .end(gzipSync('[]')),
})

export const markup = beside('markup', 'a DOM 50,000 deep, 50,000 attributes', {
  'jobposting-site:deep': (_request, response) => void response.writeHead(200, HTML_TYPE).end(DEEP),
  'jobposting-site:crowded': (_request, response) => void response.writeHead(200, HTML_TYPE).end(CROWDED),
})

export const slow = beside('slow', 'headers that never come, a byte every 100 ms', {
  'lever:mute': () => {},
  'lever:dripping': (_request, response) => {
    response.writeHead(200, JSON_TYPE)
    const drip = setInterval(() => response.write('['), 100)
    response.on('close', () => clearInterval(drip))
  },
})

export const broken = beside('broken', 'answers cut off, reset, redirected in circles and inwards', {
  'lever:cut': (_request, response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '100000' })
    response.write('[', () => response.socket?.destroy())
  },
  'lever:reset': (request) => void request.socket.resetAndDestroy(),
  'lever:silent': (request) => void request.socket.end(),
  'lever:circling': (request, response) => void response.writeHead(302, { location: request.url }).end(),
  'lever:far': (request, response) => {
    const hops = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('hop') ?? 0)
    response.writeHead(302, { location: `/hop?hop=${hops + 1}` }).end()
  },
  'lever:inwards': (_request, response) =>
    void response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  'lever:empty': (_request, response) => void response.writeHead(200, JSON_TYPE).end(),
})

export const hostile: readonly Scenario[] = [bodies, markup, slow, broken]

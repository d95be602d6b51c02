import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { encodeCursor, type Position } from '../../db/cursor.ts'
import { encodeJobCursor, ORDERS } from '../../db/job-order.ts'
import { type Load, load } from './load.ts'
import type { Server } from './servers.ts'

/** Entries of the log behind its end at which a follower asks. */
const BEHIND = 1_000

/** What is asked, by the name its figures get. */
export async function requestPaths(db: Database): Promise<Record<string, string>> {
  const since = await recentCursor(db)
  return {
    jobsFirstPage: '/v1/jobs',
    jobsTwoLabels: '/v1/jobs?workplace=remote&shift=overnight',
    jobsTextSearch: '/v1/jobs?q=customer%20support',
    jobsNoSuchWord: '/v1/jobs?q=zanzibar',
    jobsDeepCursor: `/v1/jobs?scope=any&cursor=${await deepCursor(db)}`,
    changes: `/v1/changes?scope=any&limit=100&since=${since}`,
    changesFiltered: `/v1/changes?workplace=remote&hours=part-time&limit=100&since=${since}`,
    changesWithJobs: `/v1/changes?scope=any&include=job&limit=100&since=${since}`,
  }
}

/** Each path beside a bare route that answers as many bytes. */
export async function measureRequests(
  paths: Readonly<Record<string, string>>,
  { feed, bare, seconds }: { feed: Server; bare: Server; seconds: number },
  say: (line: string) => void,
): Promise<Record<string, Load & { bare: Omit<Load, 'bytes'> }>> {
  const measured: Record<string, Load & { bare: Omit<Load, 'bytes'> }> = {}
  for (const [name, path] of Object.entries(paths)) {
    const own = await load(feed.url, path, seconds)
    const { bytes: _, ...beside } = await load(bare.url, `/${own.bytes}`, seconds)
    measured[name] = { ...own, bare: beside }
    say(
      `${name}: ${own.perSecond}/s, p99 ${own.p99Ms} ms (bare ${beside.perSecond}/s, p99 ${beside.p99Ms} ms)`,
    )
  }
  return measured
}

async function deepCursor(db: Database): Promise<string> {
  const { key, asText } = ORDERS.posted
  const { rows } = await sql<{ id: string; key: string }>`
    select j.id, ${asText} as key from public.jobs j where j.state = 'open' order by ${key} desc, j.id desc
    offset (select count(*) / 2 from public.jobs where state = 'open') limit 1`.execute(db)
  return encodeJobCursor({ sort: 'posted', ...rows[0]! })
}

async function recentCursor(db: Database): Promise<string> {
  const { rows } = await sql<Position>`
    select c.epoch, c.xid::text as xid, c.seq::text as seq from store.change c
    order by c.epoch desc, c.xid desc, c.seq desc offset ${BEHIND} limit 1`.execute(db)
  return encodeCursor(rows[0] ?? { epoch: 1, xid: '0', seq: '0' })
}

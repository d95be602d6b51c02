import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { openAdminPort } from '../../cli/admin.ts'
import { openLog } from '../../cli/log.ts'
import { openTerminal } from '../../cli/terminal.ts'
import { readSettings } from '../../config/settings.ts'
import type { Database } from '../../db/connect.ts'
import { encodeJobCursor, ORDERS } from '../../db/job-order.ts'
import { createToken } from '../../db/tokens.ts'
import { TREND_GROUPS } from '../../db/trends.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { quantiles } from '../dedupe-scale/quantiles.ts'
import { startServer } from '../feed/servers.ts'

/** Milliseconds of a page: asked for the first time, and then again and again by one reader. */
export interface PageTimes {
  firstMs: number
  p50Ms: number
  p95Ms: number
  bytes: number
}

type Say = (line: string) => void

/** Pages of readers, from a server of their own, once it has made its pages of trends: how long that takes is told too. */
export async function measureBoard(
  db: Database,
  url: string,
  asks: number,
  say: Say,
): Promise<{ trendsMadeMs: number; pages: Record<string, PageTimes> }> {
  const server = await startServer('feed', url)
  try {
    const trendsMadeMs = await untilQuiet(db)
    say(`pages of trends made in ${trendsMadeMs} ms`)
    return { trendsMadeMs, pages: await measureAll(server.url, await boardPages(db), {}, asks, say) }
  } finally {
    await server.stop()
  }
}

const LOOK_EVERY_MS = 50
const QUIET_LOOKS = 10

/** Milliseconds until nobody else had the database work for half a second. */
async function untilQuiet(db: Database): Promise<number> {
  const startedAt = performance.now()
  let lastBusyAt = startedAt
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet++) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state = 'active'
        and backend_type = 'client backend'`.execute(db)
    if (rows[0]!.n > 0) {
      quiet = -1
      lastBusyAt = performance.now()
    }
    await delay(LOOK_EVERY_MS)
  }
  return Math.round(lastBusyAt - startedAt)
}

/** Pages of operators on the admin port of `start`, signed in as a browser is. */
export async function measureOperators(
  db: Database,
  url: string,
  asks: number,
  say: Say,
): Promise<Record<string, PageTimes>> {
  await migrateQueues(url)
  const invocation = {
    settings: { ...readSettings({ DATABASE_URL: url, LOG_LEVEL: 'warn' }), requestsPerMinute: 100_000 },
    terminal: openTerminal(true),
    json: true,
    signal: new AbortController().signal,
  }
  const log = openLog(invocation)
  const queues = await openQueues({ databaseUrl: url, workers: 0 })
  const crew = { queues, log, close: () => queues.close() }
  const store = { db, url, close: async () => undefined }
  const admin = await openAdminPort(invocation, store, crew, 0)
  try {
    const { secret } = await createToken(db, { scope: 'admin', note: 'bench', expiresAt: null })
    const signedIn = await fetch(`${admin.url}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ token: secret }),
      redirect: 'manual',
    })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const found = await measureAll(admin.url, await operatorPages(db), { cookie }, asks, say)
    return Object.fromEntries(Object.entries(found).map(([path, times]) => [`operators ${path}`, times]))
  } finally {
    await admin.close()
    await crew.close()
  }
}

async function boardPages(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string; cursor_id: string; key: string }>`
    select (select max(j.id) from public.jobs j where j.scope = 'core') as id, j.id as cursor_id, ${ORDERS.posted.asText} as key
    from public.jobs j where j.state = 'open' order by ${ORDERS.posted.key} desc, j.id desc
    offset (select count(*) / 2 from public.jobs where state = 'open') limit 1`.execute(db)
  const { id, cursor_id, key } = rows[0]!
  const deep = encodeJobCursor({ sort: 'posted', id: cursor_id, key })
  return [
    ...[
      '/',
      '/?q=customer+support',
      '/?q=zanzibar',
      '/?workplace=remote&shift=overnight',
      '/?scope=any&state=any',
    ],
    ...[
      '/?country=DE&hours=part-time',
      '/?skill=crm&education=bachelor',
      `/?scope=any&cursor=${deep}`,
      `/jobs/${id}`,
    ],
    ...TREND_GROUPS.flatMap((among) => [`/trends?among=${among}`, `/trends/work?among=${among}`]),
    ...['/trends/pay', '/api'],
  ]
}

async function operatorPages(db: Database): Promise<string[]> {
  const { rows } = await sql<{ source: string; stored: string; newest: string }>`
    select (select source_id from store.posting group by 1 order by count(*) desc limit 1) as source,
      (select min(id) from store.run) as stored, (select max(id) from store.run) as newest`.execute(db)
  const { source, stored, newest } = rows[0]!
  return [
    ...['/', '/sources', '/schedule', '/runs', `/runs?source=${encodeURIComponent(source)}`],
    ...[`/runs/${stored}`, `/runs/${newest}`, '/tasks', '/dead-letters'],
  ]
}

async function measureAll(
  origin: string,
  paths: readonly string[],
  headers: Record<string, string>,
  asks: number,
  say: Say,
): Promise<Record<string, PageTimes>> {
  const ask = async (path: string): Promise<{ ms: number; bytes: number }> => {
    const startedAt = performance.now()
    const answer = await fetch(origin + path, { headers, redirect: 'manual' })
    const body = await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}: ${Buffer.from(body)}`)
    return { ms: performance.now() - startedAt, bytes: body.byteLength }
  }
  // Connecting and what the server loads with its first page belong to no page.
  await ask('/healthz')
  await ask('/api').catch(() => ask('/'))
  const found: Record<string, PageTimes> = {}
  for (const path of paths) {
    const { ms: firstMs, bytes } = await ask(path)
    const times: number[] = []
    for (let n = 0; n < asks; n++) times.push((await ask(path)).ms)
    const { p50, p95 } = quantiles(times)
    found[path] = { firstMs: Math.round(firstMs), p50Ms: Math.round(p50), p95Ms: Math.round(p95), bytes }
    say(`${path}: first ${Math.round(firstMs)} ms, p50 ${Math.round(p50)}, p95 ${Math.round(p95)}`)
  }
  return found
}

import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openDemoStore } from '../../cli/demo/store.ts'
import { liveThrough } from '../../cli/demo/week.ts'
import { queueActions } from '../../cli/queue-actions.ts'
import { openTerminal } from '../../cli/terminal.ts'
import { readSettings } from '../../config/settings.ts'
import type { Database } from '../../db/connect.ts'
import { lastRuns } from '../../db/source-yield.ts'
import { listSources, refusal } from '../../db/sources.ts'
import { createToken } from '../../db/tokens.ts'
import { openAdmin } from '../../feed/admin.ts'
import type { OperatedSource } from '../../feed/operators/page-sources.ts'
import { openFeed } from '../../feed/server.ts'
import { openQueues } from '../../workers/queues.ts'
import { GiveUp, type Queues } from '../../workers/task.ts'
import { TEST_SERVER } from '../database.ts'
import { openBrowser } from '../feed/browser.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'screenshots')
const WIDTHS = [1280, 390]
/** What a reader sees at once and a little more: whole pages would weigh several times as much. */
const TALLEST = 1500
const QUALITY = 55
const MOST_BYTES = 3_000_000

const browser = await openBrowser()

it('takes a picture of every page, wide and narrow, light and dark', async () => {
  const { CALLBOARD_SEED: seed = 'callboard' } = process.env
  const settings = readSettings({
    CALLBOARD_HOME: TEST_SERVER.home,
    CALLBOARD_STATE: TEST_SERVER.state,
    LOG_LEVEL: 'warn',
  })
  const signal = new AbortController().signal
  const invocation = { settings, terminal: openTerminal(false), json: false, signal }
  const store = await openDemoStore(invocation)
  try {
    await liveThrough(invocation, store, seed)
    await takeAll(store.db, store.url)
  } finally {
    await store.close()
  }
  const sizes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
})

async function takeAll(db: Database, databaseUrl: string): Promise<void> {
  const queues = await openQueues({ databaseUrl, workers: 1 })
  const feed = await openFeed({ db, host: '127.0.0.1', port: 0 })
  const admin = await openAdmin({
    ...{ db, host: '127.0.0.1', port: 0, requestsPerMinute: 10_000 },
    actions: { sources: () => sourcesOf(db), ...queueActions(queues) },
  })
  await leaveTasks(queues)
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const { secret } = await createToken(db, { scope: 'admin', note: 'pictures', expiresAt: null })
  const page = await browser.newPage()
  try {
    for (const [name, path] of Object.entries(await publicPages(db))) await take(page, name, feed.url + path)
    await take(page, 'operators-sign-in', `${admin.url}/sign-in`)
    await page.getByLabel('Admin token').fill(secret)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${admin.url}/`)
    for (const [name, path] of Object.entries(await operatorPages(db)))
      await take(page, `operators-${name}`, admin.url + path)
  } finally {
    await page.close()
    await Promise.all([admin.close(), feed.close(), queues.close()])
  }
}

/** All crawls have ended well: so that there is something to see, one task waits, and another met a batch that is gone. */
async function leaveTasks(queues: Queues): Promise<void> {
  const worker = await queues.work(
    'postings',
    async ({ batchId }) => {
      throw new GiveUp(`there is no batch ${batchId}`)
    },
    { concurrency: 1 },
  )
  await queues.add('postings', { batchId: '4711' })
  await queues.idle()
  await worker.close()
  await queues.add('crawl', { sourceId: 'greenhouse:fernwood' })
}

/** A job that is advertised often, so that there is something to see. */
async function publicPages(db: Database): Promise<Record<string, string>> {
  const { rows } = await sql<{ id: string }>`
    select p.job_id as id from public.postings p join public.jobs j on j.id = p.job_id
    where j.state = 'open' and j.scope = 'core' group by 1 order by count(*) desc, 1 limit 1`.execute(db)
  return {
    jobs: '/',
    job: `/jobs/${rows[0]!.id}`,
    'trends-demand': '/trends?among=all',
    'trends-pay': '/trends/pay',
    'trends-work': '/trends/work?among=all',
    feed: '/api',
  }
}

async function operatorPages(db: Database): Promise<Record<string, string>> {
  const { rows } = await sql<{ id: string }>`
    select id from store.run order by rejected > 0 desc, closed desc, id desc limit 1`.execute(db)
  return {
    overview: '/',
    sources: '/sources',
    runs: '/runs',
    run: `/runs/${rows[0]!.id}`,
    tasks: '/tasks',
    'dead-letters': '/dead-letters',
    schedule: '/schedule',
  }
}

async function take(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address)
  const session = await page.context().newCDPSession(page)
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      const whole = Number(await page.evaluate('document.documentElement.scrollHeight'))
      // Playwright itself writes no WebP.
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality: QUALITY,
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width, height: Math.min(whole, TALLEST), scale: 1 },
      })
      writeFileSync(join(FOLDER, `${name}-${width}-${colorScheme}.webp`), Buffer.from(data, 'base64'))
    }
  }
  await session.detach()
}

async function sourcesOf(db: Database): Promise<OperatedSource[]> {
  const [sources, last] = await Promise.all([listSources(db), lastRuns(db)])
  return sources.map((source) => ({
    id: source.id,
    access: source.access,
    why: source.access_reason,
    crawled: refusal(source) === null,
    notCrawledBecause: refusal(source),
    health: source.health,
    healthReason: source.health_reason,
    healthSince: source.health_since,
    lastRun: last.get(source.id) ?? null,
    nextAt: null,
  }))
}

import { EventEmitter, once } from 'node:events'
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, describe, expect, it } from 'vitest'
import { queueActions } from '../../cli/queue-actions.ts'
import { addRejections } from '../../db/run-counts.ts'
import { endWalk, openRun } from '../../db/runs.ts'
import { createToken, revokeToken } from '../../db/tokens.ts'
import { openAdmin } from '../../feed/admin.ts'
import { openQueues } from '../../workers/queues.ts'
import { GiveUp } from '../../workers/task.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { closeByExternalId } from '../stored-batch.ts'
import { NIGHT, OFFICE } from './adverts.ts'
import { openBrowser } from './browser.ts'
import { serve } from './feed-side.ts'
import { inspect } from './inspect.ts'

const { db, url } = await testDatabase()
const queues = await openQueues({ databaseUrl: url, workers: 1 })
afterAll(() => queues.close())
const failures: unknown[] = []
const SOURCE = {
  ...{ id: 'lever:one', access: 'on', why: 'documented public API', crawled: true, notCrawledBecause: null },
  ...{
    health: 'needs-mending',
    healthReason: 'no field "jobs"',
    healthSince: new Date('2026-03-03T06:00:00Z'),
  },
  lastRun: { at: new Date('2026-03-03T06:00:00Z'), state: 'drifted', found: 2, created: 0, changed: 0 },
  nextAt: new Date('2026-03-04T06:00:00Z'),
}
const admin = await openAdmin({
  ...{ db, host: '127.0.0.1', port: 0, requestsPerMinute: 1000 },
  log: { error: (details) => failures.push(details) },
  actions: {
    sources: async () => [
      {
        ...SOURCE,
        id: 'mine:other',
        health: 'well',
        healthReason: null,
        crawled: false,
        nextAt: null,
        lastRun: null,
        notCrawledBecause: 'paused: <b>asked to wait</b>',
      },
      SOURCE,
    ],
    ...queueActions(queues),
  },
})
afterAll(() => admin.close())
const { secret, row } = await createToken(db, { scope: 'admin', note: null, expiresAt: null })

await addSource(db, 'lever:one')
const at = (n: number) => new Date(Date.UTC(2026, 2, n, 6))
await serve(db, 'lever:one', at(2), [NIGHT, OFFICE])
await closeByExternalId(db, 'lever:one', [OFFICE.externalId], 'gone', at(3))
const broken = await openRun(db, { sourceId: 'lever:one', at: at(3), kind: 'crawl' })
if (!broken.ok) throw new Error(broken.reason)
await addRejections(db, broken.run.id, [
  { reason: 'no-title', externalId: 'x-<i>9</i>', detail: 'a posting without a title' },
])
await endWalk(db, broken.run, 'drifted', 'no field "jobs" in the answer')
const story = `/runs/${broken.run.id}`
const PATHS = ['/', '/sources', '/runs', story, '/tasks', '/dead-letters', '/schedule']

const browser = await openBrowser()
const context = await browser.newContext({ bypassCSP: true })
afterAll(() => context.close())

async function signIn(page: Page, token = secret): Promise<void> {
  await page.goto(`${admin.url}/sign-in`)
  await page.getByLabel('Admin token').fill(token)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function textOf(path: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(admin.url + path)
  const text = await page.getByRole('main').innerText()
  await page.close()
  return text
}

describe('operators’ pages', () => {
  it.each(PATHS)('show nobody %s who has not signed in', async (path) => {
    const asBearer = { authorization: `Bearer ${secret}` }
    for (const headers of [{}, { cookie: 'callboard_operator=made-up' }, asBearer] as Record<
      string,
      string
    >[]) {
      const answer = await fetch(admin.url + path, { headers, redirect: 'manual' })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in'])
    }
  })

  it('let in who has an admin token, and tell others why not', async () => {
    const page = await context.newPage()
    await signIn(page, 'cb_admin_made_up')
    expect(await page.getByRole('alert').innerText()).toBe('This token opens nothing.')
    const reader = await createToken(db, { scope: 'read', note: null, expiresAt: null })
    await signIn(page, reader.secret)
    expect(await page.getByRole('alert').innerText()).toContain('scope admin')
    await signIn(page)
    await page.waitForURL(`${admin.url}/`)
    const [cookie] = await context.cookies()
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
    expect(cookie?.value).not.toContain(secret.slice(-20))
    await page.close()
    await inspect(context, `${admin.url}/sign-in`)
  })

  it('tell queues, throughput and how much of the error budget is used', async () => {
    const text = await textOf('/')
    expect(text).toMatch(/Failed crawls\s+50 %/)
    expect(text).toContain('1 of 2 crawls of the last 7 days failed: 1000 % of the budget')
    expect(text).toMatch(/Open jobs\s+1/)
    expect(text).toMatch(/postings\t0\t0\t0\t0/)
    expect(text).toMatch(/1 hour\t2\t/)
  })

  it('tell health with its reason, and what is not crawled and why', async () => {
    const text = await textOf('/sources')
    expect(text).toMatch(
      /lever:one\s+needs mending\s+no field "jobs"[\s\S]*mine:other[\s\S]*<b>asked to wait<\/b>/,
    )
    expect(await textOf('/schedule')).toMatch(
      /lever:one\t4 Mar 2026, 06:00 UTC\s+6 hours[\s\S]*mine:other\tnot crawled/,
    )
  })

  it('tell a run from its start to what became of it', async () => {
    const text = await textOf(story)
    expect(text).toMatch(/drifted The answers were not what .* Reason: no field "jobs" in the answer\./)
    expect(text).toMatch(/no title\t1\s+x-<i>9<\/i>: a posting without a title/)
    expect(text).toMatch(
      /What closed: 1[\s\S]*Granite|What closed: 1[\s\S]*Customer Service Representative\s+office\s+3 Mar 2026, gone/,
    )
    expect(await textOf('/runs?source=lever:one')).toContain('drifted')
    expect(await textOf('/runs/999')).toContain('there is nothing of that number')
    expect(await textOf('/runs/x')).toContain('there is nothing of that number')
  })

  it('show what waits and what is at work, by ids alone', async () => {
    expect(await textOf('/tasks')).toContain('Both queues are empty.')
    await queues.add('postings', { batchId: '41' })
    expect(await textOf('/tasks')).toMatch(/1 task of both[\s\S]*postings\twaiting\t\{"batchId":"41"\}\t0\t/)
    const hold = new EventEmitter()
    const begun = once(hold, 'begun')
    const handle = async () => {
      hold.emit('begun')
      await once(hold, 'released')
    }
    const worker = await queues.work('postings', handle, { concurrency: 1 })
    await begun
    await inspect(context, `${admin.url}/tasks`)
    expect(await textOf('/tasks')).toMatch(/postings\tat work\t\{"batchId":"41"\}/)
    hold.emit('released')
    await queues.idle()
    await worker.close()
    expect(await textOf('/tasks')).toContain('Both queues are empty.')
  })

  it('give a dead letter another chance by its button alone', async () => {
    let tries = 0
    const worker = await queues.work(
      'postings',
      async () => {
        if (++tries === 1) throw new GiveUp('cannot be <b>read</b>')
      },
      { concurrency: 1 },
    )
    await queues.addAll('postings', [{ task: { batchId: '7' } }])
    await queues.idle()
    const page = await context.newPage()
    await page.goto(`${admin.url}/dead-letters`)
    expect(await page.getByRole('main').innerText()).toContain('cannot be <b>read</b>')
    await inspect(context, `${admin.url}/dead-letters`)
    await page.setViewportSize({ width: 390, height: 844 })
    const button = (await page.getByRole('button', { name: /Try again/ }).boundingBox())!
    expect(button.x + button.width, 'seen on a telephone without scrolling').toBeLessThanOrEqual(390)
    // By keyboard, as many reach it.
    const focused = page.locator(':focus')
    for (let n = 0; n < 20; n++) {
      await page.keyboard.press('Tab')
      if ((await focused.textContent())?.startsWith('Try again')) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/retried=yes/)
    expect(await page.getByRole('status').innerText()).toBe('It was given another chance.')
    await queues.idle()
    expect(tries).toBe(2)
    expect(await textOf('/dead-letters')).toContain('Nothing lies dead.')
    await page.close()
    await worker.close()
  })

  it('change nothing for a form that is not theirs', async () => {
    const [cookie] = await context.cookies()
    const signed = { cookie: `${cookie?.name}=${cookie?.value}` }
    const page = await context.newPage()
    await page.goto(`${admin.url}/dead-letters`)
    const form = (await page.locator('input[name=form]').first().getAttribute('value')) ?? ''
    await page.close()
    const send = async (path: string, words: Record<string, string>, headers: Record<string, string>) =>
      (
        await fetch(admin.url + path, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams(words),
          headers,
        })
      ).status
    const here = { ...signed, origin: admin.url }
    const retry = '/dead-letters/retry'
    expect(await send(retry, { form, id: 'postings:1' }, here)).toBe(303)
    expect(await send(retry, { id: 'postings:1' }, here), 'no word').toBe(403)
    expect(await send(retry, { form: `${form.slice(1)}x`, id: 'postings:1' }, here), 'another word').toBe(403)
    const elsewhere = { ...signed, origin: 'http://127.0.0.1:1' }
    expect(await send(retry, { form, id: 'postings:1' }, elsewhere), 'another port').toBe(403)
    expect(await send(retry, { form, id: 'postings:1' }, { ...signed, origin: 'null' }), 'hidden').toBe(403)
    expect(await send('/sign-in', { token: secret }, { origin: 'https://evil.example' })).toBe(403)
    expect(await send('/sign-out', {}, here), 'signed out by others').toBe(403)
    // What programs use asks for a bearer, whatever a browser sends along.
    expect(await send('/admin/dead-letters/postings:1/retry', {}, here)).toBe(401)
    expect(await send('/sign-in', { token: 'x'.repeat(5000) }, here)).toBe(413)
  })

  it.each(PATHS)('%s is in order and loads from its own address alone', async (path) => {
    await inspect(context, admin.url + path)
    const page = await context.newPage()
    const origins = new Set<string>()
    page.on('request', (request) => origins.add(new URL(request.url()).origin))
    await page.goto(admin.url + path)
    expect([...origins]).toEqual([admin.url])
    const folder = process.env.LOOK_INTO
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true })
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 })
        const name = path.replaceAll('/', '-')
        await page.screenshot({ path: `${folder}/operators${name}-${width}.png`, fullPage: true })
      }
    }
    await page.close()
  })

  it('forget who signs out, and whose token is revoked', async () => {
    const page = await context.newPage()
    await page.goto(`${admin.url}/`)
    const [before] = await context.cookies()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/sign-in/)
    const again = { headers: { cookie: `${before?.name}=${before?.value}` }, redirect: 'manual' } as const
    expect((await fetch(`${admin.url}/`, again)).status).toBe(303)
    await signIn(page)
    await page.waitForURL(`${admin.url}/`)
    await revokeToken(db, row.id)
    // A word about a token is believed for five seconds.
    await expect
      .poll(async () => (await page.goto(`${admin.url}/runs`))?.url(), { timeout: 10_000, interval: 500 })
      .toContain('/sign-in')
    await page.close()
    expect(failures).toEqual([])
  })
})

import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { addSource } from '../db/store-rows.ts'
import { label, samplePrepared } from '../sample-posting.ts'
import { storePrepared } from '../stored-batch.ts'
import { openBrowser } from './browser.ts'
import { feedSide } from './feed-side.ts'

/** Ways in which an advertisement may try to run something on whoever reads it. */
const PAYLOADS = [
  '<script>ran("script")</script>',
  '<img src=x onerror=ran("img")>',
  '"><svg onload=ran("svg")>',
  "'><iframe srcdoc=\"<script>parent.ran('frame')</script>\">",
  '</title><script>ran("title")</script>',
  '</textarea></select></table></style><script>ran("close")</script>',
  '" onmouseover="ran(1)" autofocus onfocus="ran(2)" x="',
  '" style="position:fixed;inset:0" onclick="ran(3)',
  '<a href="javascript:ran(4)">click</a>',
  '<form action="javascript:ran(5)"><button autofocus>ok',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:ran(6)">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '{{constructor.constructor("ran(7)")()}}',
  '$' + '{ran(8)}',
  '&lt;script&gt;ran(9)&lt;/script&gt;',
  '<!--<img src="--><img src=x onerror=ran(10)>',
  '\u2028<ſcript>ran(11)</script>',
]
const ADDRESSES = [
  'javascript:ran("href")',
  'JaVaScRiPt:ran("case")',
  ' javascript:ran("space")',
  'data:text/html,<script>parent.ran("data")</script>',
  'vbscript:ran(1)',
  '//evil.example/x',
  'https://fine.example/"onmouseover="ran(12)',
  'java\nscript:ran("newline")',
]

const { db, feed, get, failures } = await feedSide()
const at = new Date('2026-03-02T06:00:00Z')
await addSource(db, 'lever:evil', {
  name: '<img src=x onerror=ran("source")>',
  attribution: '"><script>ran("credit")</script>',
})
await storePrepared(
  db,
  'lever:evil',
  at,
  PAYLOADS.map((evil, n) => {
    const text = `Hello ${evil} and welcome to the night shift of ${n} ${evil}.`
    const start = text.indexOf(evil)
    const quoted = {
      ...label('overnight' as const),
      because: {
        rule: evil,
        in: 'text' as const,
        quote: [start - 2, start + evil.length] as [number, number],
      },
    }
    return samplePrepared(
      {
        posting: {
          source: 'lever:evil',
          externalId: `evil-${n}`,
          title: `${evil} agent ${n}`,
          company: `${evil} Ltd ${n}`,
          url: ADDRESSES[n % ADDRESSES.length]!,
          applyUrl: ADDRESSES[(n + 3) % ADDRESSES.length]!,
          text,
          language: 'en',
          places: [{ city: evil, region: evil, country: 'US' }],
        },
        labels: {
          hours: label('part-time' as const),
          shifts: [quoted],
          tools: [label(evil)],
          industry: label(evil),
        },
      },
      at,
    )
  }),
)
await sql`update store.source set health = 'gone', health_reason = ${PAYLOADS.join(' ')}`.execute(db)
await sql`update store.run set reason = ${PAYLOADS.join(' ')}`.execute(db)
const browser = await openBrowser()
const context = await browser.newContext()
afterAll(() => context.close())

it('runs nothing that an advertisement brings, on any page', { timeout: 90_000 }, async () => {
  const ran: string[] = []
  const asked: string[] = []
  const page = await context.newPage()
  await page.exposeFunction('ran', (what: unknown) => void ran.push(String(what)))
  page.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  page.on('console', (message) => /Content Security Policy/i.test(message.text()) && ran.push(message.text()))

  const { body } = await get('/v1/jobs?limit=200')
  expect(body.data).toHaveLength(PAYLOADS.length)
  const ids: string[] = body.data.map((job: { id: string }) => job.id)
  const given = PAYLOADS.slice(0, 6).map((evil) => `/?q=${encodeURIComponent(evil)}`)
  const named = PAYLOADS.slice(0, 6).map((evil) => `/?${encodeURIComponent(evil)}=1`)
  for (const path of [
    '/',
    '/api',
    ...given,
    ...named,
    ...PAYLOADS.slice(0, 4).map(
      (evil) => `/?place=${encodeURIComponent(evil)}&radius=${encodeURIComponent(evil)}`,
    ),
    ...PAYLOADS.slice(0, 2).map((evil) => `/api?${encodeURIComponent(evil)}=1`),
    ...ids.map((id) => `/jobs/${id}`),
    `/${encodeURIComponent(PAYLOADS[1]!)}`,
  ]) {
    await page.goto(feed.url + path, { waitUntil: 'load' })
    // Whatever wants to be pointed at or clicked gets it.
    await page.evaluate(`for (const one of document.querySelectorAll('main *')) {
      for (const type of ['mouseover', 'mouseenter', 'focus']) one.dispatchEvent(new Event(type, { bubbles: true }))
    }`)
    const links = (await page.evaluate(
      `[...document.querySelectorAll('[href], [src], [action]')].map((one) => one.href || one.src || one.action)`,
    )) as string[]
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([])
    const foreign = await page.evaluate(`[
      ...document.querySelectorAll('script:not([src="/assets/page.js"]), iframe, object, embed, base, main img, main svg, main style, main link, main meta'),
      ...[...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on') || name === 'style')),
    ].map((one) => one.outerHTML.slice(0, 100))`)
    expect(foreign, path).toEqual([])
  }
  expect(ran).toEqual([])
  expect(new Set(asked)).toEqual(new Set([feed.url]))
  expect(failures).toEqual([])
})

it('shows what it does not run, as text', async () => {
  const page = await context.newPage()
  await page.goto(feed.url)
  const shown = await page.getByRole('table', { name: /^Jobs/ }).innerText()
  for (const evil of PAYLOADS) expect(shown).toContain(evil.trim())
})

it('is text for browsers and readers also where they open the feed itself', async () => {
  const ran: string[] = []
  const page = await context.newPage()
  await page.exposeFunction('ran', (what: unknown) => void ran.push(String(what)))
  const evil = encodeURIComponent(PAYLOADS[0]!)
  for (const path of [
    '/v1/jobs?limit=200',
    '/v1/changes?include=job',
    '/v1/feed.json',
    `/v1/jobs?place=${evil}`,
    `/v1/${evil}`,
  ]) {
    const answer = await page.goto(feed.url + path)
    expect(answer!.headers()['content-type'], path).toMatch(/json/)
    expect(answer!.headers()['x-content-type-options'], path).toBe('nosniff')
    expect(await page.evaluate(`document.querySelectorAll('script, img, iframe, svg').length`), path).toBe(0)
  }
  const rss = await get('/v1/feed.rss')
  const readable = await page.evaluate(
    `new DOMParser().parseFromString(${JSON.stringify(rss.body)}, 'application/xml').querySelectorAll('parsererror, script, img, svg').length`,
  )
  expect(readable).toBe(0)
  expect(ran).toEqual([])
  await page.close()
})

it('gives programs no address but http and https', async () => {
  const { body } = await get('/v1/jobs?limit=200')
  for (const { postings } of body.data) {
    for (const { url, apply_url } of postings) {
      for (const address of [url, apply_url]) if (address !== null) expect(address).toMatch(/^https?:\/\//)
    }
  }
})

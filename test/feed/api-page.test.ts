import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { ROUTES } from '../../feed/openapi.ts'
import { addSource } from '../db/store-rows.ts'
import { NIGHT } from './adverts.ts'
import { openBrowser } from './browser.ts'
import { feedSide, serve } from './feed-side.ts'

const { db, feed, get } = await feedSide()
await addSource(db, 'lever:one')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT])
const { body: jobs } = await get('/v1/jobs')
const browser = await openBrowser()
// Without scripts of its own: what axe needs is put in from outside.
const context = await browser.newContext({ bypassCSP: true })
afterAll(() => context.close())

describe('the page about the feed', () => {
  it('tells every address, parameter and status, without a script and from our address alone', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await page.goto(`${feed.url}/`)
    await page.getByRole('navigation').getByRole('link', { name: 'Feed' }).click()
    await page.waitForURL(/\/api$/)
    const text = await page.getByRole('main').innerText()
    for (const { path, summary, parameters } of ROUTES) {
      expect(text).toContain(path)
      expect(text).toContain(summary)
      for (const name of Object.keys(parameters)) expect(text, `${name} of ${path}`).toContain(name)
    }
    expect(text).toMatch(/part-time[\s\S]*overnight[\s\S]*410/)
    await page.getByRole('link', { name: '/v1/changes', exact: true }).click()
    expect(new URL(page.url()).hash).toBe('#v1-changes')
    expect(new Set(asked)).toEqual(new Set([feed.url]))
    await plain.close()
  })

  it.each([390, 1280])('does not scroll sideways at %i px', async (width) => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 844 })
    await page.goto(`${feed.url}/api`)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })
})

describe('axe finds nothing', () => {
  it.each(['/api', '/', `/jobs/${jobs.data[0].id}`, '/nothing'])(
    'on %s',
    { timeout: 60_000 },
    async (path) => {
      const page = await context.newPage()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(feed.url + path)
        await page.addScriptTag({ content: axe.source })
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' | ')
              .slice(0, 300)}`,
        )
        expect(found, colorScheme).toEqual([])
      }
      await page.close()
    },
  )
})

import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setHealth } from '../../db/sources.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from './adverts.ts'
import { openBrowser } from './browser.ts'
import { feedSide, serve } from './feed-side.ts'

const { db, feed, get, failures } = await feedSide()
await addSource(db, 'lever:one', { attribution: 'Board One' })
await addSource(db, 'greenhouse:two')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, GERMAN, LATVIAN])
await serve(db, 'greenhouse:two', new Date('2026-03-03T06:00:00Z'), [
  { ...NIGHT, externalId: 'copy', url: 'https://boards.example/two/copy' },
])
await setHealth(db, 'greenhouse:two', 'needs-mending', 'no field "jobs" in the answer', new Date())
const browser = await openBrowser()

let page: Page
const complaints: string[] = []
beforeEach(async () => {
  page = await browser.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
})
afterEach(async () => {
  await page.close()
  expect(complaints.splice(0)).toEqual([])
  expect(failures).toEqual([])
})

const rows = (table: string) => page.getByRole('table', { name: table }).getByRole('row')
const jobTitles = () => page.getByRole('table', { name: /^Jobs/ }).getByRole('link').allInnerTexts()
const show = () => page.getByRole('button', { name: 'Show jobs' }).click()

describe('the first page', () => {
  it('shows jobs, sources with what is the matter, and runs with their counts', async () => {
    await page.goto(feed.url)
    expect((await jobTitles()).sort()).toEqual([NIGHT.title, GERMAN.title, LATVIAN.title].sort())
    const ill = rows('Sources and their health').filter({ hasText: 'greenhouse:two' })
    expect(await ill.innerText()).toMatch(/needs mending[\s\S]*no field "jobs"[\s\S]*documented public API/)
    const run = rows('Latest runs with their counts').filter({ hasText: 'lever:one' })
    expect(await run.innerText()).toContain('complete')
    expect(await run.getByRole('cell').nth(4).innerText(), 'new').toBe('4')
  })

  it('narrows the list by a value, and by words', async () => {
    await page.goto(feed.url)
    await page.getByLabel('Shift').selectOption('overnight')
    await show()
    await page.waitForURL(`${feed.url}/?shift=overnight`)
    expect(await jobTitles()).toEqual([NIGHT.title])
    expect(await page.getByLabel('Shift').inputValue()).toBe('overnight')
    await page.getByLabel('Shift').selectOption('')
    await page.getByRole('combobox', { name: 'Jobs' }).selectOption('any')
    await page.getByLabel('Words in title or company').fill('granite')
    await show()
    await page.waitForURL(/q=granite/)
    expect(await jobTitles()).toEqual([OFFICE.title])
  })

  it('keeps filters that the form has no field for, and pages on with them', async () => {
    await page.goto(`${feed.url}/?hours=part-time&channel=phone&channel=chat&limit=1`)
    const seen = await jobTitles()
    while (await page.getByRole('link', { name: 'Next page' }).count()) {
      await page.getByRole('link', { name: 'Next page' }).click()
      await page.waitForURL(/cursor=/)
      seen.push(...(await jobTitles()))
      if (seen.length > 5) break
    }
    expect(seen.sort()).toEqual([NIGHT.title, GERMAN.title, LATVIAN.title].sort())
  })

  it('says what it did not understand', async () => {
    const answer = await page.goto(`${feed.url}/?hours=<b>sometimes</b>`)
    expect(answer?.status()).toBe(400)
    complaints.length = 0
    expect(await page.getByRole('main').innerText()).toMatch(/"hours" is not understood[\s\S]*part-time/)
  })

  it('works without its script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto(feed.url)
    await still.getByLabel('Language of the text').selectOption('de')
    await still.getByRole('button', { name: 'Show jobs' }).click()
    await still.waitForURL(/language=de/)
    await still.getByRole('link', { name: GERMAN.title }).click()
    expect(await still.getByRole('heading', { level: 1 }).innerText()).toBe(GERMAN.title)
    await plain.close()
  })
})

describe('a job’s page', () => {
  it('marks the words that gave labels away, in the text and beside the labels', async () => {
    await page.goto(`${feed.url}/?shift=overnight`)
    await page.getByRole('link', { name: NIGHT.title }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(NIGHT.title)
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const quote: string = (await get(`/v1/jobs/${id}`)).body.labels.shifts[0].quote
    expect(quote).toContain('overnight')
    expect(await page.locator('.body mark').allInnerTexts()).toContain(quote)
    const shift = page.locator('.label', { hasText: 'Shifts' })
    await shift.getByRole('link', { name: quote }).click()
    const hit = page.locator('mark:has(:target)')
    expect(await hit.innerText()).toBe(quote)
    expect(await hit.getAttribute('title')).toContain('Shifts: overnight')
  })

  it('shows its advertisements with links, and why they are one', async () => {
    await page.goto(`${feed.url}/?shift=overnight`)
    await page.getByRole('link', { name: NIGHT.title }).click()
    const links = page.getByRole('table', { name: 'Advertisements of this job' }).getByRole('link')
    const addresses = await links.evaluateAll((all) =>
      all.map((one) => (one as unknown as { href: string }).href),
    )
    expect(addresses).toEqual([NIGHT.url, 'https://boards.example/two/copy'])
    expect(await page.locator('.reasons').innerText()).toMatch(
      /is the same advertisement as number 1 \(one\)/,
    )
  })
})

describe('for everybody', () => {
  it.each([390, 1280])('never scrolls sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(feed.url)
    const addresses = [
      `${feed.url}/?shift=overnight`,
      await page
        .getByRole('link', { name: NIGHT.title })
        .evaluate((a) => String((a as unknown as { href: string }).href)),
    ]
    for (const address of addresses) {
      await page.goto(address)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      const stickingOut =
        await page.evaluate(`[...document.querySelectorAll('form :not(option)')].filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        const box = one.closest('form').getBoundingClientRect()
        return left < box.left || right > box.right - 8
      }).map((one) => one.outerHTML.slice(0, 80))`)
      expect(stickingOut).toEqual([])
    }
  })

  it('is walked by keyboard: skip link, filters, button, jobs', async () => {
    await page.goto(feed.url)
    const focused: string[] = []
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(
        `(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()`,
      )
      focused.push(String(name))
    }
    const order = [
      'Skip to content',
      'Callboard',
      'Words in title or company',
      'Hours',
      'Show jobs',
      NIGHT.title,
    ]
    const places = order.map((name) => focused.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    await page.goto(feed.url)
    await page.getByLabel('Words in title or company').focus()
    await page.keyboard.type('airport')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=airport/)
    expect(await jobTitles()).toEqual([NIGHT.title])
  })

  it('names every field, table and region for screen readers', async () => {
    await page.goto(feed.url)
    const nameless = await page.evaluate(`[
      ...[...document.querySelectorAll('input:not([type=hidden]), select')].filter((one) => one.labels.length === 0),
      ...[...document.querySelectorAll('table')].filter((one) => !one.caption?.textContent.trim()),
      ...[...document.querySelectorAll('th')].filter((one) => !one.scope),
      ...[...document.querySelectorAll('a, button')].filter((one) => !one.textContent.trim()),
    ].map((one) => one.outerHTML.slice(0, 80))`)
    expect(nameless).toEqual([])
    for (const role of ['banner', 'main', 'search', 'navigation'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1)
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it.each(['light', 'dark'] as const)('has readable contrast in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(feed.url)
    const job = page.getByRole('link', { name: NIGHT.title })
    const poor = [...((await page.evaluate(POOR_CONTRAST)) as string[])]
    await job.click()
    await page.waitForURL(/\/jobs\//)
    poor.push(...((await page.evaluate(POOR_CONTRAST)) as string[]))
    expect(poor).toEqual([])
  })
})

/** Texts whose colour stands out from the nearest painted background by less than 4.5 to 1 (WCAG 2 AA). */
const POOR_CONTRAST = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const light = (rgb) => {
    const [r, g, b] = rgb.slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const paint = channels(getComputedStyle(one).backgroundColor)
      if (paint.length === 3 || paint[3] === 1) return paint
    }
    return [255, 255, 255]
  }
  return [...document.querySelectorAll('body *')]
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()) && one.checkVisibility())
    .flatMap((one) => {
      const [a, b] = [light(channels(getComputedStyle(one).color)), light(behind(one))].sort((x, y) => y - x)
      const ratio = (a + 0.05) / (b + 0.05)
      return ratio < 4.5 ? [one.tagName + '.' + one.className + ' ' + ratio.toFixed(2) + ' ' + one.textContent.trim().slice(0, 30)] : []
    })
})()`

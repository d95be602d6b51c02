import { mkdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { refreshViews } from '../../db/refresh.ts'
import { streams, TREND_GROUPS } from '../../db/trends.ts'
import { saveWages } from '../../db/wages.ts'
import { createFeed, openFeed } from '../../feed/server.ts'
import { linePlot } from '../../feed/trends/plots.ts'
import { payPerHour } from '../../pipeline/pay-per-hour.ts'
import { ad, addBoards, day, employer } from '../job-rows.ts'
import { bodyAbout, label, pay } from '../sample-posting.ts'
import { closeByExternalId, storePrepared } from '../stored-batch.ts'
import { openBrowser } from './browser.ts'
import { feedSide } from './feed-side.ts'
import { inspect } from './inspect.ts'

// A page counted anew is waited for, however busy the machine.
const { db, feed, failures } = await feedSide({ trendPatienceMs: 60_000 })
await addBoards(db)
const browser = await openBrowser()
const context = await browser.newContext({ bypassCSP: true })
afterAll(() => context.close())
const PATHS = ['/trends', '/trends/pay', '/trends/work']

async function opened(path: string) {
  const page = await context.newPage()
  await page.goto(feed.url + path)
  const text = await page.getByRole('main').innerText()
  return { page, text }
}

/** Rows of a table as a reader gets them who opens it. */
async function tableOf(path: string, name: string): Promise<string[][]> {
  const { page } = await opened(path)
  const section = page.getByRole('region', { name, exact: true })
  await section.locator('summary', { hasText: 'Table' }).click()
  const rows = await section.getByRole('table', { name }).getByRole('row').all()
  const cells = await Promise.all(rows.slice(1).map(async (row) => row.locator('th, td').allInnerTexts()))
  await page.close()
  return cells
}

describe('before anything is counted', () => {
  it.each(PATHS)('%s says so, draws nothing and is in order', async (path) => {
    const { page, text } = await opened(path)
    expect(text).toMatch(/(Nothing was counted|There are no such jobs) yet/)
    expect(await page.locator('.plot').count()).toBe(0)
    expect(await page.locator('.empty').count()).toBeGreaterThan(0)
    await page.close()
    await inspect(context, feed.url + path)
  })

  it('refuses a group that there is none of', async () => {
    const answer = await fetch(`${feed.url}/trends?among=nobody`)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('core, service, related, all')
  })
})

describe('with jobs', () => {
  const at = (n: number) => day(n)
  it('counts what opened, went and stands, each week', async () => {
    // The first stood there when its board was first read: it is on view, and opened who knows when.
    await advertise(2, { pay: pay(10, 10) })
    const gone = await advertise(4, { pay: pay(12, 12) }, { workplace: label('remote' as const) })
    for (const figure of [14, 16, 18, 20]) await advertise(10, { pay: pay(figure, figure) })
    await closeByExternalId(db, 'board:one', [gone], 'gone', at(11))
    await wage()
    await refreshViews(db)
    const weeks = await tableOf('/trends', 'Openings and closings by week')
    const { rows } = await sql<{ openings: number; closings: number }>`
      select sum(openings)::int as openings, sum(closings)::int as closings
      from analytics.demand_by_week where among = 'core' and label = 'any'`.execute(db)
    expect(rows).toEqual([{ openings: 5, closings: 1 }])
    expect(weeks).toEqual([
      ['2026-03-02', '1', '0', '1', '0', '2'],
      ['2026-03-09', '4', '0', '0', '1', '5'],
    ])
    const { text } = await opened('/trends')
    expect(text).toMatch(/Counts 6 jobs \(5 open\).*on view from 2 Mar 2026 to 11 Mar 2026/)
  })

  it('tells those who do not see a plot what there is to see', async () => {
    const { page } = await opened('/trends')
    const plot = page.getByRole('img', { name: 'Openings and closings by week' })
    expect(await plot.locator('desc').textContent()).toBe(
      'Openings: from 1 in the week of 2 Mar to 4 in the week of 9 Mar, most in the week of 9 Mar with 4. ' +
        'Closings: from 0 in the week of 2 Mar to 1 in the week of 9 Mar, most in the week of 9 Mar with 1.',
    )
    await page.close()
  })

  it('shows the question, and the question gives the figures', async () => {
    const { page } = await opened('/trends?among=all')
    const asked = await page.locator('#stock ~ details code').textContent()
    const { rows } = await sql.raw(asked ?? '').execute(db)
    expect(rows).toMatchObject([
      { week: '2026-03-09', stock: 5 },
      { week: '2026-03-02', stock: 2 },
    ])
    await page.close()
  })

  it('sets pay beside official wages, and leaves it out below five', async () => {
    const rows = await tableOf('/trends/pay', 'Advertised pay beside official wages, by occupation')
    expect(rows).toEqual([
      [
        ...['Customer service representative', '2026', '6'],
        ...['$11.00', '$12.50', '$15.00', '$17.50', '$19.00'],
        ...['2025', '$14.00', '$17.00', '$20.50', '$24.00', '$30.00'],
      ],
    ])
    await advertise(
      12,
      { pay: pay(30, 30), title: 'Concierge' },
      { occupation: label('concierge' as const), customer_service: label(false) },
    )
    await refreshViews(db)
    const [, concierge] = await tableOf('/trends/pay', 'Advertised pay beside official wages, by occupation')
    expect(concierge?.slice(0, 5)).toEqual(['Concierge', '2026', '1', 'under 5', 'under 5'])
    const { page } = await opened('/trends/pay')
    const plot = page.getByRole('img', { name: 'Advertised and official pay' })
    expect(await plot.locator('desc').textContent()).toBe(
      'Customer service representative: advertised median $15.00, official $20.50.',
    )
    expect(await page.getByRole('main').innerText()).toContain('Official figures: the survey of a test')
    await page.close()
  })

  it('gives who will not wait the page of the refresh before, and the next reader the new one', async () => {
    const app = await createFeed({ db, trendPatienceMs: 0 })
    const page = async () => (await app.inject('/trends/work')).body
    const before = await page()
    await refreshViews(db)
    expect(await page()).toBe(before)
    await expect.poll(page).not.toBe(before)
    await app.close()
  })

  it('counts for the first reader before anybody asks', async () => {
    const asked: string[] = []
    const watched = db.withPlugin({
      transformQuery: ({ node }) => {
        if (node.kind === 'RawNode') asked.push(node.sqlFragments.join(''))
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const own = await openFeed({ db: watched, host: '127.0.0.1', port: 0 })
    const last = TREND_GROUPS.at(-1)!
    await expect.poll(() => asked, { timeout: 10_000 }).toContain(streams(last).sql)
    await expect.poll(async () => (await fetch(`${own.url}/trends/work?among=${last}`)).status).toBe(200)
    asked.length = 0
    for (const path of [...PATHS, '/trends?among=related']) {
      expect(await (await fetch(own.url + path)).text()).toContain('class="plot"')
    }
    expect(asked.filter((question) => question.includes('analytics.'))).toEqual([])
    await own.close()
  })

  it('tells forms of work, streams and skills of the group that is asked for', async () => {
    const forms = await tableOf('/trends/work', 'Part-time and remote shares')
    expect(forms).toEqual([['Part-time', 'Hours', '6', '100 %']])
    const streams = await tableOf('/trends/work?among=all', 'Streams of the economy')
    expect(streams).toEqual([['Not known', '7', '6', '100 %', '14 %', '7', '$16.00']])
    const { page } = await opened('/trends/work?among=related')
    expect(await page.locator('[aria-current=true]').innerText()).toBe('Related occupations')
    await page.close()
  })

  it('sets streams against each other, and tells no share of few jobs', async () => {
    const asks = (stream: 'public' | 'specialist', ...skills: ('crm' | 'typing')[]) => ({
      ...{ stream: label(stream), customer_service: label(true) },
      skills: skills.map((skill) => label(skill)),
    })
    for (const n of [1, 2, 3, 4, 5])
      await advertise(
        13,
        {},
        asks('public', ...(n === 1 ? (['crm', 'typing'] as const) : (['crm'] as const))),
      )
    await advertise(13, {}, asks('specialist', 'crm'))
    await refreshViews(db)
    const { page } = await opened('/trends/work')
    const matrix = page.getByRole('table', { name: 'Mobility between streams' })
    const rows = await matrix.getByRole('row').all()
    expect(await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))).toEqual([
      ['From', 'To public', 'To specialist'],
      ['Public', '100 %', 'under 5'],
      ['Specialist', '80 %', 'under 5'],
    ])
    await page.close()
  })

  it('opens tables and questions by keyboard', async () => {
    const { page } = await opened('/trends/work')
    const focused = page.locator(':focus')
    for (const name of ['Table of Part-time and remote shares', 'SQL of Part-time and remote shares']) {
      for (let n = 0; n < 40; n++) {
        await page.keyboard.press('Tab')
        if ((await focused.textContent())?.trim() === name) break
      }
      await page.keyboard.press('Enter')
      await page.getByRole('region', { name }).waitFor()
      await page.keyboard.press('Tab')
      expect(await focused.getAttribute('aria-label'), 'scrolls by keys').toBe(name)
    }
    await page.close()
  })

  it.each(PATHS)(
    '%s is in order, without a script and from our address alone',
    { timeout: 30_000 },
    async (path) => {
      await inspect(context, feed.url + path)
      const plain = await browser.newContext({ javaScriptEnabled: false })
      const page = await plain.newPage()
      const origins = new Set<string>()
      page.on('request', (request) => origins.add(new URL(request.url()).origin))
      await page.goto(feed.url + path)
      expect(await page.locator('.plot').count()).toBeGreaterThan(0)
      expect([...origins]).toEqual([feed.url])
      const folder = process.env.LOOK_INTO
      if (folder !== undefined) {
        mkdirSync(folder, { recursive: true })
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 844 })
          await page.screenshot({
            path: `${folder}/${path.slice(1).replace('/', '-')}-${width}.png`,
            fullPage: true,
          })
        }
      }
      await plain.close()
      expect(failures).toEqual([])
    },
  )

  async function advertise(
    on: number,
    posting: NonNullable<Parameters<typeof ad>[2]>,
    labels: NonNullable<Parameters<typeof ad>[3]> = {},
  ): Promise<string> {
    const company = employer()
    const text = bodyAbout(`${company} callers`)
    const hours = label('part-time' as const)
    const prepared = ad('board:one', at(on), { text, company, ...posting }, { hours, ...labels })
    prepared.posting.pay = payPerHour(prepared.posting.pay, prepared.labels)
    await storePrepared(db, 'board:one', at(on), [prepared])
    return prepared.posting.externalId
  }
})

async function wage(): Promise<void> {
  await saveWages(db, [
    {
      soc: '43-4051',
      title: 'Customer Service Representatives',
      area: 'N0000000',
      industry: '000000',
      industryTitle: null,
      year: 2025,
      employment: 1_000,
      hourly: { mean: 21, p10: 14, p25: 17, median: 20.5, p75: 24, p90: 30 },
      footnotes: [],
      source: 'the survey of a test',
    },
  ])
}

describe('labels below a plot', () => {
  it('leave each other room on a telephone', async () => {
    const page = await context.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${feed.url}/trends`)
    for (const n of [7, 12, 21, 24, 104]) {
      const names = Array.from({ length: n }, (_, at) => `May ${10 + (at % 80)}`)
      const series = [{ name: 'one', values: names.map((_, at) => at) }]
      const svg = linePlot({ id: `of-${n}`, title: 'Drawn', says: 'a line' }, names, series, String).text
      await page
        .locator('.plot')
        .first()
        .evaluate((element, drawn) => {
          element.outerHTML = drawn
        }, svg)
      const plot = page.locator(`.plot[aria-labelledby^=of-${n}-]`)
      const labels = await plot.locator('text[text-anchor]').all()
      expect(labels.length).toBeGreaterThan(2)
      const { x, width } = (await plot.boundingBox())!
      let free = x - 1
      for (const label of labels) {
        const box = (await label.boundingBox())!
        expect(box.x, `${n} points`).toBeGreaterThanOrEqual(free)
        free = box.x + box.width + 2
      }
      expect(free - 2, `${n} points`).toBeLessThanOrEqual(x + width + 1)
    }
    await page.close()
  })
})

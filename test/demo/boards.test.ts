import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Boards, startBoards } from '../../demo/boards.ts'
import { isSeen } from '../../demo/world/closing.ts'
import { advertOn, generateWorld } from '../../demo/world.ts'

const world = generateWorld()
let boards: Boards

beforeAll(async () => {
  boards = await startBoards(world)
})
afterAll(() => boards.close())

const source = (id: string) => boards.sources.find((one) => one.id === id)!
const idsOn = (id: string, day: number) =>
  world.shown
    .filter((one) => one.source === id && isSeen(one, day, world.incidents))
    .map(({ externalIds }) => externalIds[0])

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers, redirect: 'manual' })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

async function day<T>(number: number, look: () => Promise<T>): Promise<T> {
  boards.setDay(number)
  try {
    return await look()
  } finally {
    boards.setDay(1)
  }
}

describe('the demo boards', () => {
  it('listen on eight loopback origins, each with a robots.txt', async () => {
    expect(new Set(boards.origins).size).toBe(8)
    for (const origin of boards.origins) {
      expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      const { status, body } = await get(`${origin}/robots.txt`)
      expect(status).toBe(200)
      expect(body).toMatch(/^User-agent: \*/)
    }
  })

  it('speak Greenhouse: the whole board, bodies escaped once more, weak ETags, 404 for strangers', async () => {
    const { params } = source('greenhouse:fernwood')
    const list = `${params.api}/v1/boards/${params.board}/jobs?content=true&pay_transparency=true`
    const { body, headers } = await get(list)
    const { jobs, meta } = JSON.parse(body)
    expect(jobs.map(({ id }: { id: number }) => String(id)).sort()).toEqual(
      idsOn('greenhouse:fernwood', 1).sort(),
    )
    expect(meta.total).toBe(jobs.length)
    expect(jobs[0].content).toMatch(/^&lt;p&gt;/)
    expect(jobs[0].first_published).toMatch(/-05:00$/)
    expect(jobs.some((job: { pay_input_ranges: unknown[] }) => job.pay_input_ranges.length > 0)).toBe(true)
    const etag = headers.get('etag')!
    expect(etag).toMatch(/^W\//)
    expect((await get(list, { 'if-none-match': etag })).status).toBe(304)
    expect((await day(3, () => get(list, { 'if-none-match': etag }))).status).toBe(200)
    expect((await get(`${params.api}/v1/boards/nobody/jobs`)).status).toBe(404)
  })

  it('speak Lever: bare arrays page by page, requirement lists apart', async () => {
    const { params } = source('lever:quillon')
    const page = async (skip: number) =>
      JSON.parse(
        (await get(`${params.api}/v0/postings/${params.site}?mode=json&skip=${skip}&limit=100`)).body,
      )
    const [first, second] = [await page(0), await page(100)]
    expect(first).toHaveLength(100)
    expect(second.length).toBeGreaterThan(0)
    expect([...first, ...second].map(({ id }) => id).sort()).toEqual(idsOn('lever:quillon', 1).sort())
    expect(typeof first[0].createdAt).toBe('number')
    expect(first[0].lists[0].content).toMatch(/^<li>/)
    expect((await get(`${params.api}/v0/postings/${params.site}/${first[0].id}`)).status).toBe(200)
    expect((await get(`${params.api}/v0/postings/nobody?mode=json`)).status).toBe(404)
  })

  it('speak Workable: a row per place under one shortcode, bodies only when asked for', async () => {
    const { params } = source('workable:silberfaden')
    const widget = `${params.api}/api/v1/widget/accounts/${params.account}`
    const { jobs, name } = JSON.parse((await get(`${widget}?details=true`)).body)
    expect(name).toBe('Silberfaden Versand GmbH')
    const codes = jobs.map(({ shortcode }: { shortcode: string }) => shortcode)
    expect([...new Set(codes)].sort()).toEqual(idsOn('workable:silberfaden', 1).sort())
    expect(codes.length).toBeGreaterThan(new Set(codes).size)
    expect(jobs[0].description).toMatch(/<li>/)
    expect(JSON.parse((await get(widget)).body).jobs[0].description).toBeUndefined()
  })

  it('speak the remote feed: company before the title, escaped bodies, expiry, 304, and 301 for unknown categories', async () => {
    const { params } = source('weworkremotely:customer-support')
    const { body, headers } = await get(`${params.site}/${params.feed}.rss`)
    const items = body.split('<item>').slice(1)
    expect(items).toHaveLength(idsOn('weworkremotely:customer-support', 1).length)
    expect(items[0]).toMatch(/<title><!\[CDATA\[[^:]+: .+\]\]><\/title>/)
    expect(items[0]).toMatch(/<description>&lt;p&gt;/)
    expect(items[0]).toMatch(/<expires_at>\w{3}, \d\d \w{3} 2026 [\d:]{8} \+0000</)
    expect(
      (await get(`${params.site}/${params.feed}.rss`, { 'if-none-match': headers.get('etag')! })).status,
    ).toBe(304)
    expect((await get(`${params.site}/categories/remote-nothing-jobs.rss`)).status).toBe(301)
  })

  it.each([
    ['jobposting-site:fernwood', /<script type="application\/ld\+json">\{"@context"/],
    ['jobposting-site:silberfaden', /"@graph":\[/],
    ['jobposting-site:dzintara', /itemtype="https:\/\/schema.org\/JobPosting"/],
  ])('serve %s: site map of site maps, marked-up pages, 404 for what has gone', async (id, markup) => {
    const { params } = source(id)
    const index = await get((await get(`${params.site}/robots.txt`)).body.match(/Sitemap: (\S+)/)![1]!)
    expect(index.body).toContain('<sitemapindex')
    const locations = async () =>
      [...(await get(`${params.site}/sitemap-openings.xml`)).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        (found) => found[1]!,
      )
    const first = await locations()
    expect(first.map((url) => url.slice(params.site!.length)).sort()).toEqual(idsOn(id, 1).sort())
    const page = await get(first[0]!)
    expect(page.body).toMatch(markup)
    expect((await get(first[0]!, { 'if-none-match': page.headers.get('etag')! })).status).toBe(304)
    const last = await day(7, locations)
    const vanished = first.find((url) => !last.includes(url))!
    expect((await day(7, () => get(vanished))).status).toBe(404)
  })

  it('list a dead page on one day although it answers 404', async () => {
    const dead = world.shown.find(({ deadDays }) => deadDays.length > 0)!
    const { params } = source(dead.source)
    await day(dead.deadDays[0]!, async () => {
      expect((await get(`${params.site}/sitemap-openings.xml`)).body).toContain(dead.externalIds[0])
      expect((await get(`${params.site}${dead.externalIds[0]}`)).status).toBe(404)
    })
  })

  it('serve script-rendered shells that say nothing until a browser runs them', async () => {
    const { params } = source('rendered-site:marlowe')
    const { body } = await get(params.listing!)
    expect(body).not.toContain('Marlowe')
    const ids = idsOn('rendered-site:marlowe', 1)
    expect(ids.length).toBeLessThanOrEqual(25)
    const origin = new URL(params.listing!).origin
    const rows = JSON.parse((await get(`${origin}/api/openings.json`)).body)
    expect(rows.map(({ href }: { href: string }) => href).sort()).toEqual(ids.sort())
    expect(ids[0]).toMatch(new RegExp(params.match!))
    expect((await get(origin + ids[0])).body).toBe(body)
    expect(JSON.parse((await get(`${origin}/api${ids[0]}.json`)).body).posting['@type']).toBe('JobPosting')
    expect((await get(`${origin}/openings/1`)).status).toBe(404)
  })

  it('answer with nothing on the day of the incident, and as before the day after', async () => {
    const [{ source: id, day: when }] = world.incidents as [(typeof world.incidents)[0]]
    const { params } = source(id)
    const rows = () =>
      get(`${params.api}/v0/postings/${params.site}?mode=json`).then(({ status, body }) => ({
        status,
        rows: JSON.parse(body),
      }))
    expect(await day(when, rows)).toEqual({ status: 200, rows: [] })
    expect((await day(when + 1, rows)).rows.length).toBeGreaterThan(10)
  })

  it('show changed pay from its day on, and count their requests', async () => {
    const raised = world.shown.find(
      ({ source, versions }) => source.startsWith('greenhouse') && versions.length > 1,
    )!
    const { params } = source(raised.source)
    const content = () =>
      get(`${params.api}/v1/boards/${params.board}/jobs`).then(({ body }) =>
        JSON.parse(body).jobs.find(({ id }: { id: number }) => String(id) === raised.externalIds[0]),
      )
    const from = raised.versions[1]!.fromDay
    const shownOn = (number: number) => raised.days.includes(number)
    const before = raised.days.filter((number) => number < from).at(-1)
    const after = raised.days.find((number) => number >= from)
    expect(before === undefined || shownOn(before)).toBe(true)
    expect(advertOn(raised, from)).not.toEqual(advertOn(raised, 1))
    if (before !== undefined && after !== undefined)
      expect(await day(after, content)).not.toEqual(await day(before, content))
    expect(boards.requests().greenhouse!.all).toBeGreaterThan(0)
    expect(boards.requests().greenhouse!.notModified).toBeGreaterThan(0)
  })

  it('never say what only the truth knows', async () => {
    const { params } = source('greenhouse:fernwood')
    const { body } = await get(`${params.api}/v1/boards/${params.board}/jobs?content=true`)
    expect(body).not.toMatch(/opening-\d{4}|campaign-\d|trap:|twin-shift|agency-copy/)
  })
})

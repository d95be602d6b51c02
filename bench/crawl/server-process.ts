import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { BOARD_ANSWERS, type Platform } from './board-answers.ts'
import { detailPage, type Markup } from './detail-pages.ts'
import { type Opening, openings } from './openings.ts'
import type { Plan } from './plan.ts'

const LATENCY_MS = 20
const PAGES_PER_SITE = 50
const MICRODATA_SHARE = 0.2
const LEAST_BYTES = 6_000
const MOST_BYTES = 60_000
const ROWS_PER_BOARD = 30
const SEED = 5

/** A small program: serves sites and boards on loopback ports until it is killed, and prints their plan as one line. */
const [pages = 5000, boards = 200, atOnce = 32] = process.argv.slice(2).map(Number)
const rows = openings(SEED)
const plan: Plan = { sites: [], details: { 'json-ld': [], microdata: [] }, boards: [], atOnce }
const addressesOf: Record<Markup, string[][]> = { 'json-ld': [], microdata: [] }

const sites = Math.ceil(pages / PAGES_PER_SITE)
for (let n = 0; n < sites; n++) {
  const markup = n < Math.round(sites * MICRODATA_SHARE) ? 'microdata' : 'json-ld'
  await openSite(markup, Math.min(PAGES_PER_SITE, pages - n * PAGES_PER_SITE))
}
for (let n = 0; n < PAGES_PER_SITE; n++)
  for (const markup of ['json-ld', 'microdata'] as const)
    plan.details[markup].push(...addressesOf[markup].flatMap((addresses) => addresses[n] ?? []))
const platforms = Object.keys(BOARD_ANSWERS) as Platform[]
for (const [n, platform] of platforms.entries())
  await openPlatform(platform, Math.ceil((boards - n) / platforms.length))
process.stdout.write(`${JSON.stringify(plan)}\n`)

async function openSite(markup: Markup, count: number): Promise<void> {
  const { origin, answers } = await open()
  const addresses: string[] = []
  for (let n = 0; n < count; n++) {
    const path = `/jobs/${1_000 + n}`
    addresses.push(origin + path)
    // Sizes from end to end of the range, in an order of no meaning.
    const share = ((plan.sites.length * PAGES_PER_SITE + n) * 0.618_034) % 1
    const bytes = LEAST_BYTES + Math.round((MOST_BYTES - LEAST_BYTES) * share)
    answers.set(path, packed('text/html; charset=utf-8', detailPage(take(), markup, origin + path, bytes)))
  }
  const locations = addresses.map((url) => `<url><loc>${url}</loc></url>`).join('\n')
  answers.set('/robots.txt', packed('text/plain', robots(`Sitemap: ${origin}/sitemap.xml`)))
  answers.set(
    '/sitemap.xml',
    packed(
      'application/xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations}</urlset>\n`,
    ),
  )
  plan.sites.push({ markup, origin })
  addressesOf[markup].push(addresses)
}

async function openPlatform(platform: Platform, count: number): Promise<void> {
  const { origin, answers } = await open()
  answers.set('/robots.txt', packed('text/plain', robots('Disallow: /embed/')))
  for (let n = 0; n < count; n++) {
    const name = `board${n}`
    const path = {
      greenhouse: `/v1/boards/${name}/jobs?content=true&pay_transparency=true`,
      lever: `/v0/postings/${name}?mode=json&skip=0&limit=100`,
      ashby: `/posting-api/job-board/${name}?includeCompensation=true`,
    }[platform]
    const shown = Array.from({ length: ROWS_PER_BOARD }, take)
    answers.set(
      path,
      packed('application/json', JSON.stringify(BOARD_ANSWERS[platform](name, shown, origin))),
    )
    plan.boards.push({ platform, name, api: origin, url: origin + path })
  }
}

interface Packed {
  type: string
  body: Buffer
}

/** One origin with its answers by path, all of them gzip, as nearly every site answers. */
async function open(): Promise<{ origin: string; answers: Map<string, Packed> }> {
  const answers = new Map<string, Packed>()
  const server: Server = createServer(async (request, response) => {
    await pause(LATENCY_MS)
    const found = answers.get(request.url ?? '')
    if (found === undefined) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'gzip',
      'content-length': found.body.length,
    })
    response.end(found.body)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, answers }
}

function packed(type: string, text: string): Packed {
  return { type, body: gzipSync(text) }
}

function robots(line: string): string {
  return `User-agent: *\nDisallow: /intern/\nDisallow: /*?print=\n${line}\n`
}

function take(): Opening {
  return rows.next().value as Opening
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openCrew } from '../../cli/crew.ts'
import { openTerminal } from '../../cli/terminal.ts'
import { readSettings } from '../../config/settings.ts'
import { adapters } from '../../crawlers/registry.ts'
import { findRun, listRuns } from '../../db/runs.ts'
import { migrateQueues } from '../../workers/queues.ts'
import { startBoard } from '../crawlers/board-server.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { replay } from './replay/store.ts'

const { db, url } = await testDatabase()
await migrateQueues(url)

/** What a list may say, and whether its own page is worth a request. */
const TITLES: [string, boolean][] = [
  ['Customer Service Representative', true],
  ['Chat Support Agent (evenings)', true],
  ['Team Member', true],
  ['Administrative Assistant', true],
  ['Front Desk Receptionist', true],
  ['Registered Nurse, Night Shift', false],
  ['Senior Backend Engineer', false],
  ['Forklift Operator', false],
]

it('a crawl asks for the pages of wanted rows alone, and keeps what the list says of the others', async () => {
  const board = await startBoard({
    '*': (request, response) => {
      const id = /\/careers\/(\d+)\/detail$/.exec(request.url ?? '')?.[1]
      const opening = (n: number) => ({
        id: String(n),
        jobOpeningName: TITLES[n]![0],
        location: { city: 'Reno', state: 'Nevada' },
      })
      const result =
        id === undefined
          ? TITLES.map((_, n) => opening(n))
          : {
              jobOpening: {
                ...opening(Number(id)),
                jobOpeningStatus: 'Open',
                description: '<p>Help our customers.</p>',
              },
            }
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result }))
    },
  })
  const sourceId = await addSource(db, 'bamboohr:fir', {
    params: { site: board.origin },
    company: 'Fir Example',
  })
  const kept = mkdtempSync(join(tmpdir(), 'callboard-crew-'))
  const archive = { KEEP_ARCHIVE: 'on', ARCHIVE_DIR: kept }
  const settings = readSettings({ LOG_LEVEL: 'silent', DATABASE_URL: url, ...archive })
  const invocation = {
    settings,
    terminal: openTerminal(true),
    json: true,
    signal: new AbortController().signal,
  }
  const store = { db, url, close: async () => {} }
  const trusted = new Set([board.origin])
  const crew = await openCrew(invocation, store, { crawler: true, postingWorker: true, trusted })
  try {
    for (let crawl = 1; crawl <= 2; crawl++) {
      await crew.queues.add('crawl', { sourceId })
      await crew.queues.idle()
      const details = board.asked.filter((line) => line.endsWith('/detail'))
      const wanted = TITLES.flatMap(([, isWanted], n) => (isWanted ? [`GET /careers/${n}/detail`] : []))
      // Nor does a second crawl ask again for what it knows.
      expect(details.sort()).toEqual(wanted)
      const [run] = await listRuns(db, { sourceId, limit: 1 })
      expect(await findRun(db, run!.id)).toMatchObject({ state: 'complete', found: TITLES.length })
    }
  } finally {
    await crew.close()
    await board.close()
  }
  const rows = await db
    .selectFrom('store.posting')
    .select(['title', 'text', 'state'])
    .where('source_id', '=', sourceId)
    .execute()
  expect(rows.map(({ title }) => title).sort()).toEqual(TITLES.map(([title]) => title).sort())
  expect(rows.every(({ state }) => state === 'open')).toBe(true)

  // What was kept of both crawls, lists and details, reads as it was read.
  const files = readdirSync(kept)
  expect(files).toHaveLength(1)
  const told = await replay(url, join(kept, files[0]!))
  rmSync(kept, { recursive: true })
  expect(told).toMatchObject({
    sources: [sourceId],
    postings: { created: 0, changed: 0, rejected: 0 },
    joins: { made: 0, undone: 0 },
    examples: [],
  })
  expect(told.postings.read).toBe(2 * TITLES.length)
})

// Pages of addresses without words: there is no title to judge by.
const WITHOUT_ROWS = new Set(['jobposting-site', 'rendered-site'])

it('every adapter that asks for details says what the list said of them', async () => {
  const fixtures = new URL('../fixtures/', import.meta.url)
  const asking: string[] = []
  for (const id of readdirSync(fixtures)) {
    if (!(await adapters()).has(id)) continue
    const { pages } = JSON.parse(readFileSync(new URL(`${id}/expected.json`, fixtures), 'utf8')) as {
      pages: { expected?: { next?: { kind: string; row?: { title?: string } }[] } }[]
    }
    const details = pages
      .flatMap(({ expected }) => expected?.next ?? [])
      .filter(({ kind }) => kind === 'detail')
    if (details.length === 0) continue
    asking.push(id)
    if (!WITHOUT_ROWS.has(id))
      expect(
        details.filter(({ row }) => !row?.title),
        id,
      ).toEqual([])
  }
  expect(asking).toEqual(expect.arrayContaining(['bamboohr', 'breezy', 'oracle', 'rippling', 'workday']))
})

import { companySite } from './boards/company-site.ts'
import { greenhouse } from './boards/greenhouse.ts'
import { lever } from './boards/lever.ts'
import { FEED, remoteFeed } from './boards/remote-feed.ts'
import { renderedSite } from './boards/rendered-site.ts'
import { type Board, type Meddle, openBoard } from './boards/server.ts'
import { Showing } from './boards/showing.ts'
import { workable } from './boards/workable.ts'
import { SOURCES, type SourceSpec } from './world/sources.ts'
import type { World } from './world.ts'

export type { Meddle } from './boards/server.ts'

/** A source as db/sources.ts registers it, pointing at a loopback board. */
export interface DemoSource {
  id: string
  adapter: SourceSpec['adapter']
  name: string
  params: Record<string, string>
  company?: string
  country?: string
  access: 'on'
  accessReason: string
  closing: SourceSpec['closing']
  redistribution: SourceSpec['redistribution']
  attribution: string
  everyMs: number
}

export interface Boards {
  sources: DemoSource[]
  /** Origins to pass as `trusted`: loopback addresses of this process. */
  origins: string[]
  /** Moves the clock of all boards: they then show what stands on them that day (1 to 7). */
  setDay(day: number): void
  /** Requests each board has answered, by its name. */
  requests(): Record<string, { all: number; notModified: number }>
  close(): Promise<void>
}

const DAY_MS = 86_400_000

/**
 * Starts every board of the world on a free loopback port of its own, on day 1. Boards serve what a board would and
 * keep the truth to themselves.
 *
 * To drive a demo: for each day 1 to 7 `setDay(day)`, crawl every source with `at = dayStart(day)` (world/calendar.ts),
 * wait until queue and postings are idle, sweep with the same `at`, note which postings are open, and at the end hand
 * all of it to `compare` (compare.ts).
 *
 * @param options.meddle sees every request first and may answer it; for tests of what boards do to a crawler
 */
export async function startBoards(world: World, { meddle }: { meddle?: Meddle } = {}): Promise<Boards> {
  const showing = new Showing(world)
  const sites = SOURCES.filter(({ adapter }) => adapter === 'jobposting-site')
  const rendered = SOURCES.filter(({ adapter }) => adapter === 'rendered-site')
  const boards = new Map<string, Board>()
  const open = async (name: string, register: Parameters<typeof openBoard>[1]): Promise<void> => {
    boards.set(name, await openBoard(name, register, meddle))
  }
  const close = async (): Promise<void> => {
    await Promise.all([...boards.values()].map((board) => board.close()))
  }
  try {
    await open('greenhouse', (app, origin) => greenhouse(app, origin, showing))
    await open('lever', (app, origin) => lever(app, origin, showing))
    await open('workable', (app, origin) => workable(app, origin, showing))
    await open('weworkremotely', (app) => remoteFeed(app, showing))
    for (const site of sites) await open(site.id, (app, origin) => companySite(app, origin, showing, site))
    for (const site of rendered)
      await open(site.id, (app, origin) => renderedSite(app, origin, showing, site))
  } catch (error) {
    await close()
    throw error
  }
  const originOf = ({ id, adapter }: SourceSpec): string => (boards.get(id) ?? boards.get(adapter))!.origin
  return {
    sources: SOURCES.map((source) => demoSource(source, originOf(source))),
    origins: [...boards.values()].map(({ origin }) => origin),
    setDay(day) {
      showing.day = day
    },
    requests: () => Object.fromEntries([...boards].map(([name, { counts }]) => [name, { ...counts }])),
    close,
  }
}

function demoSource(source: SourceSpec, origin: string): DemoSource {
  const params: Record<SourceSpec['adapter'], Record<string, string>> = {
    greenhouse: { board: source.name, api: origin },
    lever: { site: source.name, api: origin },
    workable: { account: source.name, api: origin },
    weworkremotely: { feed: FEED, site: origin },
    'jobposting-site': { site: origin },
    'rendered-site': { listing: `${origin}/openings`, match: '/openings/\\d+' },
  }
  return {
    id: source.id,
    adapter: source.adapter,
    name: source.name,
    params: params[source.adapter],
    ...(source.company !== null && { company: source.company }),
    ...(source.country !== null && { country: source.country }),
    access: 'on',
    accessReason: 'a board of the demo on this machine',
    closing: source.closing,
    redistribution: source.redistribution,
    attribution: source.company ?? 'Remote board of the demo',
    everyMs: DAY_MS,
  }
}

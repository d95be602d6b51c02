import type { FastifyInstance } from 'fastify'
import type { Database } from '../../db/connect.ts'
import {
  ask,
  demandByWeek,
  industries,
  lastRefresh,
  payBesideOfficial,
  readExtent,
  seasonalIndex,
  sharesByMonth,
  streams,
  TREND_GROUPS,
  type TrendGroup,
} from '../../db/trends.ts'
import { oneOf, type RawQuery, readParameters } from '../parameters.ts'
import { demandPage } from './page-demand.ts'
import { payPage } from './page-pay.ts'
import { formShares, skillShares, workPage } from './page-work.ts'

const HTML = 'text/html; charset=utf-8'
const AMONG = { among: oneOf(TREND_GROUPS) }

/** Pages of trends. What they count changes with a refresh only, so each is made once for it, however many ask. */
export function trendRoutes(app: FastifyInstance, db: Database): void {
  const kept = keepPages(db)
  app.get('/trends', async ({ query }, reply) => {
    const among = groupOf(query as RawQuery)
    return reply.type(HTML).send(await kept(`demand ${among}`, () => makeDemand(db, among)))
  })
  app.get('/trends/pay', async ({ query }, reply) => {
    readParameters(query as RawQuery, {})
    return reply.type(HTML).send(await kept('pay', () => makePay(db)))
  })
  app.get('/trends/work', async ({ query }, reply) => {
    const among = groupOf(query as RawQuery)
    return reply.type(HTML).send(await kept(`work ${among}`, () => makeWork(db, among)))
  })
}

function groupOf(query: RawQuery): TrendGroup {
  return (readParameters(query, AMONG).get('among')?.[0] as TrendGroup | undefined) ?? 'core'
}

async function makeDemand(db: Database, among: TrendGroup): Promise<string> {
  const [extent, weeks, months, season] = await Promise.all([
    readExtent(db, among),
    ask(db, demandByWeek(among)),
    ask(db, sharesByMonth(among)),
    ask(db, seasonalIndex(among)),
  ])
  return demandPage({ among, extent, weeks, months, season })
}

async function makePay(db: Database): Promise<string> {
  const [extent, ranges] = await Promise.all([readExtent(db, 'all'), ask(db, payBesideOfficial())])
  return payPage({ extent, ranges })
}

async function makeWork(db: Database, among: TrendGroup): Promise<string> {
  const [extent, inStreams, inIndustries, forms, skills] = await Promise.all([
    readExtent(db, among),
    ask(db, streams(among)),
    ask(db, industries(among)),
    ask(db, formShares(among)),
    ask(db, skillShares(among)),
  ])
  return workPage({ among, extent, streams: inStreams, industries: inIndustries, forms, skills })
}

/** Keeps each page until the next refresh. A page that could not be made is tried again by the next reader. */
function keepPages(db: Database) {
  const pages = new Map<string, { of: number | null; body: Promise<string> }>()
  return async (name: string, make: () => Promise<string>): Promise<string> => {
    const of = (await lastRefresh(db))?.getTime() ?? null
    const known = pages.get(name)
    if (known !== undefined && known.of === of) return known.body
    const body = make()
    pages.set(name, { of, body })
    body.catch(() => {
      if (pages.get(name)?.body === body) pages.delete(name)
    })
    return body
  }
}

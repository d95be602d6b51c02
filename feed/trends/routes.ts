import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../../db/connect.ts'
import {
  ask,
  demandByWeek,
  industries,
  lastRefresh,
  mobility,
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

/** So long a reader waits for figures newer than those at hand. */
const PATIENCE_MS = 100
const HTML = 'text/html; charset=utf-8'
const AMONG = { among: oneOf(TREND_GROUPS) }

/** Pages of trends. What they count changes with a refresh only, so each is made once for it, however many ask. */
export function trendRoutes(app: FastifyInstance, db: Database, patienceMs = PATIENCE_MS): void {
  const kept = keepPages(db, patienceMs)
  const demand = (among: TrendGroup) => kept(`demand ${among}`, () => makeDemand(db, among))
  const pay = () => kept('pay', () => makePay(db))
  const work = (among: TrendGroup) => kept(`work ${among}`, () => makeWork(db, among))
  app.get('/trends', async ({ query }, reply) =>
    reply.type(HTML).send(await demand(groupOf(query as RawQuery))),
  )
  app.get('/trends/pay', async ({ query }, reply) => {
    readParameters(query as RawQuery, {})
    return reply.type(HTML).send(await pay())
  })
  app.get('/trends/work', async ({ query }, reply) =>
    reply.type(HTML).send(await work(groupOf(query as RawQuery))),
  )
  makeBeforeReaders(app, [
    ...[() => demand('core'), pay, () => work('core')],
    ...TREND_GROUPS.slice(1).flatMap((among) => [() => demand(among), () => work(among)]),
  ])
}

/** Makes the pages one after the other as soon as the port is open: the first reader of each would wait for it. */
function makeBeforeReaders(app: FastifyInstance, makes: readonly (() => Promise<string>)[]): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onListen', async () => {
    const making = async () => {
      for (const make of makes) if (!isClosing) await make()
    }
    // Not waited for. What cannot be made now is made again for its reader, who is told.
    making().catch(() => {})
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
  const [extent, inStreams, inIndustries, forms, skills, mobile] = await Promise.all([
    readExtent(db, among),
    ask(db, streams(among)),
    ask(db, industries(among)),
    ask(db, formShares(among)),
    ask(db, skillShares(among)),
    ask(db, mobility()),
  ])
  return workPage({
    among,
    extent,
    streams: inStreams,
    industries: inIndustries,
    forms,
    skills,
    mobility: mobile,
  })
}

interface KeptPage {
  of: number | null
  body: Promise<string>
}

/**
 * Keeps each page until the next refresh. Counting anew takes seconds over very many jobs: a reader who comes first gets
 * the page of the refresh before, which says of when it is, unless the new one is made in time. A page that could not be
 * made is tried again by the next reader.
 */
function keepPages(db: Database, patienceMs: number) {
  const pages = new Map<string, KeptPage>()
  const underWay = new Map<string, KeptPage>()
  const remake = (name: string, of: number | null, make: () => Promise<string>): Promise<string> => {
    const body = make()
    const page = { of, body }
    underWay.set(name, page)
    const isDone = (): void => {
      if (underWay.get(name) === page) underWay.delete(name)
    }
    body.then(() => {
      pages.set(name, page)
      isDone()
    }, isDone)
    return body
  }
  return async (name: string, make: () => Promise<string>): Promise<string> => {
    const of = (await lastRefresh(db))?.getTime() ?? null
    const kept = pages.get(name)
    if (kept?.of === of) return kept.body
    const coming = underWay.get(name)
    const body = coming?.of === of ? coming.body : remake(name, of, make)
    if (kept === undefined) return body
    const soon = new AbortController()
    const former = delay(patienceMs, kept.body, { signal: soon.signal })
    return Promise.race([body, former]).finally(() => {
      former.catch(() => {})
      soon.abort()
    })
  }
}

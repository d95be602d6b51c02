import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { shippedWages } from '../../config/wages.ts'
import { SourceChanged } from '../../crawlers/errors.ts'
import { lastWageRefresh, listWages, saveWages } from '../../db/wages.ts'
import type { Wage } from '../../pipeline/wage.ts'
import { readWageRow } from '../../pipeline/wage-row.ts'
import { refreshWages, wageKeys, wagesFreshUntil } from '../../workers/refresh-wages.ts'
import { startBoard, testFetcher } from '../crawlers/board-server.ts'
import { testDatabase } from '../database.ts'

const { db } = await testDatabase()
const bodies: { seriesid: string[]; registrationkey?: string }[] = []
let refuseFrom = Number.POSITIVE_INFINITY

const board = await startBoard({ '*': answer })
const fetcher = testFetcher([board.origin], {
  secrets: (name) => (name === 'bls-api-key' ? 'k-1' : undefined),
  limits: { tries: 1 },
})
afterAll(async () => {
  await fetcher.close()
  await board.close()
})

/** The Bureau: every median is 20 dollars, every tenth percentile 10, all else suppressed. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/robots.txt') return void response.writeHead(404).end()
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as (typeof bodies)[number]
    bodies.push(body)
    const series = body.seriesid.map((seriesID) => {
      const value = { '08': '20.00', '06': '10.00' }[seriesID.slice(-2)] ?? '-'
      return { seriesID, data: [{ year: '2025', period: 'A01', value, footnotes: [{}] }] }
    })
    const refused = { status: 'REQUEST_NOT_PROCESSED', message: ['Server is busy'], Results: {} }
    const read = { status: 'REQUEST_SUCCEEDED', message: [], Results: { series } }
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(bodies.length >= refuseFrom ? refused : read))
  })
}

const at = new Date('2026-10-12T06:00:00Z')
const refresh = (keyed: boolean) => refreshWages({ db, fetch: fetcher.fetch, keyed, api: board.origin, at })
const shipped = (): Wage[] =>
  shippedWages().flatMap((row) => {
    const read = readWageRow(row)
    return read.ok ? [read.wage] : []
  })

beforeEach(async () => {
  bodies.length = 0
  refuseFrom = Number.POSITIVE_INFINITY
  await sql`truncate store.wage`.execute(db)
})

describe('a refresh of wages', () => {
  it('asks for every occupation of ours in few requests, and keeps what comes', async () => {
    const occupations = wageKeys().length
    expect(await refresh(false)).toEqual({
      requests: Math.ceil(occupations / 3),
      read: occupations,
      stored: occupations,
      rejected: 0,
      year: 2025,
    })
    const [wage] = await listWages(db, { soc: '43-4051' })
    expect(wage).toMatchObject({
      year: 2025,
      hourly_median: 20,
      hourly_p10: 10,
      hourly_mean: null,
      is_latest: true,
    })
    expect(wage?.source).toContain('Bureau of Labor Statistics')
  })

  it('sends the key where there is one, and changes nothing the second time', async () => {
    await refresh(true)
    expect(bodies.map(({ registrationkey }) => registrationkey)).toContain('k-1')
    expect(bodies.length).toBe(Math.ceil(wageKeys().length / 7))
    expect(await refresh(true)).toMatchObject({ stored: 0 })
  })

  it('leaves titles and earlier years as they are', async () => {
    await saveWages(db, shipped())
    await refresh(true)
    const ours = (await listWages(db, { soc: '43-4051', industry: '000000' })).map((wage) => [
      wage.year,
      wage.title,
      wage.is_latest,
    ])
    expect(ours).toEqual([
      [2025, 'Customer Service Representatives', true],
      [2023, 'Customer Service Representatives', false],
    ])
  })

  it('that fails half-way keeps what was read and says why', async () => {
    refuseFrom = 2
    await expect(refresh(false)).rejects.toThrow(SourceChanged)
    await expect(refresh(false)).rejects.toThrow('Server is busy')
    expect(await listWages(db)).toHaveLength(3)
  })

  it('is due again after 30 days, and at once where all figures were imported', async () => {
    await saveWages(db, shipped())
    expect(await lastWageRefresh(db)).toBeNull()
    expect(await wagesFreshUntil(db, at)).toBeNull()
    await refresh(true)
    expect(await wagesFreshUntil(db, at)).toEqual(new Date('2026-11-11T06:00:00Z'))
    expect(await wagesFreshUntil(db, new Date('2026-11-11T06:00:00Z'))).toBeNull()
  })
})

describe('the wages that come with Callboard', () => {
  it('are all read, cover the occupations of our scope, and name their source', () => {
    const wages = shipped()
    expect(wages.length).toBe(shippedWages().length)
    const national = new Set(wages.filter(({ industry }) => industry === '000000').map(({ soc }) => soc))
    for (const soc of ['43-4051', '43-4171', '39-6012', '11-9081', '41-2031', '43-4081', '15-1232'])
      expect(national).toContain(soc)
    expect(readFileSync(new URL('../../config/wages/oews.yaml', import.meta.url), 'utf8')).toContain(
      'U.S. Bureau of Labor Statistics',
    )
  })
})

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { connect } from '../../db/connect.ts'
import { postgresHostState } from '../../db/host-state.ts'
import { testDatabase } from '../database.ts'

const { db, url } = await testDatabase()
const hosts = postgresHostState(db)
const FAILED = { kind: 'try-again', latencyMs: 30 } as const
const OK = { kind: 'ok', latencyMs: 10 } as const

async function openBreaker(host: string): Promise<void> {
  for (let i = 0; i < 5; i++) await hosts.record(host, FAILED)
}

/** Lets the rest of a breaker be over without waiting for it. */
async function endRest(host: string): Promise<void> {
  await sql`update store.host set closed_until = clock_timestamp() where host = ${host}`.execute(db)
}

describe('reserve', () => {
  it('keeps the floor between the slots of four workers that reserve at once', async () => {
    const workers = Array.from({ length: 4 }, () => connect(url, { max: 2 }))
    const slots: number[] = []
    await Promise.all(
      workers.map(async (worker) => {
        const state = postgresHostState(worker)
        for (let i = 0; i < 5; i++) {
          const waitMs = await state.reserve('jobs.example', 500)
          slots.push(performance.now() + waitMs)
        }
      }),
    )
    await Promise.all(workers.map((worker) => worker.destroy()))
    slots.sort((a, b) => a - b)
    const gaps = slots.slice(1).map((slot, i) => slot - slots[i]!)
    expect(gaps).toHaveLength(19)
    // The rest is the way from the database's clock to ours.
    expect(Math.min(...gaps)).toBeGreaterThan(350)
    expect(slots[19]! - slots[0]!).toBeGreaterThan(19 * 500 - 150)
  })

  it('gives exact distances by the database clock', async () => {
    for (let i = 0; i < 10; i++) await hosts.reserve('exact.example', 1_000)
    const { rows } = await sql<{ ahead: number }>`
      select extract(epoch from next_at - clock_timestamp())::float8 as ahead
      from store.host where host = 'exact.example'`.execute(db)
    expect(rows[0]!.ahead).toBeGreaterThan(9)
    expect(rows[0]!.ahead).toBeLessThanOrEqual(10)
  })

  it('starts at once on a host that was quiet, and waits twice the latency of a slow one', async () => {
    expect(await hosts.reserve('quiet.example', 1_000)).toBe(0)
    await hosts.record('slow.example', { kind: 'ok', latencyMs: 4_000 })
    await hosts.reserve('slow.example', 1_000)
    expect(await hosts.reserve('slow.example', 1_000)).toBeGreaterThan(7_500)
  })

  it('paces hosts apart from each other', async () => {
    await hosts.reserve('one.example', 60_000)
    expect(await hosts.reserve('other.example', 60_000)).toBe(0)
  })
})

describe('the breaker', () => {
  it('opens after five failures in a row', async () => {
    for (let i = 0; i < 4; i++) await hosts.record('four.example', FAILED)
    expect(await hosts.closedForMs('four.example')).toBe(0)
    await hosts.record('four.example', FAILED)
    expect(await hosts.closedForMs('four.example')).toBeGreaterThan(55_000)
  })

  it('does not open when a good answer comes between', async () => {
    for (let i = 0; i < 12; i++) await hosts.record('shaky.example', i % 4 === 3 ? OK : FAILED)
    expect(await hosts.closedForMs('shaky.example')).toBe(0)
  })

  it('lets exactly one of ten through as probe when its rest is over', async () => {
    await openBreaker('half.example')
    await endRest('half.example')
    const waits = await Promise.all(Array.from({ length: 10 }, () => hosts.closedForMs('half.example')))
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(1)
  })

  it('closes the host for longer when the probe fails, and opens it when the probe succeeds', async () => {
    await openBreaker('probe.example')
    await endRest('probe.example')
    expect(await hosts.closedForMs('probe.example')).toBe(0)
    await hosts.record('probe.example', FAILED)
    expect(await hosts.closedForMs('probe.example')).toBeGreaterThan(110_000)
    await endRest('probe.example')
    expect(await hosts.closedForMs('probe.example')).toBe(0)
    await hosts.record('probe.example', OK)
    const waits = await Promise.all([1, 2, 3].map(() => hosts.closedForMs('probe.example')))
    expect(waits).toEqual([0, 0, 0])
  })

  it('rests fifteen minutes at most', async () => {
    for (let i = 0; i < 40; i++) await hosts.record('dead.example', FAILED)
    const waitMs = await hosts.closedForMs('dead.example')
    expect(waitMs).toBeGreaterThan(14 * 60_000)
    expect(waitMs).toBeLessThanOrEqual(15 * 60_000)
  })
})

describe('a host that asks for patience', () => {
  it('is left alone as long as it asks, and an hour at most', async () => {
    await hosts.record('patience.example', { kind: 'slow-down', latencyMs: 5, retryAfterMs: 30_000 })
    expect(await hosts.closedForMs('patience.example')).toBeGreaterThan(29_000)
    await hosts.record('absurd.example', { kind: 'slow-down', latencyMs: 5, retryAfterMs: 1e12 })
    expect(await hosts.closedForMs('absurd.example')).toBeLessThanOrEqual(3_600_000)
  })

  it('is still left alone when a slower request comes back well', async () => {
    await hosts.record('late.example', { kind: 'slow-down', latencyMs: 5, retryAfterMs: 30_000 })
    await hosts.record('late.example', OK)
    expect(await hosts.closedForMs('late.example')).toBeGreaterThan(29_000)
  })
})

describe('what is remembered', () => {
  it('is robots.txt for a day', async () => {
    const origin = 'https://jobs.example'
    expect(await hosts.robots(origin)).toBeNull()
    const record = {
      status: 200,
      body: 'User-agent: *\nDisallow: /private',
      fetchedAt: new Date().toISOString(),
    }
    await hosts.saveRobots(origin, record)
    expect(await hosts.robots(origin)).toEqual(record)
    const dayOld = new Date(Date.now() - 24 * 3_600_000 - 1_000).toISOString()
    await hosts.saveRobots(origin, { ...record, fetchedAt: dayOld })
    expect(await hosts.robots(origin)).toBeNull()
  })

  it('is the validators of an address', async () => {
    const page = 'https://jobs.example/feed.xml'
    expect(await hosts.validators(page)).toBeNull()
    await hosts.saveValidators(page, { etag: '"a"' })
    expect(await hosts.validators(page)).toEqual({ etag: '"a"' })
    await hosts.saveValidators(page, { lastModified: 'Mon, 02 Mar 2026 06:00:00 GMT' })
    expect(await hosts.validators(page)).toEqual({ lastModified: 'Mon, 02 Mar 2026 06:00:00 GMT' })
  })
})

import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Budget, Visit } from '../../crawlers/host-state.ts'
import { connect } from '../../db/connect.ts'
import { postgresHostState } from '../../db/host-state.ts'
import { TODAY } from '../../db/spending.ts'
import { testDatabase } from '../database.ts'

const { db, url } = await testDatabase()
const hosts = postgresHostState(db)
const FAILED = { kind: 'try-again', latencyMs: 30 } as const
const OK = { kind: 'ok', latencyMs: 10 } as const
const AT_ONCE = { kind: 'ok', latencyMs: 0 } as const

async function openBreaker(host: string): Promise<void> {
  for (let i = 0; i < 5; i++) await hosts.record(host, FAILED)
}

/** Lets the rest of a breaker be over without waiting for it. */
async function endRest(host: string): Promise<void> {
  await sql`update store.host set closed_until = clock_timestamp() where host = ${host}`.execute(db)
}

const PER_DAY = { requests: 1000, bytes: 1e9 }
const visit = (paceMs: number, more: Partial<Visit> = {}): Visit => ({
  paceMs,
  holdMs: 60_000,
  perDay: PER_DAY,
  ...more,
})

async function pass(host: string, paceMs: number, more: Partial<Visit> = {}): Promise<string> {
  const entry = await hosts.enter(host, visit(paceMs, more))
  if (!('pass' in entry)) throw new Error(`${host} is ${entry.because}`)
  return entry.pass
}

describe('a host', () => {
  it('lets in one of twenty that come at once through four pools, and the next when it has left', async () => {
    const workers = Array.from({ length: 4 }, () => connect(url, { max: 3 }))
    const rush = () =>
      Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          postgresHostState(workers[i % 4]!).enter('jobs.example', visit(0)),
        ),
      )
    const first = (await rush()).flatMap((entry) => ('pass' in entry ? [entry.pass] : []))
    expect(first).toHaveLength(1)
    expect((await rush()).filter((entry) => 'pass' in entry)).toEqual([])
    await hosts.record('jobs.example', { kind: 'ok', latencyMs: 0 }, first[0])
    expect((await rush()).filter((entry) => 'pass' in entry)).toHaveLength(1)
    await Promise.all(workers.map((worker) => worker.destroy()))
  })

  it('is free again when who was in it never came out', async () => {
    const dead = await pass('crash.example', 0, { holdMs: 500 })
    const free = await hosts.enter('crash.example', visit(0))
    if ('pass' in free) throw new Error('two at once')
    expect(free.because).toBe('in-flight')
    await delay(free.waitMs + 5)
    const next = await pass('crash.example', 0)
    // The dead come late: their word must not let a third one in beside the second.
    await hosts.record('crash.example', OK, dead)
    expect(await hosts.enter('crash.example', visit(0))).toMatchObject({ because: 'in-flight' })
    await hosts.record('crash.example', OK, next)
  })

  it('keeps the pace from the moment the answer was there, and twice the latency of a slow one', async () => {
    const quick = await pass('quick.example', 30_000)
    await hosts.record('quick.example', { kind: 'ok', latencyMs: 10, headAgoMs: 4_000 }, quick)
    const entry = await hosts.enter('quick.example', visit(30_000))
    expect(entry).toMatchObject({ because: 'pace' })
    // Counted from the entry it would be less only if the body had taken no time.
    expect('waitMs' in entry && entry.waitMs).toBeGreaterThan(25_000)
    expect('waitMs' in entry && entry.waitMs).toBeLessThanOrEqual(30_000)
    const slow = await pass('slow.example', 1_000)
    await hosts.record('slow.example', { kind: 'ok', latencyMs: 4_000 }, slow)
    const later = await hosts.enter('slow.example', visit(1_000))
    expect('waitMs' in later && later.waitMs).toBeGreaterThan(7_500)
  })

  it('is paced apart from others', async () => {
    await pass('one.example', 60_000)
    expect(await hosts.enter('other.example', visit(60_000))).toHaveProperty('pass')
  })

  it('takes no blame for a request that we stopped ourselves', async () => {
    await openBreaker('ours.example')
    await endRest('ours.example')
    const probe = await pass('ours.example', 0)
    await hosts.record('ours.example', { kind: 'stopped', latencyMs: 0 }, probe)
    expect(await hosts.enter('ours.example', visit(0))).toMatchObject({ because: 'closed' })
  })

  it('is asked so often a day and no more, and anew the next day', async () => {
    const perDay = { requests: 2, bytes: 1000 }
    for (const bytes of [100, 100])
      await hosts.record('day.example', { ...AT_ONCE, bytes }, await pass('day.example', 0, { perDay }))
    const full = await hosts.enter('day.example', visit(0, { perDay }))
    expect(full).toMatchObject({ because: 'budget' })
    expect('waitMs' in full && full.waitMs).toBeLessThanOrEqual(86_400_000)
    await sql`update store.host set day = day - 1 where host = 'day.example'`.execute(db)
    const heavy = await pass('day.example', 0, { perDay })
    await hosts.record('day.example', { ...AT_ONCE, bytes: 1000 }, heavy)
    expect(await hosts.enter('day.example', visit(0, { perDay }))).toMatchObject({ because: 'budget' })
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

  it('lets one pass through as probe, and nobody beside it', async () => {
    await openBreaker('one-probe.example')
    expect(await hosts.enter('one-probe.example', visit(0))).toMatchObject({ because: 'closed' })
    await endRest('one-probe.example')
    const probe = await pass('one-probe.example', 0)
    expect(await hosts.closedForMs('one-probe.example')).toBeGreaterThan(0)
    await hosts.record('one-probe.example', AT_ONCE, probe)
    expect(await hosts.enter('one-probe.example', visit(0))).toHaveProperty('pass')
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

describe('a budget', () => {
  const all = (holder: string, more: Partial<Budget> = {}): Budget => ({ holder, ...more })

  it('is never overdrawn, however many spend at once, and takes nothing from others when it is used up', async () => {
    const budgets = [all('adzuna', { requestsPerDay: 7 }), all('adzuna:gb', { requestsPerDay: 100 })]
    const spent = await Promise.all(Array.from({ length: 20 }, () => hosts.spend(budgets)))
    const refused = spent.filter((one) => one !== null)
    expect(refused).toHaveLength(13)
    expect(refused[0]).toMatchObject({ of: 'requestsPerDay', budget: { holder: 'adzuna' } })
    expect(refused[0]!.waitMs).toBeGreaterThan(0)
    expect(refused[0]!.waitMs).toBeLessThanOrEqual(86_400_000)
    const { rows } = await sql<{ requests: number }>`
      select requests from store.spending where holder like 'adzuna%' and day = ${TODAY}`.execute(db)
    expect(rows.map(({ requests }) => requests)).toEqual([7, 7])
  })

  it('of a day is there again the next day, and one for a lifetime is not', async () => {
    const yesterday = () =>
      sql`update store.spending set day = day - 1 where holder in ('daily', 'jooble')`.execute(db)
    const daily = [all('daily', { requestsPerDay: 1 })]
    const lifetime = [all('jooble', { requestsTotal: 2 })]
    for (const [budgets, left] of [
      [daily, 1],
      [lifetime, 2],
    ] as const) {
      for (let i = 0; i < left; i++) expect(await hosts.spend(budgets)).toBeNull()
      expect(await hosts.spend(budgets)).not.toBeNull()
    }
    await yesterday()
    expect(await hosts.spend(daily)).toBeNull()
    expect(await hosts.spend(lifetime)).toMatchObject({ of: 'requestsTotal' })
  })

  it('may be one of bytes', async () => {
    const budgets = [all('heavy', { bytesPerDay: 5_000_000_000 })]
    expect(await hosts.spend(budgets)).toBeNull()
    await hosts.weigh(['heavy'], 5_000_000_000)
    expect(await hosts.spend(budgets)).toMatchObject({ of: 'bytesPerDay' })
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

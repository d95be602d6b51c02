import { describe, expect, it } from 'vitest'
import {
  acceptSource,
  findSource,
  pauseSource,
  refusal,
  registerSources,
  resumeSource,
  retireSources,
  saveCursor,
  setHealth,
} from '../../db/sources.ts'
import { testDatabase } from '../database.ts'
import { sourceEntry } from './store-rows.ts'

const { db } = await testDatabase()
const AT = new Date('2026-03-01T06:00:00Z')
const LATER = new Date('2026-03-02T06:00:00Z')

async function source(id: string) {
  const found = await findSource(db, id)
  if (found === undefined) throw new Error(`no source ${id}`)
  return found
}

describe('registerSources', () => {
  it('adds what is new, changes what differs, and leaves the rest unwritten', async () => {
    const [a, b] = [
      sourceEntry('lever:a'),
      sourceEntry('lever:b', { country: 'LV', closesAfterDays: 14, closing: 'window' }),
    ]
    expect(await registerSources(db, [b, a])).toEqual({ added: ['lever:a', 'lever:b'], changed: [] })
    expect(await registerSources(db, [a, b])).toEqual({ added: [], changed: [] })
    expect(await registerSources(db, [a, { ...b, everyMs: 3_600_000 }])).toEqual({
      added: [],
      changed: ['lever:b'],
    })
    expect(await source('lever:b')).toMatchObject({
      country: 'LV',
      closes_after_days: 14,
      every_ms: '3600000',
      params: { board: 'b' },
    })
  })

  it('keeps cursor, pause and health of a changed source, but forgets the cursor when its params change', async () => {
    await registerSources(db, [sourceEntry('lever:kept')])
    await saveCursor(db, 'lever:kept', { page: 4 })
    await setHealth(db, 'lever:kept', 'flaky', 'two time-outs', AT)
    await registerSources(db, [sourceEntry('lever:kept', { accessReason: 'terms read again' })])
    expect(await source('lever:kept')).toMatchObject({ cursor: { page: 4 }, health: 'flaky' })
    await registerSources(db, [sourceEntry('lever:kept', { params: { board: 'renamed' } })])
    expect((await source('lever:kept')).cursor).toBeNull()
  })

  it('takes a retired source back, but leaves the pause of an operator alone', async () => {
    await registerSources(db, [sourceEntry('lever:old'), sourceEntry('lever:held')])
    await pauseSource(db, 'lever:held', 'asked by the employer', AT)
    const retired = await retireSources(db, ['lever:other'], AT)
    expect(retired).toContain('lever:old')
    expect(retired).not.toContain('lever:held')
    await registerSources(db, [sourceEntry('lever:old'), sourceEntry('lever:held')])
    expect((await source('lever:old')).paused_at).toBeNull()
    expect((await source('lever:held')).paused_reason).toBe('asked by the employer')
  })
})

describe('refusal', () => {
  it('says why a source must not be crawled, and passes one that may be', async () => {
    const entries = [
      sourceEntry('lever:may'),
      sourceEntry('craigslist:x', { access: 'import-only', accessReason: 'terms forbid crawling' }),
      sourceEntry('backpage:x', { access: 'gone', accessReason: 'seized in 2018' }),
      sourceEntry('site:x', { access: 'opt-in', accessReason: 'robots unclear' }),
    ]
    await registerSources(db, entries)
    const reasons = await Promise.all(entries.map(async ({ id }) => refusal(await source(id))))
    expect(reasons).toEqual([
      null,
      'import-only: terms forbid crawling',
      'the board is gone: seized in 2018',
      'waits for your opt-in: robots unclear',
    ])
  })

  it('ends with the operator saying yes to an opt-in, or resuming a pause', async () => {
    await registerSources(db, [sourceEntry('site:y', { access: 'opt-in' })])
    expect(await acceptSource(db, 'site:y', 'permission by e-mail of 1 March', AT)).toBe(true)
    expect(refusal(await source('site:y'))).toBeNull()
    await pauseSource(db, 'site:y', 'their server moves', AT)
    expect(refusal(await source('site:y'))).toBe('paused: their server moves')
    await resumeSource(db, 'site:y')
    expect(refusal(await source('site:y'))).toBeNull()
    expect(await pauseSource(db, 'site:unknown', 'x', AT)).toBe(false)
  })
})

describe('setHealth', () => {
  it('moves `since` only when the word changes', async () => {
    await registerSources(db, [sourceEntry('lever:h')])
    await setHealth(db, 'lever:h', 'flaky', 'one time-out', AT)
    await setHealth(db, 'lever:h', 'flaky', 'two time-outs', LATER)
    expect(await source('lever:h')).toMatchObject({ health_since: AT, health_reason: 'two time-outs' })
    await setHealth(db, 'lever:h', 'well', null, LATER)
    expect(await source('lever:h')).toMatchObject({
      health: 'well',
      health_reason: null,
      health_since: LATER,
    })
  })
})

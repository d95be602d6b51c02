import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'

const { db, get, failures } = await feedSide()
await addSource(db, 'lever:one')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, GERMAN, LATVIAN])

const PARAMETERS: string[] = (await get('/v1/jobs?unheard-of=1')).body.error.allowed
const POISON = [
  "' or 1=1 --",
  "'; drop table store.job; --",
  '" union select 1',
  '%',
  '_',
  '\\',
  '$1',
  '{"a":1}',
  '{}',
  '{a,"b}',
  '\u0000',
  '\ud800',
  '1e400',
  '-1',
  'NaN',
  '',
  '٣',
  '9'.repeat(400),
  'İstanbul ß',
]
const value = fc.oneof(
  fc.constantFrom(...POISON),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('en', 'US', 'USD', 'part-time', 'true', '5', '2026-03-01', 'core', 'pay'),
)
const query = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), fc.string({ maxLength: 12 })), value),
  {
    maxLength: 4,
  },
)
const asText = (pairs: [string, string][]) =>
  pairs.map(([name, given]) => `${encoded(name)}=${encoded(given)}`).join('&')
const encoded = (text: string) => encodeURIComponent(text.toWellFormed())

it('never fails on what a filter is given', async () => {
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom('/v1/jobs', '/v1/changes', '/'), async (pairs, path) => {
      const { status } = await get(`${path}?${asText(pairs)}`)
      expect([200, 400, 410]).toContain(status)
    }),
    { numRuns: 400 },
  )
  expect(failures).toEqual([])
})

it('names the parameter that it refuses, on every address that takes filters', async () => {
  const paths = ['/v1/jobs', '/v1/changes', '/v1/snapshot', '/v1/feed.json', '/v1/feed.rss'] as const
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom(...paths), async (pairs, path) => {
      const { status, body } = await get(`${path}?${asText(pairs)}`)
      if (status === 200) return
      expect([400, 410]).toContain(status)
      const { parameter, message } = body.error
      // A cursor is refused as a whole: its message says so.
      if (parameter === undefined) expect(message).toMatch(/cursor/)
      else if (status === 400) expect(pairs.map(([name]) => encoded(name))).toContain(encoded(parameter))
    }),
    { numRuns: 250 },
  )
  expect(failures).toEqual([])
})

it('never fails on a made-up cursor of changes', async () => {
  const part = fc.oneof(fc.bigInt().map(String), fc.nat().map(String), value)
  const cursor = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(part, part, part).map((parts) => Buffer.from(`c1.${parts.join('.')}`).toString('base64url')),
  )
  await fc.assert(
    fc.asyncProperty(cursor, async (since) => {
      expect([200, 400, 410]).toContain((await get(`/v1/changes?since=${encoded(since)}`)).status)
    }),
    { numRuns: 200 },
  )
  expect(failures).toEqual([])
})

it('never fails on a place and its radius', async () => {
  const place = fc.oneof(
    value,
    fc.constantFrom('Köln', 'Portland', 'Portland, OR', ',', ', ,', 'a'.repeat(101), 'Riga, , LV'),
  )
  const radius = fc.oneof(
    value,
    fc.constantFrom('0', '0km', '200km', '125mi', '25 km', '1e2km', '-5km', '25'),
  )
  await fc.assert(
    fc.asyncProperty(place, radius, async (name, around) => {
      const { status, body } = await get(`/v1/jobs?place=${encoded(name)}&radius=${encoded(around)}`)
      if (status !== 200)
        expect([status, ['place', 'radius'].includes(body.error.parameter)]).toEqual([400, true])
    }),
    { numRuns: 200 },
  )
  expect(failures).toEqual([])
})

it('never fails on a made-up cursor', async () => {
  const cursor = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .tuple(
        fc.constantFrom('posted', 'first_seen', 'pay'),
        fc.oneof(fc.bigInt().map(String), fc.double().map(String), value),
        value,
      )
      .map((parts) => Buffer.from(`j1 ${parts.join(' ')}`).toString('base64url')),
  )
  await fc.assert(
    fc.asyncProperty(cursor, fc.constantFrom('posted', 'first_seen', 'pay'), async (made, sort) => {
      const { status } = await get(`/v1/jobs?sort=${sort}&cursor=${encoded(made)}`)
      expect([200, 400]).toContain(status)
    }),
    { numRuns: 300 },
  )
  expect(failures).toEqual([])
})

it('never fails on an id', async () => {
  await fc.assert(
    fc.asyncProperty(value, fc.constantFrom('/v1/jobs/', '/jobs/'), async (id, path) => {
      expect([200, 400, 404, 414]).toContain((await get(path + encoded(id))).status)
    }),
    { numRuns: 100 },
  )
  expect(failures).toEqual([])
})

it('takes metacharacters for what they are: they match nothing and harm nothing', async () => {
  for (const poison of POISON.slice(0, 6)) {
    for (const name of ['q', 'city', 'source', 'industry', 'tool']) {
      const { status, body } = await get(`/v1/jobs?${name}=${encoded(poison)}`)
      expect([status, body.data], `${name}=${poison}`).toEqual([200, []])
    }
  }
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from store.job`.execute(db)
  expect(rows[0]!.n).toBe(4)
})

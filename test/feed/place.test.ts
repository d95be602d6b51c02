import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { jobCondition, LISTED_JOBS } from '../../db/job-filter.ts'
import { readJobFilter } from '../../feed/job-query.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'
import { follow, snapshot } from './follower.ts'

const { db, get, failures } = await feedSide()
await addSource(db, 'lever:one')
const MONDAY = new Date('2026-03-02T06:00:00Z')
const BRIDGE = {
  ...OFFICE,
  externalId: 'bridge',
  company: 'Bridge Goods',
  location: 'Portland, ME, United States',
}
await serve(db, 'lever:one', MONDAY, [NIGHT, OFFICE, GERMAN, LATVIAN, BRIDGE])

const titles = async (query: string): Promise<string[]> =>
  (await get(`/v1/jobs?scope=any&${query}`)).body.data.map((job: { title: string }) => job.title)

describe('place and radius', () => {
  it.each([
    ['place=K%C3%B6ln', [GERMAN.title]],
    ['place=Cologne&radius=10km', [GERMAN.title]],
    ['place=Bonn&radius=30km', [GERMAN.title]],
    ['place=Bonn&radius=20mi', [GERMAN.title]],
    ['place=Bonn&radius=5km', []],
    ['place=R%C4%ABga', [LATVIAN.title]],
    ['place=Columbus,%20OH&radius=15', [OFFICE.title]],
    ['place=Columbus,%20GA', []],
    ['place=Portland,%20ME', [BRIDGE.title]],
    ['place=Portland,%20OR', []],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected)
  })

  it('says which town of a name was taken, and how to ask for another', async () => {
    const { body, headers } = await get('/v1/jobs?scope=any&place=portland&radius=10km')
    expect(body.place).toMatchObject({ taken: 'Portland, OR, US', radius_km: 10 })
    expect(body.place.others[0]).toBe('Portland, ME, US')
    expect(headers.get('callboard-place')).toContain('Portland%2C%20OR%2C%20US; radius_km=10')
    const [other] = body.place.others
    expect((await get(`/v1/jobs?place=${encodeURIComponent(other)}`)).body.place.taken).toBe(other)
  })

  it.each([
    ['place=Nowhereville', 'place', /Hamburg or Portland, OR/],
    ['place=Hamburg,%20Nowhere', 'place', /no town/],
    ['radius=20km', 'radius', /needs a place/],
    ['place=Hamburg&radius=201km', 'radius', /at most 200km/],
    ['place=Hamburg&radius=near', 'radius', /25km or 15mi/],
  ])('refuses %s and says what to do', async (query, parameter, says) => {
    for (const path of ['/v1/jobs', '/v1/changes', '/v1/snapshot', '/v1/feed.json']) {
      const { status, body } = await get(`${path}?${query}`)
      expect([status, body.error.parameter], path).toEqual([400, parameter])
      expect(body.error.message).toMatch(says)
    }
  })

  it('holds for snapshots and changes alike: a job that moves away is closed', async () => {
    const near = 'place=Bonn&radius=30km'
    const { jobs, cursor } = await snapshot(get, near)
    expect([...jobs.values()].map(({ title }) => title)).toEqual([GERMAN.title])
    const moved = { ...GERMAN, location: 'Hamburg, Deutschland' }
    await serve(db, 'lever:one', new Date('2026-03-03T06:00:00Z'), [NIGHT, OFFICE, moved, LATVIAN, BRIDGE])
    const { told } = await follow(get, cursor, near)
    expect(told).toMatchObject([{ kind: 'closed', reason: 'out-of-scope' }])
    expect((await snapshot(get, near)).jobs.size).toBe(0)
    expect(await titles('place=Hamburg')).toEqual([GERMAN.title])
    expect(failures).toEqual([])
  })
})

describe('words of labels', () => {
  it('finds each job by every word of its labels, through their index', async () => {
    const NAMES = { skills: 'skill', tools: 'tool', duties: 'duty', conditions: 'condition' }
    const { rows } = await sql<{ label: string; value: string; ids: string[] }>`
      select l.label, l.value, array_agg(distinct l.job_id) as ids from analytics.labels l
      join public.jobs j on j.id = l.job_id
      where l.label in ('skills', 'tools', 'duties', 'conditions', 'setting', 'education', 'direction', 'industry', 'experience')
      group by 1, 2`.execute(db)
    expect(rows.length).toBeGreaterThan(10)
    for (const { label, value, ids } of rows) {
      const name = NAMES[label as keyof typeof NAMES] ?? label
      const { status, body } = await get(`/v1/jobs?scope=any&${name}=${encodeURIComponent(value)}`)
      expect(status, JSON.stringify(body)).toBe(200)
      expect(body.data.map((job: { id: string }) => job.id).sort(), `${name}=${value}`).toEqual(ids.sort())
    }
    const { value } = rows.find(({ label }) => label === 'duties')!
    expect(await titles(`tool=${value}`)).toEqual([])
    const { filter } = readJobFilter({ duty: value }, {})
    // So few rows are read as quickly by any index: only this one is left, until the end of the transaction.
    const trx = await db.startTransaction().execute()
    await sql`do $$ declare name text; begin
      for name in select indexrelid::regclass from pg_index
        where indrelid = 'store.merge'::regclass and indexrelid <> 'store.merge_label_words'::regclass loop
        execute 'drop index ' || name;
      end loop;
      set local enable_seqscan = off;
    end $$`.execute(trx)
    const plan = await sql`explain select from ${LISTED_JOBS} where ${jobCondition(filter)}`.execute(trx)
    await trx.rollback().execute()
    expect(JSON.stringify(plan.rows)).toMatch(/Scan on merge_label_words.*Index Cond/)
  })
})

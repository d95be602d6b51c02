import { sql } from 'kysely'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { ad, employer } from '../job-rows.ts'
import { bodyAbout, place } from '../sample-posting.ts'
import { versions } from '../store-content.ts'
import { storePrepared } from '../stored-batch.ts'
import { callboard, jsonOf } from './command-line.ts'

// A rebuild copies the store into a database of its own.
vi.setConfig({ testTimeout: 120_000 })

const { db, url } = await testDatabase()
const env = { DATABASE_URL: url }
const at = new Date('2026-03-01T00:00:00Z')

interface Told {
  said: string
  written: boolean
  merged: { from: string; into: string }[]
  moved: { posting: string; from: string; to: string }[]
}

beforeAll(async () => {
  for (const source of ['board:one', 'board:two', 'board:three']) await addSource(db, source)
})

const run = (...args: string[]) => callboard([...args, '--json'], env)
const told = async (...args: string[]): Promise<Told> => jsonOf<Told>(await run(...args))

async function jobOf(name: string): Promise<string> {
  const [source, id] = name.split('/')
  const { rows } = await sql<{ job_id: string }>`
    select job_id from store.posting where source_id = ${source} and external_id = ${id}`.execute(db)
  return rows[0]!.job_id
}

async function changesOf(job: string): Promise<{ kind: string; reason: string | null }[]> {
  const { rows } = await sql<{ kind: string; reason: string | null }>`
    select kind, reason from store.change where job_id = ${job} order by seq`.execute(db)
  return rows
}

let serial = 0

/** Two branches of one employer: equal texts in two towns, which no rule joins. */
async function twins(): Promise<[string, string]> {
  const n = ++serial
  const company = employer()
  const twin = (source: string, id: string, city: string) =>
    ad(source, at, { company, externalId: `${id}${n}`, places: [place(city, 'TX', 'US')] })
  await storePrepared(db, 'board:one', at, [twin('board:one', 'a', 'Houston')])
  await storePrepared(db, 'board:two', at, [twin('board:two', 'b', 'Austin')])
  return [`board:one/a${n}`, `board:two/b${n}`]
}

/** Three copies of one opening. */
async function copies(): Promise<[string, string, string]> {
  const n = ++serial
  const company = employer()
  for (const source of ['board:one', 'board:two', 'board:three']) {
    await storePrepared(db, source, at, [ad(source, at, { company, externalId: `c${n}` })])
  }
  return [`board:one/c${n}`, `board:two/c${n}`, `board:three/c${n}`]
}

describe('decide join', () => {
  it('merges the two jobs at once, tells readers, and why shows who said so and why', async () => {
    const [a, b] = await twins()
    const [jobA, jobB] = [await jobOf(a), await jobOf(b)]
    expect(jobA).not.toBe(jobB)
    const { merged, written } = await told(
      'decide',
      a,
      b,
      'join',
      '--note',
      'one desk in two towns',
      '--by',
      'Ada',
    )
    expect(written).toBe(true)
    expect(merged).toHaveLength(1)
    const { from, into } = merged[0]!
    expect([from, into].sort()).toEqual([jobA, jobB].sort())
    expect([await jobOf(a), await jobOf(b)]).toEqual([into, into])
    expect((await changesOf(from)).at(-1)).toEqual({ kind: 'merged', reason: into })
    const why = jsonOf<{
      decided: { nameA: string; nameB: string; verdict: string; who: string; note: string }[]
      decisions: { kind: string; joined: boolean; evidence: object }[]
    }>(await run('why', b))
    expect(why.decided).toMatchObject([
      { nameA: a, nameB: b, verdict: 'join', who: 'Ada', note: 'one desk in two towns' },
    ])
    expect(why.decisions.at(-1)).toMatchObject({
      kind: 'decided',
      joined: true,
      evidence: { rule: 'decided' },
    })
    expect((await callboard(['why', a], env)).stderr).toContain('one desk in two towns')
  })

  it('survives a recrawl, another reading and a rebuild, and undecide gives the old job its id back', async () => {
    const [a, b] = await twins()
    const [jobA, jobB] = [await jobOf(a), await jobOf(b)]
    await told('decide', jobA, jobB, 'join')
    const [, externalId] = b.split('/')
    const { rows } = await sql<{ company: string }>`
      select company from store.posting where external_id = ${externalId}`.execute(db)
    const { company } = rows[0]!
    const later = new Date('2026-03-05T00:00:00Z')
    const again = ad('board:two', later, {
      company,
      externalId: externalId!,
      places: [place('Austin', 'TX', 'US')],
      text: bodyAbout('another hotline'),
    })
    expect(await storePrepared(db, 'board:two', later, [again])).toMatchObject({ changed: 1 })
    expect(await jobOf(b)).toBe(await jobOf(a))
    const rebuilt = jsonOf<{ jobs: object; moved: number }>(await run('rebuild', '--apply'))
    expect(rebuilt).toMatchObject({ jobs: { merged: 0, split: 0 }, moved: 0 })
    expect(await jobOf(b)).toBe(await jobOf(a))

    const undone = await told('undecide', b, a)
    expect(undone.moved).toHaveLength(1)
    expect([await jobOf(a), await jobOf(b)]).toEqual([jobA, jobB])
    const keeper = undone.moved[0]!.from
    expect(await changesOf(keeper)).toContainEqual({ kind: 'split', reason: undone.moved[0]!.to })
    expect((await changesOf(undone.moved[0]!.to)).at(-1)).toMatchObject({ kind: 'opened' })
  })

  it('holds for what comes later too: a copy of one side joins the job of both', async () => {
    const [a, b] = await twins()
    await told('decide', a, b, 'join')
    const { rows } = await sql<{ company: string }>`
      select company from store.posting where external_id = ${a.split('/')[1]}`.execute(db)
    const copy = ad('board:three', at, { company: rows[0]!.company, places: [place('Houston', 'TX', 'US')] })
    await storePrepared(db, 'board:three', at, [copy])
    expect(await jobOf(`board:three/${copy.posting.externalId}`)).toBe(await jobOf(a))
  })
})

describe('decide never', () => {
  it('splits one off, keeps the others together, and the job keeps its id', async () => {
    const [a, b, c] = await copies()
    const job = await jobOf(a)
    const { moved } = await told('decide', a, b, 'never', '--note', 'two branches')
    expect(moved).toMatchObject([{ posting: b, from: job }])
    expect(await jobOf(a)).toBe(job)
    expect(await jobOf(b)).toBe(moved[0]!.to)
    expect(await jobOf(c)).toBe(job)
    expect(await changesOf(job)).toContainEqual({ kind: 'split', reason: moved[0]!.to })
    const { decisions } = jsonOf<{ decisions: { kind: string; evidence: { rule: string } }[] }>(
      await run('why', b),
    )
    expect(decisions.find(({ kind }) => kind === 'split')).toMatchObject({ evidence: { rule: 'decided' } })
  })

  it('said of two that no rule joins is kept, changes nothing now, and saying it again writes nothing', async () => {
    const [a, b] = await twins()
    expect(await told('decide', a, b, 'never')).toMatchObject({ written: true, merged: [], moved: [] })
    const before = await versions(url)
    expect(await told('decide', b, a, 'never')).toMatchObject({
      written: false,
      said: 'never was decided before',
    })
    expect(await versions(url)).toEqual(before)
  })

  it('is undone by undecide, and readers are told of the merge', async () => {
    const [a, b] = await copies()
    const job = await jobOf(a)
    const { moved } = await told('decide', a, b, 'never')
    const { merged } = await told('undecide', a, b)
    expect(merged).toEqual([{ from: moved[0]!.to, into: job }])
    expect(await jobOf(b)).toBe(job)
  })
})

describe('a decision that cannot be', () => {
  it('is refused with the one it contradicts, and leaves everything as it was', async () => {
    const [a, b, c] = await copies()
    await told('decide', a, b, 'join')
    await told('decide', b, c, 'join')
    const before = await versions(url)
    const direct = await run('decide', a, b, 'never')
    expect(direct.code).toBe(EXIT.usage)
    expect(direct.stderr).toMatch(
      /contradicts what was decided about board:one\/c\d+ and board:two\/c\d+ \(join/,
    )
    const around = await run('decide', a, c, 'never')
    expect(around.code).toBe(EXIT.usage)
    expect(around.stderr).toContain('undecide one of them first')
    expect(await versions(url)).toEqual(before)
    // And the other way about.
    const [d, e, f] = await copies()
    await told('decide', d, e, 'never')
    await told('decide', e, f, 'join')
    const closing = await run('decide', d, f, 'join')
    expect(closing.code).toBe(EXIT.usage)
    expect(closing.stderr).toContain(`${d} and ${e} (never`)
  })

  it('names what is unknown, named twice, misspelt or was never decided', async () => {
    const [a, b] = await twins()
    const cases: [string[], string][] = [
      [['decide', a, 'board:one/nothing', 'join'], 'board:one/nothing is neither a job nor a posting'],
      [['decide', a, await jobOf(a), 'never'], 'name two postings'],
      [['decide', a, b, 'maybe'], 'Say join or never'],
      [['undecide', a, b], 'nothing was decided'],
    ]
    for (const [args, said] of cases) {
      const { code, stderr } = await run(...args)
      expect([code, stderr]).toEqual([EXIT.usage, expect.stringContaining(said)])
    }
  })
})

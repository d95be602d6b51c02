import fc from 'fast-check'
import { sql } from 'kysely'
import { pino } from 'pino'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { writeBatch } from '../../db/batches.ts'
import { endWalk, type OpenRun, openRun } from '../../db/runs.ts'
import { rawHash } from '../../pipeline/raw-hash.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { contentOf, hashOf, rowsOf, versions } from '../store-content.ts'
import { BOARDS, mixes, type Served } from './openings.ts'

const { db, url } = await testDatabase()
const options = { keepBodies: false, log: pino({ level: 'silent' }) }
/** More when asked for: CALLBOARD_PROPERTY_RUNS=200. A failing mix is printed as it is: making it smaller takes minutes. */
const RUNS = Number(process.env.CALLBOARD_PROPERTY_RUNS ?? 5)
const LIMIT_MS = 30_000 * RUNS
vi.setConfig({ testTimeout: LIMIT_MS * 2 })

beforeAll(async () => {
  for (const id of BOARDS) await addSource(db, id, { country: 'US' })
})

async function empty(): Promise<void> {
  await sql`truncate store.posting, store.raw_posting, store.spell, store.job, store.merge, store.join_event,
    store.change, store.batch, store.run, store.rejection, store.gone, store.hot_key, store.decision`.execute(
    db,
  )
}

/** Brings advertisements in this order, in batches of a few, to so many posting workers at once. */
async function arrive(ads: readonly Served[], sizes: readonly number[], workers: number): Promise<void> {
  const runs = new Map<string, OpenRun>()
  for (const source of new Set(ads.map((ad) => ad.source))) {
    const opened = await openRun(db, { sourceId: source, at: new Date(Date.UTC(2026, 7, 1)), kind: 'crawl' })
    if (!opened.ok) throw new Error(opened.reason)
    runs.set(source, opened.run)
  }
  const batches: string[] = []
  let left = [...ads]
  for (let n = 0; left.length > 0; n++) {
    const { source } = left[0]!
    const postings = left.filter((ad) => ad.source === source).slice(0, sizes[n % sizes.length])
    left = left.filter((ad) => !postings.includes(ad))
    const items = postings.map(({ raw, at }) => {
      return { raw, rawHash: rawHash({ ...raw }).toString('hex'), at: at.toISOString() }
    })
    const run = runs.get(source)!
    batches.push(
      await writeBatch(db, { runId: run.id, sourceId: source, at: run.at, pageUrl: null, postings: items }),
    )
  }
  for (const run of runs.values()) await endWalk(db, run, 'complete', null)
  const work = async (): Promise<void> => {
    for (let id = batches.shift(); id !== undefined; id = batches.shift()) {
      await handleBatch(db, { batchId: id }, options)
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
}

/** Who is with whom, and as what: told before all else that may differ, because it is short. */
async function clustersOf(): Promise<string[]> {
  const rows = await rowsOf<{ members: string }>(
    url,
    `select string_agg(external_id || ' ' || joined_as, ', ' order by external_id) as members
     from store.posting group by job_id order by 1`,
  )
  return rows.map(({ members }) => members)
}

describe('advertisements of a few openings', () => {
  it('make the same Jobs in whatever order and to however many workers they come, and nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        mixes.chain((ads) => fc.tuple(fc.constant(ads), shuffled(ads), shuffled(ads))),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
        async ([ads, second, third], sizes) => {
          await empty()
          await arrive(ads, [100], 1)
          const [clusters, expected] = [await clustersOf(), await contentOf(url)]
          for (const [order, workers] of [
            [second, 2],
            [third, 8],
          ] as const) {
            await empty()
            await arrive(order, sizes, workers)
            expect(await clustersOf()).toEqual(clusters)
            expect(hashOf(await contentOf(url))).toBe(hashOf(expected))
          }
          const before = await versions(url)
          await arrive(ads, [7], 2)
          expect(await versions(url)).toEqual(before)
        },
      ),
      { numRuns: RUNS, endOnFailure: true, interruptAfterTimeLimit: LIMIT_MS },
    )
  })
})

function shuffled(ads: Served[]): fc.Arbitrary<Served[]> {
  return fc.shuffledSubarray(ads, { minLength: ads.length, maxLength: ads.length })
}

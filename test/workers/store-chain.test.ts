import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { place } from '../sample-posting.ts'
import { storePrepared } from '../stored-batch.ts'
import { CHAIN_AT, chainState, storeAd, storeChain, townOf } from './store-chain.ts'

const { db } = await testDatabase()
const STORES = 2000

beforeAll(async () => {
  for (const id of ['board:one', 'board:two']) await addSource(db, id)
  await storeChain(db, 'board:one', STORES)
})

describe('a chain that posts one text for every store', () => {
  it('is one campaign of as many jobs, each compared with a bounded number of others', async () => {
    expect(await chainState(db)).toEqual({
      jobs: STORES,
      campaigns: 1,
      loose: 0,
      joined: 0,
      mostCompared: expect.any(Number),
    })
    expect((await chainState(db)).mostCompared).toBeLessThanOrEqual(50)
    const { rows } = await sql<{ most: number }>`
      select max(cardinality(sample))::int as most from store.hot_key`.execute(db)
    expect(rows[0]!.most).toBeLessThanOrEqual(3)
  })

  it('has copies on another board joined to the right store, whatever the size of the chain', async () => {
    const copies = [0, 777, STORES - 1].map((n) => storeAd('board:two', n))
    expect(await storePrepared(db, 'board:two', CHAIN_AT, copies)).toMatchObject({ joined: 3, opened: 0 })
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from store.posting a join store.posting b using (job_id)
      where a.source_id = 'board:one' and b.source_id = 'board:two' and a.external_id = b.external_id`.execute(
      db,
    )
    expect(rows).toEqual([{ n: 3 }])
  })

  it('takes a new store into its campaign, and no employer that copied the text', async () => {
    const opened = [
      storeAd('board:two', STORES, { externalId: 'new' }),
      storeAd('board:two', 5, {
        externalId: 'stranger',
        company: 'Hill & Dale Groceries',
        places: [place(townOf(STORES + 1), 'OH', 'US')],
      }),
    ]
    await storePrepared(db, 'board:two', CHAIN_AT, opened)
    const { rows } = await sql<{ external_id: string; in_campaign: boolean }>`
      select p.external_id, j.campaign_id is not null as in_campaign from store.posting p join store.job j on j.id = p.job_id
      where p.external_id in ('new', 'stranger') order by 1`.execute(db)
    expect(rows).toEqual([
      { external_id: 'new', in_campaign: true },
      { external_id: 'stranger', in_campaign: false },
    ])
  })
})

import { describe, expect, it, vi } from 'vitest'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { chainState, storeChain } from '../workers/store-chain.ts'

const { db } = await testDatabase()
const STORES = 16_000
// A minute on a machine of its own.
vi.setConfig({ testTimeout: 900_000 })

describe('a chain of 16,000 stores with one text', () => {
  it('is one campaign of 16,000 jobs without a join, and the last stores cost what the first did', async () => {
    await addSource(db, 'board:one')
    const took = await storeChain(db, 'board:one', STORES)
    const until = (stores: number) => Math.round(took.slice(0, stores / 500).reduce((sum, ms) => sum + ms, 0))
    process.stdout.write(
      `ms for 1,000, 4,000 and 16,000 stores: ${[1000, 4000, 16_000].map(until).join(', ')}\n`,
    )
    expect(await chainState(db)).toMatchObject({ jobs: STORES, campaigns: 1, loose: 0, joined: 0 })
    expect((await chainState(db)).mostCompared).toBeLessThanOrEqual(50)
    // The median, because a machine with other work makes single batches slow.
    const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1]!
    expect(median(took.slice(-8))).toBeLessThan(3 * median(took.slice(2, 10)))
  })
})

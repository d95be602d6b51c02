import { afterAll, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '../database.ts'
import { play } from './play.ts'
import type { Backend, Scenario } from './scenario.ts'
import { redisForgetting, redisKeeping } from './scenarios/redis.ts'
import { failAfterCommit, twice } from './scenarios/twice.ts'
import { openTheatre } from './stage.ts'

// What is stored decides, not how soon: seconds on a quiet machine, and as many as it takes on a busy one.
vi.setConfig({ testTimeout: 240_000 })

// The half that is quick and always the same; `npm run faults` injects all, in processes that are killed.
const PLAYED: [Scenario, Backend][] = [
  [twice, 'postgres'],
  [twice, 'redis'],
  [failAfterCommit, 'postgres'],
  [failAfterCommit, 'redis'],
  [redisKeeping, 'redis'],
  [redisForgetting, 'redis'],
]

const databases: string[] = []
for (let n = 0; n <= PLAYED.length; n++) databases.push((await testDatabase()).url)
const theatre = await openTheatre({ newDatabase: async () => databases.pop()!, isShort: true })
afterAll(() => theatre.close())

describe('content, changes and feed are those of an undisturbed run, although', () => {
  it.each(PLAYED.map(([scenario, backend]) => ({ fault: scenario.fault, backend, scenario })))(
    '$fault (queues on $backend)',
    async ({ scenario, backend }) => {
      const row = await play(theatre, scenario, { backend, seed: 'npm test' })
      if (row.result === 'not run') return console.log(`not run: ${row.reason}`)
      expect(row).toMatchObject({ result: 'ok', told: { lost: 0, duplicated: 0 } })
    },
  )
})

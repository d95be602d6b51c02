import { expect, it } from 'vitest'
import { feedSide } from '../feed/feed-side.ts'
import { followWriters } from '../feed/follow-writers.ts'

const side = await feedSide()

it('six writers and three followers for a minute: every copy equals a fresh snapshot', async () => {
  const { days, changes } = await followWriters(side, { ms: 60_000 })
  console.log(`${days} days written, ${changes} changes followed`)
  expect(changes).toBeGreaterThan(100)
  expect(side.failures).toEqual([])
})

import { expect, it } from 'vitest'
import { createSuspects } from '../../../workers/queues/suspects.ts'

it('a batch that lost its worker runs when nothing else does, and nothing starts beside it', () => {
  const suspects = createSuspects({ alone: true })
  const endFirst = suspects.start(false)!
  expect(suspects.start(true)).toBeNull()
  // What comes now would keep it out again when it comes back.
  expect(suspects.start(false)).toBeNull()
  endFirst()
  const endSuspect = suspects.start(true)!
  expect(suspects.start(false)).toBeNull()
  expect(suspects.start(true)).toBeNull()
  endSuspect()
  expect(suspects.start(false)).not.toBeNull()
  expect(suspects.start(false)).not.toBeNull()
})

it('of crawls that lost their worker one runs at a time, beside those that did not', () => {
  const suspects = createSuspects({ alone: false })
  expect(suspects.start(false)).not.toBeNull()
  const end = suspects.start(true)!
  expect(suspects.start(true)).toBeNull()
  expect(suspects.start(false)).not.toBeNull()
  end()
  expect(suspects.start(true)).not.toBeNull()
})

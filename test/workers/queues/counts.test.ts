import { expect, it } from 'vitest'
import { isQuiet } from '../../../workers/queues/counts.ts'

type State = { waiting: number; active: number; delayed: number; failed: number }

/** A queue whose tasks move on between two looks at it. */
function moving(states: State[], delayed: { repeatJobKey?: string }[]) {
  return {
    getJobCounts: async () => ({ ...(states.length > 1 ? states.shift()! : states[0]!) }),
    getDelayed: async () => delayed,
  }
}

const none = { waiting: 0, active: 0, delayed: 0, failed: 0 }

it('a queue is not quiet when its delayed task comes due while it is looked at', async () => {
  expect(
    await isQuiet(
      moving(
        [
          { ...none, delayed: 1 },
          { ...none, active: 1 },
        ],
        [],
      ),
    ),
  ).toBe(false)
  const scheduled = [{ repeatJobKey: 'greenhouse%3Aacme' }]
  expect(
    await isQuiet(
      moving(
        [
          { ...none, delayed: 1 },
          { ...none, active: 1, delayed: 1 },
        ],
        scheduled,
      ),
    ),
  ).toBe(false)
})

it('a queue is quiet when all it holds is dead, or waits for its schedule', async () => {
  expect(await isQuiet(moving([{ ...none, failed: 3 }], []))).toBe(true)
  expect(await isQuiet(moving([{ ...none, delayed: 1 }], [{ repeatJobKey: 'greenhouse%3Aacme' }]))).toBe(true)
  expect(await isQuiet(moving([{ ...none, delayed: 1 }], [{}]))).toBe(false)
})

import { EventEmitter, once } from 'node:events'
import { type Boards, type DemoSource, type Meddle, startBoards } from '../../demo/boards.ts'
import { generateWorld } from '../../demo/world.ts'

/** Which boards are crawled, and on how many simulated days. */
export interface Week {
  sources: readonly string[]
  days: number
}

/** Every kind of wire format but the rendered one, with copies across boards, expiries and removals. */
export const WEEK: Week = {
  sources: [
    'lever:talentbridge',
    'workable:harbourlight',
    'workable:personalkontor',
    'workable:dzintara',
    'jobposting-site:silberfaden',
    'weworkremotely:customer-support',
  ],
  days: 3,
}

/** Enough to be lost, doubled and joined across boards, and small enough for every test run. */
export const SHORT_WEEK: Week = {
  sources: ['workable:dzintara', 'jobposting-site:silberfaden'],
  days: 2,
}

const LONGEST_WAIT_MS = 15_000

/** The demo's boards, one set per process: their addresses stand in what is stored, so all runs must see the same. */
export interface WeekBoards extends Pick<Boards, 'origins' | 'setDay'> {
  sources(week: Week): DemoSource[]
  /** Requests asked so far, refused ones included. */
  asked(): number
  /** Resolves after so many further requests, or after a while without: a day on which little changed asks for little. */
  afterRequests(n: number, withinMs?: number): Promise<void>
  /** Lets somebody answer in the boards' place, until it is called with null. */
  meddle(meddle: Meddle | null): void
  close(): Promise<void>
}

export async function openWeekBoards(): Promise<WeekBoards> {
  let asked = 0
  let meddling: Meddle | null = null
  const requests = new EventEmitter()
  requests.setMaxListeners(0)
  const boards = await startBoards(generateWorld(), {
    meddle: async (request, reply) => {
      asked++
      requests.emit('asked')
      return meddling?.(request, reply)
    },
  })
  return {
    origins: boards.origins,
    setDay: boards.setDay,
    sources: (week) => boards.sources.filter(({ id }) => week.sources.includes(id)),
    asked: () => asked,
    async afterRequests(n, withinMs = LONGEST_WAIT_MS) {
      const signal = AbortSignal.timeout(withinMs)
      try {
        for (const until = asked + n; asked < until; ) await once(requests, 'asked', { signal })
      } catch (error) {
        if (!signal.aborted) throw error
      }
    },
    meddle(meddle) {
      meddling = meddle
    },
    close: boards.close,
  }
}

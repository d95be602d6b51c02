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
/** A program that has only just been started asks for nothing for a while, on a busy machine for a long one. */
const LONGEST_START_MS = 300_000

/** The demo's boards, one set per process: their addresses stand in what is stored, so all runs must see the same. */
export interface WeekBoards extends Pick<Boards, 'origins' | 'setDay'> {
  sources(week: Week): DemoSource[]
  /** Requests asked so far, refused ones included. */
  asked(): number
  /** Resolves after so many further requests, or a while after the first: a day on which little changed asks for little. */
  afterRequests(n: number): Promise<void>
  /** Resolves with the next request, or when it is not waited for any more. */
  nextRequest(signal: AbortSignal): Promise<void>
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
  const nextRequest = async (signal: AbortSignal): Promise<void> => {
    try {
      await once(requests, 'asked', { signal })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
  return {
    origins: boards.origins,
    setDay: boards.setDay,
    sources: (week) => boards.sources.filter(({ id }) => week.sources.includes(id)),
    asked: () => asked,
    nextRequest,
    async afterRequests(n) {
      const until = asked + n
      await nextRequest(AbortSignal.timeout(LONGEST_START_MS))
      const signal = AbortSignal.timeout(LONGEST_WAIT_MS)
      while (asked < until && !signal.aborted) await nextRequest(signal)
    },
    meddle(meddle) {
      meddling = meddle
    },
    close: boards.close,
  }
}

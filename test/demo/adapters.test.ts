import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { walk } from '../../crawlers/crawl.ts'
import { createFetcher, type Fetcher, userAgent } from '../../crawlers/fetch.ts'
import { createHostMemory } from '../../crawlers/host-memory.ts'
import type { Fetch } from '../../crawlers/page.ts'
import { adapters, completeParams } from '../../crawlers/registry.ts'
import { type Boards, startBoards } from '../../demo/boards.ts'
import { keyOf } from '../../demo/truth.ts'
import { dayStart } from '../../demo/world/calendar.ts'
import { isSeen } from '../../demo/world/closing.ts'
import { SOURCES } from '../../demo/world/sources.ts'
import { generateWorld } from '../../demo/world.ts'
import type { RawPosting } from '../../pipeline/posting.ts'

const world = generateWorld()
let boards: Boards
let fetcher: Fetcher

beforeAll(async () => {
  boards = await startBoards(world)
  const trusted = new Set(boards.origins)
  fetcher = createFetcher({
    userAgent: userAgent('0', 'mailto:jobs@example.org'),
    hostState: createHostMemory(),
    trusted,
  })
})
afterAll(async () => {
  await fetcher.close()
  await boards.close()
})

/** Pages are read by the clock of the simulated day, as the crawl worker does for a task with a clock of its own. */
async function crawl(id: string, day: number) {
  boards.setDay(day)
  const fetch: Fetch = async (request, context) => {
    const answer = await fetcher.fetch(request, context)
    return answer.kind === 'page'
      ? { ...answer, page: { ...answer.page, at: dayStart(day).toISOString() } }
      : answer
  }
  const { adapter: name, params: given } = boards.sources.find((source) => source.id === id)!
  const adapter = (await adapters()).get(name)!
  const { params, problems } = completeParams(adapter, given)
  expect(problems).toEqual([])
  const postings: RawPosting[] = []
  const gone: string[] = []
  const steps = walk(adapter, params, { fetch, conditional: false })
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done === true) return { postings, gone, end: step.value }
    if ('notModified' in step.value) continue
    expect(step.value.rejected).toEqual([])
    postings.push(...step.value.postings)
    gone.push(...step.value.gone)
  }
}

const keys = (source: string, ids: readonly string[]) =>
  ids.map((externalId) => keyOf({ source, externalId })).sort()

describe('the adapters', () => {
  const sources = SOURCES.filter(({ adapter }) => adapter !== 'rendered-site').map(({ id }) => id)

  it.each(sources)('read all that %s shows, with the days passing', async (id) => {
    for (const day of [1, 7]) {
      const shown = world.shown.filter((one) => one.source === id && isSeen(one, day, world.incidents))
      const { postings, end } = await crawl(id, day)
      expect(end.state).toBe('complete')
      expect(
        keys(
          id,
          postings.map(({ externalId }) => externalId),
        ),
      ).toEqual(
        keys(
          id,
          shown.map(({ externalIds }) => externalIds[0]),
        ),
      )
    }
  })

  it('are told of a page that is gone while its site map still lists it', async () => {
    const dead = world.shown.find(({ deadDays }) => deadDays.length > 0)!
    const { gone } = await crawl(dead.source, dead.deadDays[0]!)
    expect(keys(dead.source, gone)).toContain(keyOf({ source: dead.source, externalId: dead.externalIds[0] }))
  })

  it('see nothing, and no complete run, on the day of the incident', async () => {
    const { source, day } = world.incidents[0]!
    const { postings, end } = await crawl(source, day)
    expect(postings).toEqual([])
    expect(end.state).not.toBe('complete')
  })
})

import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createHostMemory } from '../../../crawlers/host-memory.ts'
import { type Board, startBoard } from '../board-server.ts'
import { PUBLIC_ORIGIN, publicFetch } from './public-name.ts'

const PACE = { via: 'html' as const, paceMs: 10 }
const open: Board[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()))
})

/** A board that counts how many requests are in it at once, robots.txt among them. */
async function countingBoard() {
  const seen = { most: 0, now: 0 }
  const site = await startBoard({
    '*': (request, response) => {
      seen.most = Math.max(seen.most, ++seen.now)
      const isRobots = request.url === '/robots.txt'
      const isLines = request.url === '/lines'
      response.writeHead(isRobots ? 404 : 200).write(isLines ? 'x\n'.repeat(1500) : ' ')
      setTimeout(() => {
        seen.now--
        response.end('end')
      }, 60)
    },
  })
  open.push(site)
  const hostState = createHostMemory()
  return { site, seen, hostState, ...publicFetch(hostState, Number(new URL(site.origin).port)) }
}

describe('a host', () => {
  it('has one request at a time in it: robots.txt, lists, details and streams', async () => {
    const board = await countingBoard()
    const ask = (path: string, more = {}) =>
      board.fetch({ url: PUBLIC_ORIGIN + path, kind: 'list', ...more }, PACE)
    const stream = async () => {
      const answer = await ask('/lines', { split: 'lines' })
      if (answer.kind !== 'lines') throw new Error(answer.kind)
      for await (const _ of answer.pages) await delay(20)
    }
    await Promise.all([ask('/a'), ask('/b', { kind: 'detail' }), stream(), ask('/missing')])
    expect(board.seen.most).toBe(1)
    expect(board.site.asked).toHaveLength(5)
    await board.close()
  })

  it('is left when a caller stops, or wants no more of a stream', async () => {
    const board = await countingBoard()
    const now = new Date().toISOString()
    await board.hostState.saveRobots(PUBLIC_ORIGIN, { status: 404, body: '', fetchedAt: now })
    const controller = new AbortController()
    const stopped = board.fetch(
      { url: `${PUBLIC_ORIGIN}/a`, kind: 'list' },
      { ...PACE, signal: controller.signal },
    )
    setTimeout(() => controller.abort(new Error('shutting down')), 20)
    await expect(stopped).rejects.toThrow('shutting down')
    const answer = await board.fetch({ url: `${PUBLIC_ORIGIN}/lines`, kind: 'list', split: 'lines' }, PACE)
    if (answer.kind !== 'lines') throw new Error(answer.kind)
    for await (const _ of answer.pages) break
    // A host that was never left would be taken for the five seconds of the deadline and ten more.
    expect(await board.fetch({ url: `${PUBLIC_ORIGIN}/b`, kind: 'list' }, PACE)).toMatchObject({
      kind: 'page',
    })
    await board.close()
  })
})

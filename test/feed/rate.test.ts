import { describe, expect, it } from 'vitest'
import { createToken } from '../../db/tokens.ts'
import { openFeed } from '../../feed/server.ts'
import { testDatabase } from '../database.ts'

const REQUESTS = 10
const { db } = await testDatabase()

/** A fresh feed has counted nobody yet. */
async function onFeed(needsToken: boolean, work: (ask: Ask) => Promise<void>): Promise<void> {
  const feed = await openFeed({ db, host: '127.0.0.1', port: 0, needsToken, requestsPerMinute: REQUESTS })
  const ask: Ask = async (authorization) => {
    const answer = await fetch(`${feed.url}/v1/jobs`, {
      headers: authorization === undefined ? {} : { authorization },
    })
    await answer.text()
    return answer.status
  }
  await work(ask).finally(() => feed.close())
}
type Ask = (authorization?: string) => Promise<number>

const madeUp = (n: number) => `Bearer cb_read_${n}_${'A'.repeat(43)}`
const real = async () => {
  const made = await createToken(db, { scope: 'read', note: null, expiresAt: null })
  return `Bearer ${made.secret}`
}

describe('the limit of requests', () => {
  it.each([true, false])(
    'counts made-up tokens with their address, each a new one or not (a token is needed: %s)',
    async (needsToken) => {
      await onFeed(needsToken, async (ask) => {
        const statuses: number[] = []
        for (let n = 0; n < REQUESTS + 5; n++) statuses.push(await ask(madeUp(n)))
        expect(statuses.filter((status) => status === 429)).toHaveLength(5)
        expect(await ask()).toBe(429)
      })
    },
  )

  it('counts them also when they come all at once', async () => {
    await onFeed(true, async (ask) => {
      const statuses = await Promise.all(Array.from({ length: REQUESTS + 5 }, (_, n) => ask(madeUp(n))))
      expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    })
  })

  it('lets go on who shows a real token at an address that is out of requests', async () => {
    const known = await real()
    await onFeed(true, async (ask) => {
      expect(await ask(known)).toBe(200)
      for (let n = 0; n < REQUESTS + 5; n++) await ask(madeUp(n))
      expect(await ask(madeUp(0))).toBe(429)
      expect(await ask(known)).toBe(200)
    })
  })

  it('counts a real token by itself, not with its address', async () => {
    const [one, other] = [await real(), await real()]
    await onFeed(true, async (ask) => {
      for (let n = 0; n < REQUESTS; n++) expect(await ask(one)).toBe(200)
      expect(await ask(one)).toBe(429)
      expect(await ask(other)).toBe(200)
      expect(await ask()).toBe(401)
    })
  })
})

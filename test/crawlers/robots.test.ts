import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRobots } from '../../crawlers/robots.ts'

interface Case {
  id: string
  scope: string
  robots: string
  agent: string
  url: string
  expected: boolean
}

const CASES = new URL('../../../shared/data/robots/cases.json', import.meta.url)

describe('robots.txt against the conformance cases', () => {
  if (!existsSync(CASES)) console.warn('skipped: ../shared/data/robots/cases.json is not here')
  it.skipIf(!existsSync(CASES))(
    'agrees on every case of RFC 9309 and of the known extensions, quickly',
    () => {
      const { cases } = JSON.parse(readFileSync(CASES, 'utf8')) as { cases: Case[] }
      const judged = cases.filter(({ scope }) => scope === 'rfc9309' || scope === 'google-extension')
      const wrong: string[] = []
      let slowestMs = 0
      for (const { id, robots, agent, url, expected } of judged) {
        const startedAt = performance.now()
        // Cases without an address ask about the root.
        const address = URL.canParse(url) ? new URL(url) : new URL('http://foo.bar/')
        if (parseRobots(robots, agent, address.origin).isAllowed(address.href) !== expected) wrong.push(id)
        slowestMs = Math.max(slowestMs, performance.now() - startedAt)
      }
      console.info(
        `robots: ${judged.length - wrong.length} of ${judged.length}, slowest ${slowestMs.toFixed(1)} ms`,
      )
      expect(wrong).toEqual([])
      expect(slowestMs).toBeLessThan(50)
    },
  )
})

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRobots } from '../../crawlers/robots.ts'
import { cpuMsOf } from '../cpu-time.ts'

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
        // Cases without an address ask about the root.
        const address = URL.canParse(url) ? new URL(url) : new URL('http://foo.bar/')
        const cpuMs = cpuMsOf(() => {
          if (parseRobots(robots, agent, address.origin).isAllowed(address.href) !== expected) wrong.push(id)
        })
        slowestMs = Math.max(slowestMs, cpuMs)
      }
      console.info(
        `robots: ${judged.length - wrong.length} of ${judged.length}, slowest ${slowestMs.toFixed(1)} ms`,
      )
      expect(wrong).toEqual([])
      expect(slowestMs).toBeLessThan(50)
    },
  )
})

describe('reading robots.txt', () => {
  const allowed = (robots: string, path: string, agent = 'Callboard') =>
    parseRobots(robots, agent, 'https://board.example').isAllowed(`https://board.example${path}`)

  it.each([
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /a'],
    ['old Mac line ends', 'User-agent: *\rDisallow: /a\r'],
    ['comments', 'User-agent: * # all\n#Allow: /a\nDisallow: /a # no'],
    ['no colon', 'User-agent *\nDisallow /a'],
    ['typos', 'useragent: *\nDissalow: /a'],
    ['an agent with a version', 'User-agent: Callboard/9.1 (robot)\nDisallow: /a'],
    ['foreign keys in between', 'User-agent: *\nNoindex: /b\nHost: x\nDisallow: /a'],
    [
      'crawl-delay between the agents of a group',
      'User-agent: Callboard\nCrawl-delay: 5\nUser-agent: other\nDisallow: /a',
    ],
    ['a group said twice', 'User-agent: *\nDisallow: /b\n\nUser-agent: *\nDisallow: /a'],
  ])('copes with %s', (_name, robots) => {
    expect(allowed(robots, '/a')).toBe(false)
    expect(allowed(robots, '/c')).toBe(true)
  })

  it('takes our own group before that for all, also when it has no rules', () => {
    expect(allowed('User-agent: *\nDisallow: /\nUser-agent: Callboard\nAllow: /', '/a')).toBe(true)
    expect(allowed('User-agent: *\nDisallow: /\nUser-agent: Callboard', '/a')).toBe(true)
    expect(allowed('User-agent: Callboards\nDisallow: /', '/a')).toBe(true)
  })

  it('lets the longest rule win, and permission at a tie', () => {
    const robots = 'User-agent: *\nDisallow: /jobs\nAllow: /jobs/public\nDisallow: /x\nAllow: /x'
    expect([allowed(robots, '/jobs/1'), allowed(robots, '/jobs/public/1'), allowed(robots, '/x')]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('reads /index.html as its folder too', () => {
    const robots = 'User-agent: *\nDisallow: /\nAllow: /jobs/index.html'
    expect([allowed(robots, '/jobs/'), allowed(robots, '/jobs/1')]).toEqual([true, false])
  })

  it('says nothing about another origin', () => {
    expect(parseRobots('', 'Callboard', 'https://a.example').isAllowed('https://b.example/')).toBe(false)
  })

  it('finds the crawl-delay of our group, else of all, and the sitemaps', () => {
    const delay = (robots: string) => parseRobots(robots, 'Callboard', 'https://a.example').crawlDelayMs
    expect(delay('User-agent: *\nCrawl-delay: 2.5')).toBe(2500)
    expect(delay('User-agent: *\nCrawl-delay: 9\nUser-agent: Callboard\nCrawl-delay: 1')).toBe(1000)
    expect(delay('User-agent: *\nCrawl-delay: 9\nUser-agent: Callboard\nDisallow:')).toBeUndefined()
    expect(delay('User-agent: *\nCrawl-delay: soon')).toBeUndefined()
    const { sitemaps } = parseRobots(
      'Sitemap: https://a.example/s.xml\nUser-agent: *\nSitemap: /b.xml',
      'x',
      'https://a.example',
    )
    expect(sitemaps).toEqual(['https://a.example/s.xml', '/b.xml'])
  })

  it('stays fast on files made to be slow', () => {
    const files = [
      `${Array.from({ length: 18_000 }, (_, n) => `User-agent: a${n}`).join('\n')}\n${'Disallow: /a\n'.repeat(20_000)}`,
      `User-agent: *\n${`Disallow: /${'*a'.repeat(8000)}b\n`.repeat(30)}`,
      `User-agent: *\n${Array.from({ length: 30_000 }, (_, n) => `Allow: /*${n}`).join('\n')}`,
    ]
    for (const file of files) {
      expect(cpuMsOf(() => allowed(file, `/${'a'.repeat(2000)}`))).toBeLessThan(1000)
    }
  })

  it('cuts a rule of too many wildcards to the safe side', () => {
    const stars = '*a'.repeat(200)
    expect(allowed(`User-agent: *\nDisallow: /${stars}b`, `/${'a'.repeat(300)}`)).toBe(false)
    expect(allowed(`User-agent: *\nDisallow: /\nAllow: /${stars}`, `/${'a'.repeat(300)}`)).toBe(false)
  })
})

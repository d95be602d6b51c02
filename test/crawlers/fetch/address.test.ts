import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { NotWelcome } from '../../../crawlers/errors.ts'
import { parseUrl, refuseAddress, refuseUrl } from '../../../crawlers/fetch/address.ts'
import { importOnlySite } from '../../../crawlers/fetch/import-only.ts'
import { type Board, startBoard, testFetcher, text } from '../board-server.ts'

const CASES = new URL('../../../../shared/data/ssrf/url_cases.json', import.meta.url)
const page = (url: string) => ({ url, kind: 'list' as const })
const html = { via: 'html' as const }
const open: Board[] = []
const board = async (answers: Parameters<typeof startBoard>[0]) => {
  const started = await startBoard(answers)
  open.push(started)
  return started
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((started) => started.close()))
})

describe('addresses we never fetch', () => {
  if (!existsSync(CASES)) console.warn('skipped: ../shared/data/ssrf/url_cases.json is not here')
  it.skipIf(!existsSync(CASES))('are those of the case list, all of them and no other', () => {
    const { cases } = JSON.parse(readFileSync(CASES, 'utf8')) as {
      cases: { url: string; blocked: boolean }[]
    }
    const wrong = cases.filter(({ url, blocked }) => {
      const parsed = parseUrl(url)
      return (parsed === null || refuseUrl(parsed, new Set()) !== null) !== blocked
    })
    console.info(`ssrf: ${cases.length - wrong.length} of ${cases.length}`)
    expect(wrong).toEqual([])
  })

  it.each(['::ffff:10.0.0.1', '::127.0.0.1', '168.63.129.16', '64:ff9b::7f00:1', 'fe80::1', 'garbage'])(
    'include %s as an answer of the resolver',
    (address) => expect(refuseAddress(address)).not.toBeNull(),
  )

  it('include traps: endless addresses and paths', () => {
    const refused = (path: string) => refuseUrl(new URL(path, 'https://board.example'), new Set()) !== null
    expect([refused(`/?q=${'x'.repeat(2100)}`), refused('/a/b'.repeat(15)), refused('/jobs/1?q=x')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('are refused at connect when a name leads to them, without a connection', async () => {
    const secret = await board({ '*': text('internal') })
    const { port } = new URL(secret.origin)
    const fetcher = testFetcher([], {
      resolve: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    })
    for (const url of [`http://two-faced.example/`, `http://127.0.0.1:${port}/`, 'http://localhost:8080/']) {
      await expect(fetcher.fetch(page(url), { ...html, keyed: true })).rejects.toThrow(NotWelcome)
    }
    expect(secret.asked).toEqual([])
    await fetcher.close()
  })

  it('are refused when a name changes its address between robots.txt and page', async () => {
    let asked = 0
    const fetcher = testFetcher([], {
      resolve: async () => {
        asked++
        return [{ address: '127.0.0.1', family: 4 }]
      },
    })
    await expect(
      fetcher.fetch(page('http://rebinding.example:8080/'), { ...html, keyed: true }),
    ).rejects.toThrow('leads to a loopback address')
    expect(asked).toBeGreaterThan(0)
    await fetcher.close()
  })

  it('are refused as redirect targets', async () => {
    const secret = await board({ '*': text('internal') })
    for (const target of [
      `${secret.origin}/`,
      'http://169.254.169.254/latest/',
      'file:///etc/passwd',
      '//[::1]/',
    ]) {
      const site = await board({ '/': text('', { location: target }, 302) })
      const fetcher = testFetcher([site.origin])
      await expect(fetcher.fetch(page(`${site.origin}/`), html)).rejects.toThrow(NotWelcome)
      await fetcher.close()
    }
    expect(secret.asked).toEqual([])
  })
})

describe('import-only sites', () => {
  it('are refused by registrable domain, trusted or not', async () => {
    const fetcher = testFetcher(['https://de.indeed.com'])
    for (const host of [
      'www.monster.com',
      'monster.de',
      'newyork.craigslist.org',
      'de.indeed.com',
      'www.linkedin.com',
    ]) {
      await expect(fetcher.fetch(page(`https://${host}/jobs`), html)).rejects.toThrow('saved pages only')
    }
    await fetcher.close()
  })

  it('are not mistaken for tenants of others that bear their name', () => {
    expect(importOnlySite('monster.breezy.hr')).toBeNull()
    expect(importOnlySite('indeed.example.com')).toBeNull()
    expect(importOnlySite('notmonster.com')).toBeNull()
  })

  it('are refused as redirect targets and can be added to', async () => {
    const site = await board({ '/': text('', { location: 'https://www.glassdoor.com/Job' }, 301) })
    const fetcher = testFetcher([site.origin], { importOnly: ['closed.example'] })
    await expect(fetcher.fetch(page(`${site.origin}/`), html)).rejects.toThrow('glassdoor.com')
    await expect(fetcher.fetch(page('https://jobs.closed.example/'), html)).rejects.toThrow('closed.example')
    await fetcher.close()
  })
})

describe('a host without an address', () => {
  /** A name service that knows the given names and no others. */
  const knowing = (names: string[]) => async (hostname: string) => {
    if (names.includes(hostname)) return [{ address: '192.0.43.8', family: 4 }]
    throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
  }
  const ask = (resolve: ReturnType<typeof knowing>, keyed: boolean) => {
    const fetcher = testFetcher([], { resolve, limits: { tries: 1 } })
    const asked = fetcher.fetch(page('https://no-such.example/'), { ...html, keyed })
    return asked.finally(() => fetcher.close())
  }

  it.each([true, false])('is gone, with a key and without: %s', async (keyed) => {
    await expect(ask(knowing(['wikipedia.org']), keyed)).rejects.toMatchObject({
      name: 'SourceGone',
      what: 'host',
    })
  })

  it('is not called gone by a name service that knows no host at all', async () => {
    await expect(ask(knowing([]), true)).rejects.toThrow('is this machine offline?')
    await expect(ask(knowing([]), false)).rejects.toMatchObject({ name: 'TryAgain' })
  })
})

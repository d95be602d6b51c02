import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listSettings } from '../../config/settings.ts'
import { startBoard, testFetcher, text } from './board-server.ts'

/** Where trust may be given (the demo's boards, measurements), is passed on by cli/crew.ts, or means something else. */
const MAY_TRUST = /^(pipeline|crawlers|demo|bench|test)\/|^cli\/(demo(\.ts|\/)|crew\.ts$)/

describe('trusted origins', () => {
  it('are given by demo, bench and tests alone', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], {
      encoding: 'utf8',
    }).split('\n')
    const givers = files.filter(
      (file) => file !== '' && !MAY_TRUST.test(file) && /\btrusted\s*[:,]/.test(readFileSync(file, 'utf8')),
    )
    expect(givers).toEqual([])
  })

  it('come from no setting and no source file', () => {
    expect(listSettings().filter((line) => /trust/i.test(JSON.stringify(line)))).toEqual([])
    const yaml = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'config/*.yaml'], {
      encoding: 'utf8',
    })
    for (const file of yaml.split('\n').filter(Boolean))
      expect(readFileSync(file, 'utf8')).not.toMatch(/^\s*trust/im)
  })

  it('skip address checks and pacing, and nothing else', async () => {
    const site = await startBoard({
      '/robots.txt': text('User-agent: *\nDisallow: /closed'),
      '/': text('open'),
    })
    const fetcher = testFetcher([site.origin])
    const ask = (path: string) => fetcher.fetch({ url: site.origin + path, kind: 'list' }, { via: 'html' })
    expect(await ask('/')).toMatchObject({ kind: 'page' })
    await expect(ask('/closed')).rejects.toMatchObject({ by: 'robots' })
    const none = testFetcher([])
    await expect(none.fetch({ url: `${site.origin}/`, kind: 'list' }, { via: 'html' })).rejects.toMatchObject(
      { by: 'rule' },
    )
    await Promise.all([fetcher.close(), none.close(), site.close()])
  })
})

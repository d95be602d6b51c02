import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { browserFolder } from '../../cli/browser-folder.ts'
import { keepUnreadable } from '../../cli/unreadable.ts'
import { inspectHome } from '../../db/embedded.ts'
import { samplePage } from '../crawlers/sample-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'callboard-kept-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('an answer that could not be read is kept, the newest three of each source', async () => {
  const kept = join(folder, 'unreadable')
  const page = (body: string) => samplePage('https://jobs.example/list', body)
  await keepUnreadable(kept, 'lever:acme-2', page('of another source'))
  for (const body of ['1', '2', '3', '4', '5']) {
    const path = await keepUnreadable(kept, 'lever:acme', page(body))
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(page(body))
    // Two within one millisecond would share a name.
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const bodies = readdirSync(kept).map((name) => JSON.parse(readFileSync(join(kept, name), 'utf8')).body)
  expect(bodies.sort()).toEqual(['3', '4', '5', 'of another source'])
})

it.runIf(process.getuid?.() === 0)('root keeps the browser where its unprivileged account can enter', () => {
  const state = join(folder, 'state')
  const home = join(folder, 'closed', '.callboard')
  const browser = browserFolder({ home, state })
  expect(dirname(browser)).toBe(state)
  expect(basename(browser)).toMatch(/^browser-[0-9a-f]{12}$/)
  expect([statSync(state).mode & 0o777, statSync(browser).mode & 0o777]).toEqual([0o755, 0o755])
  // It is no home's, so it is not taken for what a deleted home left behind.
  expect(inspectHome({ home, state }).orphans).toEqual([])

  expect(browserFolder({ home, state: tmpdir() })).toBe(join(home, 'browser'))
})

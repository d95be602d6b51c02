import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { run } from '../../bench/robots.ts'

const folder = mkdtempSync(join(tmpdir(), 'robots-cases-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('the measurement of robots.txt counts agreed scopes only, and names who disagrees', async () => {
  const closed = { robots: 'User-agent: *\nDisallow: /a', agent: 'Callboard', url: 'https://x.example/a' }
  const cases = [
    { id: 'right', scope: 'rfc9309', ...closed, expected: false },
    { id: 'wrong', scope: 'google-extension', ...closed, expected: true },
    { id: 'root', scope: 'rfc9309', ...closed, url: '', expected: true },
    { id: 'taste', scope: 'ambiguous', ...closed, expected: true },
  ]
  const file = join(folder, 'cases.json')
  writeFileSync(file, JSON.stringify({ cases }))
  const out: string[] = []
  const err: string[] = []
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => err.push(String(chunk)) > 0),
  ]
  await run(['--cases', file, '--json']).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  const { slowestMs, ...rest } = JSON.parse(out.join('')) as Record<string, unknown>
  expect(rest).toEqual({ n: 3, agree: 2, disagree: ['wrong'] })
  expect(slowestMs).toBeLessThan(50)
  expect(err.join('')).toBe('not counted: taste (ambiguous): allowed false, expected true\n')
})

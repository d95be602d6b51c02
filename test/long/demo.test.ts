import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { builtProgram, startProgram } from '../cli/built-program.ts'

interface Outcome {
  code: number | string
  checks: { what: string; ok: boolean }[]
}

const folder = mkdtempSync(join(tmpdir(), 'callboard demo '))
const env = { CALLBOARD_HOME: join(folder, 'home') }

afterAll(async () => {
  await startProgram(await builtProgram(), ['home', 'rm', '--yes'], env).ended
  rmSync(folder, { recursive: true, force: true })
})

describe('the demo', () => {
  it('comes out as the truth has it', async () => {
    const { code, checks } = await demo(await builtProgram())
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect(code).toBe(0)
  })

  it('fails when an adapter loses every third posting', async () => {
    const { code, checks } = await demo(await planted('crawlers/adapters/lever.js', dropEveryThird))
    expect(checks.filter(({ ok }) => !ok).map(({ what }) => what)).toContain('postings stored')
    expect(code).toBe(9)
  })
})

async function demo(program: string): Promise<Outcome> {
  const running = startProgram(program, ['demo', '--once', '--json'], env)
  const code = await running.ended
  const last = running.stdout().trim().split('\n').at(-1) ?? ''
  return { code, checks: JSON.parse(last).checks }
}

/** A copy of the built program with one file changed. */
async function planted(file: string, change: (text: string) => string): Promise<string> {
  const dist = dirname(dirname(await builtProgram()))
  const copy = join(folder, 'planted')
  cpSync(dist, join(copy, 'dist'), { recursive: true })
  cpSync(join(dist, '..', 'package.json'), join(copy, 'package.json'))
  symlinkSync(join(dist, '..', 'node_modules'), join(copy, 'node_modules'))
  const path = join(copy, 'dist', file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
  return join(copy, 'dist', 'cli', 'main.js')
}

function dropEveryThird(adapter: string): string {
  return `${adapter}
const parse = adapter.parse
let n = 0
adapter.parse = (...args) => {
  const parsed = parse.call(adapter, ...args)
  return { ...parsed, postings: parsed.postings.filter(() => n++ % 3 !== 0) }
}
`
}

import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from '../feed/adverts.ts'
import { feedSide, serve } from '../feed/feed-side.ts'
import { snapshot } from '../feed/follower.ts'

const EXAMPLES = new URL('../../docs/examples/', import.meta.url).pathname
const hasPython = spawnSync('python3', ['-c', 'import sqlite3']).status === 0
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const hasSqlite = hasPython && (major > 22 || (major === 22 && minor >= 18))
const folder = mkdtempSync(join(tmpdir(), 'callboard-example-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { db, get, feed } = await feedSide()
await addSource(db, 'lever:one')

it.skipIf(spawnSync('curl', ['--version']).status !== 0)(
  'the lines of curl take a snapshot and ask what came after it (skipped without curl)',
  async () => {
    await serve(db, 'lever:one', new Date('2026-03-01T06:00:00Z'), [NIGHT])
    const page = readFileSync(new URL('../../docs/feed.md', import.meta.url), 'utf8')
    const lines = /```sh\n(curl [^`]+)```/.exec(page)![1]!.replace('wait=30', 'wait=0')
    const env = { ...process.env, FEED: feed.url }
    const { stdout } = await promisify(execFile)('sh', ['-ec', lines], { cwd: folder, env })
    expect(JSON.parse(stdout)).toMatchObject({ data: [], has_more: false })
    const { jobs } = await snapshot(get, 'workplace=remote')
    const taken = readFileSync(join(folder, 'jobs.ndjson'), 'utf8').trim().split('\n')
    expect(taken.map((line) => JSON.parse(line))).toEqual([...jobs.values()])
    expect(jobs.size).toBe(1)
  },
)

it.skipIf(!hasPython)(
  'the example in Python follows into SQLite what a fresh snapshot has (skipped without Python)',
  () => followsWith('python3', 'follow.py'),
)

it.skipIf(!hasSqlite)(
  'the example in TypeScript does so too (skipped where Node has no SQLite, before 22.18)',
  () => followsWith(process.execPath, 'follow.ts'),
)

async function followsWith(program: string, example: string): Promise<void> {
  const copy = join(folder, `${example}.sqlite`)
  const run = () =>
    promisify(execFile)(program, [join(EXAMPLES, example), feed.url, 'hours=part-time', copy, '--once'])
  const month = example === 'follow.py' ? '03' : '04'
  const at = (day: string) => new Date(`2026-${month}-${day}T06:00:00Z`)
  await serve(db, 'lever:one', at('02'), [NIGHT, OFFICE])
  const first = run()
  await serve(db, 'lever:one', at('03'), [OFFICE, GERMAN, LATVIAN])
  await first
  await serve(db, 'lever:one', at('04'), [{ ...OFFICE, title: 'Part-time night agent' }, GERMAN])
  await run()
  const { jobs } = await snapshot(get, 'hours=part-time')
  const rows = execFileSync('python3', [
    '-c',
    `import sqlite3,sys; print("[" + ",".join(r[0] for r in sqlite3.connect(sys.argv[1]).execute("select job from job order by id")) + "]")`,
    copy,
  ]).toString()
  expect(JSON.parse(rows)).toEqual([...jobs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
}

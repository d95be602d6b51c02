import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const DRAWERS = /(^|\/)(utils?|helpers?|common|shared|misc|lib|index)(\.ts|\/)/
const ROOMS = [
  'pipeline',
  'config',
  'crawlers',
  'db',
  'workers',
  'feed',
  'cli',
  'demo',
  'bench',
  'test',
] as const
type Room = (typeof ROOMS)[number]

/** Who may import whom; `types` allows only `import type`. */
const MAY: Record<Room, Partial<Record<Room, 'all' | 'types'>>> = {
  pipeline: {},
  config: {},
  crawlers: { pipeline: 'types' },
  db: { pipeline: 'all', crawlers: 'types' },
  workers: { crawlers: 'all', pipeline: 'all', db: 'all' },
  feed: { db: 'all', pipeline: 'all' },
  cli: { ...everything() },
  demo: { pipeline: 'types' },
  bench: { ...everything() },
  test: { ...everything() },
}

/** The only rooms that may import these packages. */
const OWNERS: Record<string, RegExp> = {
  bullmq: /^workers\/queues(\.ts|\/)/,
  ioredis: /^workers\//,
  undici: /^(crawlers\/|test\/|feed\/client|bench\/)/,
  playwright: /^(crawlers\/|test\/)/,
  pg: /^(db\/|workers\/queues|test\/|bench\/)/,
  fastify: /^(feed|demo|test|bench)\//,
  commander: /^cli\//,
  zod: /^(config|feed|cli|test)\//,
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('test/fixtures/'))
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

describe('the rooms', () => {
  it('hold no file over 300 lines', () => {
    expect(files.filter((file) => (sources.get(file) ?? '').split('\n').length > 301)).toEqual([])
  })

  it('hold no drawers', () => {
    expect(files.filter((file) => DRAWERS.test(file))).toEqual([])
  })

  it('import only what design says', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap(({ target, typeOnly }) => {
        const from = roomOf(file)
        const to = roomOf(target)
        if (from === null || to === null || from === to) return []
        const allowed = MAY[from][to]
        return allowed === 'all' || (allowed === 'types' && typeOnly) ? [] : [`${file} -> ${target}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('keep each package to its owner', () => {
    const wrong = files.flatMap((file) =>
      packagesOf(file)
        .filter((name) => OWNERS[name] && !OWNERS[name].test(file))
        .map((name) => `${file} -> ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('read settings and the environment only in cli and config', () => {
    const readers = files.filter(
      (file) =>
        /^(pipeline|crawlers|db|workers|feed|demo)\//.test(file) &&
        /process\.env\b/.test(sources.get(file) ?? ''),
    )
    expect(readers).toEqual([])
  })

  it('have no import cycle', () => {
    expect(cycles()).toEqual([])
  })
})

function everything(): Record<Room, 'all'> {
  return Object.fromEntries(ROOMS.map((room) => [room, 'all'])) as Record<Room, 'all'>
}

function roomOf(file: string): Room | null {
  const first = file.split('/')[0] as Room
  return ROOMS.includes(first) && file.includes('/') ? first : null
}

function specifiers(file: string): { name: string; typeOnly: boolean }[] {
  const text = sources.get(file) ?? ''
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gms)
  return [...found].map((match) => ({ name: match[2] ?? match[3] ?? '', typeOnly: match[1] !== undefined }))
}

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  return specifiers(file)
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, typeOnly }) => ({ target: normalize(join(dirname(file), name)), typeOnly }))
}

function packagesOf(file: string): string[] {
  return specifiers(file)
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('node:'))
    .map(({ name }) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

/** Cycles of imports that run (types vanish when compiled), each named by its files. */
function cycles(): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      return
    }
    state.set(file, 'open')
    for (const { target, typeOnly } of importsOf(file)) {
      if (!typeOnly && sources.has(target)) visit(target, [...path, file])
    }
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  return found
}

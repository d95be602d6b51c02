import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Installed {
  version?: string
  license?: string | { type: string }
  licenses?: { type: string }[]
  scripts?: Record<string, string>
}

interface Locked {
  version?: string
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }

/** Licences under which a package may be part of Callboard: all let an MIT program use it unchanged. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'Zlib',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Unlicense',
  'Python-2.0',
  'CC0-1.0',
  'PostgreSQL',
])

const read = (path: string): Installed => JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
const production = Object.entries(lock.packages).filter(
  // Packages for other platforms are in the lockfile and not on disk.
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && existsSync(`${path}/package.json`),
)
const all = Object.keys(lock.packages).filter((path) => path !== '' && existsSync(`${path}/package.json`))

describe('packages that Callboard runs with', () => {
  it('are installed as the lockfile says', () => {
    expect(production.length).toBeGreaterThan(Object.keys(manifest.dependencies).length)
    const other = production.filter(([path, { version }]) => read(path).version !== version)
    expect(other.map(([path]) => path)).toEqual([])
    const missing = Object.entries(lock.packages).filter(
      ([path, { optional, devOptional }]) => path !== '' && !optional && !devOptional && !existsSync(path),
    )
    expect(missing.map(([path]) => path)).toEqual([])
  })

  it('have licences from the list', () => {
    const wrong = production.map(([path]) => [path, licenceOf(read(path))] as const)
    expect(wrong.filter(([, licence]) => !isAllowed(licence))).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND Zlib-nothing', false],
    ['(BSD-2-Clause AND MIT)', true],
    ['GPL-3.0', false],
    ['SEE LICENSE IN LICENCE', false],
    ['UNLICENSED', false],
    ['', false],
  ])('reads the licence "%s"', (licence, expected) => {
    expect(isAllowed(licence)).toBe(expected)
  })
})

describe('install scripts', () => {
  it('of installed packages, whatever the lockfile says, are those that package.json names', () => {
    const named = Object.keys(manifest.allowScripts)
    const scripted = all.filter((path) => {
      const { scripts = {} } = read(path)
      return (
        // npm also runs node-gyp where a package only carries its build file.
        ['preinstall', 'install', 'postinstall'].some((name) => name in scripts) ||
        existsSync(`${path}/binding.gyp`)
      )
    })
    expect(scripted.length).toBeGreaterThan(0)
    expect(
      scripted.map((path) => path.replace(/^.*node_modules\//, '')).filter((name) => !named.includes(name)),
    ).toEqual([])
  })
})

describe('overrides', () => {
  it('are exact, and in force wherever the package is met', () => {
    for (const [name, version] of Object.entries<string>(manifest.overrides)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      const copies = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
      expect(copies.filter(([, locked]) => locked.version !== version).map(([path]) => path)).toEqual([])
    }
  })
})

function licenceOf({ license, licenses }: Installed): string {
  if (typeof license === 'string') return license
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? ''
}

/** Whether an SPDX expression of names, AND, OR and one level of brackets can be met from the list. */
function isAllowed(expression: string): boolean {
  const plain = expression.replaceAll(/\(([^()]*)\)/g, (_, inner: string) => (meets(inner) ? 'MIT' : 'none'))
  return meets(plain)
}

function meets(expression: string): boolean {
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence.trim())))
}

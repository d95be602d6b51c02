import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  engines?: { node?: string }
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('the lockfile', () => {
  it('names no registry host', () => {
    expect(locked.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true')
  })

  it('has an integrity for every entry', () => {
    expect(locked.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([])
  })

  it('installs nothing that asks for more than Node 20.19', () => {
    const demanding = locked.filter(([, entry]) => !admits(entry.engines?.node ?? '*', [20, 19, 0]))
    expect(demanding.map(([path, entry]) => `${path} ${entry.engines?.node}`)).toEqual([])
  })

  it.each([
    ['>=22.12.0', false],
    ['^20.20.0 || >=22', false],
    ['20 || >=22', true],
    ['^18 || ^20.19.0', true],
    ['>= 14', true],
    ['>=18 <20', false],
    ['~20.18.0', false],
    ['*', true],
  ])('reads the range %s', (range, expected) => {
    expect(admits(range, [20, 19, 0])).toBe(expected)
  })

  it('runs only install scripts that package.json names', () => {
    const scripted = locked.filter(([, entry]) => entry.hasInstallScript)
    const named = Object.keys(manifest.allowScripts)
    expect(
      scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => !named.includes(name)),
    ).toEqual([])
  })
})

describe('NOTICE.md', () => {
  it('credits every table of data', () => {
    const notice = readFileSync('NOTICE.md', 'utf8')
    const tables = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    )
    expect(tables.length).toBeGreaterThan(0)
    for (const name of tables) expect(notice).toContain(`pipeline/${name}`)
  })
})

describe('package.json', () => {
  it('pins every direct dependency exactly', () => {
    const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
    expect(
      Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version))),
    ).toEqual([])
  })
})

/** Whether a range of npm (comparators, carets, tildes, alternatives) holds a version. */
function admits(range: string, version: readonly number[]): boolean {
  return range.split('||').some((alternative) => {
    const comparators = [...alternative.matchAll(/(>=|<=|>|<|=|\^|~)?\s*v?(\d+(?:\.\d+){0,2})/g)]
    return comparators.every(([, sign = '=', text = '']) => {
      const wanted = text.split('.').map(Number)
      const order = compare(version, wanted)
      if (sign === '>=') return order >= 0
      if (sign === '<=') return order <= 0
      if (sign === '>') return order > 0
      if (sign === '<') return order < 0
      const fixed = sign === '^' ? 1 : sign === '~' ? Math.min(2, wanted.length) : wanted.length
      return order >= 0 && compare(version.slice(0, fixed), wanted.slice(0, fixed)) === 0
    })
  })
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < 3; n++) {
    const difference = (a[n] ?? 0) - (b[n] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

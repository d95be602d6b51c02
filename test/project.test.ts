import { readFileSync } from 'node:fs'
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
    const demanding = locked.filter(([, entry]) => {
      const range = entry.engines?.node ?? '*'
      return /\d/.test(range) && !/(\^|~|>=?\s*)?v?(20|1\d|[0-9])(\.|\b)/.test(range)
    })
    expect(demanding.map(([path, entry]) => `${path} ${entry.engines?.node}`)).toEqual([])
  })

  it('runs only install scripts that package.json names', () => {
    const scripted = locked.filter(([, entry]) => entry.hasInstallScript)
    const named = Object.keys(manifest.allowScripts)
    expect(
      scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => !named.includes(name)),
    ).toEqual([])
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

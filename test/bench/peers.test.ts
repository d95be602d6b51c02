import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('bench/peers/package.json', 'utf8'))
const lock = JSON.parse(readFileSync('bench/peers/package-lock.json', 'utf8')) as {
  packages: Record<string, { resolved?: string; integrity?: string }>
}
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('the peers that crawling is measured against', () => {
  it('are locked without the name of a registry', () => {
    expect(locked.length).toBeGreaterThan(0)
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    expect(locked.filter(([, { integrity }]) => !integrity)).toEqual([])
    expect(readFileSync('bench/peers/.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true')
  })

  it('are pinned exactly, and no package of our own users', () => {
    expect(Object.values(manifest.dependencies)).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)])
    const own = readFileSync('package-lock.json', 'utf8')
    for (const name of Object.keys(manifest.dependencies)) expect(own).not.toContain(`node_modules/${name}"`)
  })
})

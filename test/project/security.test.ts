import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('SECURITY.md', 'utf8')
const sections = text.split(/^## /m).slice(1)

describe('SECURITY.md', () => {
  it.each(['A hostile page', 'A hostile feed reader', 'A hostile analyst', 'A leaked token'])(
    'says of "%s" what it can and cannot do, each with a test that there is',
    (title) => {
      const section = sections.find((each) => each.startsWith(title))!
      expect(section.match(/`test\/[^`]+`/g)?.length).toBeGreaterThan(2)
      expect(section).toMatch(/\bcan\b/)
      expect(section).toMatch(/cannot|what happens/)
    },
  )

  it('names only files that there are', () => {
    const named = [...text.matchAll(/`(test\/[^`]+)`|\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? match[2]!)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  it('names only commands that there are', async () => {
    const { program } = await import('../../cli/program.ts')
    for (const [, verb, sub] of text.matchAll(/`callboard (\w+) (\w+)/g)) {
      const group = (await program(verb)).commands.find((command) => command.name() === verb)
      const known = group?.commands.map((command) => command.name()) ?? []
      // `connect analyst` takes its second word as an argument.
      expect(
        known.includes(sub!) || (known.length === 0 && group?.registeredArguments.length === 1),
        sub,
      ).toBe(true)
    }
  })
})

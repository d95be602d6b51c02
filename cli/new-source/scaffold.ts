import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError } from '../exit-codes.ts'
import { adapterText, fixtureTexts, sourcesText } from './templates.ts'

/**
 * Begins an adapter in a checkout: its file, a fixture that it reads, and its file of sources. It passes the contract
 * test as it stands, so what is changed afterwards fails only for its own reasons.
 *
 * @returns the paths written
 * @throws CommandError when the folder is no checkout, or an adapter of that name is there
 */
export function writeScaffold(root: string, id: string, address: URL): string[] {
  if (!existsSync(join(root, 'crawlers', 'adapters')))
    throw new CommandError('usage', `${root} is no checkout of Callboard: name one with --into`)
  const files = new Map([
    [join(root, 'crawlers', 'adapters', `${id}.ts`), adapterText(id, address)],
    [join(root, 'config', 'sources', `${id}.yaml`), sourcesText(id, address)],
  ])
  for (const [name, text] of Object.entries(fixtureTexts(address)))
    files.set(join(root, 'test', 'fixtures', id, name), text)
  const taken = [...files.keys()].filter((path) => existsSync(path))
  if (taken.length > 0) throw new CommandError('usage', `${taken[0]} is there already`)
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return [...files.keys()]
}

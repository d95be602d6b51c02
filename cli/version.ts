import { existsSync, readFileSync } from 'node:fs'

/** As package.json says; from dist/cli as from cli/, it is found by walking up. */
export const VERSION: string = JSON.parse(readFileSync(manifest(), 'utf8')).version

function manifest(): URL {
  const near = new URL('../package.json', import.meta.url)
  return existsSync(near) ? near : new URL('../../package.json', import.meta.url)
}

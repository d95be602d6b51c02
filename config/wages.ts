import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The wages that come with Callboard, as rows of the yearly tables; the file names its source. */
export function shippedWages(): unknown[] {
  const beside = fileURLToPath(new URL('./wages/oews.yaml', import.meta.url))
  const above = fileURLToPath(new URL('../../config/wages/oews.yaml', import.meta.url))
  const read: unknown = parse(readFileSync(existsSync(beside) ? beside : above, 'utf8'))
  const { wages } = read as { wages: unknown[] }
  return wages
}

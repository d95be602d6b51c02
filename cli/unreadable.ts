import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '../crawlers/page.ts'

/** Answers kept per source: a board that changed stays changed, and the newest few show how. */
const KEPT_PER_SOURCE = 3

/**
 * Keeps an answer that no adapter could read below a folder, as `<source>.<time>.json`, to make a fixture of. Only the
 * newest few of a source stay.
 *
 * @returns the file's path
 */
export async function keepUnreadable(folder: string, sourceId: string, page: Page): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const own = ownPrefix(sourceId)
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const path = join(folder, `${own}${time}.json`)
  const shown = (key: string, value: unknown) => (key.toLowerCase() === 'authorization' ? undefined : value)
  await writeFile(path, `${JSON.stringify(page, shown, 2)}\n`, { mode: 0o600 })
  // Times of one length sort as they follow each other.
  const all = (await readdir(folder)).filter((name) => name.startsWith(own)).sort()
  for (const name of all.slice(0, -KEPT_PER_SOURCE)) await rm(join(folder, name), { force: true })
  return path
}

/** How the names of a source's files begin. */
export function ownPrefix(sourceId: string): string {
  return `${sourceId.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}.`
}

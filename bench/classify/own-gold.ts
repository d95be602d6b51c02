import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type GoldAd, readGold } from './gold.ts'

/** The folder of the repository, from the sources as from dist/. */
export const ROOT = ['../../', '../../../']
  .map((up) => fileURLToPath(new URL(up, import.meta.url)))
  .find((folder) => existsSync(`${folder}package.json`))!

const GOLD = `${ROOT}bench/gold/`

/** Advertisements written and labelled for this repository. */
export interface OwnGold {
  ads: GoldAd[]
  /** The same by file, in the order of `ads`. */
  files: ReadonlyMap<string, readonly GoldAd[]>
  /** Ids of the advertisements that nobody has looked at who writes rules: ads-unread-*.jsonl. */
  unread: ReadonlySet<string>
}

/** Reads every bench/gold/ads*.jsonl. */
export async function readOwnGold(): Promise<OwnGold> {
  const files = new Map<string, readonly GoldAd[]>()
  const unread = new Set<string>()
  for (const name of readdirSync(GOLD).sort()) {
    if (!/^ads.*\.jsonl$/.test(name)) continue
    const own = await readGold(`${GOLD}${name}`)
    files.set(name, own)
    if (name.startsWith('ads-unread-')) for (const ad of own) unread.add(ad.id)
  }
  return { ads: [...files.values()].flat(), files, unread }
}

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
  /** Ids of every second advertisement of a language: whoever writes rules reads the others only. */
  unread: ReadonlySet<string>
}

/** Reads every bench/gold/ads*.jsonl. */
export async function readOwnGold(): Promise<OwnGold> {
  const ads: GoldAd[] = []
  const unread = new Set<string>()
  for (const name of readdirSync(GOLD).sort()) {
    if (!/^ads.*\.jsonl$/.test(name)) continue
    const own = await readGold(`${GOLD}${name}`)
    ads.push(...own)
    // The first, ads.jsonl, was written beside the first rules.
    if (name !== 'ads.jsonl') for (const [i, ad] of own.entries()) if (i % 2 === 1) unread.add(ad.id)
  }
  return { ads, unread }
}

import { parse } from 'tldts'

/**
 * Sites whose terms or robots.txt forbid crawling, or that are gone. A word stands for that name under every
 * public suffix (monster.com, monster.de); a word with a dot for exactly that registrable domain. An operator
 * can add to the list, never take away from it: the adapters of these sites read pages that a person saved.
 */
export const IMPORT_ONLY_SITES: readonly string[] = [
  'monster',
  'careerbuilder',
  'craigslist',
  'indeed',
  'careerjet',
  'linkedin',
  'glassdoor',
  'ziprecruiter',
  'backpage',
]

/** The import-only site a host belongs to, null when it may be crawled. Judged on the registrable domain. */
export function importOnlySite(hostname: string, more: Iterable<string> = []): string | null {
  const { domain, domainWithoutSuffix } = parse(hostname)
  if (domain === null) return null
  for (const site of [...IMPORT_ONLY_SITES, ...more]) {
    if (site === domain || site === domainWithoutSuffix) return domain
  }
  return null
}

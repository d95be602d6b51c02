/** A site that Callboard never fetches. Its adapter reads pages that a person saved, or archives. */
export interface ClosedSite {
  /** Registrable domain; without a dot, that name under every public suffix (monster.com, monster.de). */
  site: string
  verdict: 'import-only' | 'gone'
  reason: string
}

/** Compiled in: no setting and no source can take a site off, an operator's list can only add to it. */
export const CLOSED_SITES: readonly ClosedSite[] = [
  {
    site: 'monster',
    verdict: 'import-only',
    reason: 'terms forbid crawling; reachable only behind bot detection',
  },
  {
    site: 'careerbuilder',
    verdict: 'import-only',
    reason: 'terms forbid crawling; reachable only behind bot detection',
  },
  {
    site: 'craigslist',
    verdict: 'import-only',
    reason: 'terms ban robots and set damages per request; its feeds were switched off',
  },
  {
    site: 'indeed',
    verdict: 'import-only',
    reason: 'terms forbid automated access; its publisher interface is closed',
  },
  {
    site: 'careerjet',
    verdict: 'import-only',
    reason: 'its interface demands the address and browser of a live visitor, which a crawl does not have',
  },
  { site: 'linkedin', verdict: 'import-only', reason: 'terms forbid automated access' },
  { site: 'glassdoor', verdict: 'import-only', reason: 'terms forbid automated access' },
  { site: 'ziprecruiter', verdict: 'import-only', reason: 'terms forbid automated access' },
  {
    site: 'smartrecruiters.com',
    verdict: 'import-only',
    reason: 'robots.txt of its interface lets one named crawler in and disallows everybody else',
  },
  { site: 'bamboohr.com', verdict: 'import-only', reason: 'terms forbid robots and scraping' },
  {
    site: 'arbeitsagentur.de',
    verdict: 'import-only',
    reason: 'terms forbid robots and reading out through interfaces',
  },
  {
    site: 'europa.eu',
    verdict: 'import-only',
    reason: 'EURES does not license the vacancies for reuse; national services offer the same ones lawfully',
  },
  { site: 'cv.lv', verdict: 'import-only', reason: 'terms forbid reuse' },
  { site: 'backpage', verdict: 'gone', reason: 'seized in April 2018 and never returned' },
]

/** The names and domains alone, as the fetcher takes them. */
export function closedSites(): string[] {
  return CLOSED_SITES.map(({ site }) => site)
}

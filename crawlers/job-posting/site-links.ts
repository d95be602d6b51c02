import { getDomain } from 'tldts'

/** Words that a job's address carries on most sites, in the languages we read. */
export const JOB_ADDRESS = 'job|career|karri?er|vacanc|vakanc|position|opening|stelle|darb|emploi|empleo'

/**
 * Keeps the addresses of a site's own jobs, each once.
 *
 * @param match regular expression over path and query, case ignored
 * @throws SyntaxError when `match` is no regular expression
 */
export function jobAddresses(addresses: Iterable<string>, site: string, match: string): string[] {
  const pattern = new RegExp(match, 'i')
  const kept = new Set<string>()
  for (const address of ownAddresses(addresses, site)) {
    const { pathname, search } = new URL(address)
    if (pattern.test(pathname + search)) kept.add(address)
  }
  return [...kept]
}

/** Keeps http(s) addresses of the site's own registrable domain, without fragments. */
export function ownAddresses(addresses: Iterable<string>, site: string): string[] {
  const home = ownerOf(new URL(site))
  const kept = new Set<string>()
  for (const address of addresses) {
    if (!URL.canParse(address, site)) continue
    const url = new URL(address, site)
    url.hash = ''
    if (/^https?:$/.test(url.protocol) && ownerOf(url) === home) kept.add(url.href)
  }
  return [...kept]
}

/** The registrable domain; a bare address or local name, which has none, owns only its own port. */
function ownerOf(url: URL): string {
  return getDomain(url.hostname) ?? url.host
}

import ipaddr from 'ipaddr.js'

const ALLOWED_PORTS = new Set(['', '80', '443', '8080', '8443'])
/** Longer or deeper addresses are calendars and other traps for crawlers. */
const MAX_URL_CHARS = 2083
const MAX_PATH_PARTS = 20
const PRIVATE_SUFFIXES = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa']
/** Azure's metadata and health address lies in public space, so its range does not give it away. */
const METADATA_ADDRESSES = new Set(['168.63.129.16'])

/**
 * Says why an address must not be connected to, null when it is public unicast.
 *
 * @param address IPv4 or IPv6 in any spelling the resolver gives, without brackets
 */
export function refuseAddress(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an address'
  const parsed = ipaddr.process(address)
  if (METADATA_ADDRESSES.has(parsed.toString())) return 'metadata address'
  // IPv4-compatible ::/96 counts as unicast for ipaddr.js, yet kernels may route it to the IPv4 address inside.
  if (parsed.kind() === 'ipv6' && parsed.match(ipaddr.parse('::'), 96)) return 'IPv4-compatible address'
  const range = parsed.range()
  return range === 'unicast' ? null : `${range} address`
}

/** The IP literal in a host name as URL spells it (IPv6 in brackets), null when it is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return ipaddr.isValid(bare) ? bare : null
}

/**
 * Says why a URL must not be asked for, before any name is resolved; null when it may be.
 * Trusted origins skip the checks of port, name and address, and nothing else.
 */
export function refuseUrl(url: URL, trusted: ReadonlySet<string>): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `scheme ${url.protocol} is not fetched`
  if (url.username !== '' || url.password !== '') return 'user name or password in the address'
  if (url.href.length > MAX_URL_CHARS) return `an address of over ${MAX_URL_CHARS} characters`
  if (url.pathname.split('/').length > MAX_PATH_PARTS) return `a path of over ${MAX_PATH_PARTS} parts`
  if (trusted.has(url.origin)) return null
  if (!ALLOWED_PORTS.has(url.port)) return `port ${url.port} is not fetched`
  const literal = literalAddress(url.hostname)
  if (literal !== null) return refuseAddress(literal)
  const name = url.hostname.replace(/\.$/, '').toLowerCase()
  if (!name.includes('.')) return 'a host name without a dot'
  if (PRIVATE_SUFFIXES.some((suffix) => name.endsWith(`.${suffix}`))) return 'a private host name'
  return null
}

/** Parses an address as a person or a board wrote it; null when it is not absolute and well-formed. */
export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}

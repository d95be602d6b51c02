import type { Posting } from '../posting.ts'
import { openingIn, openingOfSource } from './applicant-systems.ts'
import { isTracking } from './tracking.ts'

const LINK_IN_TEXT = /https?:\/\/[^\s<>"')\]]{8,400}/gi
const MAX_LINKS = 20

export interface OpeningAddresses {
  /** `system/number` names, from the source's own id, the addresses and the links in the text. */
  openings: string[]
  /** Canonical addresses of pages about one opening. */
  addresses: string[]
}

/** Every way in which an advertisement's addresses name its opening. */
export function openingAddresses(posting: Posting): OpeningAddresses {
  const openings = new Set<string>()
  const addresses = new Set<string>()
  const own = openingOfSource(posting.source, posting.externalId)
  if (own !== null) openings.add(own)
  for (const link of [posting.applyUrl, posting.url]) {
    const address = parse(link)
    if (address === null) continue
    const opening = openingIn(address)
    if (opening !== null) openings.add(opening)
    else if (namesOneOpening(address)) addresses.add(canonicalAddress(address))
  }
  // Links in a text often lead elsewhere (benefits, privacy), so only those of applicant systems count; and a text
  // with several of them is a list of openings, which names none.
  const linked = new Set<string>()
  for (const link of (posting.text?.match(LINK_IN_TEXT) ?? []).slice(0, MAX_LINKS)) {
    const address = parse(link.replace(/[.,;:!?]+$/, ''))
    const opening = address === null ? null : openingIn(address)
    if (opening !== null) linked.add(opening)
  }
  if (linked.size === 1) for (const opening of linked) openings.add(opening)
  return { openings: [...openings].sort(), addresses: [...addresses].sort() }
}

/** One spelling per page: no scheme, `www.`, fragment, trailing slash or tracking; parameters sorted. */
export function canonicalAddress(address: URL): string {
  const path = address.pathname.replace(/\/(?:apply|application|bewerben)\/?$/i, '').replace(/\/+$/, '')
  const kept = [...address.searchParams]
    .filter(([name, value]) => value !== '' && !isTracking(name))
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .sort()
  const query = kept.length > 0 ? `?${kept.join('&')}` : ''
  return `${address.host.replace(/^www\./, '')}${path}${query}`
}

// "/careers" is shared by every opening of an employer; a number or a long slug names one.
function namesOneOpening(address: URL): boolean {
  const last = address.pathname.split('/').filter(Boolean).at(-1) ?? ''
  if (/\d{4,}/.test(address.pathname) || (last.match(/-/g)?.length ?? 0) >= 3) return true
  return [...address.searchParams].some(([name, value]) => !isTracking(name) && /\d{3,}/.test(value))
}

function parse(link: string | null): URL | null {
  return link !== null && URL.canParse(link) ? new URL(link) : null
}

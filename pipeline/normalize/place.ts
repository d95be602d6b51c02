import type { Place, RawPlace, RawPosting } from '../posting.ts'
import { readLine } from './line.ts'
import { assemble } from './place/assemble.ts'
import { readCountry } from './place/countries.ts'
import { findTowns, type Town } from './place/gazetteer.ts'
import { REMOTE_TOWN, readRemoteWords } from './place/remote.ts'
import { splitGroups, splitTokens } from './place/split.ts'
import { readSubdivisionCode, readSubdivisionName, type Subdivision } from './place/subdivisions.ts'
import { isNamesake, readToken, type Token } from './place/token-kind.ts'
import { dropExceptions, trimLocation } from './place/tokens.ts'

/** Where the work is, and where a remote worker may live, as far as the location fields say. */
export interface Located {
  places: Place[]
  remoteHint: boolean
  remoteScope: string[]
  /** A regular split between home and office is printed beside the place. */
  hybridHint?: true
}

/** Where the country is the city. */
const CITY_STATES = new Map([
  ['SG', 'Singapore'],
  ['HK', 'Hong Kong'],
  ['MO', 'Macau'],
  ['MC', 'Monaco'],
])
/** Countries whose code names an American state that posts oftener in this form. */
const STATES_FIRST: ReadonlySet<string> = new Set(
  'PA NC AZ CO ID TN AL GA IL KY LA MA MD ME MN MO MS MT NE SC SD VA'.split(' '),
)
const MAX_PLACES = 60
/** Longer than any list of cities: a text, not a location. */
const LONGEST = 2_000
const NOWHERE: Located = { places: [], remoteHint: false, remoteScope: [] }

/**
 * Reads the location fields of an advertisement.
 *
 * @param hint ISO 3166-1 code of the board, used only where the location is silent
 */
export function readLocation(location: RawPosting['location'], hint: string | null): Located {
  if (location === undefined) return NOWHERE
  const all = Array.isArray(location) ? location.slice(0, MAX_PLACES) : [location]
  return join(
    all.map((one) => (typeof one === 'string' ? readLocationLine(one, hint) : readStructured(one, hint))),
  )
}

const cache = new Map<string, Located>()
const CACHE_MAX = 10_000

/** Reads one printed location ("US, OH, Columbus", "Remote - US", "Köln oder Homeoffice"). */
export function readLocationLine(text: string, hint: string | null): Located {
  if (text.length > LONGEST) return NOWHERE
  const key = `${hint ?? ''}|${text}`
  const cached = cache.get(key)
  if (cached !== undefined) return cached
  const read = parseLine(text, hint)
  if (cache.size >= CACHE_MAX) cache.clear()
  cache.set(key, read)
  return read
}

function parseLine(text: string, hint: string | null): Located {
  const line = readLine(text)
  if (line === null) return NOWHERE
  if (REMOTE_TOWN.test(line)) {
    return { places: [{ city: 'Remote', region: 'OR', country: 'US' }], remoteHint: false, remoteScope: [] }
  }
  const { remote, hybrid, nationwide, rest } = readRemoteWords(dropExceptions(trimLocation(line)))
  const places: Place[] = []
  const scope: string[] = []
  const whole: string[] = []
  // "Remote - Georgia", "Remote (Quebec)": where a remote worker may live is the state, not its namesake.
  const state =
    remote && /^\W*(?:remote|work|home|virtual|tele|wfh)/i.test(line)
      ? readSubdivisionName(
          rest
            .replace(/[\s,()–-]+/g, ' ')
            .replace(/^ in /, '')
            .trim(),
        )
      : null
  if (state?.ambiguous && (hint === state.country || (hint === null && state.region !== 'GA'))) {
    const { region, country } = state
    return { places: [{ city: null, region, country }], remoteHint: true, remoteScope: [country] }
  }
  for (const group of splitGroups(rest)) {
    const parts = splitTokens(group)
    const alone = remote && hint === null ? stateAlone(parts) : null
    if (alone !== null) {
      places.push({ city: null, region: alone.region, country: alone.country })
      continue
    }
    const assembled = assemble(readTokens(parts, hint), hint)
    places.push(...assembled.places)
    scope.push(...assembled.bare)
    if (!remote && assembled.places.length === 0) {
      for (const country of assembled.bare)
        if (/^[A-Z]{2}$/.test(country) && country !== 'EU') whole.push(country)
    }
  }
  // "Europe / Germany / Berlin": a country that a place is in says no more than the place.
  for (const country of whole)
    if (!places.some((place) => place.country === country))
      places.push({ city: CITY_STATES.get(country) ?? null, region: null, country })
  const split = hybrid ? { hybridHint: true as const } : {}
  if (!remote) return { places: unique(places), remoteHint: false, remoteScope: [], ...split }
  for (const place of places) if (place.country !== null) scope.push(place.country)
  if (nationwide && scope.length === 0 && hint !== null) scope.push(hint)
  return { places: unique(places), remoteHint: true, remoteScope: [...new Set(scope)] }
}

/**
 * "Remote, PA", "Remote - CO": without a board's country two capitals alone are an American state, not Panama or Colombia.
 * Countries that remote work is offered in by their codes are left: "Remote, DE", "Remote, CA", "Remote, IN".
 */
function stateAlone(parts: readonly string[]): Subdivision | null {
  const [only = ''] = parts
  return parts.length === 1 && STATES_FIRST.has(only) ? readSubdivisionCode(only, 'US') : null
}

function readTokens(parts: readonly string[], hint: string | null): Token[] {
  const country = printedCountry(parts)
  const tokens: Token[] = []
  let before: readonly Town[] = []
  let region: string | null = null
  for (const [at, part] of parts.entries()) {
    // Exports that start with a country code put their own region code second ("GB, LND, London").
    if (at === 1 && isLead(parts) && /^[A-Z0-9]{1,3}$/.test(part)) {
      const token = readToken(part, { country, hint, region, leads: null, follows: true, before })
      if (token.kind === 'region' && token.country === country) {
        tokens.push(token)
        region = token.region
      }
      continue
    }
    const token = readToken(part, {
      country: at === 0 && parts.length > 1 && isLead(parts) ? null : country,
      hint: at === 0 && isLead(parts) ? null : hint,
      region,
      leads: stateNamed(parts[at + 1]),
      follows: at > 0,
      before,
    })
    tokens.push(token)
    if (token.kind === 'town') before = token.towns
    const outer = tokens.every((one) => one.kind === 'country' || one.kind === 'region')
    region = outer && token.kind === 'region' ? token.region : null
  }
  return tokens
}

function stateNamed(part: string | undefined): Subdivision | null {
  return part === undefined ? null : (readSubdivisionCode(part, null) ?? readSubdivisionName(part))
}

// "US, OH, Columbus" and "DE, BE, Berlin": a country code first, then a code (or nothing), then the rest.
function isLead(parts: readonly string[]): boolean {
  const [first = '', second = '-'] = parts
  if (!/^[A-Z]{2}$/.test(first) || !/^[A-Z0-9]{0,3}$/.test(second)) return false
  const country = readCountry(first)
  // "US, UK" is a list of countries, "US, CA" is California.
  if (country === null || readSubdivisionCode(second, country)?.country === country) return country !== null
  return !parts.slice(1).every((part) => readCountry(part) !== null)
}

function printedCountry(parts: readonly string[]): string | null {
  if (isLead(parts)) return readCountry(parts[0]!)
  // A two-letter word may be a state, so only spelled-out countries count here.
  for (const [at, part] of parts.entries()) {
    const state = stateNamed(parts[at + 1])
    if (state !== null && isNamesake(part, state)) continue
    if (part.length > 2 || part === 'UK' || part === 'US') {
      const country = readCountry(part)
      if (country !== null && !(country === 'GE' && parts.length > 1)) return country
    }
  }
  return null
}

function readStructured(place: RawPlace, hint: string | null): Located {
  const country = readCountry(readLine(place.country) ?? '') ?? null
  const city = readLine(place.city)
  const region = readLine(place.region)
  const line = [city, region, country ?? readLine(place.country)].filter((part) => part !== null).join(', ')
  if (line === '') return NOWHERE
  const read = readLocationLine(line, country ?? hint)
  const only = read.places[0]
  // A structured city is a city even where no table knows it.
  if (
    city !== null &&
    region === null &&
    only === undefined &&
    !read.remoteHint &&
    findTowns(city).length === 0
  ) {
    return { ...read, places: [{ city, region: null, country: country ?? hint }] }
  }
  return read
}

function join(read: readonly Located[]): Located {
  if (read.length === 1) return read[0]!
  return {
    places: unique(read.flatMap((one) => one.places)).slice(0, MAX_PLACES),
    remoteHint: read.some((one) => one.remoteHint),
    remoteScope: [...new Set(read.flatMap((one) => one.remoteScope))],
    ...(read.some((one) => one.hybridHint) ? { hybridHint: true as const } : {}),
  }
}

function unique(places: readonly Place[]): Place[] {
  const seen = new Map<string, Place>()
  for (const place of places) seen.set(`${place.city}|${place.region}|${place.country}`, place)
  return [...seen.values()]
}

import { readArea, readCountry } from './countries.ts'
import { findTowns, type Town } from './gazetteer.ts'
import { isLocalCode } from './local-codes.ts'
import { readRegion } from './regions.ts'
import { readSubdivisionCode, readSubdivisionName, type Subdivision } from './subdivisions.ts'
import { dropDirection } from './tokens.ts'

/** What one token of a location names. */
export type Token =
  | { kind: 'area'; countries: readonly string[] }
  | { kind: 'country'; country: string }
  | { kind: 'region'; region: string; country: string; printed: string; certain: boolean }
  | { kind: 'town'; printed: string; towns: readonly Town[] }
  | { kind: 'name'; printed: string }

/** What the rest of the location and the board say already. */
export interface Around {
  /** A country printed elsewhere in the location. */
  country: string | null
  /** The board's country. */
  hint: string | null
  /** State or province printed before it ("US, NY, New York"). */
  region: string | null
  /** Stands before a state or province ("Washington, DC"). */
  leads: Subdivision | null
  /** Stands after another token ("Columbus, OH"). */
  follows: boolean
  /** The token before, if it is a town. */
  before: readonly Town[]
}

/** Reads one token; names with several readings are decided by what stands around them. */
export function readToken(token: string, around: Around): Token {
  const expected = around.country ?? around.hint
  // "Lebanon, NH", "Peru, Indiana": a country's namesake in the state that stands behind it.
  if (
    around.leads !== null &&
    (isNamesake(token, around.leads) || (token === 'LA' && around.leads.region === 'CA'))
  ) {
    return { kind: 'town', printed: token, towns: findTowns(token) }
  }
  const home = around.before[0]?.country
  if (home !== undefined && isLocalCode(token, home) && isBehind(token, home, around)) {
    return { kind: 'region', region: token, country: home, printed: token, certain: true }
  }
  const code = readSubdivisionCode(token, expected)
  const country = readCountry(token)
  if (code !== null && (country === null || prefersState(code.country, code.region, country, around))) {
    return { kind: 'region', ...code, printed: token, certain: true }
  }
  const name = readSubdivisionName(token)
  if (
    name !== null &&
    !(name.ambiguous && around.leads !== null) &&
    !isTownOf(token, around) &&
    !(name.ambiguous && !readsAsState(name.region, name.country, around))
  ) {
    return {
      kind: 'region',
      region: name.region,
      country: name.country,
      printed: token,
      certain: !name.ambiguous,
    }
  }
  if (country !== null) return { kind: 'country', country }
  const area = readArea(token)
  if (area !== null) return { kind: 'area', countries: area }
  const towns = townsAtHome(token, expected)
  const region = readRegion(token, expected)
  const elsewhere =
    region !== null &&
    expected !== null &&
    region !== expected &&
    towns.some((town) => town.country === expected)
  // "Norfolk, VA", "Kent, WA": a county's namesake in the state that stands behind it.
  const state = around.leads
  const led =
    state !== null &&
    region !== state.country &&
    towns.some((town) => town.country === state.country && town.region === state.region)
  if (
    region !== null &&
    !elsewhere &&
    !led &&
    !(towns.length > 0 && !around.follows && standsAlone(towns, region))
  ) {
    // A Latvian parish lies in a municipality, which is the region where both are printed.
    const certain = !/\spag(?:asts|astā|\.)$/u.test(token)
    return { kind: 'region', region: token, country: region, printed: token, certain }
  }
  return towns.length > 0 ? { kind: 'town', printed: token, towns } : { kind: 'name', printed: token }
}

// Unless the board is of another country or a namesake of the town stands in the American state of that code.
function isBehind(code: string, home: string, { before, country, hint }: Around): boolean {
  const expected = country ?? hint
  if (expected !== null) return expected === home && code !== home
  const state = readSubdivisionCode(code, null)
  return code !== home && !before.some((town) => town.country === state?.country && town.region === code)
}

/** Is it the name of a country or another state, and of a town in this one? */
export function isNamesake(token: string, state: Subdivision): boolean {
  return (
    token.length > 3 &&
    (readCountry(token) !== null || readSubdivisionName(token) !== null) &&
    findTowns(token).some((town) => town.country === state.country && town.region === state.region)
  )
}

// "Delaware, OH" and "US, NY, New York": a state's namesake in the state that stands beside it.
function isTownOf(token: string, around: Around): boolean {
  const state = around.region ?? around.leads?.region
  return state !== undefined && state !== null && findTowns(token).some((town) => town.region === state)
}

// "East London" on a British board is no city of South Africa.
function townsAtHome(token: string, expected: string | null): readonly Town[] {
  const towns = findTowns(token)
  if (expected === null || towns.length === 0 || towns.some((town) => town.country === expected)) return towns
  const undirected = dropDirection(token)
  const home = undirected === token ? [] : findTowns(undirected).filter((town) => town.country === expected)
  return home.length > 0 ? home : towns
}

// "Wilmington, DE" is Delaware, "Berlin, DE" is Germany: the town decides; without a town the board's country does.
function prefersState(state: string, region: string, country: string, around: Around): boolean {
  if (country === region && country === 'PR') return true
  if (around.country !== null) return around.country === state
  const inState = around.before.find((town) => town.country === state && town.region === region)
  const inCountry = around.before.find((town) => town.country === country)
  if (inState !== undefined || inCountry !== undefined) {
    return (
      inCountry === undefined ||
      (inState !== undefined && inState.size >= inCountry.size - (around.hint === state ? 8 : 1))
    )
  }
  return around.follows ? around.hint === null || around.hint === state : around.hint === state
}

// "Albany, New York" is the state, "New York" alone the city; "Georgia" alone is the state on an American board only.
function readsAsState(region: string, country: string, around: Around): boolean {
  if (around.country !== null)
    return around.country === country && region !== 'NY' ? true : around.follows && around.country === country
  if (region === 'GA') return around.hint === country || around.before.some((town) => town.region === region)
  return around.follows && around.before.some((town) => town.country === country && town.region === region)
}

// Durham, York or Hessen: a region's namesake town counts only where it is a town of weight in that same country.
function standsAlone(towns: readonly Town[], country: string): boolean {
  return towns.some((town) => town.country === country && !town.part && town.size >= 14)
}

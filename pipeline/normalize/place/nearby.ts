import { createRequire } from 'node:module'
import { readLocationLine } from '../place.ts'
import { readCountry } from './countries.ts'
import { findTowns, type Town, townAt } from './gazetteer.ts'
import { readSubdivisionCode, readSubdivisionName } from './subdivisions.ts'

/** A place that a reader named, and others of that name. */
export interface NamedPlace {
  taken: Town
  /** Towns of some size that have the name too, largest first. */
  others: readonly Town[]
}

/** Where region codes belong to a town's name; elsewhere boards print them or not. */
const WITH_REGIONS: ReadonlySet<string> = new Set(['US', 'CA', 'AU'])
const DIGITS = 3
const STEPS = 36 ** DIGITS
const EARTH_RADIUS_KM = 6371
/** About a thousand people, as log2. */
const SOME_SIZE = 10
const MOST_OTHERS = 5

/** The largest town that a name can mean ("Hamburg", "Portland, OR"); null where there is none. */
export function findPlace(name: string): NamedPlace | null {
  const [first = '', ...hints] = name.split(',').map((part) => part.trim())
  const all = findTowns(first).filter(hints.length === 0 ? () => true : hinted(name, hints))
  const [taken, ...rest] = all
  if (taken === undefined) return null
  const others = rest.filter(({ part, size }) => !part && size >= SOME_SIZE).slice(0, MOST_OTHERS)
  return { taken, others }
}

// What stands behind the name is read as in advertisements, and has to be understood.
function hinted(name: string, hints: readonly string[]): (town: Town) => boolean {
  const place = readLocationLine(name, null).places[0]
  if (place === undefined || place.country === null || !hints.every(isRegion)) return () => false
  return ({ country, region }) =>
    country === place.country &&
    (!WITH_REGIONS.has(country) || place.region === null || region === place.region)
}

function isRegion(hint: string): boolean {
  return [readCountry(hint), readSubdivisionCode(hint, null), readSubdivisionName(hint)].some(
    (read) => read !== null,
  )
}

/** How a town is told from its namesakes: "Portland, OR, US". */
export function townName({ city, region, country }: Pick<Town, 'city' | 'region' | 'country'>): string {
  return [city, region, country].filter((part) => part !== null).join(', ')
}

/** Every town whose middle lies within so many kilometres of the middle of another, that one among them. */
export function townsWithin(centre: Town, radiusKm: number): Town[] {
  const all = coordinates()
  const [latitude, longitude] = [all[2 * centre.line]!, all[2 * centre.line + 1]!]
  // On a sphere the way from north to south alone is a bound that costs nothing.
  const band = radiusKm / EARTH_RADIUS_KM
  const found: Town[] = []
  for (let line = 0; line < all.length / 2; line++) {
    if (line === centre.line) found.push(centre)
    else if (Math.abs(all[2 * line]! - latitude) <= band) {
      const away = distance(latitude, longitude, all[2 * line]!, all[2 * line + 1]!)
      if (away <= radiusKm) found.push(townAt(line))
    }
  }
  return found
}

/** What a place of a job is looked up by; `store.place_keys` makes the same of its places. */
export function placeKey({ city, region, country }: Pick<Town, 'city' | 'region' | 'country'>): string {
  return `${country}|${WITH_REGIONS.has(country) ? (region ?? '') : ''}|${city}`
}

function distance(fromLatitude: number, fromLongitude: number, latitude: number, longitude: number): number {
  const half =
    Math.sin((latitude - fromLatitude) / 2) ** 2 +
    Math.cos(fromLatitude) * Math.cos(latitude) * Math.sin((longitude - fromLongitude) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half))
}

let read: Float32Array | undefined

/** Latitude and longitude of each line in radians, read on first use. */
function coordinates(): Float32Array {
  if (read !== undefined) return read
  const { at } = createRequire(import.meta.url)('./coordinates.json') as { at: string }
  read = new Float32Array(at.length / DIGITS)
  for (let n = 0; n < read.length; n++) {
    // The middle of the step.
    const share = (Number.parseInt(at.slice(n * DIGITS, (n + 1) * DIGITS), 36) + 0.5) / STEPS
    read[n] = n % 2 === 0 ? (share - 0.5) * Math.PI : (share - 0.5) * 2 * Math.PI
  }
  return read
}

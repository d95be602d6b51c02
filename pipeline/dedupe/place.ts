import type { Labels } from '../label.ts'
import { fold } from '../normalize/fold.ts'
import type { Place, Posting } from '../posting.ts'
import { areaCovers } from './area.ts'

export interface PlaceRelation {
  /**
   * `city`: a city is shared; `remote`: both are remote in one area, and no city is named; `wide`: a region, country or
   * area is shared; `unsure`: one side does not say.
   */
  agreement: 'city' | 'remote' | 'wide' | 'unsure'
  clash: { veto: 'country' | 'place' | 'remote-scope'; a: string; b: string } | null
}

interface Placed {
  posting: Posting
  labels: Labels
}

// Only these countries' regions come as codes; elsewhere a region is what the source printed.
const CODED_REGIONS = new Set(['US', 'CA', 'AU'])

/** Whether two advertisements can be for one place of work. Every side that is silent leaves the question open. */
export function placeRelation(a: Placed, b: Placed): PlaceRelation {
  const [placesA, placesB] = [a.posting.places, b.posting.places]
  const clash = (
    veto: 'country' | 'place' | 'remote-scope',
    listA: string,
    listB: string,
  ): PlaceRelation => ({
    agreement: 'unsure',
    clash: { veto, a: listA, b: listB },
  })

  const [countriesA, countriesB] = [countries(placesA), countries(placesB)]
  if (disjoint(countriesA, countriesB)) return clash('country', countriesA.join(), countriesB.join())
  const [areasA, areasB] = [remoteAreas(a), remoteAreas(b)]
  if (areasA.length > 0 && areasB.length > 0 && !areasMeet(areasA, areasB)) {
    return clash('remote-scope', areasA.join(), areasB.join())
  }

  if (isRemote(a) && isRemote(b) && sameAreas(areasA, areasB) && !regionsClash(placesA, placesB)) {
    return { agreement: 'remote', clash: null }
  }
  const pairs = placesA.flatMap((one) => placesB.map((other) => [one, other] as const))
  if (pairs.length === 0)
    return { agreement: areasA.length > 0 && areasB.length > 0 ? 'wide' : 'unsure', clash: null }
  if (pairs.some(([one, other]) => sameCity(one, other))) return { agreement: 'city', clash: null }
  if (!pairs.some(([one, other]) => couldMeet(one, other)))
    return clash('place', print(placesA), print(placesB))
  return { agreement: pairs.some(([one, other]) => alikeWide(one, other)) ? 'wide' : 'unsure', clash: null }
}

/** Whether both name a town that is written alike, in whatever country it was read. */
export function townsShared(a: Posting, b: Posting): boolean {
  const towns = new Set(a.places.flatMap(({ city }) => (city === null ? [] : [fold(city)])))
  return b.places.some(({ city }) => city !== null && towns.has(fold(city)))
}

function sameCity(a: Place, b: Place): boolean {
  if (a.city === null || b.city === null || codedRegionsDiffer(a, b)) return false
  const [cityA, cityB] = [fold(a.city), fold(b.city)]
  return cityA === cityB || cityA.startsWith(`${cityB} `) || cityB.startsWith(`${cityA} `)
}

// Two named cities that differ never meet; a region or country may hold the other side's city.
function couldMeet(a: Place, b: Place): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  if (a.city !== null && b.city !== null) return sameCity(a, b)
  if (a.region === null || b.region === null) return true
  return fold(a.region) === fold(b.region)
}

// One region, or two countries without one: the same wide place, though a town may still differ.
function alikeWide(a: Place, b: Place): boolean {
  if (a.region !== null && b.region !== null) return couldMeet(a, b)
  return a.city === null && b.city === null && a.region === b.region && couldMeet(a, b)
}

function codedRegionsDiffer(a: Place, b: Place): boolean {
  if (a.region === null || b.region === null || a.region === b.region) return false
  return CODED_REGIONS.has(a.country ?? '') && CODED_REGIONS.has(b.country ?? '')
}

function isRemote({ posting, labels }: Placed): boolean {
  const remote = labels.workplace === undefined ? posting.remoteHint : labels.workplace.value === 'remote'
  return remote && posting.places.every((place) => place.city === null)
}

function sameAreas(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((area) => b.includes(area))
}

function regionsClash(a: readonly Place[], b: readonly Place[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => couldMeet(one, other)))
}

function remoteAreas({ posting, labels }: Placed): string[] {
  return labels.remote_scope?.value ?? posting.remoteScope
}

function areasMeet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => areaCovers(one, other) || areaCovers(other, one)))
}

function countries(places: readonly Place[]): string[] {
  // One place without a country could be anywhere, so the list proves nothing.
  const known = places.map((place) => place.country)
  return known.includes(null) ? [] : [...new Set(known as string[])]
}

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one))
}

function print(places: readonly Place[]): string {
  return places
    .slice(0, 5)
    .map(({ city, region, country }) => [city, region, country].filter((part) => part !== null).join(', '))
    .join('; ')
}

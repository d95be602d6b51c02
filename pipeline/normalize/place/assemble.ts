import type { Place } from '../../posting.ts'
import { fold } from '../fold.ts'
import type { Town } from './gazetteer.ts'
import { citiesOfQuarter } from './quarters.ts'
import type { Token } from './token-kind.ts'

interface Open {
  printed: string
  towns: readonly Town[]
  region: (Token & { kind: 'region' }) | null
  country: string | null
}

/** Countries and areas that no place took up: "Remote - US" has a country and no place. */
export interface Assembled {
  places: Place[]
  bare: string[]
}

/** Joins the tokens of one location to places: "Leeds, West Yorkshire, England", "US, OH, Columbus", "Berlin, Hamburg, Köln". */
export function assemble(tokens: readonly Token[], hint: string | null): Assembled {
  const open: Open[] = []
  const regions: (Token & { kind: 'region' })[] = []
  const bare: string[] = []
  const reversed = tokens.length > 1 && (tokens[0]?.kind === 'country' || tokens[0]?.kind === 'region')
  let fresh = 0
  let lead: { country: string | null; region: (Token & { kind: 'region' }) | null } = {
    country: null,
    region: null,
  }
  for (const token of tokens) {
    if (token.kind === 'area') bare.push(...token.countries)
    else if (token.kind === 'town' || token.kind === 'name') {
      open.push({
        printed: token.printed,
        towns: token.kind === 'town' ? token.towns : [],
        region: lead.region,
        country: lead.country,
      })
    } else if (token.kind === 'region') {
      const waiting = open.slice(fresh).filter((one) => one.region === null || !one.region.certain)
      if (waiting.length === 0 && (open.length === 0 || reversed)) {
        regions.push(token)
        if (reversed) lead = { country: lead.country ?? token.country, region: token }
      }
      for (const one of waiting) one.region = token
      // "Łódź, Polska (Łódzkie)": the region comes after its country.
      const last = open.at(-1)
      if (waiting.length === 0 && last?.region === null && last.country === token.country) last.region = token
    } else {
      const waiting = open.filter((one) => one.country === null)
      for (const one of waiting) one.country = token.country
      // "GB, UKM, Stockholm, Sweden": the code in front was wrong about this town.
      const last = open.at(-1)
      if (last?.towns.some((town) => town.country === token.country)) last.country = token.country
      if (open.length === 0 && reversed) lead = { country: token.country, region: null }
      fresh = open.length
      bare.push(token.country)
    }
  }
  const towns = nest(open)
  const places = towns.map((one) => settle(one, hint))
  for (const region of regions) {
    // British locations climb from county to part of the country: the first is the nearest.
    if (region.country === 'GB' && regions[0] !== region) continue
    if (
      places.some(
        (place) => place.country === region.country && (place.region === region.region || towns.length > 0),
      )
    )
      continue
    places.push({ city: null, region: region.region, country: region.country })
  }
  return { places, bare }
}

// "Edgbaston, Birmingham" is one place, "Berlin, Hamburg, Köln" are three: a quarter, an unknown name or (in Britain,
// where the post town follows) any pair is one.
function nest(all: Open[]): Open[] {
  const whole = all.filter((one) => one.towns[0]?.part !== true)
  const open = whole.length > 0 && all[0] === whole[0] ? whole : all
  if (open.length !== 2) return open.length > 2 ? listOf(open) : open
  const [first, second] = open as [Open, Open]
  if (first.region !== second.region && first.region !== null && second.region !== null) return open
  if (second.towns.length === 0) return [first]
  const outer = choose(second.towns, second.region, second.country, null)
  if (outer === undefined) return open
  if (isQuarterOf(first, outer)) return [second]
  if (outer.country === 'ES' && isProvinceOf(second.printed, first)) {
    return [
      {
        ...first,
        region: {
          kind: 'region',
          region: second.printed,
          country: 'ES',
          printed: second.printed,
          certain: true,
        },
      },
    ]
  }
  const home = choose(first.towns, first.region, first.country, null)
  if (home !== undefined && isQuarterOf(second, home)) return [first]
  const inner = choose(first.towns, first.region, first.country ?? outer.country, null)
  // "Canary Wharf, London": what no table knows before a city is in it; before a small town it is a village of its own.
  if (inner === undefined && first.towns.length === 0 && outer.size >= CITY_SIZE) return [second]
  const british = outer.country === 'GB' && (first.country ?? 'GB') === 'GB'
  if (
    inner === undefined
      ? largest(first) === undefined || british
      : inner.part || british || inner.size + 7 < outer.size
  ) {
    return [
      {
        ...first,
        country: first.country ?? second.country ?? outer.country,
        region: first.region ?? second.region,
      },
    ]
  }
  return open
}

/** log2 of some 130,000 people. */
const CITY_SIZE = 17

// "Getafe (Madrid)": a Spanish town and the province that is called after its capital.
function isProvinceOf(name: string, town: Open): boolean {
  return (
    PROVINCES.has(fold(name)) &&
    !PROVINCES.has(fold(town.printed)) &&
    town.towns.some((one) => one.country === 'ES')
  )
}

const PROVINCES = new Set(
  'a coruna,coruna,albacete,alicante,almeria,avila,badajoz,barcelona,burgos,caceres,cadiz,castellon,ciudad real,cordoba,cuenca,girona,granada,guadalajara,huelva,huesca,jaen,las palmas,leon,lleida,lugo,madrid,malaga,murcia,ourense,palencia,pontevedra,salamanca,santa cruz de tenerife,segovia,sevilla,soria,tarragona,teruel,toledo,valencia,valladolid,zamora,zaragoza'.split(
    ',',
  ),
)

function isQuarterOf(one: Open, city: Town): boolean {
  return citiesOfQuarter(one.printed).some((has) => has.city === city.city && has.country === city.country)
}

function listOf(open: Open[]): Open[] {
  const known = open.filter((one) => one.towns.length > 0)
  return known.length > 0 ? known : open.slice(0, 1)
}

function largest(one: Open): Town | undefined {
  return choose(one.towns, one.region, one.country, null)
}

function settle(one: Open, hint: string | null): Place {
  const country = one.country ?? one.region?.country ?? null
  const town = choose(one.towns, one.region, country, hint)
  if (town === undefined) {
    return { city: readable(one.printed), region: one.region?.region ?? null, country: country ?? hint }
  }
  const region =
    one.region !== null && one.region.country === town.country
      ? one.region.region
      : country !== null || one.region === null
        ? known(town, one)
        : null
  return { city: saintOf(one.printed, town), region, country: town.country }
}

const POINTED = new Set(['US', 'CA', 'DE', 'AT', 'CH'])

// "St. Louis" is how people there write it.
function saintOf(printed: string, town: Town): string {
  return /^st\.?\s/i.test(printed) && POINTED.has(town.country)
    ? town.city.replace(/^(?:Saint|Sankt|St)\s/, 'St. ')
    : town.city
}

// A state that the advertisement does not print is filled in only where no namesake of like size makes it a guess.
function known(town: Town, one: Open): string | null {
  if (town.region === null) return null
  const rival = one.towns.find(
    (other) => other !== town && other.country === town.country && other.region !== town.region,
  )
  return rival === undefined || rival.size + 2 <= town.size ? town.region : null
}

/** The town meant: of the printed region, else the printed country, else the board's, else the largest. */
export function choose(
  towns: readonly Town[],
  region: { region: string; country: string } | null,
  country: string | null,
  hint: string | null,
): Town | undefined {
  if (region !== null) {
    const coded = towns.find((town) => town.country === region.country && town.region === region.region)
    if (coded !== undefined) return coded
    const inCountry = towns.find((town) => town.country === region.country)
    return inCountry?.region === null ? inCountry : undefined
  }
  if (country !== null) return towns.find((town) => town.country === country)
  const home = hint === null ? undefined : towns.find((town) => town.country === hint)
  const top = towns[0]
  if (home !== undefined) return home
  // On a board of one country an unknown small place is at home; only a city of weight abroad is believed.
  return hint !== null && top !== undefined && (top.size < 16 || top.part) ? undefined : top
}

/** A name in capitals or in small letters, written as names are. */
function readable(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}

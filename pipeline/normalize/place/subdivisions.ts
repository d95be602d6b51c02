import { foldWords } from '../fold.ts'

/** ISO 3166-2 parts of the three countries whose region is a code in our terms: code, English name, other spellings. */
const TABLE: Record<'US' | 'CA' | 'AU', string> = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California,Kalifornien,Kalifornija|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia,D C|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York State,New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington State,Washington|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico|GU Guam|VI US Virgin Islands',
  CA: 'AB Alberta|BC British Columbia,Colombie Britannique|MB Manitoba|NB New Brunswick,Nouveau Brunswick|NL Newfoundland and Labrador,Newfoundland|NS Nova Scotia,Nouvelle Ecosse|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island,PEI|QC Quebec|SK Saskatchewan|YT Yukon,Yukon Territory',
  AU: 'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
}

export interface Subdivision {
  country: 'US' | 'CA' | 'AU'
  region: string
}

const byCode = new Map<string, Subdivision[]>()
const byName = new Map<string, Subdivision>()
for (const country of ['US', 'CA', 'AU'] as const) {
  for (const entry of TABLE[country].split('|')) {
    const space = entry.indexOf(' ')
    const subdivision = { country, region: entry.slice(0, space) }
    byCode.set(subdivision.region, [...(byCode.get(subdivision.region) ?? []), subdivision])
    for (const name of entry.slice(space + 1).split(',')) byName.set(foldWords(name), subdivision)
  }
}

// As newspapers shorten them, always with the full stop.
const SHORT = new Map(
  'Ala AL|Ariz AZ|Ark AR|Calif CA|Cal CA|Colo CO|Conn CT|Del DE|Fla FL|Ga GA|Ill IL|Ind IN|Kan KS|Ky KY|La LA|Md MD|Mass MA|Mich MI|Minn MN|Miss MS|Mo MO|Mont MT|Neb NE|Nev NV|Okla OK|Ore OR|Pa PA|Penn PA|Tenn TN|Tex TX|Va VA|Vt VT|Wash WA|Wis WI|Wyo WY|W Va WV|Ont ON|Que QC|Alta AB|Sask SK|Man MB'
    .split('|')
    .map((pair) => [foldWords(pair.slice(0, -3)), pair.slice(-2)] as const),
)

/** Names that are also a city or a country; they count as the state only where the words around them say so. */
const AMBIGUOUS = new Set(['new york', 'washington', 'georgia', 'victoria', 'quebec'])

/** A state or province by its code in capitals; `country` decides WA, NT, SA. */
export function readSubdivisionCode(token: string, country: string | null): Subdivision | null {
  const code = token.trim().replace(/\./g, '')
  if (!/^[A-Z]{2,3}$/.test(code)) return null
  const found = byCode.get(code)
  if (found === undefined) return null
  return found.find((one) => one.country === country) ?? found[0] ?? null
}

/** A state or province by its name. */
export function readSubdivisionName(token: string): (Subdivision & { ambiguous: boolean }) | null {
  const short = /^\p{Lu}.*\p{Ll}\.$/u.test(token) ? SHORT.get(foldWords(token)) : undefined
  if (short !== undefined) return { ...byCode.get(short)![0]!, ambiguous: false }
  const key = foldWords(token)
    .replace(/^(?:state|province|territory) of /, '')
    .replace(/ (?:state|province|region)$/, (tail, at) => (at > 0 ? '' : tail))
  const found = byName.get(key) ?? byName.get(foldWords(token))
  return found === undefined ? null : { ...found, ambiguous: AMBIGUOUS.has(foldWords(token)) }
}

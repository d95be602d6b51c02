import { createRequire } from 'node:module'
import { fold } from '../fold.ts'
import { readAlias } from './exonyms.ts'
import { dictionaryForms } from './inflections.ts'

/** A town in the table of place names. */
export interface Town {
  city: string
  country: string
  /** State or province code in US, CA, AU; else null. */
  region: string | null
  /** log2 of the population. */
  size: number
  /** A quarter or section of another town. */
  part: boolean
  /** Its line in the table, which says where it lies. */
  line: number
}

let lines: string[] | undefined
const NONE: readonly Town[] = []
const known = new Map<string, readonly Town[]>()
const KNOWN_MAX = 20_000

// Read on first use: commands that place nothing pay nothing. Lines stay text and are searched by halving, because
// objects for 80,000 towns would cost 40 MB and a quarter of a second.
function table(): string[] {
  lines ??= (createRequire(import.meta.url)('./cities.json') as { cities: string }).cities.split('\n')
  return lines
}

/** Every town of that name, accents and case aside, under its local or another well-known name; largest first. */
export function findTowns(name: string): readonly Town[] {
  const key = fold(name)
  if (key.length < 2) return NONE
  let towns = known.get(key)
  if (towns === undefined) {
    towns = search(key, name)
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(key, towns)
  }
  return towns
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ft\.\s?/gu, 'fort '],
  [/(?<!\p{L})mt\.\s?/gu, 'mount '],
  [/(?<!\p{L})st\.\s?/gu, 'saint '],
  [/(?<!\p{L})v\.\s?d\.\s?/gu, 'vor der '],
  [/(?<!\p{L})a\.\s?d\.\s?/gu, 'an der '],
  [/(?<!\p{L})i\.\s?d\.\s?/gu, 'in der '],
  [/(?<!\p{L})o\.\s?d\.\s?t\./gu, 'ob der tauber'],
  [/(?<!\p{L})a\.\s?(?:rh\.|rhein)/gu, 'am rhein'],
  [/(?<!\p{L})wlkp\./gu, 'wielkopolski'],
  [/(?<!\p{L})maz\./gu, 'mazowiecki'],
]

// "St Petersburg" for "St. Petersburg", "Aix en Provence" for "Aix-en-Provence".
function spellings(key: string): Set<string> {
  const all = new Set<string>()
  if (key.includes('.')) all.add(expand(key))
  const saint = /^(?:st\.?|saint|sankt)[\s-]+(.+)$/.exec(key)
  if (saint !== null)
    for (const first of ['st. ', 'saint ', 'saint-', 'sankt ', 'st ']) all.add(first + saint[1]!)
  if (key.includes(' ')) all.add(key.replaceAll(' ', '-'))
  if (key.includes('-')) all.add(key.replaceAll('-', ' '))
  all.delete(key)
  return all
}

function expand(key: string): string {
  return ABBREVIATIONS.reduce((name, [short, long]) => name.replace(short, long), key)
}

function search(key: string, name: string): readonly Town[] {
  const found = exact(key)
  if (found.length === 0) {
    for (const spelling of spellings(key)) found.push(...exact(spelling))
    // The table leaves out some hyphens, and boards leave out others: "Neu-Isenburg", "Aix en Provence".
    for (const town of found)
      if (name !== key && name.includes('-') && !town.city.includes('-')) town.city = name
  }
  for (const alias of readAlias(name)) {
    // The table has some well-known towns without their marks.
    for (const town of found)
      if (town.country === alias.country && fold(alias.city) === key) town.city = alias.city
    for (const town of exact(fold(alias.city))) {
      if (
        town.country === alias.country &&
        !found.some(
          (one) => one.country === town.country && one.city === town.city && one.region === town.region,
        )
      ) {
        found.push(town)
      }
    }
  }
  if (found.length === 0 && key.length > 3) found.push(...inflected(name))
  return found.sort((a, b) => Number(a.part) - Number(b.part) || b.size - a.size)
}

// Latvian forms carry their marks; the others are so short that only a town of some size is believed.
function inflected(name: string): Town[] {
  for (const { key, countries } of dictionaryForms(name)) {
    const towns = exact(key).filter(
      ({ country, size, part }) =>
        countries.includes(country) && !part && (country === 'LV' || size >= (country === 'PL' ? 15 : 12)),
    )
    if (towns.length > 0) return towns
  }
  return []
}

function exact(key: string): Town[] {
  const all = table()
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (nameAt(all, middle) < key) low = middle + 1
    else high = middle
  }
  const found: Town[] = []
  for (let at = low; at < all.length && nameAt(all, at) === key; at += 1) found.push(read(all[at]!, at))
  return found
}

// Every search passes the same middles, so their folded names are kept.
const folded: string[] = []

function nameAt(all: readonly string[], at: number): string {
  const line = all[at]!
  folded[at] ??= fold(line.slice(0, line.indexOf('|')))
  return folded[at]
}

/** The town of a line of the table, by its number from 0. */
export function townAt(line: number): Town {
  return read(table()[line]!, line)
}

function read(line: string, at: number): Town {
  const bar = line.indexOf('|')
  const country = line.slice(bar + 1, bar + 3)
  const kind = line.length - 2
  return {
    city: line.slice(0, bar),
    country,
    region: line.slice(bar + 3, kind) || null,
    size: Number.parseInt(line.slice(kind + 1), 36),
    part: line[kind] === '-',
    line: at,
  }
}

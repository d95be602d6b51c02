import { fold } from '../fold.ts'
import { readArea, readCountry } from './countries.ts'
import { findTowns } from './gazetteer.ts'
import { dropLead, isLead } from './lead-words.ts'
import { isLocalCode } from './local-codes.ts'
import { dropPremises, isPremises } from './premises.ts'
import { readRegion } from './regions.ts'
import { readSubdivisionCode, readSubdivisionName } from './subdivisions.ts'
import { dropAffixes, dropDirection, dropPostcode, dropStreet, isNoise, isStreet } from './tokens.ts'

const BETWEEN_PLACES =
  /\s*(?:[;|•\n]|\s\/\s|,?\s(?:(?:and|und|un|y|et|och|i)\/)?(?:or|oder|vai|ou|eller|lub|albo|o|bzw\.?|resp\.?|respektive|samt|sowie|kā arī|ainsi que|así como|as well as)\s(?=\S))\s*/u
const AND = /\s+(?:and|und|un|y|e|et|och|i|oraz|&|\+)\s+|\//iu
const EDGES = /^[\s,.;:()[\]–—-]+|[\s,;:()[\]–—-]+$/gu
const TRAILING = /\s+(?:or|oder|vai|ou|o|eller|lub|albo|and|und|un|in|from|within)$/u
const CONNECTOR =
  /^(?:or|oder|vai|ou|and|und|un|only|within|across|throughout|anywhere in|in ganz|ganz)\s+(?=\S)/iu

/** Cuts a location that lists several places apart; "Tyne & Wear" and "Trinidad and Tobago" stay whole. */
export function splitGroups(text: string): string[] {
  const groups: string[] = []
  // "Truth or Consequences, NM" is one town.
  const [head = ''] = text.split(',', 1)
  const parts = BETWEEN_PLACES.test(head) && isTown(head) ? [text] : text.split(BETWEEN_PLACES)
  const all = parts.length > 1 ? statesIn(parts.map(trimEdges).join(', ')) : null
  if (all !== null) return all
  for (const part of parts) {
    const trimmed = withoutLead(trimEdges(part))
    if (trimmed === '') continue
    const states = statesIn(trimmed)
    if (states !== null) {
      groups.push(...states)
      continue
    }
    const pieces = splitAnd(trimmed)
    if (
      pieces.length > 1 &&
      !isKnown(trimmed) &&
      pieces.every(
        (piece) =>
          piece !== '' &&
          piece.split(/\s*,\s*/).some((one) => isKnown(one) || isKnown(dropDirection(dropAffixes(one)))),
      )
    ) {
      groups.push(...share(pieces).flatMap((piece) => namedApart(piece, pieces)))
    } else groups.push(...namedApart(trimmed, parts))
  }
  return groups
}

// "Leeds, Bradford and York": before an "and" without commas of its own, commas part places too.
function namedApart(group: string, among: readonly string[]): string[] {
  if (among.length < 2 || !group.includes(',') || among.at(-1)?.includes(',')) return [group]
  const names = group.split(/\s*,\s*/)
  return names.every((name) => isTown(name) && !isOuter(name)) ? names : [group]
}

// "must reside in Ohio", "Darbs Rīgā": the words that lead up to a place, unless they are its name.
function withoutLead(text: string): string {
  return isKnown(text) || isTown(text.split(',', 1)[0] ?? '') ? text : trimEdges(dropLead(text))
}

// "CA" behind a state would be California.
const SPELLED = { US: 'USA', CA: 'Canada', AU: 'Australia' }

// "AZ, NM, TX" is three states; "CA, ON" can be Canada and its province.
function statesIn(text: string): string[] | null {
  const pieces = text
    .split(/\s*(?:,|(?<=\p{L})\/(?=\p{L})|\s(?:and|or|&)\s)\s*(?:(?:and|or|&)\s+)?/u)
    .map(withoutLead)
  if (pieces.length < 2 || pieces.length > 52) return null
  const states = pieces.map((piece) => readSubdivisionCode(piece, null) ?? readSubdivisionName(piece))
  const [first, second] = states
  if (!first || !second || states.some((state) => state?.country !== first.country)) return null
  if (new Set(states.map((state) => state!.region)).size < states.length) return null
  if (pieces.every((piece) => readCountry(piece) !== null)) return null
  // "Nevada, MO", "LA, CA" are towns.
  if (
    pieces.length === 2 &&
    (`${pieces[0]}, ${pieces[1]}` === 'LA, CA' || isTownOf(pieces[0]!, second.region))
  )
    return null
  return states.map((state) => `${state!.region}, ${SPELLED[first.country]}`)
}

// "Perth, Perth and Kinross" has no place to split at: the comma part around the "and" is one name.
function splitAnd(text: string): string[] {
  const pieces = ['']
  for (const [at, part] of text.split(',').entries()) {
    const cut = isKnown(part.trim()) ? [part] : part.split(AND)
    pieces[pieces.length - 1] += (at > 0 ? ',' : '') + (cut[0] ?? '')
    pieces.push(...cut.slice(1))
  }
  return pieces.map((piece) => piece.replace(EDGES, ''))
}

// "Dallas and Houston, TX": what follows the last comma belongs to every place before it.
function share(pieces: string[]): string[] {
  const last = pieces.at(-1) ?? ''
  const comma = last.indexOf(',')
  if (comma < 0 || pieces.slice(0, -1).some((piece) => piece.includes(','))) return pieces
  return pieces.map((piece, at) => (at === pieces.length - 1 ? piece : piece + last.slice(comma)))
}

/** Cuts one place into its tokens, biggest known names first: "Liverpool Merseyside" gives two. */
export function splitTokens(group: string): string[] {
  const whole = trimEdges(group)
  if (isNoise(whole)) return []
  if (isTown(whole)) return [whole]
  const parts = group
    .replace(/\s[-–—]+\s|\s[-–—]+$|^[-–—]+\s/gu, ',')
    .replace(/[()[\]]/g, (mark, at: number) => (isTown(around(group, at)) ? mark : ','))
    .split(',')
  const tokens: string[] = []
  for (const [at, part] of parts.entries()) {
    let token = dropStreet(trimEdges(part))
    if (token === '' || isStreet(token)) continue
    if (!isTown(token)) token = dropPostcode(token).replace(EDGES, '')
    if (token === '' || (isNoise(token) && !isBeforeItsState(token, parts[at + 1]))) continue
    if (isKnown(token)) tokens.push(token)
    else if (!isPremises(token)) tokens.push(...splitWords(token))
    else {
      const town = dropAffixes(dropPremises(token))
      if ((findTowns(town)[0]?.size ?? 0) >= AIRPORT_SIZE) tokens.push(town)
    }
  }
  return tokens
}

// "Mobile, AL" and "Mobile, Alabama 36602" are no work on the road.
function isBeforeItsState(token: string, next: string | undefined): boolean {
  const behind = dropPostcode(trimEdges(next ?? ''))
  const state = readSubdivisionCode(behind, null) ?? readSubdivisionName(behind)
  return (
    state !== null &&
    findTowns(token).some(({ country, region }) => country === state.country && region === state.region)
  )
}

function trimEdges(part: string): string {
  const trimmed = part.replace(EDGES, '').replace(CONNECTOR, '').replace(TRAILING, '')
  return trimmed.lastIndexOf('(') > trimmed.lastIndexOf(')') ? `${trimmed})` : trimmed
}

// The name with its bracket, "Halle (Saale)", may be a town of its own.
function around(group: string, at: number): string {
  const start = Math.max(group.lastIndexOf(',', at), -1) + 1
  const end = group.indexOf(',', at)
  return group.slice(start, end < 0 ? undefined : end).trim()
}

function splitWords(token: string): string[] {
  const bare = withoutLead(dropAffixes(token).replace(EDGES, ''))
  if (bare === '' || isNoise(bare) || isLead(bare)) return []
  if (isKnown(bare)) return [bare]
  const undirected = dropDirection(bare)
  if (undirected !== bare && isTown(undirected)) return [undirected]
  const hyphens = bare.split(/[-–]/)
  if (hyphens.length > 1 && readCountry(hyphens[0] ?? '') !== null)
    return hyphens.map((one) => one.trim()).filter((one) => one !== '')
  const near =
    /^(.{2,}?)\s+(?:bei|b\.|nahe|near|pie|cerca de|près de|pod|koło|k\.|k\/|close to|outside)\s+\p{Lu}/u.exec(
      bare,
    )
  if (near) return splitWords(near[1]!)
  // "Artern/Unstrut": of names joined by a stroke, those we know.
  if (bare.includes('/'))
    return bare
      .split('/')
      .map((one) => one.trim())
      .filter(isKnown)
  const words = bare.split(' ')
  if (words.length > 6) return []
  for (let cut = 1; cut < words.length; cut += 1) {
    const [head, tail] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    if (isOuter(tail)) return [...(isKnown(head) ? [head] : splitWords(head)), tail]
    if (isOuter(head) && isKnown(tail)) return [tail, head]
  }
  const last = words.at(-1) ?? ''
  const town = words.length > 1 ? findTowns(words.slice(0, -1).join(' '))[0] : undefined
  if (town !== undefined && isLocalCode(last, town.country)) return [words.slice(0, -1).join(' '), last]
  const city = headCity(bare)
  if (city !== null) return city
  return looksLikeName(bare) ? [bare] : []
}

// "Hamburg-Altona", "Warszawa Mokotów", "Dublin 2": a quarter behind its city. "Köln-Bonn" are two.
function headCity(name: string): string[] | null {
  const words = name.split(/[\s–-]+/)
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const head = words.slice(0, cut).join(' ')
    const town = findTowns(head)[0]
    if (town === undefined || town.part || town.size < HEAD_SIZE || !QUARTERED.has(town.country)) continue
    // "Kolonia Brużyca" is no Köln.
    if (!fold(town.city).startsWith(fold(head))) continue
    const rest = words.slice(cut).join(' ')
    const other = name.includes('-') ? findTowns(rest)[0] : undefined
    return other !== undefined && !other.part && other.country === town.country && other.size >= HEAD_SIZE
      ? [head, rest]
      : [head]
  }
  return null
}

/** log2 of the people of a town after which premises are called: "Flughafen Leipzig", not "Galeria Emporia". */
const AIRPORT_SIZE = 15

// In English names what follows a town makes another town: "Newport Coast".
const QUARTERED = new Set('DE AT CH PL SE LV LT EE FR NL BE DK NO FI CZ IT PT ES IE CA CL'.split(' '))

/** log2 of the people of a city that has quarters of its own name: some 130,000. */
const HEAD_SIZE = 17

function isTownOf(name: string, region: string): boolean {
  return findTowns(name).some((town) => town.region === region)
}

function isOuter(name: string): boolean {
  return (
    readCountry(name) !== null ||
    readArea(name) !== null ||
    readSubdivisionCode(name, null) !== null ||
    readSubdivisionName(name) !== null ||
    readRegion(name, null) !== null
  )
}

function isTown(name: string): boolean {
  return findTowns(name).length > 0
}

function isKnown(name: string): boolean {
  return isTown(name) || isOuter(name)
}

// An unknown word is a place only if it reads like one: few words, no digits, nothing of business.
function looksLikeName(name: string): boolean {
  return !/\d|[&@#:%?!_/]|https?/.test(name) && name.split(' ').length <= 4 && !BUSINESS.test(name)
}

const BUSINESS =
  /\b(?:service|services|sales|customer|support|team|department|store|shop|client|company|job|jobs|work|working|role|hours|agency|group|centre & |call|hiring|apply|salary|competitive|permanent|contract|temporary|full|part|time|schedule)\b/i

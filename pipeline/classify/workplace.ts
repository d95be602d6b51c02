import type { Label, Span } from '../label.ts'
import type { Occupation, Workplace } from '../vocabulary.ts'
import { GAP } from './characters.ts'
import { derived, label } from './finding.ts'
import { isOfHouse } from './house.ts'
import { licenceOf } from './licence.ts'
import { numbersOf } from './numbers.ts'
import { SERVICE } from './occupation.ts'
import { type Hit, hitsOf, isDenied, type Reading, standing, together, wordsOf } from './reading.ts'
import { type SceneVerdict, scenesOf } from './scene.ts'

/** Work that is only possible on site. */
const ON_SITE: ReadonlySet<Occupation> = new Set([
  'retail-salesperson',
  'cashier',
  'bank-teller',
  'receptionist',
  'concierge',
  'hotel-desk-clerk',
  'lodging-manager',
  'food-service',
  'care-health',
  'logistics-labour',
])

function titleVerdict(hits: readonly Hit[]): Label<Workplace> | null {
  const pick = (value: string) => hits.find((hit) => hit.value === value)
  const hybrid = pick('hybrid')
  if (hybrid) return label('hybrid', 'workplace/title', hybrid)
  const onsite = pick('onsite-only') ?? pick('onsite')
  if (onsite) return label('onsite', 'workplace/title', onsite)
  const remote = pick('remote') ?? pick('remote-soft')
  return remote ? label('remote', 'workplace/title', remote) : null
}

function statedVerdict(hits: readonly Hit[]): Label<Workplace> | null {
  const pick = (value: string) => hits.find((hit) => hit.value === value)
  const hybrid = pick('hybrid')
  if (hybrid) return label('hybrid', 'workplace/structured', hybrid)
  const remote = pick('remote') ?? pick('remote-soft')
  const onsite = pick('onsite-only') ?? pick('onsite')
  if (remote && onsite) return label('hybrid', 'workplace/structured', remote)
  if (remote) return label('remote', 'workplace/structured', remote)
  return onsite ? label('onsite', 'workplace/structured', onsite) : null
}

const ALL_REMOTE = 90
const WEEK = 5

const WHOLLY =
  /fully|entirely|completely|vollständig|komplett|piln[īi]b|piln[īi]g|totalmente|entièrement|helt|w pełni/iu

/** "100 % Homeoffice" and "the chance to work fully remotely" are remote, "50 % Homeoffice" a split. */
function byShare<H extends Hit>(hit: H): H {
  if (hit.value !== 'hybrid') return hit
  if (WHOLLY.test(wordsOf(hit))) return { ...hit, value: 'remote' }
  if (!/# ?%/.test(hit.source)) return hit
  const [, share] = numbersOf(hit)
  return share !== null && share >= ALL_REMOTE ? { ...hit, value: 'remote' } : hit
}

/** "Remote? Almost.": a question in a title claims nothing. */
function isAsked({ part, to }: Hit): boolean {
  const { text, end } = part.tokens
  return text[end[to - 1]!] === '?'
}

/** "Remote, with two trips a year": a word that opens a sentence and a comma that ends it make a label. */
function standsAlone({ part, from, to }: Hit): boolean {
  const { gap, end, text } = part.tokens
  const after = end[to - 1]!
  // The town of that name.
  if (/^, ?(?:Oregon|OR)(?![a-z])/.test(text.slice(after, after + 10))) return false
  return gap[from]! >= GAP.sentence && (gap[to] ?? GAP.line) >= GAP.clause
}

/** "Workplace: Mill Lane 4" opens a line; "courtesy in the workplace" names none. */
function isLabel({ part, from, to }: Hit): boolean {
  const { text, end, gap } = part.tokens
  return gap[from]! >= GAP.clause && (text[end[to - 1]!] === ':' || gap[to] === GAP.line)
}

/** "In the office five days" is no split. */
const isSplit = (hit: Hit): boolean =>
  !/# ?\(?(?:day|tag|dien)/.test(hit.source) || (numbersOf(hit)[1] ?? 1) < WEEK

/**
 * Where the work is done. A body that denies remote work beats every positive; then structured field, title, and the
 * body's own words, whole sentences first; last what the work itself implies. `partTime`: then "three days a week"
 * are the days of work, not a share of them.
 */
export function workplaceOf(
  reading: Reading,
  occupation: Occupation,
  partTime: boolean,
): Label<Workplace> | null {
  const hits = hitsOf(reading, 'workplace')
    .filter((hit) => hit.value === 'hands-on' || !isOfHouse(reading, hit))
    .map(byShare)
  const scenes = scenesOf(reading)
  const scene = (value: SceneVerdict['value']) => scenes.find((one) => one.value === value)
  const said = (value: Workplace, rule: string, { first, last }: SceneVerdict) =>
    label(value, rule, first, last)
  const refused = scenes.filter((one) => one.value === 'refused')
  const isRefused = (hit: Hit) => refused.some(({ first }) => together(first, hit))
  const inText = hits.filter((hit) => hit.part.in === 'text')
  const standingText = inText.filter((hit) => !isDenied(hit) && !isRefused(hit))
  const denied = inText.find((hit) => isDenied(hit) && (hit.value === 'remote' || hit.value === 'hybrid'))
  const strict = inText.find((hit) => !isDenied(hit) && hit.value === 'onsite-only')
  const hybrid = standingText.find((hit) => hit.value === 'hybrid' && isSplit(hit))
  const days = hybridDays(reading, isRefused)
  const split = scene('hybrid')
  const isMixed = hybrid || days || split
  if (strict && !isMixed) return label('onsite', 'workplace/denial', strict)
  const statedHits = hits.filter((hit) => hit.part.in === 'workplace' || hit.part.in === 'commitment')
  const stated = statedVerdict(statedHits)
  const title = titleVerdict(hits.filter((hit) => hit.part.in === 'title' && !isDenied(hit) && !isAsked(hit)))
  if (denied && !isMixed) return label('onsite', 'workplace/denial', denied)
  if (split && stated?.value !== 'onsite') return said('hybrid', 'workplace/split', split)
  if (days && stated?.value !== 'onsite') return label('hybrid', 'workplace/days', days)
  if (stated) return stated
  // "Work From Home" that is one "while our new office is being finished".
  const meanwhile = scenes.find(
    ({ value, first, last }) =>
      value === 'onsite' && (first.value === 'meanwhile' || last.value === 'meanwhile'),
  )
  if (title?.value === 'remote' && meanwhile) return said('onsite', 'workplace/meanwhile', meanwhile)
  if (title) return title
  if (refused[0] && !isMixed) return said('onsite', 'workplace/refused', refused[0])
  if (hybrid) return label('hybrid', 'workplace/text', hybrid)
  const parts = partTime ? undefined : (scene('home-days') ?? scene('office-days'))
  if (parts) return said('hybrid', 'workplace/days', parts)
  const always = scene('onsite')
  if (always) return said('onsite', 'workplace/always', always)
  const home = scene('remote')
  const remote = standingText.find(
    (hit) => hit.value === 'remote' || (hit.value === 'remote-soft' && standsAlone(hit)),
  )
  const onsite = standingText.find((hit) => hit.value === 'onsite')
  // Home work among the benefits of a job that has an office is a part of the week.
  if (remote && onsite && remote.zone === 'benefits' && !home)
    return label('hybrid', 'workplace/benefit', remote)
  if (remote && remote.zone !== 'company') return label('remote', 'workplace/text', remote)
  if (home) return said('remote', 'workplace/home', home)
  if (reading.posting.hybridHint) return derived('hybrid', 'workplace/location')
  if (reading.posting.remoteHint) return derived('remote', 'workplace/location')
  if (onsite) return label('onsite', 'workplace/text', onsite)
  if (ON_SITE.has(occupation)) return derived('onsite', 'workplace/occupation')
  const handsOn = hits.find((hit) => hit.value === 'hands-on')
  if (handsOn) return label('onsite', 'workplace/hands-on', handsOn)
  const atHome = scene('home')
  if (atHome) return said('remote', 'workplace/home', atHome)
  const place =
    standingText.find(
      (hit) =>
        hit.value === 'place-of-work' ||
        (hit.value === 'paper' && !SERVICE.has(occupation)) ||
        (hit.value === 'place-label' && isLabel(hit)),
    ) ?? standing(reading, 'visitors').find((hit) => hit.part.in === 'text')
  if (place) return label('onsite', 'workplace/place-of-work', place)
  // Who must drive has somewhere to go.
  const driving = licenceOf(reading).kinds.find((kind) => kind.value === 'driving')
  if (driving)
    return {
      ...derived('onsite', 'workplace/driving'),
      because: { ...driving.because, rule: 'workplace/driving' },
    }
  const office = scene('office')
  return office ? said('onsite', 'workplace/office', office) : null
}

/** A stated number of office or home days: the mark of a hybrid split. */
function hybridDays(reading: Reading, isRefused: (hit: Hit) => boolean): Hit | null {
  for (const hit of standing(reading, 'officeDays')) {
    // "Accounts have two days of home working; this post has none."
    if (isRefused(hit)) continue
    const [, days] = numbersOf(hit)
    if (days !== null && days >= 1 && days <= 4) return hit
  }
  return null
}

/** Days a week in the office, where a hybrid job states them (home days count from a week of five). */
export function officeDaysOf(reading: Reading, workplace: Label<Workplace> | null): Label<Span> | null {
  if (workplace?.value !== 'hybrid') return null
  for (const hit of standing(reading, 'officeDays')) {
    const [low, high] = numbersOf(hit)
    if (high === null || high > 5) continue
    const span =
      hit.value === 'office' ? { min: low ?? high, max: high } : { min: 5 - high, max: 5 - (low ?? high) }
    return label(span, 'office_days/stated', hit)
  }
  return null
}

import type { Label } from '../label.ts'
import type { Occupation } from '../vocabulary.ts'
import { GAP } from './characters.ts'
import { derived, label, tally } from './finding.ts'
import { type Hit, hitsOf, type Reading, standing } from './reading.ts'

/** Occupations whose work is answering, helping or keeping customers or users. */
export const SERVICE: ReadonlySet<Occupation> = new Set([
  'customer-service-representative',
  'technical-support',
  'customer-success',
  'customer-service-supervisor',
  'order-clerk',
])

// A slash that a gender ending hangs on ("Dependiente/a") is none.
const BORDER = /\/\s*$|\s[-–—|]\s/

/** What follows says for whom or where: "Kundtjänst till tandvårdskedja". */
const SWEDISH_BORDER = /^(?:till|inom|för|på|hos|åt|vid|med)$/i

/** Parts of a title: borders are clause marks and slashes ("Receptionist/Office Clerk | Reading"). */
function segmentOf(
  hit: Hit,
  language: string | null = null,
): { index: number; first: boolean; last: boolean } {
  const { end, gap, text, start } = hit.part.tokens
  const isBorder = (i: number) =>
    gap[i]! >= GAP.clause ||
    BORDER.test(text.slice(i > 0 ? end[i - 1] : 0, start[i])) ||
    text[start[i]!] === '&' ||
    (language === 'sv' && SWEDISH_BORDER.test(text.slice(start[i], end[i])))
  let index = 0
  for (let i = 1; i <= hit.from; i++) if (isBorder(i)) index++
  const first = hit.from === 0 || isBorder(hit.from)
  return { index, first, last: hit.to >= start.length || isBorder(hit.to) }
}

/** Languages that put the head of a title first: "Vendeur conseil clientèle" sells. */
const HEAD_FIRST: ReadonlySet<string> = new Set(['es', 'fr', 'pl'])

/** The head of a title outranks the rest, an earlier segment a later one; longer phrases know more. */
function weightOf(hit: Hit, language: string | null): number {
  const { index, first, last } = segmentOf(hit, language)
  // "Administrator" is a word of many languages; that of the advertisement says where its head stands.
  const headFirst = HEAD_FIRST.has(hit.language) && HEAD_FIRST.has(language ?? hit.language)
  const head = headFirst ? first : last
  // What follows the head says for what or for whom: "Dependiente atención al cliente" sells.
  const words = headFirst && !first ? 1 : Math.min(hit.to - hit.from, 3)
  const vague = hit.value === 'other' || hit.value === 'administrative' ? 0.5 : 0
  return words * 2 + (head ? 3 : 0) - Math.min(index, 3) * 3 - vague
}

/** Of two readings of one compound the finer counts: "Kundendiensttechniker" is no "Kundendienst". */
function isFiner(hit: Hit, than: Hit): boolean {
  const coarse = hit.source.startsWith('*')
  const same = hit.from === than.from && hit.to === than.to
  return same && !coarse && (than.value === 'customer-service-representative' || than.source.startsWith('*'))
}

interface TitleVerdict {
  value: Occupation
  hit: Hit
  until?: Hit
  rule: string
  /** A service occupation that the title names besides. */
  besides?: Hit
}

function fromTitle(reading: Reading): TitleVerdict | null {
  const hits = hitsOf(reading, 'occupation').filter((hit) => hit.part === reading.title)
  const named = hits.filter((hit) => hit.value !== 'generic')
  let best: Hit | null = null
  const { language } = reading.posting
  for (const hit of named)
    if (!best || weightOf(hit, language) > weightOf(best, language) || isFiner(hit, best)) best = hit
  if (!best) return null
  // "Branch Customer Service Rep (Teller)": who handles the money is told by one word.
  if (best.value === 'customer-service-representative')
    best = named.find((hit) => hit.value === 'bank-teller' || hit.value === 'cashier') ?? best
  const value = best.value as Occupation
  const rank = hitsOf(reading, 'rank').find((hit) => hit.part === reading.title)
  const ranked = value === 'customer-service-representative' || value === 'technical-support'
  if (rank && ranked && segmentOf(rank).index <= segmentOf(best).index + 1)
    return { value: 'customer-service-supervisor', hit: best, until: rank, rule: 'occupation/title-rank' }
  const besides = named.find((hit) => hit !== best && SERVICE.has(hit.value as Occupation))
  return { value, hit: best, rule: 'occupation/title', ...(besides ? { besides } : {}) }
}

interface Votes {
  service: number
  sales: number
  of: (kind: string) => number
  best: Hit | null
}

function votesOf(reading: Reading): Votes {
  const counted = tally(standing(reading, 'work').filter((hit) => hit.part.in === 'text'))
  const of = (kind: string) => counted.get(kind)?.votes ?? 0
  const best = counted.get('service')?.hit ?? counted.get('technical')?.hit ?? null
  return {
    service: of('service') + of('technical') + of('success') + of('orders'),
    sales: of('sales') + of('outbound-sales'),
    of,
    best,
  }
}

/** Occupations at a counter or a gate whose titles borrow "customer service", by what the body says is done. */
const COUNTER_WORK: readonly (readonly [kind: string, occupation: Occupation])[] = [
  ['shop', 'retail-salesperson'],
  ['food', 'food-service'],
  ['lodging', 'hotel-desk-clerk'],
  ['teller', 'bank-teller'],
  ['attend', 'other'],
]
const DISTANT: ReadonlySet<string> = new Set(['phone', 'email', 'chat', 'social', 'sms'])

/** The counter work that the body describes at least twice and oftener than contact over a distance; null without it. */
function counterWork(reading: Reading, votes: Votes): Occupation | null {
  let best: Occupation | null = null
  let most = 1
  for (const [kind, occupation] of COUNTER_WORK)
    if (votes.of(kind) > most) [best, most] = [occupation, votes.of(kind)]
  return best !== null && contactsOf(reading) < most ? best : null
}

/** How many different words of the body say that customers are met by phone or in writing; a title counts for all. */
function contactsOf(reading: Reading): number {
  const hits = standing(reading, 'channels').filter((hit) => DISTANT.has(hit.value) && hit.zone !== 'apply')
  if (hits.some((hit) => hit.part.in === 'title')) return Number.POSITIVE_INFINITY
  let words = 0
  for (const { votes } of tally(hits).values()) words += votes
  return words
}

/** Which service occupation the described work is. */
function serviceKind(votes: Votes): Occupation {
  if (votes.of('technical') >= 3 && votes.of('technical') * 2 >= votes.of('service'))
    return 'technical-support'
  if (votes.of('success') >= 2 && votes.of('success') > votes.of('service')) return 'customer-success'
  if (votes.of('orders') >= 2 && votes.of('orders') > votes.of('service')) return 'order-clerk'
  return 'customer-service-representative'
}

/** "Sales associate" is a shop's word, and borrowed by those who sell from home. */
function hasStore(reading: Reading): boolean {
  return (
    hitsOf(reading, 'visitors').length > 0 ||
    hitsOf(reading, 'industry').some((hit) => hit.value === 'retail')
  )
}

/** Words of hotels, and more of them than of clinics: a receptionist of a dentist may have learnt in a hotel. */
function isHotel(reading: Reading): boolean {
  const words = tally(hitsOf(reading, 'industry'))
  const hotel = words.get('hospitality')?.votes ?? 0
  return hotel > 0 && hotel >= (words.get('healthcare')?.votes ?? 0)
}

/** Titles that leave the work open: the body may overrule them. */
function isVague(verdict: TitleVerdict): boolean {
  return verdict.value === 'other' || verdict.value === 'administrative'
}

/** What the job is: the title decides, the described work where the title says nothing or is contradicted. */
export function occupationOf(reading: Reading): Label<Occupation> {
  const title = fromTitle(reading)
  const votes = votesOf(reading)
  const counter = counterWork(reading, votes)
  if (!title) {
    if (counter && votes.best === null) return derived(counter, 'occupation/counter')
    const contacts = contactsOf(reading)
    const serves = contacts >= 2 && votes.service >= (contacts >= 3 ? 2 : 3) && votes.service >= votes.sales
    const rank = hitsOf(reading, 'rank').find((hit) => hit.part === reading.title)
    if (serves && votes.best && rank?.value === 'supervisor')
      return label('customer-service-supervisor', 'occupation/work-rank', rank)
    if (serves && votes.best && !rank) return label(serviceKind(votes), 'occupation/work', votes.best)
    return derived('other', 'occupation/none-named')
  }
  // "Admin / Order Desk": the body tells which of the two it is about.
  const sells =
    (title.value === 'sales' && votes.service > votes.sales) ||
    (title.value === 'telemarketer' && votes.sales - votes.of('outbound-sales') === 0)
  if ((isVague(title) || sells) && title.besides && votes.service >= 2)
    return label(title.besides.value as Occupation, 'occupation/title-besides', title.besides)
  // A travel consultant who answers and sells nothing.
  if (
    title.value === 'sales' &&
    votes.sales === 0 &&
    votes.service >= 4 &&
    votes.best &&
    contactsOf(reading) >= 3
  )
    return label(serviceKind(votes), 'occupation/work-serves', votes.best)
  if (counter && title.value === 'customer-service-representative')
    return label(counter, 'occupation/counter', title.hit)
  if (
    SERVICE.has(title.value) &&
    votes.sales >= 5 &&
    votes.sales > votes.service * 2 &&
    votes.of('service') < 2
  )
    return label(
      votes.of('outbound-sales') > votes.of('sales') ? 'telemarketer' : 'sales',
      'occupation/work-sells',
      title.hit,
    )
  if (isVague(title) && votes.of('outbound-sales') >= 3 && votes.service < 3)
    return label('telemarketer', 'occupation/work-calls', title.hit)
  if (title.value === 'retail-salesperson' && votes.sales >= 2 && !hasStore(reading))
    return label('sales', 'occupation/no-store', title.hit)
  if (title.value === 'receptionist' && isHotel(reading))
    return label('hotel-desk-clerk', 'occupation/hotel', title.hit)
  return label(title.value, title.rule, title.hit, title.until ?? title.hit)
}

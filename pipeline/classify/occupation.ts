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

/** Parts of a title: borders are clause marks and slashes ("Receptionist/Office Clerk | Reading"). */
function segmentOf(hit: Hit): { index: number; first: boolean; last: boolean } {
  const { gap, text, start } = hit.part.tokens
  const isBorder = (i: number) =>
    gap[i]! >= GAP.clause || text[start[i]! - 1] === '/' || text[start[i]!] === '&'
  let index = 0
  for (let i = 1; i <= hit.from; i++) if (isBorder(i)) index++
  const first = hit.from === 0 || isBorder(hit.from)
  return { index, first, last: hit.to >= start.length || isBorder(hit.to) }
}

/** Languages that put the head of a title first: "Vendeur conseil clientèle" sells. */
const HEAD_FIRST: ReadonlySet<string> = new Set(['es', 'fr', 'pl'])

/** The head of a title outranks the rest, an earlier segment a later one; longer phrases know more. */
function weightOf(hit: Hit): number {
  const { index, first, last } = segmentOf(hit)
  const head = HEAD_FIRST.has(hit.language) ? first : last
  const words = Math.min(hit.to - hit.from, 3)
  const vague = hit.value === 'other' || hit.value === 'administrative' ? 0.5 : 0
  return words * 2 + (head ? 3 : 0) - Math.min(index, 3) * 3 - vague
}

/** Of two readings of one compound the finer counts: "Kundendiensttechniker" is no "Kundendienst". */
function isFiner(hit: Hit, than: Hit): boolean {
  const coarse = hit.source.startsWith('*')
  const same = hit.from === than.from && hit.to === than.to
  return same && !coarse && than.value === 'customer-service-representative'
}

interface TitleVerdict {
  value: Occupation
  hit: Hit
  until?: Hit
  rule: string
}

function fromTitle(reading: Reading): TitleVerdict | null {
  const hits = hitsOf(reading, 'occupation').filter((hit) => hit.part === reading.title)
  const named = hits.filter((hit) => hit.value !== 'generic')
  let best: Hit | null = null
  for (const hit of named) if (!best || weightOf(hit) > weightOf(best) || isFiner(hit, best)) best = hit
  if (!best) return null
  const value = best.value as Occupation
  const rank = hitsOf(reading, 'rank').find((hit) => hit.part === reading.title)
  const ranked = value === 'customer-service-representative' || value === 'technical-support'
  if (rank && ranked && segmentOf(rank).index <= segmentOf(best).index + 1)
    return { value: 'customer-service-supervisor', hit: best, until: rank, rule: 'occupation/title-rank' }
  return { value, hit: best, rule: 'occupation/title' }
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

/** Titles that leave the work open: the body may overrule them. */
function isVague(verdict: TitleVerdict): boolean {
  return verdict.value === 'other' || verdict.value === 'administrative'
}

/** What the job is: the title decides, the described work where the title says nothing or is contradicted. */
export function occupationOf(reading: Reading): Label<Occupation> {
  const title = fromTitle(reading)
  const votes = votesOf(reading)
  if (!title) {
    if (votes.service >= 3 && votes.service >= votes.sales && votes.best)
      return label(serviceKind(votes), 'occupation/work', votes.best)
    return derived('other', 'occupation/none-named')
  }
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
  if (
    title.value === 'receptionist' &&
    hitsOf(reading, 'industry').some((hit) => hit.value === 'hospitality')
  )
    return label('hotel-desk-clerk', 'occupation/hotel', title.hit)
  return label(title.value, title.rule, title.hit, title.until ?? title.hit)
}

import type { Occupation } from '../vocabulary.ts'
import { addressesApplicants } from './application.ts'
import { tally } from './finding.ts'
import { fold } from './fold.ts'
import { type Hit, hitsOf, outside, overlap, type Reading, standing, wordsOf } from './reading.ts'

/** What the body says is done; each distinct phrase is one vote. */
export interface Votes {
  service: number
  sales: number
  of: (kind: string) => number
  best: Hit | null
  /** Different words that say that customers are met by phone or in writing; a title counts for all. */
  contacts: number
  /** Words that say that customers turn to whoever works here: "our readers write in"; two votes at most. */
  reached: { votes: number; hit: Hit } | null
}

const DISTANT: ReadonlySet<string> = new Set(['phone', 'email', 'chat', 'social', 'sms'])

function contactsOf(reading: Reading): number {
  const hits = standing(reading, 'channels').filter(
    (hit) => DISTANT.has(hit.value) && hit.zone !== 'apply' && !addressesApplicants(reading, hit),
  )
  // "Mail" is email in German titles and post in English ones.
  const { language } = reading.posting
  if (hits.some((hit) => hit.part.in === 'title' && (hit.value !== 'email' || hit.language === language)))
    return Number.POSITIVE_INFINITY
  let words = 0
  for (const { votes } of tally(hits).values()) words += votes
  return words
}

const MOST_REACHED = 2

/** Words that tell of the work already are not heard twice. */
function reachedBy(reading: Reading, work: readonly Hit[]): Votes['reached'] {
  const said = standing(reading, 'direction').filter(
    (hit) => hit.part.in === 'text' && !work.some((one) => overlap(one, hit)),
  )
  const row = tally(outside(said, 'company', 'benefits', 'apply')).get('inbound')
  return row ? { votes: Math.min(row.votes, MOST_REACHED), hit: row.hit } : null
}

/** "As our call center agent you ...": the name of the job, told once more as the title tells it, is no duty. */
function isRetold(reading: Reading, hit: Hit): boolean {
  return (
    fold(reading.posting.title).includes(fold(wordsOf(hit))) &&
    hitsOf(reading, 'occupation').some(
      (one) => one.part === hit.part && one.from <= hit.from && one.to >= hit.to,
    )
  )
}

export function votesOf(reading: Reading): Votes {
  const said = standing(reading, 'work').filter((hit) => hit.part.in === 'text' && !isRetold(reading, hit))
  // What the employer does and gives is not what is done here.
  const counted = tally(outside(said, 'company', 'benefits', 'apply'))
  const of = (kind: string) => counted.get(kind)?.votes ?? 0
  const often = ['orders', 'success'].find((kind) => of(kind) >= 2)
  const best = (counted.get('service') ?? counted.get('technical') ?? counted.get(often ?? ''))?.hit ?? null
  return {
    // What every employer says of its customers counts once.
    service: of('service') + of('technical') + of('success') + of('orders') + Math.min(of('courtesy'), 1),
    sales: of('sales') + of('outbound-sales'),
    of,
    best,
    contacts: contactsOf(reading),
    reached: reachedBy(reading, said),
  }
}

/** Work that titles dress up as "customer service", by what the body says is done; kinds of one place count together. */
const OTHER_WORK: readonly (readonly [kinds: readonly string[], occupation: Occupation])[] = [
  [['shop', 'till'], 'retail-salesperson'],
  [['food'], 'food-service'],
  [['lodging'], 'hotel-desk-clerk'],
  [['teller'], 'bank-teller'],
  [['attend'], 'other'],
  [['lobby'], 'receptionist'],
  [['clerical'], 'administrative'],
  [['care'], 'care-health'],
  [['repair'], 'other'],
  [['load'], 'logistics-labour'],
  [['software'], 'software-it'],
]

/**
 * The other work that the body describes at least twice and oftener than contact over a distance, or once where nothing
 * speaks of customers; null without it.
 */
export function otherWork(votes: Votes): { occupation: Occupation; count: number } | null {
  let best: (typeof OTHER_WORK)[number] | null = null
  let most = 0
  for (const row of OTHER_WORK) {
    let count = row[0].reduce((sum, kind) => sum + votes.of(kind), 0)
    // Who supports users names their programs too.
    if (row[1] === 'software-it' && (count < 4 || count <= votes.service)) count = 0
    // Service has its paperwork.
    if (row[1] === 'administrative' && count < votes.service) count = 0
    if (count > most) [best, most] = [row, count]
  }
  const serves = votes.contacts + votes.service
  if (best === null || votes.contacts >= most || (most === 1 && serves > 0)) return null
  const atTill = best[1] === 'retail-salesperson' && votes.of('till') > votes.of('shop')
  return { occupation: atTill ? 'cashier' : best[1], count: most }
}

/** Selling that a title dresses up as service; null where customers get in touch too. */
export function soldWork(votes: Votes): Occupation | null {
  const clear = votes.sales >= 2 && votes.sales > votes.service + Math.min(votes.contacts, 9)
  // Whoever closes sales and serves nobody is in touch with buyers.
  const dials = votes.of('outbound-sales') >= 1
  const only = dials && votes.sales >= 4 && votes.best === null && votes.service <= 1
  const much = votes.sales >= 5 && votes.sales > votes.service * 2 && votes.of('service') < 2
  // Who dials and serves nobody is in touch by phone too.
  const dialled =
    (votes.of('outbound-sales') >= 2 && votes.of('outbound-sales') > votes.service) ||
    (votes.of('phone-sales') >= 1 && votes.of('phone-sales') > votes.of('service'))
  if (!clear && !only && !much && !dialled) return null
  // "Call Center Agent" who sells, and dials for it.
  const byPhone = votes.contacts === Number.POSITIVE_INFINITY && votes.of('outbound-sales') >= 2
  return byPhone || votes.of('outbound-sales') > votes.of('sales') || votes.of('phone-sales') >= 1
    ? 'telemarketer'
    : 'sales'
}

/** Which service occupation the described work is. */
export function serviceKind(votes: Votes): Occupation {
  const technical = votes.of('technical')
  if (technical >= 3 && technical * 2 >= votes.of('service')) return 'technical-support'
  if (votes.of('success') >= 2 && votes.of('success') > votes.of('service')) return 'customer-success'
  if (votes.of('orders') >= 2 && votes.of('orders') > votes.of('service')) return 'order-clerk'
  return 'customer-service-representative'
}

/** Calls and letters all day long, whatever papers go with them. */
export function isCallCentre(votes: Votes): boolean {
  return votes.contacts >= 5 && votes.of('service') >= 3 && votes.of('service') > votes.of('clerical')
}

/** The rule by which whoever sells does it on the phone, or null. */
export function dialledBy(votes: Votes, isShort: boolean): string | null {
  if (votes.of('phone-sales') >= 1) return 'occupation/by-phone'
  const calls = votes.of('outbound-sales')
  const much =
    calls > votes.of('sales')
      ? calls >= (votes.of('sales') > 0 ? 4 : 3)
      : calls >= 2 && votes.service === 0 && isShort
  return much && votes.contacts >= 2 ? 'occupation/work-calls' : null
}

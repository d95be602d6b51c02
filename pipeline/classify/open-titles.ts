import type { Occupation } from '../vocabulary.ts'
import { otherWork, serviceKind, type Votes } from './described-work.ts'
import { type Hit, wordsOf } from './reading.ts'

const BARE_MANAGER =
  /^(?:assistant |deputy )?(?:general|operations?|regional|regional general|area|branch|site|district|business|regional business|cent(?:er|re)|cluster|unit) (?:managers?|directors?)$/i

/** Houses whose managers count among those who work there. */
const MANAGED: Readonly<Partial<Record<Occupation, Occupation>>> = {
  'care-health': 'care-health',
  'food-service': 'food-service',
  'retail-salesperson': 'retail-salesperson',
  'hotel-desk-clerk': 'lodging-manager',
}

/** What a manager of anything manages, as the body tells it: "Branch Manager" of a home care agency. */
export function managedWork(title: Hit, votes: Votes): Occupation | null {
  if (!BARE_MANAGER.test(wordsOf(title))) return null
  const other = otherWork(votes)
  return other && other.count >= 2 ? (MANAGED[other.occupation] ?? null) : null
}

const BARE_CUSTOMER =
  /^(?:customer|client)s? (?:assistants?|associates?|executives?|specialists?|co-?ordinators?|officers?|agents?|consultants?|representatives?|reps?)$/i

/** Titles that name customers and no work: the body tells orders, programs and accounts apart. */
function customerWork(title: Hit, votes: Votes): Occupation | null {
  return BARE_CUSTOMER.test(wordsOf(title)) ? serviceKind(votes) : null
}

/** True where whoever is called a receptionist answers customers by phone and in writing and receives nobody. */
export function answersAfar(votes: Votes): boolean {
  const { contacts, service, of } = votes
  return of('lobby') + of('lodging') + of('care') === 0 && contacts >= 5 && contacts < 99 && service >= 2
}

const GENERAL_MANAGER = /^(?:general|operations|house|property|site) manager$/i

/** True for a "General Manager" of a house that serves meals less than it lets rooms. */
export function runsHouse(title: Hit, { of }: Votes): boolean {
  return GENERAL_MANAGER.test(wordsOf(title)) && of('shop') + of('food') <= of('lodging') + 1
}

const GUEST_DESK = /^guest (?:services?|relations?|experience) /i

/** True for the guest services of a house. */
export function isGuestDesk(title: Hit): boolean {
  return GUEST_DESK.test(wordsOf(title))
}

const ACCOUNT = /^(?:client|customer|key )?accounts? manag/i

/** True for whoever manages accounts. */
export function isAccount(title: Hit): boolean {
  return ACCOUNT.test(wordsOf(title))
}

const ADVISER = /^(?:młodsz\S+ |starsz\S+ |)(?:doradc\S+|doradczyn\S+) klient\S*$/iu

/** What is sold and handled where a "doradca klienta" may stand: shops, branches of banks, agencies. */
const ADVISED: readonly (readonly [kinds: readonly string[], occupation: Occupation])[] = [
  [['shop', 'till'], 'retail-salesperson'],
  [['teller'], 'bank-teller'],
  [['sales', 'outbound-sales'], 'sales'],
]

/** What a Polish "adviser of customers" does where no calls or letters are told of; null where it is service. */
export function advisedWork(title: Hit, votes: Votes): Occupation | null {
  if (title.language !== 'pl' || !ADVISER.test(wordsOf(title)) || votes.contacts > 1) return null
  let best: Occupation | null = null
  let most = votes.of('service') + votes.of('technical') + votes.contacts * 2 - 1
  if (most < 0 && votes.of('shop') > 0) return 'retail-salesperson'
  for (const [kinds, occupation] of ADVISED) {
    const count = kinds.reduce((sum, kind) => sum + votes.of(kind), 0)
    if (count > Math.max(most, 0)) [best, most] = [occupation, count]
  }
  return best
}

const SHOP = /^(?:sklep|salon|punkt)/i

/** True for the name of a shop that a title gives besides: "Konsultant ds. Sprzedaży - Sklep Firmowy". */
export function namesShop(hit: Hit): boolean {
  return hit.value === 'retail-salesperson' && SHOP.test(wordsOf(hit))
}

const SYSTEMS_SUPPORT = /^(?:application |systems? |production |)support (?:analyst|engineer)/

/** "Support representative" who helps the users of programs, "help desk" of a club: the body tells the two apart. */
export function titledWork(value: Occupation, hit: Hit, votes: Votes): Occupation {
  const kind = value === 'customer-service-representative' ? customerWork(hit, votes) : null
  if (kind) return kind
  const words = wordsOf(hit).toLowerCase()
  // "Gartenmensch am Telefon" who takes the orders.
  if (hit.source.startsWith('am (telefon') && votes.service >= 2) return serviceKind(votes)
  if (value === 'customer-service-representative' && votes.of('technical') >= 2 && /support|tech/.test(words))
    return votes.of('technical') > votes.of('service') ? 'technical-support' : value
  // "Support Analyst" of servers, who hears from nobody.
  const runs = votes.of('software') >= 2 && votes.contacts + votes.of('technical') === 0 && votes.service <= 1
  if (value === 'technical-support' && runs && SYSTEMS_SUPPORT.test(words)) return 'software-it'
  if (
    value === 'technical-support' &&
    /^(?!tech|.*(?:analyst|engineer|technician|tekniker)).*(?:help|line)/.test(words) &&
    votes.of('technical') === 0
  )
    return votes.of('service') >= 1 ? 'customer-service-representative' : value
  return value
}

import type { Label } from '../label.ts'
import type { Occupation } from '../vocabulary.ts'
import { UNNAMED } from './borrowed.ts'
import { hasStore, isHotel, letsRooms } from './branch-words.ts'
import {
  dialledBy,
  isCallCentre,
  otherWork,
  serviceKind,
  soldWork,
  type Votes,
  votesOf,
} from './described-work.ts'
import { derived, label } from './finding.ts'
import { besideDesk, keepsDesk } from './front-desk.ts'
import { hiredAs } from './hired-as.ts'
import * as open from './open-titles.ts'
import { type Hit, hitsOf, type Reading, wordsOf } from './reading.ts'
import {
  headOf,
  isFiner,
  isForeign,
  isRetold,
  isWithin,
  segmentOf,
  statedOf,
  weightOf,
} from './title-words.ts'

/** Occupations whose work is answering, helping or keeping customers or users. */
export const SERVICE: ReadonlySet<Occupation> = new Set([
  'customer-service-representative',
  'technical-support',
  'customer-success',
  'customer-service-supervisor',
  'order-clerk',
])

interface TitleVerdict {
  value: Occupation
  hit: Hit
  until?: Hit
  rule: string
  /** A service occupation that the title names besides. */
  besides?: Hit
}

/** True where no calls beyond those of a reception are described. */
function isReception(votes: Votes): boolean {
  return votes.contacts < 3 && votes.of('service') < 3
}

function fromTitle(reading: Reading, votes: Votes): TitleVerdict | null {
  const { language } = reading.posting
  const named = statedOf(ofTitle(reading).filter((hit) => !UNNAMED.has(hit.value)))
  let best: Hit | null = null
  for (const hit of named)
    if (!best || weightOf(hit, language) > weightOf(best, language) || isFiner(hit, best)) best = hit
  if (!best) return null
  // "Branch Customer Service Rep (Teller)": who handles the money is told by one word.
  if (best.value === 'customer-service-representative')
    best = named.find((hit) => hit.value === 'bank-teller' || hit.value === 'cashier') ?? best
  // "Receptionist / Customer Service Officer", "Data Entry / Receptionist": callers and clients of a reception.
  const officeFirst = best.value === 'administrative' && best.from === 0 && votes.of('lobby') === 0
  const atDesk =
    best.value === 'customer-service-representative' || (best.value === 'administrative' && !officeFirst)
  if (atDesk && isReception(votes)) best = named.find((hit) => hit.value === 'receptionist') ?? best
  // "Ordinationshilfe / Empfang" who nurses nobody.
  if (best.value === 'care-health' && votes.of('care') === 0)
    best = named.find((hit) => hit.value === 'receptionist') ?? best
  if (best.value === 'sales') best = named.find(open.namesShop) ?? best
  const value = best.value as Occupation
  const rank = hitsOf(reading, 'rank').find((hit) => hit.part === reading.title)
  // "Lead Support Engineer" is the best of them, not their head.
  const isSenior = value === 'technical-support' && rank !== undefined && /^lead$/i.test(wordsOf(rank))
  const ranked = value === 'customer-service-representative' || value === 'technical-support'
  if (rank && !isSenior && ranked && segmentOf(rank).index <= segmentOf(best).index + 1)
    return { value: 'customer-service-supervisor', hit: best, until: rank, rule: 'occupation/title-rank' }
  const besides = named.find(
    (hit) => hit !== best && SERVICE.has(hit.value as Occupation) && !isRetold(hit, best),
  )
  return { value, hit: best, rule: 'occupation/title', ...(besides ? { besides } : {}) }
}

/** What the title names, by the words of its own language where others know them too. */
function ofTitle(reading: Reading): Hit[] {
  const hits = hitsOf(reading, 'occupation').filter((hit) => hit.part === reading.title)
  return hits.filter((hit) => !isForeign(hit, hits, reading.posting.language))
}

/** Titles that leave the work open: the body may overrule them. */
function isVague(verdict: TitleVerdict): boolean {
  return verdict.value === 'other' || verdict.value === 'administrative'
}

const SHORT_TEXT = 120
const LONG_TEXT = 300

const lengthOf = (reading: Reading): number => reading.text?.tokens.start.length ?? 0
const isShort = (reading: Reading): boolean => lengthOf(reading) < SHORT_TEXT
const isLong = (reading: Reading): boolean => lengthOf(reading) >= LONG_TEXT

const FAINT =
  /^(?:services?|servicing|care|process|online|accounts?|orders?|success|experience|cent(?:er|re))$/i

const VAGUE_DOMAIN = /^(?:service|support|response|help)/i

/** Words of service that the titles of any trade have: "Field Service Supervisor", "Business Center". */
function isFaint(domain: Hit): boolean {
  return FAINT.test(wordsOf(domain))
}

const ELSEWHERE = ['shop', 'till', 'food', 'lodging', 'teller', 'lobby', 'clerical', 'care', 'repair', 'load']

/** True where the body speaks twice of work that has its place, its paper or its tools. */
function isElsewhere(votes: Votes): boolean {
  return ELSEWHERE.some((kind) => votes.of(kind) >= 2)
}

/** True where a short body tells of a team that is led, and of those whom it serves. */
function leads(reading: Reading, votes: Votes): boolean {
  return isShort(reading) && votes.of('supervise') >= 2 && votes.contacts + votes.of('service') >= 1
}

/** True where the body, with a title that names nothing, describes service; long texts mention much by the way. */
function serves(reading: Reading, votes: Votes, domain: Hit | undefined): boolean {
  const { contacts, service, reached, sales } = votes
  const heard = service + (reached?.votes ?? 0)
  if (service < sales || (votes.best ?? reached) === null) return false
  const vague = domain && !isShort(reading) && VAGUE_DOMAIN.test(wordsOf(domain)) ? 1 : 0
  if (domain) return contacts + heard >= (isFaint(domain) ? 3 : 2) + vague && heard >= 1
  if (isShort(reading) && (contacts >= 1 ? heard >= 2 : service >= 3)) return true
  // A few words that name two ways of contact and who gets in touch leave no room for other work.
  if (isShort(reading) && contacts >= 2 && heard >= 1 && sales === 0 && !isElsewhere(votes)) return true
  const most = Math.max(votes.of('service'), votes.of('technical'), votes.of('success'), votes.of('orders'))
  if (isLong(reading) && most < 3 && contacts < 3) return false
  return contacts >= 2 && service >= (contacts >= 3 ? 2 : 3)
}

/** One word of a desk or a shelf in a long text is by the way; care is named once and meant, and so is what a manager leads. */
function isFleeting(reading: Reading, votes: Votes, instead: Occupation): boolean {
  if (isShort(reading) || instead === 'care-health') return false
  if (soldWork(votes) === instead) return votes.sales < 3
  const led = hitsOf(reading, 'rank').some((hit) => hit.part === reading.title && hit.value !== 'director')
  return !led && (otherWork(votes)?.count ?? 0) < 2
}

/** A title that names no occupation: the described work decides, and what words of service the title has. */
function fromWork(reading: Reading, votes: Votes, domain: Hit | undefined): Label<Occupation> {
  const named = ofTitle(reading).find((hit) => hit.value === 'customer-domain')
  const instead = insteadOf(votes)
  const described = otherWork(votes)?.count ?? 0
  const sold = soldWork(votes) === instead
  if (
    instead &&
    !isFleeting(reading, votes, instead) &&
    (votes.best === null || sold || described > votes.service - (domain ? 1 : 0))
  )
    return derived(instead, 'occupation/counter')
  const rank = hitsOf(reading, 'rank').find((hit) => hit.part === reading.title)
  if (votes.of('service') >= 1 && leads(reading, votes) && !isElsewhere(votes))
    return label('customer-service-supervisor', 'occupation/work-rank', votes.best!)
  const hired = rank ? undefined : hiredAs(reading)
  if (hired) return label(hired.value as Occupation, 'occupation/hired-as', hired)
  // Services of all kinds have managers: the body has to speak of those who get in touch.
  const speaks = domain && !(isFaint(domain) && votes.contacts === 0) && serves(reading, votes, domain)
  if (rank && domain && rank.value !== 'director' && speaks)
    return label('customer-service-supervisor', 'occupation/work-rank', domain, rank)
  if (serves(reading, votes, domain)) {
    if (rank?.value === 'supervisor')
      return label('customer-service-supervisor', 'occupation/work-rank', rank)
    const told = serves(reading, { ...votes, reached: null }, domain)
    if (!rank && told) return label(serviceKind(votes), 'occupation/work', votes.best!)
    if (!rank) return label(serviceKind(votes), 'occupation/reached', votes.reached!.hit)
  }
  // "Service Specialist" of a golf club: a long text that serves customers tells more of them.
  const isTold =
    isShort(reading) || !VAGUE_DOMAIN.test(named ? wordsOf(named) : '') || votes.contacts + votes.service >= 2
  return named && !rank && isTold
    ? label('customer-service-representative', 'occupation/title-domain', named)
    : derived('other', 'occupation/none-named')
}

/** A word of the title that speaks of service, alone or inside the name of an occupation. */
function domainOf(reading: Reading): Hit | undefined {
  return (
    hitsOf(reading, 'domain')[0] ??
    ofTitle(reading).find((hit) => hit.value === 'service-domain' || hit.value === 'customer-domain')
  )
}

/** What the body describes in the place of service: other work, or selling. */
function insteadOf(votes: Votes): Occupation | null {
  const other = otherWork(votes)
  const sold = soldWork(votes)
  return sold && votes.sales >= (other?.count ?? 0) ? sold : (other?.occupation ?? null)
}

function keepsAccounts(title: TitleVerdict, votes: Votes): boolean {
  const least = /^client\b/i.test(wordsOf(title.hit)) ? 1 : 2
  return votes.of('success') >= least && votes.of('supervise') === 0
}

const BARE_SALES = /^sales ?(?:person|people|consultants?|roles?|staff)?$/i

function isOpenTrade(title: TitleVerdict): boolean {
  return (
    isVague(title) &&
    /^(?:engineers?|consultants?|administrator|architect|analyst)$/i.test(wordsOf(title.hit))
  )
}

/** What the job is: the title decides, the described work where the title says nothing or is contradicted. */
export function occupationOf(reading: Reading): Label<Occupation> {
  const { language } = reading.posting
  const votes = votesOf(reading)
  const title = fromTitle(reading, votes)
  const domain = domainOf(reading)
  if (!title) return fromWork(reading, votes, domain)
  // "Admin / Order Desk": the body tells which of the two it is about.
  const sells =
    (title.value === 'sales' && (votes.service > votes.sales || votes.sales === 0)) ||
    (title.value === 'telemarketer' && votes.sales - votes.of('outbound-sales') === 0)
  const instead = open.advisedWork(title.hit, votes) ?? insteadOf(votes)
  if ((isVague(title) || sells) && title.besides && (votes.service >= 2 || (sells && votes.sales === 0))) {
    const head = headOf(reading, title.hit, title.besides)
    if (head) return label('customer-service-supervisor', 'occupation/title-rank', title.besides, head)
    return instead === 'administrative'
      ? label(instead, 'occupation/counter', title.hit)
      : label(title.besides.value as Occupation, 'occupation/title-besides', title.besides)
  }
  // "Scheduling & Support Coordinator" who takes the calls of families, "Account Concierge" of an online bank.
  const isOpen =
    title.value === 'administrative' ||
    (title.value === 'concierge' && votes.of('lobby') + votes.of('lodging') === 0)
  // "Clerical Officer in the Passport Service" works there, and not for whom it serves.
  const near = domain && !isWithin(title.hit, domain)
  const enough = !isLong(reading) || votes.service >= 2 || votes.contacts >= 3
  if (isOpen && near && !instead && enough && votes.service >= 1 && serves(reading, votes, domain))
    return label(serviceKind(votes), 'occupation/work', domain)
  // "Administrator" of a guest house, a salon, a gym: Latvian calls them all so.
  const manned = keepsDesk(title.hit) ? besideDesk(reading, votes) : null
  if (manned) return label(manned, 'occupation/desk', title.hit)
  // A travel consultant who answers and sells nothing.
  const isSales = title.value === 'sales' && /sales/i.test(wordsOf(title.hit))
  // "SALES!" that goes on to hire retail sales associates.
  if (isSales && BARE_SALES.test(wordsOf(title.hit))) {
    const hired = hiredAs(reading)
    if (hired?.value === 'retail-salesperson' || hired?.value === 'telemarketer')
      return label(hired.value, 'occupation/hired-as', hired)
  }
  const serving = title.value === 'sales' && !isSales && votes.sales === 0 && votes.service >= 4
  if (serving && votes.best && votes.contacts >= 3)
    return label(serviceKind(votes), 'occupation/work-serves', votes.best)
  if (
    instead &&
    (title.value === 'customer-service-representative' || soldWork(votes) === instead) &&
    SERVICE.has(title.value)
  )
    return label(instead, 'occupation/counter', title.hit)
  // "Guest Service Agent" of a hotel.
  if (title.value === 'customer-service-representative' && open.isGuestDesk(title.hit) && letsRooms(reading))
    return label('hotel-desk-clerk', 'occupation/hotel', title.hit)
  // "Data Entry Clerk" who takes calls back to back.
  const isAide = /executive|personal|secretary|\bpa\b/i.test(wordsOf(title.hit))
  if (title.value === 'administrative' && !isAide && isCallCentre(votes))
    return label(serviceKind(votes), 'occupation/work-serves', title.hit)
  if (title.value === 'sales' && votes.sales === 0 && votes.service >= 4 && open.isAccount(title.hit))
    return label('customer-success', 'occupation/work-accounts', title.hit)
  if (isVague(title) && votes.of('outbound-sales') >= 3 && votes.service < 3)
    return label('telemarketer', 'occupation/work-calls', title.hit)
  if (title.value === 'retail-salesperson' && votes.sales >= 2 && !hasStore(reading))
    return label('sales', 'occupation/no-store', title.hit)
  // "Asesor comercial" of a call centre, "Sales Agent" who makes calls all day.
  const dials = title.value === 'sales' ? dialledBy(votes, isShort(reading)) : null
  if (dials) return label('telemarketer', dials, title.hit)
  // "Client Services Manager" of the agency's own accounts.
  if (title.value === 'customer-service-supervisor' && keepsAccounts(title, votes))
    return label('customer-success', 'occupation/work-accounts', title.hit)
  // "Engineer", "Consultant", "Administrator" of programs.
  if (isOpenTrade(title) && votes.of('software') >= 4 && votes.of('software') > votes.of('clerical'))
    return label('software-it', 'occupation/work-software', title.hit)
  // "Assistant General Manager" of an inn.
  if (title.value === 'other' && open.runsHouse(title.hit, votes) && letsRooms(reading))
    return label('lodging-manager', 'occupation/hotel', title.hit)
  if (title.value === 'receptionist' && isHotel(reading) && (language !== 'en' || letsRooms(reading)))
    return label('hotel-desk-clerk', 'occupation/hotel', title.hit)
  if (title.value === 'receptionist' && open.answersAfar(votes))
    return label('customer-service-representative', 'occupation/work-serves', title.hit)
  const managed = open.managedWork(title.hit, votes)
  if (title.value === 'other' && managed) return label(managed, 'occupation/counter', title.hit)
  return label(
    open.titledWork(title.value, title.hit, votes),
    title.rule,
    title.hit,
    title.until ?? title.hit,
  )
}

import type { Label } from '../label.ts'
import type { Channel, Direction, Occupation, Setting, Workplace } from '../vocabulary.ts'
import { addressesApplicants } from './application.ts'
import { derived, label, setOf } from './finding.ts'
import { type Hit, hitsOf, outside, type Reading, standing, together, wordsOf } from './reading.ts'
import { retoldTitle } from './retold-title.ts'

/** Ways in which the work reaches customers: stated duties, not the job title alone. */
export function channelsOf(reading: Reading): Label<Channel>[] {
  const from = retoldTitle(reading)
  const stated = standing(reading, 'channels').filter(
    (hit) => hit.part.in === 'text' && hit.from >= from && isDuty(reading, hit),
  )
  const hits = stated.filter((hit) => !isOfVideo(hit, stated) && !isOtherwiseWritten(hit, stated))
  const found = outside(hits, 'company', 'benefits', 'apply')
  const labels = setOf<Channel>(found, 'channels')
  const before = found.find(isListedWithMail)
  if (before && !labels.some((one) => one.value === 'mail'))
    labels.push(label('mail', 'channels/listed', before))
  return labels
}

/** "Phone, email, mail or chat", "E-Mail, Brief": letters need one word in a list of channels. German mails are e-mails. */
const MAIL_NEXT: Record<string, RegExp> = {
  en: /^\s*[,/]\s*(?:(?:or|and|by|via)\s+)?(?:mail|letters?|fax)(?:\s*[,/.)]|\s+(?:and|or|requests?|inquiries)\b)/iu,
  de: /^\s*[,/]\s*(?:(?:per|oder|und)\s+)?(?:Post|Briefe?|Fax)(?:\s*[,/.)]|\s+(?:und|oder)\b)/u,
}
const MAIL_REACH = 30

function isListedWithMail({ value, part: { tokens }, to, language }: Hit): boolean {
  if (value === 'in-person' || value === 'mail') return false
  const from = tokens.end[to - 1]!
  return MAIL_NEXT[language]?.test(tokens.text.slice(from, from + MAIL_REACH)) ?? false
}

/** Words of "calls by video". */
const LONGEST_CALL = 3

/** "Video calls" are no phone calls, a "video chat" is no chat. */
function isOfVideo(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (one) =>
      one.value === 'video' &&
      one.part === hit.part &&
      one.to - one.from > hit.to - hit.from &&
      ((one.to === hit.to && one.from < hit.from) ||
        (one.from === hit.from && one.to <= one.from + LONGEST_CALL)),
  )
}

/** "Klienti zvana vai raksta": they write letters, unless the advertisement names another way of writing. */
const WRITES = /^(?!.*(?:past|mail|meil|v[ēe]st))/iu
const WRITTEN: ReadonlySet<string> = new Set<Channel>(['chat', 'social', 'sms'])

function isOtherwiseWritten(hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.value !== 'email' || hit.language !== 'lv' || !WRITES.test(wordsOf(hit))) return false
  return hits.some((one) => WRITTEN.has(one.value))
}

/** "A year in a call centre": where one may have worked before. */
const PLACE_OF_CALLS = /^call[ -]?cent/i

const E_MAIL = /(?<!\p{L})e-mails?$/iu

/** "Or email [e-mail]", "fax: [phone]": where the employer is reached. */
const MASKED = /^\s*[:(]?\s*(?:(?:at|to|on|us at)\s+)?(?:\[(?:e-mail|phone)\]|#(?:EMAIL|PHONE|URL))/u
const MASK_REACH = 20

/** Channels by which applicants have met customers before, or may apply, are not those of the work. */
function isDuty(reading: Reading, hit: Hit): boolean {
  const { text, start, end } = hit.part.tokens
  // Masked contacts: "[e-mail]", "[phone]", in other copies "#EMAIL_0c02", "#PHONE_9d6e".
  const sign = text[start[hit.from]! - 1]
  if (sign === '[' || sign === '#') return false
  if (addressesApplicants(reading, hit)) return false
  if (MASKED.test(text.slice(end[hit.to - 1]!, end[hit.to - 1]! + MASK_REACH))) return false
  // "Process incoming e-mail": no letters.
  if (hit.value === 'mail' && E_MAIL.test(wordsOf(hit))) return false
  const seldom = hit.value === 'in-person' || hit.value === 'video' || hit.value === 'mail'
  // "First experience in support by phone" among the demands: what applicants may have done.
  const asked = hit.zone === 'requirements'
  if (!seldom && !asked && !PLACE_OF_CALLS.test(wordsOf(hit))) return true
  if (seldom && asked) return false
  const taught = hit.value === 'video' && hitsOf(reading, 'training').some((one) => together(one, hit))
  // Success managers train their customers.
  if (taught && !hitsOf(reading, 'work').some((one) => one.value === 'success' && together(one, hit)))
    return false
  return !hitsOf(reading, 'experience').some((one) => together(one, hit))
}

/** What every Latvian advertisement of service says: it helps and advises customers, whoever of the two gets in touch. */
const VAGUE =
  /^(?:pal[īi]dz|konsult|apkalpo|atbalst|inform|risin|izskat|noskaidro|k[āa]rto|sa[ņn]em|apstr[āa]d|pretenz|s[ūu]dz|lietot[āa]j|klient|pirc[ēe]j)/iu

/** Calls that follow a call of the customer's, in German. */
const CALLS_BACK = /zurück|rückruf|inform|laufenden|neuesten|benachrichtig|verständig/i

/** "You call the florist if the truck is late": what happened to an order that came in. */
const UPON = /\b(?:if|back)\b/i

/** Calls that nobody waits for: from lists, to win customers, after debts. */
const UNASKED =
  /(?:out-?(?:bound|going)|cold|ausgeh|izejo|saliente|sortant|utgående|uppsökande|initiativ|iniciatīv|inicjatyw|listan?(?!\p{L})|liste?[ęy](?!\p{L})|liste(?!\p{L})|sarakst|uzmekl[ēe]|zadowoleni|tackar|von (?:sich|dir) aus|nach (?:dem|der) |wychodz|apzvan|(?<!\p{L})zvan(?:i |[īi](?:s|t))|listen(?!\p{L})|(?<!\p{L})(?:hak(?:st|en)|greif(?:st|en)|mahn(?:st|en)|treib(?:st|en)|frag(?:st|en)|akqui\p{L}*|adressen|leads|befrag\p{L}*|von (?:dir|ihnen) |nachf\p{L}*|gewinn(?:st|en)|aptauj\p{L}*|uzgriez\p{L}*|tavu balsi|uzrun[āa]\p{L}*|mekl[ēe]\p{L}*|par[āa]dniek\p{L}*))/iu

/** "Resolve customer issues": users turn to technical support with them, account managers find them themselves. */
const TROUBLE = /(?:issues|problems)$/iu

const TYPED: ReadonlySet<Channel> = new Set<Channel>(['phone', 'email', 'chat', 'social', 'sms', 'video'])

/** Who calls whom; work in person alone has no direction, and several channels of a service job are there to be reached. */
export function directionOf(
  reading: Reading,
  service: boolean,
  occupation: Occupation,
  channels: readonly Label<Channel>[],
): Label<Direction> | null {
  // "Mēs paši atzvanīsim": what applicants are told. German turns of calling ("melden Sie sich") serve both.
  const asked = standing(reading, 'direction').filter(
    (hit) => hit.language === 'de' || !addressesApplicants(reading, hit),
  )
  const hits = outside(asked, 'company').filter(
    (hit) => occupation === 'technical-support' || !TROUBLE.test(wordsOf(hit)),
  )
  const only = hitsOf(reading, 'direction').find((hit) => hit.value.startsWith('only-'))
  if (only) return label(only.value === 'only-inbound' ? 'inbound' : 'outbound', 'direction/only', only)
  const both = hits.find((hit) => hit.value === 'both')
  if (both) return label('both', 'direction/said', both)
  const typed = channels.filter((one) => TYPED.has(one.value))
  const inbound = hits.find(
    (hit) =>
      hit.value === 'inbound' && (typed.length > 0 || hit.language !== 'lv' || !VAGUE.test(wordsOf(hit))),
  )
  const outbounds = hits.filter((hit) => hit.value === 'outbound')
  const [outbound] = outbounds
  if (inbound && outbound) return label('both', 'direction/each', inbound)
  if (outbound) {
    // "You call customers to check they're happy": an English advertisement of which this is all that it says.
    const all =
      outbound.language === 'en' &&
      typed.every((one) => one.value === 'phone') &&
      !outbounds.every((hit) => UPON.test(wordsOf(hit)))
    const calls = (hit: Hit) => hit.language === 'de' && !CALLS_BACK.test(wordsOf(hit))
    const said = !service || all || outbounds.some(calls) || UNASKED.test(outbounds.map(wordsOf).join('; '))
    return said
      ? label('outbound', 'direction/outbound', outbound)
      : label('both', 'direction/serves', outbound)
  }
  const named = inbound && /(?:in-?bound|incoming|call|eingeh|ien[āa]k)/iu.test(wordsOf(inbound))
  const met = channels.some((one) => one.value === 'in-person')
  if (inbound && (named || typed.length > 0 || (service && !met)))
    return label('inbound', 'direction/inbound', inbound)
  // Who serves customers by phone or in writing is there to be reached; success managers go to their customers, and
  // meetings by video are arranged by either side.
  const reached = occupation !== 'customer-success' && typed.some((one) => one.value !== 'video')
  return service && reached ? derived('inbound', 'direction/channels') : null
}

const COUNTER: ReadonlySet<Occupation> = new Set([
  'retail-salesperson',
  'cashier',
  'bank-teller',
  'receptionist',
  'concierge',
  'hotel-desk-clerk',
  'food-service',
])

/** Surroundings of the work; home follows from remote work. */
export function settingOf(
  reading: Reading,
  occupation: Occupation,
  workplace: Label<Workplace> | null,
): Label<Setting> | null {
  if (workplace?.value === 'remote') return derived('home', 'setting/remote')
  const hits = outside(standing(reading, 'setting'), 'company')
  if (COUNTER.has(occupation)) return derived('counter-or-store', 'setting/occupation')
  for (const setting of ['call-centre', 'field', 'counter-or-store', 'office'] as const) {
    const hit = hits.find((one) => one.value === setting)
    if (hit) return label(setting, 'setting/said', hit)
  }
  return null
}

/** Words of a counter or a reception: customers come to the worker. */
export function meetsVisitors(reading: Reading): boolean {
  return outside(standing(reading, 'visitors'), 'benefits', 'company').length > 0
}

const ASIDE = 3

/** True where customers are met; once, behind three words of calls and mails, is an aside ("... and now and then somebody walks in"). */
export function meetsInPerson(reading: Reading): boolean {
  const hits = standing(reading, 'channels').filter((hit) => hit.part.in === 'text')
  const met = hits.filter((hit) => hit.value === 'in-person' && isDuty(reading, hit))
  const online = hits.filter((hit) => TYPED.has(hit.value as Channel))
  const [first] = met
  if (!first) return false
  // Several phrases may read the same words.
  const once = met.every((hit) => hit.from < first.to)
  return !once || online.length < ASIDE || first.from < online[0]!.from
}

/** Work by phone or screen that must be done in an office: the "online job" that is not a remote one. */
export function onlineInOffice(
  service: boolean,
  workplace: Label<Workplace> | null,
  channels: readonly Label<Channel>[],
  occupation: Label<Occupation>,
  visitors: { counter: boolean; met: boolean },
): Label<boolean> | null {
  if (workplace?.value !== 'onsite') return null
  const online = channels.some((one) => one.value !== 'in-person' && one.value !== 'mail')
  // Orders that nobody phones in are data entry.
  const phone = channels.some((one) => one.value === 'phone' || one.value === 'chat')
  const byPhone =
    occupation.value === 'telemarketer' || (service && (occupation.value !== 'order-clerk' || phone))
  const atCounter = visitors.counter && !online
  // Who must hold a driving licence is out and about.
  const drives = workplace.because.rule === 'workplace/driving'
  return derived(byPhone && !visitors.met && !atCounter && !drives, 'online_in_office/channels')
}

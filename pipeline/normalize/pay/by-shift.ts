import type { Mention } from './mentions.ts'

const REACH = 90
// Words of the time of day or week that a rate is for, in lower case.
const SHIFT =
  /shift|(?<!\p{L})(?:days?(?:time)?|nights?|evenings?|mornings?|weekdays?|weekends?|week-ends?|saturdays?|sundays?|nachts?|tags(?:über)?|werktags|wochenende\p{L}*|sonn\p{L}*tags?|samstags?|früh|spät|nakt\p{L}*|dien[aā]\p{L}{0,2}|darba dien\p{L}*|brīvdien\p{L}*|vakar\p{L}{1,3}|rīt\p{L}{1,3}|turno|noches?|mañanas?|tardes?|fin(?:es)? de semana|festivos|nuits?|jours?|soirs?|dimanches?|natt\p{L}*|kväll\p{L}*|helg\p{L}*|dag\p{L}*|vardag\p{L}*|noc\p{L}*|dzie\p{L}*|nocn\p{L}*)(?!\p{L})|schicht|maiņ|zmian/u
// What comes later, or on top, is no second rate of today's pay.
const OTHERWISE =
  /overtime|\+|überstunden|virsstund|extra|sup|övertid|nadgodzin|(?<!\p{L})(?:then|after|plus|danach|nach|dann|pēc|luego|después|puis|après|efter|sedan|potem|po|ab|rising|probation)(?!\p{L})|probezeit|pārbaudes/u

// What comes on top of one rate alone: "$32 an hour + OT + super, nights $41".
const ON_TOP =
  /\+\s*(?:ot|overtime|super(?:annuation)?|bonus|benefits|holiday pay|penalt(?:y|ies))(?!\p{L})/gu
/** How far behind a rate those of other shifts are looked for. */
export const OTHER_SHIFTS = 300

/**
 * The last rate of another shift that stands beside a rate ("days $17/hr, nights $19/hr"); null when there is none.
 *
 * @param mentions those of the text behind the rate
 */
export function otherShift(
  text: string,
  first: { value: number; currency: string; start: number; end: number },
  mentions: Iterable<Mention>,
): { value: number; end: number } | null {
  const near = text.slice(Math.max(0, first.start - 32), first.end + REACH).toLowerCase()
  if (!SHIFT.test(near)) return null
  let last: { value: number; end: number } | null = null
  for (const mention of mentions) {
    const { min, max, currency, range, period } = mention
    const from = last?.end ?? first.end
    const [start, end] = [mention.start + first.end, mention.end + first.end]
    if (start > from + REACH) break
    const between = text.slice(from, start).toLowerCase().replace(ON_TOP, ' ')
    if (range || min === null || min !== max || OTHERWISE.test(between)) break
    if (currency !== null && currency !== first.currency) break
    // "$17 hourly, benefits from day 31": where the first carries a sign, so does the other.
    if (currency === null && period === null && !/\d/.test(text[first.start]!)) break
    if (period !== null && period !== 'hour' && period !== 'day') break
    const beside = between + text.slice(end, end + 16).toLowerCase()
    if (!SHIFT.test(beside) || min > first.value * 2 || min < first.value / 2) break
    last = { value: min, end }
  }
  return last
}

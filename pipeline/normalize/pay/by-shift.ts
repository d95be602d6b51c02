import type { Mention } from './mentions.ts'

const REACH = 90
// Words of the time of day or week that a rate is for, in lower case.
const SHIFT =
  /shift|(?<!\p{L})(?:days?(?:time)?|nights?|evenings?|mornings?|weekdays?|weekends?|week-ends?|saturdays?|sundays?|nachts?|tags(?:über)?|werktags|wochenende\p{L}*|sonn\p{L}*tags?|samstags?|früh|spät|nakt\p{L}*|dien[aā]\p{L}{0,2}|darba dien\p{L}*|brīvdien\p{L}*|vakar\p{L}{1,3}|rīt\p{L}{1,3}|turno|noches?|mañanas?|tardes?|fin(?:es)? de semana|festivos|nuits?|jours?|soirs?|dimanches?|natt\p{L}*|kväll\p{L}*|helg\p{L}*|dag\p{L}*|vardag\p{L}*|noc\p{L}*|dzie\p{L}*|nocn\p{L}*)(?!\p{L})|schicht|maiņ|zmian/u
// What comes later, or on top, is no second rate of today's pay.
const OTHERWISE =
  /overtime|\+|überstunden|virsstund|extra|sup|övertid|nadgodzin|(?<!\p{L})(?:then|after|plus|danach|nach|dann|pēc|luego|después|puis|après|efter|sedan|potem|po|ab|rising|probation)(?!\p{L})|probezeit|pārbaudes/u

/**
 * The rate of another shift that stands beside a rate ("days $17/hr, nights $19/hr"); null when there is none.
 *
 * @param mentions every mention of the text
 */
export function otherShift(
  text: string,
  first: { value: number; currency: string; start: number; end: number },
  mentions: Iterable<Mention>,
): { value: number; end: number } | null {
  const near = text.slice(Math.max(0, first.start - 32), first.end + REACH).toLowerCase()
  if (!SHIFT.test(near)) return null
  for (const { start, end, min, max, currency, range, period } of mentions) {
    if (start < first.end) continue
    if (start > first.end + REACH) return null
    const between = text.slice(first.end, start).toLowerCase()
    if (range || min === null || min !== max || OTHERWISE.test(between)) return null
    if (currency !== null && currency !== first.currency) return null
    if (period !== null && period !== 'hour' && period !== 'day') return null
    const beside = between + text.slice(end, end + 16).toLowerCase()
    return SHIFT.test(beside) && min <= first.value * 2 && min >= first.value / 2 ? { value: min, end } : null
  }
  return null
}

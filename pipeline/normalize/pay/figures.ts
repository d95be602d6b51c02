import { currencyAfter, currencyBefore } from './currency-words.ts'
import { spelledFigures } from './spelled.ts'

/** A number in a text that may be an amount of money. Offsets include its currency and "k". */
export interface Figure {
  start: number
  end: number
  value: number
  /** As printed, null when the figure carries none. */
  currency: string | null
  /** What "k" or "lakh" after the number multiplies it by; 1 without. */
  scale: number
}

const NUMBER =
  /\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2}(?!\d))?(?!\d)|\d+(?:[.,]\d{1,4}(?!\d))?/g
const THOUSANDS =
  /^\s?(?:k(?!\p{L})|tys\.?(?!\p{L})|tūkst(?:oši)?\.?(?!\p{L})|tsd\.?(?!\p{L})|t(?=\s?€)|mil(?=\s+(?:euros|€|eur|pesos))|thousand(?!\p{L}))/iu
const K_BEFORE_LOST_BREAK = /^\s?[kK](?=\p{Lu}\p{Ll}|OTE|pa(?!\p{L})|PA(?!\p{L})|per\s)/u
const LAKHS = /^\s?(?:(?:lakhs?|lacs?|lpa)(?!\p{L})|l(?=\s?(?:p\.?a|per|a year|ctc|\/)))/iu
// A letter, sign or digit glued to the front makes it part of a word ("B2B", "A04", "#12", "24/7"); "€/h" glued behind does not.
const GLUED = /[\p{Lu}\p{Ll}\p{N}#_@§]$|\d[.,:/]$|[\p{Lu}\p{Ll}]-$/u
// What may be glued behind an amount: a currency, a period, or (where a line break was lost) the next word.
const MAY_FOLLOW =
  /^(?:eur|usd|gbp|EUR|USD|GBP|CHF|PLN|SEK|AUD|CAD|NZD|SGD|HKD|MYR|INR|zł|pln|kr|sek|czk|chf|ph|p\/|pa|pm|pcm|pw|pd|an?\s|per|h(?!\p{L})|to\s|\p{Lu}\p{L}{3})/u
// "€ 2.300,- bis", "CHF 31.–": no cents.
const ROUND = /^(?:,[-–—]|\.[-–—]|:-|\/-)(?!\s?[\d€$£])/
// "$55, 457", but "$17, 401(k)".
const SPACED_GROUP = /^, (\d{3})(?![\d(]|\s?[kKb(])/
const LETTER = /\p{L}/u
const MAY_MEASURE = /^(?:\s?[\p{L}%º°:(]|-)/u
// "p.m." behind a small number is a time, behind a large one a month's pay.
const HALF_DAY = /^\s?(?:am|pm|a\.m|p\.m)(?!\p{L})/iu
// A time, a share, a count or a duration is no money.
const MEASURE =
  /^(?:[^\S\n]?(?:%|percent|prozent|procent|º|°|:\d|(?:st|nd|rd|th|er|e|os|as|x)(?!\p{L})|\s?(?:uhr|o['’]clock)(?!\p{L})|\s?\(?k\)(?!\p{L})|-?[^\S\n]?(?:years?|yrs?|jahre?n?|gad[ui]|años|ans\b|år\b|lat\b|days?|tage?n?|weeks?|wochen|months?|monate?n?|hours?\b(?! rate)|hrs\b|(?:wochen)?stunden|(?:w\.?)?std|h(?!\p{L}|\.)|minutes?|mins\b|times\b|mal\b|reiz\p{L}*|veces\b|fois\b|gånger\b|razy\b|people|employees|customers|locations|stores|countries|offices|members|mitarbeiter\p{L}*|darbiniek\p{L}*|kunden|calls|lbs|pounds of|kg|km|miles|wpm|mbps|gb|mb)\b))/iu

/** Every figure of a text that could be money, in order, read one by one as asked. `country` decides what "$" and "kr" are. */
export function* readFigures(text: string, country: string | null): Generator<Figure, undefined> {
  const spelled = spelledFigures(text, country)
  for (const match of text.matchAll(NUMBER)) {
    while (spelled.length > 0 && spelled[0]!.start < match.index) yield spelled.shift()!
    const figure = readFigure(text, match[0], match.index, match[1], country)
    if (figure !== null) yield figure
  }
  for (const figure of spelled) yield figure
}

function readFigure(
  text: string,
  printed: string,
  at: number,
  group: string | undefined,
  country: string | null,
): Figure | null {
  let end = at + printed.length
  const before = currencyBefore(text, at, country)
  const start = before?.edge ?? at
  const wordy = before === null || LETTER.test(text[start]!)
  if (wordy && GLUED.test(text.slice(Math.max(0, start - 2), start)) && !isRangeDash(text, start)) return null
  const slipped =
    before !== null && /^\d{2,3}$/.test(printed) ? SPACED_GROUP.exec(text.slice(end, end + 7)) : null
  if (slipped !== null) end += slipped[0].length
  const scale = readScale(text, end)
  if (scale !== null) end = scale.end
  const after = text.slice(end, end + 24)
  // "61,7936.80" is a slip of the pen, "24.12.2025" a day.
  if (/^[.,]\d/.test(after)) return null
  if (before === null) {
    if (scale === null && LETTER.test(after[0] ?? '') && !MAY_FOLLOW.test(after)) return null
    if (MAY_MEASURE.test(after) && (MEASURE.test(after) || (HALF_DAY.test(after) && Number(printed) <= 12)))
      return null
  } else if (/^\s?%/.test(after)) return null
  // A pension plan, and "the high $70,000s".
  if ((printed === '401' && scale !== null) || /^s(?!\p{L})/iu.test(after)) return null
  const behind = currencyAfter(text, end, country)
  // "£12.50ish an hour".
  if (before !== null && /^-?ish(?!\p{L})/u.test(after)) end += after.indexOf('h') + 1
  if (behind !== null) end = behind.edge
  else if (before !== null) end += ROUND.exec(text.slice(end, end + 4))?.[0].length ?? 0
  const bare = before === null && behind === null && scale === null
  // 4.1 lakh is 410,000 sharp.
  const whole =
    slipped !== null
      ? Number(printed + slipped[1])
      : bare && country === 'LV' && isExact(printed, text.slice(Math.max(0, at - 12), at))
        ? Number(printed)
        : toNumber(printed, group)
  const value = Math.round(whole * (scale?.factor ?? 1) * 1e4) / 1e4
  return {
    start,
    end,
    value,
    // "$6500 - $8000 USD" says whose dollars they are.
    currency: (text[start] === '$' ? behind?.currency : null) ?? before?.currency ?? behind?.currency ?? null,
    scale: scale?.factor ?? 1,
  }
}

const THREE_PLACES = /^(?:[4-9]|[1-3]\d|[1-9]\d\d)\.\d{3}$/
const NAMED_END = /(?<!\p{L})alga (?:no|līdz|lidz):?\s$/iu

/** "Alga no 7.300, alga līdz 780.000": the state's exports print three places behind the point, with no currency. */
function isExact(printed: string, before: string): boolean {
  return THREE_PLACES.test(printed) && NAMED_END.test(before)
}

function readScale(text: string, end: number): { factor: number; end: number } | null {
  const after = text.slice(end, end + 12)
  if (!/^\s?[ktml]/iu.test(after)) return null
  const thousands = THOUSANDS.exec(after) ?? K_BEFORE_LOST_BREAK.exec(after)
  if (thousands !== null) return { factor: 1_000, end: end + thousands[0].length }
  const lakhs = LAKHS.exec(after)
  // "LPA" says the year too, so it is left for whoever reads the period.
  if (lakhs === null) return null
  return { factor: 100_000, end: /lpa/i.test(lakhs[0]) ? end : end + lakhs[0].length }
}

// "15-18": the digit and dash in front belong to a range, not to a word.
function isRangeDash(text: string, at: number): boolean {
  return /[\dk]\s?[-–—]$/iu.test(text.slice(Math.max(0, at - 4), at))
}

function toNumber(printed: string, group: string | undefined): number {
  // Indians count in hundreds of thousands: "1,80,000".
  if (/,\d\d,/.test(printed)) return Number(printed.replaceAll(',', ''))
  if (group !== undefined) {
    const decimal = /[.,](\d{1,2})$/.exec(printed)
    const whole = decimal !== null ? printed.slice(0, -decimal[0].length) : printed
    return Number(whole.replace(/\D/g, '')) + (decimal !== null ? Number(`0.${decimal[1]}`) : 0)
  }
  return Number(printed.replace(',', '.'))
}

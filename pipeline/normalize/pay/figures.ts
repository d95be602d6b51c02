import { CURRENCY_PATTERN, readCurrency } from './currency.ts'

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
  /\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2}(?!\d))?(?!\d)|\d+(?:[.,]\d{1,4}(?!\d))?/g
const CURRENCY_BEFORE = new RegExp(`(${CURRENCY_PATTERN})[\\s:]?$`, 'iu')
const CURRENCY_AFTER = new RegExp(
  `^(?:,-|[.,]--?|:-)?\\s?(?:brutto |bruto |gross )?(${CURRENCY_PATTERN})`,
  'iu',
)
const THOUSANDS =
  /^\s?(?:k(?!\p{L})|tys\.?(?!\p{L})|tūkst(?:oši)?\.?(?!\p{L})|tsd\.?(?!\p{L})|t(?=\s?€)|mil(?=\s+(?:euros|€|eur|pesos))|thousand(?!\p{L}))/iu
const LAKHS = /^\s?(?:lakhs?|lacs?|lpa)(?!\p{L})/iu
// A letter, sign or digit glued to the front makes it part of a word ("B2B", "A04", "#12", "24/7"); "€/h" glued behind does not.
const GLUED = /[\p{Lu}\p{Ll}\p{N}#_@§]$|\d[.,:/]$|[\p{Lu}\p{Ll}]-$/u
const TIME_OR_SHARE =
  /^(?:\s?(?:%|percent|prozent|procent|º|°|:\d|(?:st|nd|rd|th|er|e|os|as|x)(?!\p{L})|\s?(?:am|pm|a\.m|p\.m|uhr|o['’]clock)(?!\p{L})|\s?\(?k\)(?!\p{L})|-?\s?(?:years?|yrs?|jahre?n?|gad[ui]|años|ans\b|år\b|lat\b|days?|tage?n?|weeks?|wochen|months?|monate?n?|hours?\b(?! rate)|hrs\b|stunden|std\. ?(?:pro|\/)|minutes?|mins\b|people|employees|customers|locations|stores|countries|offices|members|mitarbeiter\p{L}*|darbiniek\p{L}*|kunden|calls|lbs|pounds of|kg|km|miles|wpm|mbps|gb|mb)\b))/iu

/** Every figure of a text that could be money, in order. `country` decides what "$" and "kr" are. */
export function readFigures(text: string, country: string | null): Figure[] {
  const figures: Figure[] = []
  for (const match of text.matchAll(NUMBER)) {
    const figure = readFigure(text, match[0], match.index, match[1], country)
    if (figure !== null) figures.push(figure)
  }
  return figures
}

function readFigure(
  text: string,
  printed: string,
  at: number,
  group: string | undefined,
  country: string | null,
): Figure | null {
  const before = text.slice(Math.max(0, at - 18), at)
  let end = at + printed.length
  const signBefore = CURRENCY_BEFORE.exec(before)
  const start = signBefore === null ? at : at - signBefore[0].length
  if (
    (signBefore === null || /^[A-Za-z]/.test(signBefore[0])) &&
    GLUED.test(text.slice(Math.max(0, start - 2), start)) &&
    !isRangeDash(text, start)
  )
    return null
  let value = toNumber(printed, group)
  let after = text.slice(end, end + 24)
  let scale = 1
  const suffix = THOUSANDS.exec(after)
  const lakhs = suffix === null ? LAKHS.exec(after) : null
  if (suffix !== null || lakhs !== null) {
    scale = lakhs !== null ? 100_000 : 1_000
    value *= scale
    end += (suffix ?? lakhs)![0].length
    after = text.slice(end, end + 24)
  } else if (
    /^\p{L}/u.test(after) &&
    !/^(?:eur|usd|gbp|zł|pln|kr|sek|czk|chf|ph|p\/|pa|pm|pcm|pw|pd|an?\s|per|h\b|to\b)/iu.test(after)
  )
    return null
  if (signBefore === null && TIME_OR_SHARE.test(after)) return null
  if (/^\s?%/.test(after)) return null
  const signAfter = CURRENCY_AFTER.exec(after)
  if (signAfter !== null) end += signAfter[0].length
  const sign = signBefore?.[1] ?? signAfter?.[1]
  const currency = sign === undefined ? null : readCurrency(sign, country)
  return { start, end, value, currency, scale }
}

// "15-18": the digit and dash in front belong to a range, not to a word.
function isRangeDash(text: string, at: number): boolean {
  return /\d\s?[-–—]$/.test(text.slice(Math.max(0, at - 4), at))
}

function toNumber(printed: string, group: string | undefined): number {
  if (group !== undefined) {
    const decimal = /[.,](\d{1,2})$/.exec(printed)
    const whole = decimal !== null ? printed.slice(0, -decimal[0].length) : printed
    return Number(whole.replace(/\D/g, '')) + (decimal !== null ? Number(`0.${decimal[1]}`) : 0)
  }
  return Number(printed.replace(',', '.'))
}

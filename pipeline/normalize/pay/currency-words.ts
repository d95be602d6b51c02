import { readCurrency } from './currency.ts'

/** A currency found beside a number: its ISO 4217 code and the offset where it starts or ends. */
export interface Beside {
  currency: string
  edge: number
}

const SYMBOLS = '$€£¥₹₱฿₩₫₪₺₴₽₦₡₲'
/** Money that its country writes as one capital letter: "R15 000", "Q3,500". */
const ONE_LETTER: Readonly<Record<string, readonly [string, string]>> = {
  ZA: ['R', 'ZAR'],
  PH: ['P', 'PHP'],
  GT: ['Q', 'GTQ'],
  HN: ['L', 'HNL'],
}
/** "S/ 1,130", "S/.1200". */
const SOLES = /(?<!\p{L})S\/\.?$/u
const LETTER = /\p{L}/u
const LONGEST = 10

/** The sign, code or word that ends right before `at` ("US$", "EUR ", "RM"); scanned by hand, since every number asks. */
export function currencyBefore(text: string, at: number, country: string | null): Beside | null {
  let end = at
  if (end > 0 && (text[end - 1] === ':' || isBlank(text[end - 1]!))) end -= 1
  let start = end
  if (start > 0 && SYMBOLS.includes(text[start - 1]!)) {
    start -= 1
    const prefix = wordBefore(text, start)
    const glued = prefix < start ? read(text.slice(prefix, end), country) : null
    if (glued !== null) return { currency: glued, edge: prefix }
    // "AUD $45", "USD$45": the code in front says which dollar.
    const code = /(?<!\p{L})([A-Z]{3})\s?$/u.exec(text.slice(Math.max(0, start - 5), start))
    const named = code === null ? null : readCurrency(code[1]!, country)
    if (named !== null) return { currency: named, edge: start - code![0].length }
    const currency = read(text.slice(start, end), country)
    return currency === null ? null : { currency, edge: start }
  }
  if (country === 'PE' && SOLES.test(text.slice(Math.max(0, end - 4), end)))
    return { currency: 'PEN', edge: text.lastIndexOf('S', end) }
  if (start > 0 && text[start - 1] === '.') start -= 1
  start = wordBefore(text, start)
  if (start === end || end - start > LONGEST) return null
  const letter = ONE_LETTER[country ?? '']
  if (letter !== undefined && text.slice(start, end) === letter[0])
    return { currency: letter[1]!, edge: start }
  // "RS232" is a plug.
  if (country !== 'IN' && text.slice(start, at) === 'RS') return null
  const currency = read(text.slice(start, end).replace(/\.$/, ''), country)
  return currency === null ? null : { currency, edge: start }
}

/** The sign, code or word that starts right after `at` (" €", "zł", ",- EUR", " brutto EUR"). */
export function currencyAfter(text: string, at: number, country: string | null): Beside | null {
  let start = at
  const dash = /^(?:,[-–—]|[.,](?:--?|[–—])|:-|-(?=(?:€|[Ee]uro)-))/.exec(text.slice(at, at + 7))
  if (dash !== null) start += dash[0].length
  if (start < text.length && isBlank(text[start]!)) start += 1
  if (start < text.length && SYMBOLS.includes(text[start]!)) {
    const currency = read(text[start]!, country)
    return currency === null ? null : { currency, edge: start + 1 }
  }
  const end = wordAfter(text, start)
  if (end === start || end - start > LONGEST) return null
  const word = text.slice(start, end)
  if (/^(?:brutto|bruto|gross|netto|neto)$/i.test(word))
    return start === at ? null : currencyAfter(text, end, country)
  // "500.00 US$", "300 CAD$".
  const signed = SYMBOLS.includes(text[end] ?? ' ') ? read(text.slice(start, end + 1), country) : null
  if (signed !== null) return { currency: signed, edge: end + 1 }
  const currency = read(word, country)
  return currency === null ? null : { currency, edge: end }
}

function read(word: string, country: string | null): string | null {
  // "Fr" and "Ft" open too many other words in small letters.
  return /^(?:fr|ft|rs|rp|rm|lei)$/.test(word) ? null : readCurrency(word, country)
}

function wordBefore(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start <= LONGEST && isLetter(text, start - 1)) start -= 1
  return start
}

function wordAfter(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start <= LONGEST && isLetter(text, end)) end += 1
  return end
}

// Asked of every character around every number: the letters of most languages are looked up.
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
)

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < LATIN.length ? LATIN[code] === 1 : LETTER.test(text[at]!)
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\u00a0' || char === '\u202f'
}

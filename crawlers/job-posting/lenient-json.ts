/** Deeper values overflow the stack of whoever walks or prints them. */
export const MAX_DEPTH = 64

/** Each costs a look at what follows, so a text made of quotes would cost seconds. */
const MAX_STRAY_QUOTES = 10_000

/** Why a text could not be read, without quoting it. */
export class UnreadableJson extends Error {}

/**
 * Reads JSON as careless templates write it: wrapped in comments or CDATA, with trailing commas and semicolons, raw
 * line breaks and other control characters in strings, unknown escapes, single quotes, NaN, unescaped quotes where the
 * end of the string is still plain to see, and several texts in a row.
 *
 * @returns one value per JSON text; an empty list when there is none
 * @throws UnreadableJson when a text breaks off or is no JSON at all, or is nested deeper than 64 levels
 */
export function readLenientJson(source: string): unknown[] {
  const values: unknown[] = []
  let at = 0
  let strayQuotes = 0

  const fail = (what: string) => new UnreadableJson(`${what} at character ${at + 1}`)

  // What stands between values: blanks, comments of three languages, and the halves of <!-- --> and CDATA wrappers.
  function skip(): void {
    for (;;) {
      BETWEEN.lastIndex = at
      if (!BETWEEN.test(source)) return
      at = BETWEEN.lastIndex
    }
  }

  function value(depth: number): unknown {
    if (depth > MAX_DEPTH) throw fail(`nested deeper than ${MAX_DEPTH} levels`)
    const sign = source[at]
    if (sign === '{') return members(depth)
    if (sign === '[') return items(depth)
    if (sign === '"' || sign === "'") return text(sign)
    return word()
  }

  function members(depth: number): object {
    const entries: [string, unknown][] = []
    at++
    for (;;) {
      skip()
      if (source[at] === ',') at++
      else if (source[at] === '}') break
      else {
        const quote = source[at]
        if (quote !== '"' && quote !== "'") throw fail('no member name')
        const name = text(quote)
        skip()
        if (source[at] !== ':') throw fail('no colon')
        at++
        skip()
        entries.push([name, value(depth + 1)])
        separator('}')
      }
    }
    at++
    // Entries instead of assignment: a member named __proto__ must stay data.
    return Object.fromEntries(entries)
  }

  function items(depth: number): unknown[] {
    const list: unknown[] = []
    at++
    for (;;) {
      skip()
      if (source[at] === ',') at++
      else if (source[at] === ']') break
      else {
        list.push(value(depth + 1))
        separator(']')
      }
    }
    at++
    return list
  }

  function separator(end: string): void {
    skip()
    if (source[at] !== ',' && source[at] !== end) throw fail('no comma')
  }

  function text(quote: string): string {
    const plain = quote === '"' ? PLAIN_IN_DOUBLE : PLAIN_IN_SINGLE
    let out = ''
    for (at++; at < source.length; at++) {
      plain.lastIndex = at
      const run = plain.exec(source)?.[0] ?? ''
      out += run
      at += run.length
      if (at >= source.length) break
      if (source[at] === '\\') out += escaped()
      else if (endsHere()) {
        at++
        return out
      } else {
        if (++strayQuotes > MAX_STRAY_QUOTES) throw fail('more unescaped quotes than carelessness explains')
        out += quote
      }
    }
    throw fail('a string without end')
  }

  function escaped(): string {
    const sign = source[++at] ?? ''
    const hex = sign === 'u' ? /[\dA-Fa-f]{4}/y : null
    if (hex !== null) {
      hex.lastIndex = at + 1
      const code = hex.exec(source)?.[0]
      if (code === undefined) return sign
      at += 4
      return String.fromCharCode(Number.parseInt(code, 16))
    }
    return ESCAPES[sign] ?? sign
  }

  // A quote ends the string only before what may follow a string; "and" after it means that it was never escaped.
  function endsHere(): boolean {
    FOLLOWS_STRING.lastIndex = at + 1
    return FOLLOWS_STRING.test(source)
  }

  function word(): unknown {
    const found = /[-+.\w]+/y
    found.lastIndex = at
    const name = found.exec(source)?.[0]
    if (name === undefined) throw fail('no value')
    at += name.length
    if (name in WORDS) return WORDS[name]
    const number = Number(name)
    if (Number.isNaN(number)) throw fail('an unknown word')
    return number
  }

  for (skip(); at < source.length; skip()) {
    // At the top only objects and arrays: a bare word is a template's or a server's error message.
    if (source[at] !== '{' && source[at] !== '[') throw fail('neither object nor array')
    values.push(value(0))
  }
  return values
}

const BETWEEN =
  /[\s\uFEFF;]+|\/\*[\s\S]*?\*\/|\/\/\s*<!\[CDATA\[|\/\/\s*\]\]>|<!\[CDATA\[|\]\]>|<!--|-->|\/\/[^\n\r]*/y
const PLAIN_IN_DOUBLE = /[^"\\]+/y
const PLAIN_IN_SINGLE = /[^'\\]+/y
const FOLLOWS_STRING = /\s*(?:$|[:\]};]|,\s*(?:["'{}[\]\d-]|true|false|null|$)|\/[/*])/y
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
const WORDS: Record<string, unknown> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
  NaN: null,
  Infinity: null,
  '-Infinity': null,
}

import { at as instant, isMonthFirst, readAbsolute } from './dates/absolute.ts'
import { readRelative } from './dates/relative.ts'
import { MONTHS } from './dates/words.ts'
import { zonedClock } from './dates/zones.ts'
import { fold } from './fold.ts'
import { readLine } from './line.ts'

const DAY_MS = 86_400_000
// Further away than this is a placeholder ("year 9999") or a slip of the keyboard.
const FURTHEST_CLOSE_MS = 3 * 366 * DAY_MS

/** Before the web's job boards: an empty clock, not a day. */
const EARLIEST_MS = Date.UTC(1995, 0, 1)

export interface DateContext {
  /** Clock of the run, ISO 8601 UTC. */
  at: string
  /** ISO 3166-1 hint, decides 03/04/2026. */
  country?: string | undefined
}

/** When the advertisement was published, ISO 8601 UTC; null when it does not say. Never after the run's clock. */
export function readPostedAt(value: string | undefined, context: DateContext): string | null {
  const nowMs = Date.parse(context.at)
  const ms = readInstant(value, context, nowMs)
  if (ms === null || ms < EARLIEST_MS) return null
  // A board ahead of us by its time zone says today as we count it; further ahead is no posting date.
  if (ms > nowMs) return ms - nowMs <= DAY_MS ? new Date(nowMs).toISOString() : null
  return new Date(ms).toISOString()
}

/** When the source says the advertisement expires, ISO 8601 UTC. A day without a time counts to its end in UTC. */
export function readClosesAt(value: string | undefined, context: DateContext): string | null {
  const line = readLine(value)
  const nowMs = Date.parse(context.at)
  const ms = line === null ? null : readAbsolute(line, context.country)
  if (ms === null || ms > nowMs + FURTHEST_CLOSE_MS) return null
  const whole = ms % DAY_MS === 0 && !/\d:\d/.test(line!)
  return new Date(whole ? ms + DAY_MS - 1 : ms).toISOString()
}

// A run meets the same few phrases thousands of times ("3 days ago" under one clock).
const known = new Map<string, number | null>()
const KNOWN_MAX = 2_000

function readInstant(value: string | undefined, context: DateContext, nowMs: number): number | null {
  const line = readLine(value)
  if (line === null || line.length > 200) return null
  const key = `${context.at}|${context.country ?? ''}|${line}`
  let ms = known.get(key)
  if (ms === undefined) {
    ms = readAbsolute(line, context.country) ?? readPhrase(fold(line), context, nowMs)
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(key, ms)
  }
  return ms
}

// Deadlines and marks of activity are dates, but not of publication.
const NOT_PUBLICATION =
  /\b(?:per(?= \d)|apply (?:by|before|until)|deadline|clos(?:es?|ing|ed)|expire[sd]?|modified|changed|edited|revised|left|remaining|as of|interviews?|walk-in|valid for|atliku\p{L}*|noch|verbleib\p{L}*|quedan?|restent?|reste|plus que|pozostal\p{L}*|zostal\p{L}*|kvar|aterstar|odswiez\p{L}*|wznowion\p{L}*|erneuert|fornya\p{L}*|renovad\p{L}*|renouvel\p{L}*|within|in \d+ \p{L}+|filled|valid (?:until|through)|until|ends?|end date|start(?:s|ing)?(?: date)?|(?:employer)?active|(?<!seit [^,]{1,20})online(?! (?:seit|since))|updated|refreshed|last (?:seen|active)|bewerbungs(?:frist|schluss)|bis|frist|eintritts?\p{L}*|ab sofort|aktiv|aktualisier\p{L}*|(?:letzte )?anderung\p{L}*|geandert|bearbeitet|stand|zuletzt|gultig\p{L}*|beginn|befristet|pieteik\p{L}*|lidz|termins|aktiv\p{L}*|atjaun\p{L}*|beidzas|beigsies|labots?|mainit\p{L}*|speka|sakum\p{L}*|hasta|fecha limite|cierre|plazo|finaliza|caduca|vence|modificad\p{L}*|incorporacion|actualizad\p{L}*|activ\p{L}*|jusqu\p{L}*|date limite|avant le|mise? a jour|actualise\p{L}*|modifie\p{L}*|a pourvoir|prise de poste|debut|cloture|expire\p{L}*|actif|ansok senast|sista (?:ansokningsdag|dag)|senast|uppdatera[dt]\p{L}*|andra[dt]\p{L}*|tilltrade|startdatum|aktuell|do dnia|do(?!\.)|termin\p{L}*|wazn\p{L}*|aktualn\p{L}*|zaktualizowan\p{L}*|aktualizacj\p{L}*|zmienion\p{L}*|edytowan\p{L}*|wygas\p{L}*|rozpoczeci\p{L}*)\b/u
const PUBLICATION =
  /\b(?:(?:re)?posted|published|listed|added|advertised|date posted|veroffentlicht|erschienen|eingestellt|ausgeschrieben|freigeschaltet|online seit|publice[ts]\p{L}*|ievietot\p{L}*|izsludinat\p{L}*|pievienot\p{L}*|publicad[oa]|convocad[oa]|publie|mis en ligne|mise en ligne|publicerad|inlagd|utlagd|utlyst|upplagd|open(?:s|ing)?(?: date)?(?= ?:)|opublikowan\p{L}*|dodan\p{L}*|ogloszon\p{L}*|zamieszczon\p{L}*)\b/u
const NAMED_DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s?(?:de\s|of\s)?\s?(\p{L}{3,12})\.?(?:\s?(?:de|del|,)?\s?(\d{4})(?!\d))?/gu
const NAMED_MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s?(\d{4})(?!\d))?/gu
// Latvian: "2026. gada 3. oktobris".
const YEAR_THEN_DAY = /(\d{4})\.\s?(?:g(?:ada|\.)?)\s?(\d{1,2})\.\s?(\p{L}{3,12})/u
const NUMERIC =
  /(?<![\p{N}.,/-])(\d{4}-\d{1,2}-\d{1,2}(?:[t ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}-\d{1,2}-\d{4}|\d{4}[./]\d{1,2}[./]\d{1,2})(?![\p{N}/])/u
/** "/Date(1762777599000)/", "epoch=1762777599". */
const EPOCH = /[=:(]\s?(\d{10}|\d{13})(?!\d)/u
const SPACED_DOTS = /(?<=\d)\s?\.\s(?=\d{1,2}\s?\.\s?\d{4}|\d{4}(?!\d))/gu
const NUMERIC_NO_YEAR = /(?<![\p{N}.,/-])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/u
// "Posted 12/11": with a word of publishing or alone, since "24/7" and "1/2" are no dates.
const SLASHED_NO_YEAR =
  /^(?:(?:posted|published|publ|listed|added|advertised|date|datum|on|am|vom|le|el|den)\.?:?\s)*(\d{1,2})\/(\d{1,2})$/u

// What stands beside a date, neither a date nor a word on one: "Actively hiring", "Open & closing dates: 2 March to 16 March".
const BADGES =
  /\bactively (?:hiring|recruiting|interviewing)\b|^open(?:ing)? (?:&|and|\/) clos\p{L}+(?: dates?)?:?/gu
const PARTS = /\s*[·|•;]\s*|\s\/\s/u

function readPhrase(text: string, context: DateContext, nowMs: number): number | null {
  const parts = text.replace(BADGES, ' ').split(PARTS)
  // "12 Nov | updated": a word without a date of its own speaks of its neighbour's.
  if (parts.some((part) => NOT_PUBLICATION.test(part) && !/\d/.test(part)))
    return readPart(text, context, nowMs)
  const said = parts.filter((part) => PUBLICATION.test(part))
  for (const part of new Set([...said, ...parts])) {
    const ms = readPart(part, context, nowMs)
    if (ms !== null) return ms
  }
  return null
}

function readPart(text: string, context: DateContext, nowMs: number): number | null {
  const other = NOT_PUBLICATION.exec(text)
  if (other !== null) {
    // "Posted 3 days ago, active yesterday": the part that speaks of publishing still tells its date.
    const cue = PUBLICATION.exec(text)
    if (cue === null) return null
    return readPart(
      cue.index < other.index ? text.slice(0, other.index) : text.slice(cue.index + cue[0].length),
      context,
      nowMs,
    )
  }
  const day = readDay(text, context, nowMs)
  // "18 November at 11:45 PM EST" is the 19th in UTC.
  if (day !== null) return day % DAY_MS === 0 ? day + (zonedClock(text) ?? 0) : day
  return readRelative(text, nowMs)
}

function readDay(text: string, context: DateContext, nowMs: number): number | null {
  const epoch = EPOCH.exec(text)
  if (epoch) return readAbsolute(epoch[1]!, context.country)
  const numeric = NUMERIC.exec(text.replace(SPACED_DOTS, '.'))
  if (numeric) return readAbsolute(numeric[1]!.toUpperCase(), context.country)
  const named = readNamed(text, nowMs)
  if (named !== null) return named
  const bare = NUMERIC_NO_YEAR.exec(text)
  if (bare) return latest(Number(bare[2]), bare[1]!, nowMs)
  const slashed = SLASHED_NO_YEAR.exec(text)
  if (!slashed) return null
  const [first, second] = [slashed[1]!, slashed[2]!]
  return isMonthFirst(context.country)
    ? latest(Number(first), second, nowMs)
    : latest(Number(second), first, nowMs)
}

function readNamed(text: string, nowMs: number): number | null {
  const latvian = YEAR_THEN_DAY.exec(text)
  if (latvian) {
    const month = MONTHS.get(latvian[3]!)
    if (month !== undefined) return instant(latvian[1]!, String(month), latvian[2]!)
  }
  for (const [pattern, dayAt, monthAt] of [
    [NAMED_DAY_FIRST, 1, 2],
    [NAMED_MONTH_FIRST, 2, 1],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const month = MONTHS.get(match[monthAt]!)
      if (month === undefined) continue
      return match[3] === undefined
        ? latest(month, match[dayAt]!, nowMs)
        : instant(match[3], String(month), match[dayAt]!)
    }
  }
  return null
}

/** A day without a year is the latest one that is not after the crawl. */
function latest(month: number, day: string, nowMs: number): number | null {
  const year = new Date(nowMs).getUTCFullYear()
  for (const candidate of [year, year - 1, year - 2, year - 3, year - 4]) {
    const ms = instant(String(candidate), String(month), day)
    if (ms !== null && ms <= nowMs) return ms
  }
  return null
}

import type { Label } from '../label.ts'
import type { Shift } from '../vocabulary.ts'
import { type ClockSpan, clockShifts, isOpening, lengthOf, spanLabel } from './clock.ts'
import { label } from './finding.ts'
import { type Hit, hitsOf, isDenied, outside, type Reading, together, wordsOf } from './reading.ts'
import { halvesOf } from './split-day.ts'
import { dayRuns } from './weekdays.ts'

/** "Sunday is fixed off", "Samstag und Sonntag sonst immer frei", "Weekends? Never.": days on which nobody works. */
const FREE =
  /^[^.,!\n;:]{0,34}?(?<!\p{L})(?:off|free|never|closed|voluntary|optional|only if you|if you (?:want|like|wish|volunteer|fancy)|freiwillig|br[īi]vpr[āa]t[īi]g\p{L}*|voluntari[oa]s?|facultatif|frivillig\p{L}*|dobrowoln\p{L}*|frei|nie|geschlossen|br[īi]v[sai]?|br[īi]vas|sl[ēe]gts|nestr[āa]d[āa]\p{L}*|gu[ļl]am|libres?|nunca|cerrado|libérée?s?|jamais|fermée?s?|chômés?|lediga?|stängt|aldrig|wolne|wolna|nigdy|zamknięte)(?!\p{L}|[- ]?(?:gestalt|choose|to choose|wähl|parking|lunch|drinks))/iu

/** "Closing time is 5.30pm on weekdays and noon on Saturdays": the days of a shop are nobody's shifts. */
const CLOSING =
  /(?:closing times?|opening (?:hours|times)|(?:shops?|stores?|office|branch|doors?|lines?|desk|centre|center|service|we) (?:(?:is|are) open|(?:close|shut|open)s?)|horario de (?:apertura|cierre)|abrimos|cerramos|(?:on|nous|boutique|magasin|agence) (?:ouvr|ferm)\p{L}+|heures d['’]ouverture)[^.\n;]{0,50}$/iu
const CLOSING_REACH = 80
/** "Our line is Monday to Saturday from 8 to 8 open", as German puts it. */
const REACHED = /^[^.!\n;]{0,34}(?<!\p{L})(?:erreichbar|geöffnet|besetzt|offen)(?!\p{L})/iu

function isReached({ part, to }: Hit): boolean {
  const { text, end } = part.tokens
  return REACHED.test(text.slice(end[to - 1], end[to - 1]! + CLOSING_REACH))
}

function isFree({ part, from, to, value }: Hit): boolean {
  if (part.in !== 'text' || (value !== 'weekend' && value !== 'holiday' && value !== 'day')) return false
  const { text, start, end } = part.tokens
  if (CLOSING.test(text.slice(Math.max(0, start[from]! - CLOSING_REACH), start[from]))) return true
  if (value === 'day') return false
  const after = end[to - 1]!
  return FREE.test(text.slice(after, after + 60))
}

/** "Between 8 and 19, as it suits you": so long a frame of a free choice is no shift. */
const LONGEST_DAY = 10
const CHOICE_REACH = 90

function isChosenIn(span: ClockSpan, chosen: readonly Hit[]): boolean {
  if (lengthOf(span) < LONGEST_DAY) return false
  return chosen.some(({ part, from, to }) => {
    if (part !== span.part) return false
    const { text, start, end } = part.tokens
    const between = text.slice(Math.min(end[to - 1]!, span.end), Math.max(start[from]!, span.start))
    return between.length < CHOICE_REACH && !/[.!?;\n]/.test(between)
  })
}

/** The time of day just behind words that announce it: "Dienstbeginn ist um 15:30", "siadasz o 16.30", "börjar kl 17". */
const STARTS_AT =
  /^(\.?(?:[^\d\n.!?;,]|(?<=plkst|kl|godz)\.){0,18}?)(\d{1,2})(?:([:.]\d\d)(?!\d|[:.]\d))?(?![\d%]|[.:]\d)(?:\s?(?:uhr|h)(?!\p{L}))?/iu
/** The time just before them: "um 16 Uhr beginnt dein Dienst". */
const STARTED_AT = /(?<!\p{L})((?:um|ab|gegen|plkst\.?|kl\.?) )(\d{1,2})([:.]\d\d)? (?:uhr|h) $/iu
const AT = /(?:^|\s)(?:um|gegen|plkst|kl|klockan|godz|o|at|à)\.?\s*$/iu
const STARTS_REACH = 40
const EVENING_START = 15
const NIGHT_START = 20
const DAY_START = 5
const NOON = 12

/** The shift that a start alone tells of; what starts at noon may end in either. */
function startedAt({ part, from, to }: Hit): Shift | null {
  const { text, start, end } = part.tokens
  const after = end[to - 1]!
  const found =
    STARTS_AT.exec(text.slice(after, after + STARTS_REACH)) ?? STARTED_AT.exec(text.slice(0, start[from]))
  if (!found) return null
  const [whole, between, digits, minutes] = found
  const told = minutes || /[a-z]\s?$/i.test(whole) || AT.test(text.slice(start[from], after) + between)
  const hour = Number(digits)
  if (!told || hour > 24) return null
  if (hour >= NIGHT_START || hour < DAY_START - 1) return 'overnight'
  if (hour >= EVENING_START) return 'evening'
  return hour >= DAY_START && hour < NOON ? 'day' : null
}

/** "Every fifth week the duty phone lies beside your bed at night", "choose mornings or afternoons": parts of a longer turn. */
const holds = (long: Hit, short: Hit): boolean =>
  long.part === short.part && long.from <= short.from && long.to >= short.to

const WEEK =
  /^(?:mo(?:n|ntags?)?\.?[\s–-]|werktags|weekdays|monday|(?:ar[īi] )?darb(?:a )?dien\p{L}*(?: no| plkst\.?)?$|p(?:irmd\p{L}*)?[\s–-])/iu

function isWeek(day: Label<Shift> | undefined, { posting }: Reading): boolean {
  const quote = day?.because.in === 'text' ? day.because.quote : undefined
  return quote !== undefined && WEEK.test((posting.text ?? '').slice(...quote))
}

/** "Rest days Tuesday and Wednesday": who rests in the week works at its end. */
const REST =
  /(?:rest days?|days? off|off days?|week(?:ly)? offs?|freie tage|br[īi]vdienas|días? libres?|jours? de repos|lediga dagar)(?: are| is| on| fall on| sind| ir| son| sont)?[\s:-]*$/iu

function isRest({ part, from }: Hit, days: ReadonlySet<number>): boolean {
  if (days.has(6) || days.has(7)) return false
  return REST.test(part.tokens.text.slice(0, part.tokens.start[from]).slice(-30))
}

/** Characters between words of taking turns and the shifts that they turn. */
const TURN_REACH = 120

/** "7 bis 15 Uhr und 15 bis 23 Uhr im Wechsel": two shifts told apart beside words of taking turns. Where one works takes turns too. */
function turnOf(
  reading: Reading,
  turns: readonly Hit[],
  found: ReadonlyMap<Shift, Label<Shift>>,
): Hit | null {
  const told = (['day', 'evening', 'overnight'] as const).flatMap((shift) => {
    const because = found.get(shift)?.because
    return because?.in === 'text' && because.quote ? [because.quote] : []
  })
  const [first, second] = told
  if (!first || !second || first[0] === second[0]) return null
  const near = ({ part: { tokens }, from, to }: Hit) =>
    told.filter(
      ([start, end]) => start - tokens.end[to - 1]! < TURN_REACH && tokens.start[from]! - end < TURN_REACH,
    ).length >= 2
  const isOfPlace = (turn: Hit) =>
    hitsOf(reading, 'scene').some((one) => one.value === 'home' && together(one, turn))
  return turns.find((turn) => turn.part === reading.text && near(turn) && !isOfPlace(turn)) ?? null
}

/** "Du arbeitest zu Bürozeiten und teilst sie dir selbst ein": the hours of an office are the frame of a free choice. */
function isFrame(hit: Hit, hits: readonly Hit[]): boolean {
  return (
    hit.value === 'day' &&
    /büro|geschäftszeit|office hours|business hours/iu.test(wordsOf(hit)) &&
    hits.some((one) => one.value === 'flexible' && together(one, hit))
  )
}

const isPartOfTurn = (hit: Hit, hits: readonly Hit[]): boolean =>
  hits.some(
    (one) =>
      ((one.value === 'on-call' && hit.value === 'overnight') ||
        (one.value === 'flexible' && hit.value !== 'flexible' && hit.value !== 'holiday')) &&
      holds(one, hit),
  )

/** Words from training to its hours. */
const TRAINING_REACH = 6

/** "Training is done during office hours": when one learns, not when one works. */
function isOfTraining(hit: Hit, trainings: readonly Hit[]): boolean {
  return (
    hit.value === 'day' &&
    trainings.some((one) => together(one, hit) && one.to <= hit.from && hit.from - one.to <= TRAINING_REACH)
  )
}

/** "Interview: walk-in, Mon to Sat": days on which others come. */
const isOfVisitors = (hit: Hit): boolean =>
  hit.value === 'weekend' && /^mon/i.test(wordsOf(hit)) && isOpening(hit)

const NIGHTS = /^nights?$/i
const NIGHTS_AND = /^nights?\W+(?:and |weekends?)/i

/** "Nights" are evenings to some: clock times that tell only one of the two have the last word. */
function settleNights(
  found: Map<Shift, Label<Shift>>,
  told: readonly Label<Shift>[],
  reading: Reading,
): void {
  const tells = (shift: Shift) => told.some((one) => one.value === shift)
  const loose = (shift: Shift, words: RegExp) => {
    const { in: field, quote } = found.get(shift)?.because ?? {}
    const text = field === 'title' ? reading.title.tokens.text : reading.text?.tokens.text
    return quote !== undefined && words.test(text?.slice(...quote) ?? '')
  }
  if (tells('evening') && !tells('overnight') && loose('overnight', NIGHTS)) found.delete('overnight')
  if (tells('overnight') && !tells('evening') && loose('evening', NIGHTS_AND)) found.delete('evening')
  // "Including nights and weekends": the same nights are no evenings besides.
  const [night, evening] = [found.get('overnight')?.because, found.get('evening')?.because]
  if (!night?.quote || !evening?.quote || night.in !== evening.in || !loose('evening', NIGHTS_AND)) return
  if (night.quote[1] > evening.quote[0] && night.quote[0] < evening.quote[1]) found.delete('evening')
}

/** "Sunday night to Thursday night", "Sun-Thu, 22-6": such a week begins on the eve of Monday. */
const EVE = /^sun(?:day)?s?(?: nights?)?\s*(?:[-–—]|to|through|thru|till|until)\s*(?:wed|thu|fri)/iu
const EVE_REACH = 30

function isEve({ part, from }: Hit): boolean {
  const { text, start } = part.tokens
  return EVE.test(text.slice(start[from], start[from]! + EVE_REACH))
}

/** When the work is done: words of the ad and stated clock times. */
export function shiftsOf(reading: Reading): Label<Shift>[] {
  const found = new Map<Shift, Label<Shift>>()
  // "No benefits, no leave, but you choose your hours": a free choice stands in no list of what is missing.
  const hits = hitsOf(reading, 'shifts').filter(
    (hit) => !isDenied(hit, hit.value !== 'flexible') && !isFree(hit),
  )
  const trainings = hitsOf(reading, 'training')
  for (const hit of outside(hits, 'company', 'apply')) {
    if (hit.value === 'turn' || isFrame(hit, hits) || isPartOfTurn(hit, hits) || isOfVisitors(hit)) continue
    if (isOfTraining(hit, trainings)) continue
    const shift = hit.value === 'begin' ? startedAt(hit) : (hit.value as Shift)
    if (shift === null) continue
    if (!found.has(shift)) found.set(shift, label(shift, `shifts/${hit.part.in}`, hit))
  }
  const weekend = dayRuns(reading).find(
    ({ range, days, first, last }) =>
      (range && !isOpening(first) && !isReached(last) && !isDenied(first) && (days.has(6) || days.has(7))) ||
      isRest(first, days),
  )
  if (weekend && !found.has('weekend'))
    found.set('weekend', label('weekend', 'shifts/days', weekend.first, weekend.last))
  // "Rotating shifts between 7 and 22": a frame in which shifts change, or are chosen, is no shift of its own.
  const frames = found.has('rotating') || found.has('flexible')
  const chosen = hits.filter((hit) => hit.value === 'flexible' && hit.part.in === 'text')
  const told = clockShifts(reading, frames, (span) => isChosenIn(span, chosen))
  // "Montags bis freitags zwischen 16 und 20.30 Uhr": the days of a week are no time of day.
  if (told.length > 0 && !told.some((one) => one.value === 'day') && isWeek(found.get('day'), reading))
    found.delete('day')
  settleNights(found, told, reading)
  for (const one of told) if (!found.has(one.value)) found.set(one.value, one)
  const turns = found.has('rotating') ? [] : hits.filter((hit) => hit.value === 'turn')
  const turn = turnOf(reading, turns, found)
  if (turn) found.set('rotating', label('rotating', 'shifts/turn', turn))
  if (found.has('overnight') && !found.has('day') && !found.has('evening')) {
    const ends = [...hits.filter((hit) => hit.value === 'weekend'), ...(weekend ? [weekend.first] : [])]
    if (ends.every(isEve)) found.delete('weekend')
  }
  const halves = halvesOf(reading)
  if (halves && !found.has('split')) found.set('split', spanLabel('split', 'shifts/clock', halves[1]))
  // The two halves of a split day are no shifts of their own.
  if (found.has('split') && found.delete('evening')) found.delete('day')
  return [...found.values()]
}

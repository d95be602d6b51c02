import type { Label } from '../label.ts'
import type { Shift } from '../vocabulary.ts'
import { precisionOf } from './precision.ts'
import type { Hit, Part, Reading } from './reading.ts'
import { type SpokenSpan, spokenSpans } from './spoken-clock.ts'

const TIME = String.raw`(\d{1,2})(?:(?:[:.hH]|\s[hH]\s?)(\d\d))?\s*([Aa]\.?\s?[Mm](?![a-z])\.?|[Pp]\.?\s?[Mm](?![a-z])\.?|(?<=\d)[AaPp](?![a-z])|[Uu]hr|[hH]\b)?`
/** "9am 5.30pm", "9pm 8am": a bad copy lost the dash. */
const LOST_DASH = String.raw`(?<=(?<![ap]m\s)\b[\d.:]{1,5}\s?[AaPp]\.?[Mm]\.?\s)(?=\d{1,2}(?:[.:]\d\d)?\s?[AaPp]\.?[Mm])`
const SPAN = new RegExp(
  `(?<![\\d.,:$€£+/-])${TIME}\\s*(?:start\\s+)?(?:[-–—]|${LOST_DASH}|[Tt][Oo]|,? ?up ?to|until|till|bis|(?:und|and|un)(?: ends?| endet| beidzas)?|l[īi]dz|lidz|hasta|a|à|et|till|och|do)\\s*(?:at |las? |kl\\.? )?(?:plkst\\.?\\s*)?(?:${TIME}|(noon|midday|midnight|mitternacht|pusnakt\\S*|minuit|medianoche|mediod[íi]a|midi|midnatt|północy|południa)(?![\\p{L}]))(?![\\d%+]|\\s*(?:[%€$]|eur|zł|pln))`,
  'gu',
)
/** Days beside bare figures make them times: "Monday through Thursday 8-6". */
const DAY =
  /(?:four|five|six|(?<!\d)[3-6]) (?:days|nights)\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|mo(?:ntag)?s?\b|fr(?:eitag)?s?\b|sa(?:mstag)?s?\b|(?:pirm|otr|tre[šs]|ceturt|piekt|sest|sv[ēe]t|darb|darba )dien\S*|lunes|viernes|s[áa]bados?|domingos?|poniedzia\S*|piąt\S*|sobot\S*|niedziel\S*|p[kt]\b|(?:dienas|vakari|vakarus|naktis|mai[ņn]as|r[īi]ti|r[īi]tus) ned[ēe][ļl][āa]|godz|lundi|vendredi|samedi|dimanche|(?:mån|tis|ons|tors|fre|lör|sön)dag\S*|vardag\S*|helg\S*|kl\b|(?<!\p{L})(?:mån|fre|lör|sön|lun|vie|sam)(?!\p{L})/iu
const DAY_NEXT = new RegExp(`^,?\\s*(?:on )?(?:${DAY.source})`, 'iu')
/** Words before a span that make it opening hours, a call window, a price or a course, not a shift. */
const NOT_A_SHIFT =
  /(?:open(?:ing)? (?:hours|times|from)|opening(?!s)|(?:store|shop|branch|lobby|business|trading) hours|(?:stores?|shops?|branch(?:es)?|outlets?|sites?|pharmacies|customers|members|guests) (?:can |may |will )?(?:trade|book|ring|call|shop|visit|order|reach us)|(?:we|store|shop|branch|office|line|lines) (?:is |are )?open(?! at)|(?:is|are) open|call (?:us|me|our|between)|contact us|phone us|(?:contact(?:ing)?|call|phone|ring|speak (?:to|with)) [\p{L} ]{2,40}(?:on|at|@)(?= )|training|class(?:es|room)|induction|interview|walk-?ins?|come (?:by|in|directly|to|and)|drop (?:by|in)|pop in|ask for|öffnungszeiten|(?:service|geschäfts|sprech|laden|schalter)zeiten|erreichbar|geöffnet|telefonisch unter|einarbeitung|schulung|darba laiks veikal|zvaniet|zvan[īi]t|zvani (?:mums|pa|uz)|(?:veikals|salons|centrs|l[īi]nija|birojs) (?:ir )?(?:atv[ēe]rt|str[āa]d[āa])|apm[āa]c[īi]b|intervij|horario (?:comercial|de (?:apertura|tienda))|abiert[oa]s?|ll[áa]manos|formaci[óo]n|capacitaci[óo]n|entrevista|czynn[ey]|otwart[ey]|zadzwoń|dzwonić|szkoleni|ouvert[es]*|ouverture|joignable|appelez|formation|entretien|öppet|öppettider|öppen|telefontid|ring oss|utbildning|intervju)[^.\n]{0,80}$|[$€£][^.\n]{0,12}$/iu

/** Words just before bare figures that make them times of work. */
const WORK_TIME =
  /(?:shifts?|mornings?|evenings?|afternoons?|nights?|earl(?:y|ies)|lates?|when:?|timings?:?|hours|schedule|schicht(?:en)?|arbeitszeit(?:en)?|darba laiks|darba laik[āa]|str[āa]d[āa]\S*|diena|nakts|slodze|grafiks?|mai[ņn]\S*|hor(?:ario|aires)|arbetstid(?:er)?|godziny pracy|godz(?:inach|\.)?|pracuj\S*|czasu pracy|w tygodniu|oftast|zmian\S*|dwunastki|dyżury?|turnos?|jornada|(?:arbets)?pass(?:et|en)?|skift(?:et|en)?|schema(?:t)?|horaire|service|blocks?|slots?|split day|reporting|needed)(?:,? (?:är|mellan|między|oftast|kl\.?|entre|is|de|od|nocn\S*|dzienn\S*|are|of|run|from|von|no|plkst\.?|no plkst\.?|ir|ir no))?[:,]? ?(?:[\d:.]+ ?[-–] ?[\d:.]+(?:,| and| or| und| un) ?)?$/iu
/** What follows a count of hours. */
const COUNTED =
  /^\s*(?:par|\/(?!\s*\d)|hebdo|semaine|sem\b|mensuel|pro|die|in der|wöch|a la|por|al|na|w)(?!\p{L})/iu
/** "Hours: 16-24 weekly" is a count, however much it looks like four in the afternoon. */
const A_WEEK = /^\s*(?:weekly|(?:a|per) week|pw|p\/w)(?!\p{L})/iu
/** "Login 1:30 pm to 10:30 pm has gone": times of the past. */
const IS_PAST =
  /^[^.;:!?\n]{0,12}?(?:has gone|have gone|is (?:over|history|gone)|was (?:until|last|before|the old)|no longer|ya no|se acabó|es historia|c['’]est fini|n['’]existe plus|gilt nicht mehr|ist vorbei)(?!\p{L})/iu
/** "4-10 years" and "6 - 12 month contract" are no times of day. */
const COUNT =
  /^\s*(?:years?|yrs?|months?|mths?|weeks?|days?|hours?|hrs?|people|staff|minutes|jahre|monate|wochen|stunden|gadi|m[ēe]ne[šs]i|stundas|tim(?:mar|me)?|veckor|dagar|månader|år|horas|hs|semanas|días|meses|años|heures|jours|semaines|mois|ans|godzin|dni|tygodni|miesięcy|lat)(?!\p{L})/iu
/** Between two spans of one sentence. */
const SECOND =
  /^[^.;\n]{0,40}?(?:\b(?:and|or|then|y|o|luego|et|puis|ou|und|oder|och|i)|,) (?:from |again |(?:come |be |are )?back |de |von |no |wieder |zurück )?$/iu
/** "8 bis 11 und dann wieder von 17 bis 20 Uhr": the unit of the second span is that of the first too. */
const FIRST =
  /^ ?(?:,|und|and|un|y|et)(?: dann| then| wieder| again| nochmals?| noch einmal| von| from| no){0,4} \d{1,2}(?:[:.]\d\d)? ?(?:bis|to|l[īi]dz|[-–]) ?\d{1,2}(?:[:.]\d\d)? ?(?:uhr|[ap]\.?m)(?!\p{L})/iu
/** "Unser Kundenzentrum ist von 8 bis 17 Uhr geöffnet". */
const OPEN_AFTER = /^,? ?(?:durchgehend |immer |für sie )?(?:geöffnet|offen|besetzt|erreichbar)(?!\p{L})/iu
/** Hours at which all are present; the day of work is longer. */
const CORE = /(?:core (?:hours|time)|kernarbeitszeit|kernzeit)[^.\n]{0,20}$/iu

/** "Starting between 7.00 and 9.30", "sākums no 7 līdz 10": when somebody may begin. */
const START_FRAME =
  /(?:s[āa]k\p{L}*|iera[šs]an[āa]s|start\p{L}*|begin\p{L}*|beginn\p{L}*|arbeitsbeginn)(?: \p{L}+){0,2},? (?:starp|no|between|from|zwischen|von) ?(?:plkst\.? )?$/iu
const LONGEST_FRAME = 4
/** "Godziny rozpoczęcia pracy (7:00-9:00)": a time of day, and no day's length. */
const BEGINS =
  /(?:rozpocz\p{L}*|zaczyn\p{L}*|początek|ruchom\p{L}+ (?:czas|godziny)|start|flexible start(?:ing)? (?:times?|hours?)|arbeitsbeginn)(?: (?:prac[yęa]|w|godz\p{L}*\.?|zakresie|od|między|pomiędzy))*:? ?\(?$/iu
/** "Kontakt telefoniczny od 9.00 do 17.00": when applicants may call, not when customers do. */
const CALLS_TAKEN =
  /(?:kontak(?:t|cie) telefonicznym?|zgłoszenia osobiste|formy kontaktu|kontakt z pracodawcą)(?:(?!klient|prac[aęyu](?!\p{L})|oferujemy|zmian)[^.;\n]){0,50}$/iu
/** "8.00–20.00 ietvaros maiņās": within which shifts lie. */
const FRAME_AFTER = /^\s*(?:ietvaros|robe[žz][āa]s|interv[āa]l[āa])/iu

/** From 15:00 on a shift counts as an evening one; one that ends at 20:00 or later reaches into the evening. */
const EVENING_START = 15
const EVENING_END = 20
const LATE_START = 14
const NIGHT_START = 20
/** What starts so late and lasts till morning is a night shift. */
const LATE_NIGHT_START = 19
const BEFORE = 110
/** "3-4 days" are no times of day. */
const SHORTEST = 3

export interface ClockSpan extends SpokenSpan {
  /** True for core hours and for hours at which work begins, which are a part of the day. */
  core: boolean
  /** Hours of a break at noon that its day leaves out. */
  pause?: number
}

function hourOf(digits: string, minutes: string | undefined, half: string | undefined): number | null {
  let hour = Number(digits)
  if (hour > 24) return null
  const mark = half
    ?.toLowerCase()
    .replace(/[.\s]/g, '')
    .replace(/^([ap])$/, '$1m')
  if (mark === 'pm' && hour < 12) hour += 12
  if (mark === 'am' && hour === 12) hour = 0
  return hour + Number(minutes ?? 0) / 60
}

const isHour = (unit: string | undefined): boolean => unit === 'h' || unit === 'H'

function spansOf(part: Part): ClockSpan[] {
  const { text } = part.tokens
  const spans: ClockSpan[] = []
  // By hand, because matchAll makes an expression of its own for every text.
  SPAN.lastIndex = 0
  for (let match = SPAN.exec(text); match; match = SPAN.exec(text)) {
    const [whole, h1, m1, half1, h2, m2, half2, named] = match
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index)
    if (NOT_A_SHIFT.test(before)) continue
    const marked = m1 || m2 || half1 || half2 || named
    const end = match.index + whole.length
    const after = text.slice(end, end + 14)
    const told = DAY.test(before.slice(-30)) || DAY_NEXT.test(after) || WORK_TIME.test(before)
    // "Split shifts: 8 to 11 when boats leave and 4 to 7": a second span goes on from the first.
    const last = spans.at(-1)
    const goesOn = last !== undefined && SECOND.test(text.slice(last.end, match.index))
    if (!marked && !told && !goesOn && !FIRST.test(text.slice(end, end + 60))) continue
    if (OPEN_AFTER.test(text.slice(end, end + 30))) continue
    if (IS_PAST.test(text.slice(end, end + 40))) continue
    if (!marked && (A_WEEK.test(after) || COUNT.test(after))) continue
    // "8 bis 10 h" is a count of hours, "de 9 a 18 h" is a time.
    const counts = !/\d\s+[aà]\s/.test(whole)
    // "9h à 18h" are times, "24h à 28h par semaine" is a count.
    const both = isHour(half1) && (isHour(half2) || m2 || named) && !COUNTED.test(after)
    if ((isHour(half1) && !both) || (!both && counts && isHour(half2) && !m1)) continue
    let from = hourOf(h1!, m1, half1)
    let to = named ? (/^(?:noon|midd|mediod|midi|połud)/i.test(named) ? 12 : 24) : hourOf(h2!, m2, half2)
    if (from === null || to === null) continue
    // "3pm–12mn", "12nn" as Filipinos write midnight and noon.
    if (to === 12 && !half2 && /^\s?[mn]n(?!\p{L})/iu.test(after)) to = /^\s?m/i.test(after) ? 24 : 12
    const noon = /^[ap]/i.test(half2 ?? '') || !half2
    // "1-9pm" starts in the afternoon, "8-6" ends there.
    if (!half1 && /^p/i.test(half2 ?? '') && from + 12 < to && from < 8) from += 12
    if (
      !named &&
      !half2 &&
      (!m1?.startsWith('00') || !/^0/.test(h1!)) &&
      to <= from &&
      to < 12 &&
      from < 12 &&
      noon
    )
      to += 12
    // "Shifts are 8-4:30 and 3-9": nobody starts at three in the morning without saying so.
    if (!half1 && !half2 && from < 6 && to <= 12 && from < to && !/^0/.test(h1!)) {
      from += 12
      to += 12
    }
    const isLost = !/[-–—]|\p{L}{2,}\s+\d|\d\s*à/u.test(whole.replace(/[ap]\.?m/giu, ''))
    if ((!marked || isLost) && from < to && to - from < SHORTEST) continue
    if (from < to && to - from <= LONGEST_FRAME && START_FRAME.test(before)) continue
    if (FRAME_AFTER.test(after) || CALLS_TAKEN.test(before)) continue
    const isFrame = from < to && to - from <= LONGEST_FRAME && BEGINS.test(before)
    spans.push({
      core: isFrame || CORE.test(before),
      from,
      to,
      start: match.index,
      end,
      part,
    })
  }
  return spans
}

/** True where a hit stands behind words of opening hours, which are no shift. */
export function isOpening(hit: Hit): boolean {
  const { text, start } = hit.part.tokens
  const at = start[hit.from]!
  return NOT_A_SHIFT.test(text.slice(Math.max(0, at - BEFORE), at))
}

const cache = new WeakMap<Reading, ClockSpan[]>()

/** Stated working times of the title and the text. */
export function clockSpans(reading: Reading): ClockSpan[] {
  let spans = cache.get(reading)
  if (!spans) {
    const printed = [reading.title, ...(reading.text ? [reading.text] : [])].flatMap(spansOf)
    const isPrinted = (start: number, end: number) =>
      printed.some((one) => one.start < end && start < one.end)
    const spoken = spokenSpans(reading).filter(
      ({ part, start, end }) =>
        !isPrinted(start, end) &&
        !IS_PAST.test(part.tokens.text.slice(end, end + 40)) &&
        !NOT_A_SHIFT.test(part.tokens.text.slice(Math.max(0, start - BEFORE), start)),
    )
    spans = [...printed, ...spoken.map((span) => ({ ...span, core: false }))]
    cache.set(reading, spans)
  }
  return spans
}

/** Hours from start to end, past midnight where the end comes first. */
export const lengthOf = ({ from, to, pause = 0 }: ClockSpan): number =>
  (to > from ? to - from : to + 24 - from) - pause

function shiftsOfSpan(span: ClockSpan): Shift[] {
  if (lengthOf(span) >= 20) return []
  if (span.from >= NIGHT_START && span.to > span.from) return ['evening']
  if (span.from >= LATE_NIGHT_START && span.to > 2 && span.to <= 8) return ['overnight']
  if (span.from >= NIGHT_START || span.from < 4) return ['overnight']
  if (span.from >= EVENING_START) return span.to <= 8 && span.to > 2 ? ['evening', 'overnight'] : ['evening']
  if (span.to < EVENING_END) return ['day']
  if (span.from >= LATE_START) return ['evening']
  return ['day', 'evening']
}

/** A label of the given rule whose evidence is the printed span. */
export function spanLabel<V>(value: V, rule: string, span: ClockSpan): Label<V> {
  return {
    value,
    confidence: precisionOf(rule),
    because: { rule, in: span.part.in, quote: [span.start, span.end] },
  }
}

/** Longer spans frame the shifts of several workers. */
const LONGEST_SHIFT = 12.5

/** Shifts that stated working times fall into; `rotating`: a frame of changing shifts says nothing. */
export function clockShifts(
  reading: Reading,
  rotating: boolean,
  isChosen: (span: ClockSpan) => boolean,
): Label<Shift>[] {
  const found = new Map<Shift, Label<Shift>>()
  const spans = clockSpans(reading).filter((one) => !rotating || lengthOf(one) <= LONGEST_SHIFT)
  for (const span of spans.filter((one) => !isChosen(one)))
    for (const shift of shiftsOfSpan(span))
      if (!found.has(shift)) found.set(shift, spanLabel(shift, 'shifts/clock', span))
  return [...found.values()]
}

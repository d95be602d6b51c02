import type { Label } from '../label.ts'
import type { Term } from '../vocabulary.ts'
import { addressesApplicants } from './application.ts'
import { label } from './finding.ts'
import { type Hit, hitsOf, type Reading, together } from './reading.ts'

/** What stands between two months of one while: "1 October to 23 December", "mid-November until the end of March". */
const BETWEEN =
  /^[\s\d.,'’a-zā-ž()-]{0,24}?(?:[-–—‑]|(?<!\p{L})(?:to|until|till|til|thru|through|bis|l[īi]dz|lidz|al?|hasta|au|à|jusqu\S*|t\.?o\.?m\.?|do|and|und|un|y|et|och)(?!\p{L}))[\s\d.,'’\p{L}-]{0,30}$/iu
/** The words for "and" part two months as a rule; behind "between" they join them. */
const AND = /(?<!\p{L})(?:and|und|un|y|et|och)(?!\p{L})/iu
const BETWIXT = /(?<!\p{L})(?:between|zwischen|starp|entre|mellan|między|pomiędzy)(?!\p{L})[^.\n]{0,16}$/iu
/** An end alone: "until the end of March", "thru August". */
const UNTIL =
  /(?<!\p{L})(?:until|till|thru|through|end(?:s|ing)?|expir(?:es|ing)|finish(?:es|ing)|bis|endet|ende|l[īi]dz|hasta|jusqu\S*|au|t\.?o\.?m\.?|do)(?!\p{L})(?:[^.;\n]|(?<=\d)\.){0,18}$/iu
/** Dates of something else: what is open or closed, paid, learned, or applied for until then. */
const ELSE =
  /open|clos|commenc|start date|dated|expires at|posted|published|unit |geöffnet|geschlossen|schließ|sl[ēe]g|atv[ēe]rt|abiert|cerrad|ouvert|ferm|öppe|stäng|otwart|zamkn|apply|applic|bewerb|pieteik|postul|candidat|ansök|aplik|zgłosz|składani|złoż|w terminie|dokument|wpłyn|ukończ|kontakt|uprawni|dofinans|dopłat|nabor|overtime|busy|busiest|train|schulung|apm[āa]c|home|homeoffice|büro|biroj|office|rabat|bonus|hous|accommod|since|seit|kop[šs]|desde 20|depuis|sedan/iu
const REACH = 60
const MOST_MONTHS = 10

const text = (hit: Hit, from: number, to: number): string => hit.part.tokens.text.slice(Math.max(0, from), to)

function isOfElse(reading: Reading, hit: Hit): boolean {
  const { start } = hit.part.tokens
  if (addressesApplicants(reading, hit)) return true
  if (ELSE.test(text(hit, start[hit.from]! - REACH, start[hit.from]!))) return true
  return hitsOf(reading, 'training').some((other) => together(other, hit))
}

/** "1 January to 30 June, renewable": no season goes on. */
const RENEWED =
  /^[^.\n]{0,24}?(?<!\p{L})(?:renew\p{L}*|extend\p{L}*|extension|verläng\p{L}*|pagarin\p{L}*|prorrog\p{L}*|renouvel\p{L}*|förläng\p{L}*|przedłuż\p{L}*)/iu

function isRenewed({ part: { tokens }, to }: Hit): boolean {
  return RENEWED.test(tokens.text.slice(tokens.end[to - 1]!, tokens.end[to - 1]! + REACH))
}

const YEAR = /(?<!\d)20\d\d(?!\d)/

/** "April 1, 2022 – February 29, 2024": months of years so far apart are no season. */
function isOverYears(first: Hit, last: Hit, between: string): boolean {
  const { text: all, end } = last.part.tokens
  const [from, to] = [YEAR.exec(between), YEAR.exec(all.slice(end[last.to - 1]!, end[last.to - 1]! + 10))]
  const years = from && to ? Number(to[0]) - Number(from[0]) : 0
  return years * 12 + Number(last.value) - Number(first.value) > 12
}

/**
 * The term that dates alone give away: work from one month to another within the year is for a season, work with an
 * end and no beginning is temporary.
 */
export function termByMonths(reading: Reading): Label<Term> | null {
  const months = hitsOf(reading, 'month').filter((hit) => hit.part.in === 'text' && hit.zone !== 'company')
  let ending: Label<Term> | null = null
  for (const [n, hit] of months.entries()) {
    const next = months[n + 1]
    const { start, end } = hit.part.tokens
    const before = text(hit, start[hit.from]! - REACH, start[hit.from]!)
    const between = next?.part === hit.part ? text(hit, end[hit.to - 1]!, start[next.from]!) : ''
    // The full stop of "23. Dezember" ends no sentence.
    const joined =
      next &&
      (together(hit, next) ||
        (next.part === hit.part && /\d\.\s*$/.test(between) && !/\p{L}\s*[.!?]/u.test(between)))
    if (next && joined && !isOfElse(reading, hit)) {
      const length = (Number(next.value) - Number(hit.value) + 12) % 12
      if (
        length > 0 &&
        length <= MOST_MONTHS &&
        BETWEEN.test(between) &&
        !isOverYears(hit, next, between) &&
        (!AND.test(between) || BETWIXT.test(before))
      )
        return label(isRenewed(next) ? 'temporary' : 'seasonal', 'term/months', hit, next)
    }
    const ofYear = hit.value === '12' && months[n - 1]?.value === '1' && together(months[n - 1]!, hit)
    // "From 1 January to 31 December" is what a calendar year is.
    if (ofYear) continue
    if (!ending && UNTIL.test(before) && !isOfElse(reading, hit)) ending = label('temporary', 'term/end', hit)
  }
  return ending
}

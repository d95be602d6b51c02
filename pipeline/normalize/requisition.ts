import { readLine } from './line.ts'

const MAX_LENGTH = 60
const PLACEHOLDER =
  /^(?:n\/?a|none|null|undefined|tbd|tbc|unknown|not (?:available|applicable|specified)|see (?:opening|job|posting|above|below).*|opening id|requisition(?: id)?|req(?:uisition)? ?id|job ?id|general|evergreen|various|multiple|confidential|test|-+|0+|x+|#)$/i

const LABEL =
  "(?:req(?:uisition|\\.)?(?:[ -]?(?:id|no\\.?|nr\\.?|number|code|#))|requisition|job[ -]?(?:id|no\\.?|nr\\.?|number|ref(?:erence)?|code|requisition)|job ref(?:erence)?(?: no\\.?| number| code)?|vacancy (?:id|ref(?:erence)?|no\\.?|number)|posting (?:id|number)|position (?:id|number)|reference (?:number|no\\.?|id|code)|ref(?:erence)?\\.? ?(?:no|nr|number|code|id)\\.?|your ref|ref|kennziffer|kennung|referenz(?:nummer|[ -]?nr\\.?|code)?|stellen(?:nummer|[ -]?nr\\.?|[ -]?id)|job[ -]?nummer|ausschreibungsnummer|chiffre|vakances (?:nr|numurs|kods)\\.?|atsauces (?:nr|numurs)\\.?|(?:número|n\\.º|nº) de (?:referencia|vacante|oferta)|referencia|réf(?:érence)?(?: de l[’']offre)?|numéro d[’']offre|referensnummer|diarienummer|nr ref(?:erencyjny)?\\.?|numer ref(?:erencyjny)?\\.?|numer oferty)"
const LABEL_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${LABEL}\\s{0,2}$`, 'iu')
// A value has a digit: "Ref: above" names nothing.
const VALUE_AFTER = /[:#=]\s{0,2}#?((?=[\p{L}/_-]{0,14}\d)[\p{L}\p{N}][\p{L}\p{N}./_-]{1,39})/gu
const LONGEST_LABEL = 34

/** The employer's own number of the opening: the structured field, else a labelled number in the text. Placeholders are none. */
export function readRequisition(structured: string | undefined, text: string | null): string | null {
  const stated = keep(readLine(structured))
  if (stated !== null || text === null) return stated
  for (const match of text.matchAll(VALUE_AFTER)) {
    if (!LABEL_BEFORE.test(text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index))) continue
    return keep(match[1]?.replace(/[./_-]+$/, '') ?? null)
  }
  return null
}

function keep(value: string | null): string | null {
  if (value === null || value.length > MAX_LENGTH || PLACEHOLDER.test(value)) return null
  return /[\p{L}\p{N}]/u.test(value) ? value : null
}

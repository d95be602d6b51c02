// Read in lower case, and of Latin letters only: with every letter of Unicode in them these patterns take long to compile.
// Remote words that do not make a job remote: denials, perks of an office job, and talk of interviews and training.

const REMOTE =
  '(?:remote(?:ly)?(?:[\\s-]?(?:work(?:ing)?|arbeit[a-zß-ž]*))?|home[\\s-]?office[a-zß-ž]*|(?:work(?:ing)?[\\s-]+)?from[\\s-]+home|wfh|telework(?:ing)?|telecommut[a-zß-ž]+|mobile[sn]?\\s+arbeit[a-zß-ž]*|mobilarbeit|von\\s+zu\\s*hause|attālināt[a-zß-ž]*(?:\\s+darb[a-zß-ž]*)?|(?:darb[a-zß-ž]+\\s+)?no\\s+mājām|teletrabajo|remot[oa]|a\\s+distancia|desde\\s+casa|télétravail|à\\s+distance|(?:på\\s+)?distans(?:arbete)?|hemarbete|hemifrån|prac[a-zß-ž]\\s+zdaln[a-zß-ž]*|zdaln[a-zß-ž]+|z\\s+domu|online|per\\s+video)'
const DENIED_BEFORE = '(?:no|sin|sans|ni|ej|bez|ohne|without|utan|brak|pas)'
const DENIAL =
  "(?:not|non|never|isn[’']?t|unavailable|excluded|impossible|nicht|kein[a-zß-ž]{0,2}|ausgeschlossen|unmöglich|nav|nepiedāvā[a-zß-ž]*|neparedz[a-zß-ž]*|neiespējam[a-zß-ž]*|aucun|exclu|ingen|inte|nie|wykluczon[a-zß-ž]*)"
const PERK =
  '(?:teilweise|anteilig|anteil|gelegentlich[a-zß-ž]*|zeitweise|teilzeitig|partly|partially|partial|part|occasional(?:ly)?|sometimes|some|optional|options?|flexible(?!\\s*/)|temporar(?:y|ily)|vorübergehend|temporal(?:mente)?|temporairement|tillfälligt|tymczasowo|possible|possibility|available|considered|negotiable|friendly|probation|probezeit|einarbeitung|möglich(?:keit[a-zß-ž]*)?|moeglich|option(?:en)?|(?:nach\\s+)?(?:absprache|vereinbarung)|daļēj[a-zß-ž]*|iespēj[a-zß-ž]*|(?:pēc\\s+)?(?:vienošanās|saskaņošanas)|vienojoties|pārbaudes|parcial(?:mente)?|posib(?:le|ilidad)|ocasional(?:mente)?|partiel(?:lement|le)?|occasionnel[a-zß-ž]*|possibilité|delvis|möjlig[a-zß-ž]*|ibland|częściow[a-zß-ž]*|możliw[a-zß-ž]*|okazjonaln[a-zß-ž]*|do uzgodnienia)'
const TALK =
  '(?:interview[a-zß-ž]*|job interview|[a-zß-ž]*gespräch[a-zß-ž]*|intervij[a-zß-ž]*|pārrun[a-zß-ž]*|entrevista[a-zß-ž]*|entretiens?|[a-zß-ž]*intervju[a-zß-ž]*|rozmow[a-zß-ž]*|rekrutacj[a-zß-ž]*|onboarding|trainings?|schulung[a-zß-ž]*|einarbeitung|apmācīb[a-zß-ž]*|formaci[óo]n|formation|utbildning|szkoleni[a-zß-ž]*|desktop|tools?|team|teams)'

const EDGE_BEFORE = '(?<![a-zß-ž\\d])'
const EDGE_AFTER = '(?![a-zß-ž\\d])'
const GAP = '(?:[\\s/-]+[a-zß-ž\\d%’]+){0,4}[\\s/-]+'
const SHORT_GAP = '(?:[\\s-]+[a-zß-ž]+){0,2}[\\s-]+'
const CUE = `(?:${DENIAL}|${PERK})`
const ASIDE_WORDS = `${EDGE_BEFORE}(?:(?:${DENIED_BEFORE}|${CUE})${GAP}${REMOTE}(?:${GAP}${CUE})?|${REMOTE}(?:${GAP}|-)${CUE}|${REMOTE}[\\s-]+(?:days?|tage?n?)|${TALK}${SHORT_GAP}${REMOTE}|${REMOTE}[\\s-]+${TALK}|non-?remote)${EDGE_AFTER}`
const ASIDE = new RegExp(ASIDE_WORDS, 'g')
// Asked of every location, so it is short: most have neither.
const ANY =
  /remot|home|wfh|telew|telec|mobil[a-z]* ?arb|zu ?hause|attāl|mājām|teletr|distan[sc]|desde casa|télét|hemarb|hemif|zdaln|z domu/

/** A location without "kein Homeoffice", "remote possible", "(interview via remote)"; brackets that hold one go whole. */
export function dropRemoteAsides(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length !== text.length || !ANY.test(lower)) return text
  let kept = ''
  let from = 0
  for (const { index, 0: aside } of lower.matchAll(ASIDE)) {
    if (index < from) continue
    const bracket = bracketAround(lower, index, index + aside.length)
    kept += `${text.slice(from, Math.max(from, bracket.start))} , `
    from = bracket.end
  }
  return kept + text.slice(from)
}

// The bracket in which an aside stands, else the aside itself.
function bracketAround(text: string, start: number, end: number): { start: number; end: number } {
  const open = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('[', start))
  const close = /[)\]]/.exec(text.slice(end))
  const inside = open >= 0 && !/[)\]]/.test(text.slice(open, start)) && close !== null
  return inside ? { start: open, end: end + close.index + 1 } : { start, end }
}

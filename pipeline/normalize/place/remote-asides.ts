// Remote words that do not make a job remote: denials, perks of an office job, and talk of interviews and training.

const REMOTE =
  '(?:remote(?:ly)?(?:[\\s-]?(?:work(?:ing)?|arbeit\\p{L}*))?|home[\\s-]?office\\p{L}*|(?:work(?:ing)?[\\s-]+)?from[\\s-]+home|wfh|telework(?:ing)?|telecommut\\p{L}+|mobile[sn]?\\s+arbeit\\p{L}*|mobilarbeit|von\\s+zu\\s*hause|attālināt\\p{L}*(?:\\s+darb\\p{L}*)?|(?:darb\\p{L}+\\s+)?no\\s+mājām|teletrabajo|remot[oa]|a\\s+distancia|desde\\s+casa|télétravail|à\\s+distance|(?:på\\s+)?distans(?:arbete)?|hemarbete|hemifrån|prac\\p{L}\\s+zdaln\\p{L}*|zdaln\\p{L}+|z\\s+domu|online|per\\s+video)'
const DENIED_BEFORE = '(?:no|sin|sans|ni|ej|bez|ohne|without|utan|brak|pas)'
const DENIAL =
  "(?:not|non|never|isn[’']?t|unavailable|excluded|impossible|nicht|kein\\p{L}{0,2}|ausgeschlossen|unmöglich|nav|nepiedāvā\\p{L}*|neparedz\\p{L}*|neiespējam\\p{L}*|aucun|exclu|ingen|inte|nie|wykluczon\\p{L}*)"
const PERK =
  '(?:teilweise|anteilig|anteil|gelegentlich\\p{L}*|zeitweise|teilzeitig|partly|partially|partial|part|occasional(?:ly)?|sometimes|some|optional|options?|flexible|possible|possibility|available|considered|negotiable|friendly|probation|probezeit|einarbeitung|möglich(?:keit\\p{L}*)?|moeglich|option(?:en)?|(?:nach\\s+)?(?:absprache|vereinbarung)|daļēj\\p{L}*|iespēj\\p{L}*|pārbaudes|parcial(?:mente)?|posib(?:le|ilidad)|ocasional(?:mente)?|partiel(?:lement|le)?|occasionnel\\p{L}*|possibilité|delvis|möjlig\\p{L}*|ibland|częściow\\p{L}*|możliw\\p{L}*|okazjonaln\\p{L}*|do uzgodnienia)'
const TALK =
  '(?:interview\\p{L}*|job interview|\\p{L}*gespräch\\p{L}*|intervij\\p{L}*|pārrun\\p{L}*|entrevista\\p{L}*|entretiens?|\\p{L}*intervju\\p{L}*|rozmow\\p{L}*|rekrutacj\\p{L}*|onboarding|trainings?|schulung\\p{L}*|einarbeitung|apmācīb\\p{L}*|formaci[óo]n|formation|utbildning|szkoleni\\p{L}*|desktop|tools?|team|teams)'

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])'
const EDGE_AFTER = '(?![\\p{L}\\p{N}])'
const GAP = '(?:[\\s/-]+[\\p{L}\\p{N}%’]+){0,4}[\\s/-]+'
const SHORT_GAP = '(?:[\\s-]+\\p{L}+){0,2}[\\s-]+'
const CUE = `(?:${DENIAL}|${PERK})`
const ASIDE = new RegExp(
  `${EDGE_BEFORE}(?:(?:${DENIED_BEFORE}|${CUE})${GAP}${REMOTE}(?:${GAP}${CUE})?|${REMOTE}(?:${GAP}|-)${CUE}|${REMOTE}[\\s-]+(?:days?|tage?n?)|${TALK}${SHORT_GAP}${REMOTE}|${REMOTE}[\\s-]+${TALK}|non-?remote)${EDGE_AFTER}`,
  'giu',
)
// Asked of every location, so it is short: most have neither.
const ANY =
  /remot|home|house|wfh|telew|telec|mobil|hause|attāl|mājām|teletr|distan|casa|télét|hemarb|hemif|zdaln|domu/i
const ASIDE_BRACKET = /[([]([^()[\]]*)[)\]]/g

/** A location without "kein Homeoffice", "remote possible", "(interview via remote)"; brackets that hold one go whole. */
export function dropRemoteAsides(text: string): string {
  if (!ANY.test(text)) return text
  return text.replace(ASIDE_BRACKET, (bracket) => (isAside(bracket) ? ' , ' : bracket)).replace(ASIDE, ' , ')
}

function isAside(text: string): boolean {
  ASIDE.lastIndex = 0
  return ASIDE.test(text)
}

import { dropRemoteAsides } from './remote-asides.ts'

/** What the words of a location say about remote work, and the location without those words. */
export interface RemoteWords {
  remote: boolean
  /** A regular split between home and office: "Köln (hybrid)". */
  hybrid: boolean
  /** "Anywhere in the country", whichever that is. */
  nationwide: boolean
  rest: string
}

const HYBRID =
  /(?<![\p{L}\p{N}])(?:(?:praca|modalidad|work model|arbeitsmodell|darbs|mode)\s+)?(?:hybrid(?:es|t)?|hibrīd\p{L}*|híbrid[oa]|hybryd\p{L}*)(?:[\s-]+(?:remote|work(?:ing)?|arbeit\p{L}*|darb\p{L}*|role|position|modell?|teletrabajo|i|from))?(?![\p{L}\p{N}])(?:\s+(?:in|at)(?![\p{L}\p{N}]))?/giu
const ON_SITE =
  /(?<![\p{L}\p{N}])(?:100\s?%\s+)?(?:(?:modalidad|praca|darbs|trabajo)\s+)?(?:on[\s-]?site|in[\s-](?:office|person)|vor\s+ort|(?:in\s+)?präsenz|klātienē|presencial|(?:en\s+)?présentiel|sur\s+site|på\s+plats|stacjonarn\p{L}*)(?:\s+only)?/giu
// Two to four days of a week, or half of the time, at home make a hybrid of what is called remote.
const SHARE_OF_WEEK =
  /(?<![\p{L}\p{N}])(?:(?:[1-4]|one|two|three|four|ein\p{L}{0,2}|zwei|drei|vier|div\p{L}+|trīs|trij\p{L}+|četr\p{L}+|uno?|dos|tres|deux|trois|quatre|en|två|tre|fyra|dwa|trzy|cztery)(?:\s?(?:[-–/]|to|bis|līdz|a|à|till|do)\s?\d)?\s?(?:x|days?|tage?n?|dien\p{L}*|días?|jours?|dag(?:ar)?|dni|dzień)|(?<!\d)[1-9]\d?\s?(?:%|prozent|percent|procent\p{L}*))(?![\p{L}\p{N}])(?:\s?(?:(?:a|per|pro|in der|die|par|por|a la|i|w|na|\/)\s?)?(?:week|woche|nedēļ\p{L}*|semana|semaine|vecka\p{L}*|tygodni\p{L}*)(?!\p{L}))?/giu
const REMOTE =
  /(?:(?<![\p{L}\p{N}])(?:100\s?%|fully|full|completely|entirely|permanent(?:ly)?|vollständig|komplett|pilnībā|totalmente|entièrement|całkowicie|w pełni|helt)[\s-]+)?(?:(?<![\p{L}\p{N}])(?:remote(?:ly)?(?:[\s-]+(?:first|only|work(?:ing|er)?|job|position|role|opportunity|location|based|office|arbeit\p{L}*|jobs?|ok|ansatt))?|anywhere(?:\s+in\s+the\s+world|\s+(?:in|within)(?:\s+the)?(?=\s))?|world[\s-]?wide|global(?:ly)?|work(?:ing)?[\s-]+(?:from|at)[\s-]+(?:home|anywhere)|wfh|home[\s-]?based|at[\s-]home|telecommut(?:e|ing)|telework(?:ing)?|virtual(?:ly)?(?:\s+(?:office|location))?|(?:im\s+)?home[\s-]?office|(?:arbeiten\s+)?von\s+zu\s*hause(?:\s+aus)?|ortsunabhängig|weltweit|mobile[sn]?\s+arbeiten|attālināt[iais]\p{L}*(?:\s+darb\p{L}*)?|(?:(?:darbs|strādā\p{L}*)\s+)?no\s+mājām|jebkur(?:\s+pasaulē)?|visā\s+pasaulē|en\s+remoto|remot[oa]|teletrabajo|a\s+distancia|desde\s+casa|télétravail(?:\s+(?:complet|total))?|à\s+distance|(?:på\s+)?distans(?:arbete)?|(?:(?:jobba|arbeta)\s+)?hemifrån|distansjobb|prac[ay]\s+(?:w\s+pełni\s+|całkowicie\s+)?zdaln\p{L}*|zdaln(?:ie|a|y|ej)|(?:praca\s+)?z\s+domu|cały\s+świat)(?![\p{L}\p{N}]))(?:\s+(?:work|job|position|role|darbs))?/giu
const NATIONWIDE =
  /(?<![\p{L}\p{N}])(?:nation[\s-]?wide|country[\s-]?wide|bundesweit|landesweit|(?:cały|całego|całym) kraju?|hela landet|todo el país|a nivel nacional|tout le pays|visā valstī|ogólnopolsk\p{L}*)(?![\p{L}\p{N}])/giu

// The town of 97458. Only the comma form names it: "Remote - OR" and "Remote (Oregon)" are remote work.
export const REMOTE_TOWN =
  /(?<![\p{L}\p{N}])Remote\s*,\s*(?:Oregon|OR)(?![\p{L}\p{N}])(?:[\s,]+(?:97458(?:-\d{4})?|USA?|United States))*/u

const TIME_ZONES =
  /(?<![\p{L}\p{N}])(?:(?:us|eu|european?|american?s?|emea|eastern|central|mountain|pacific|atlantic|gmt|utc)\s+)?(?:[A-Z]{2,4}\s*(?:[+±-]\s*\d{1,2}(?::\d\d)?\s*(?:h(?:ours?|rs?)?)?)?\s*)?(?:(?:eastern|central|mountain|pacific)\s+time|time[\s-]?zones?|zeitzonen?|laika\s+josl\p{L}*|(?:working\s+)?hours)(?![\p{L}\p{N}])/giu

const LATVIAN = /attālin|mājām/i

/** Takes the remote words out of a location. Denials and perks win over claims. */
export function readRemoteWords(text: string): RemoteWords {
  let rest = text.replace(TIME_ZONES, (zone) =>
    /(?<![\p{L}\p{N}])(?:eu|europe)/iu.test(zone) ? ' EU ' : ' ',
  )
  // The European Union, not Spain.
  if (LATVIAN.test(rest)) rest = rest.replace(/(?<!\p{L})ES(?!\p{L})/gu, 'EU')
  rest = dropRemoteAsides(rest).replace(ON_SITE, ' ')
  const parted = rest.replace(SHARE_OF_WEEK, ' ').replace(HYBRID, ' ')
  const hybrid = parted !== rest
  // A comma, since the words on both sides of "Berlin (remote) Germany" belong to different names.
  const unmarked = parted.replace(REMOTE, ' , ')
  const remote = unmarked !== parted && !hybrid
  const bare = remote ? unmarked.replace(NATIONWIDE, ' ') : unmarked
  return { remote, hybrid, nationwide: bare !== unmarked, rest: bare }
}

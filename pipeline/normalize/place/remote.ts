/** What the words of a location say about remote work, and the location without those words. */
export interface RemoteWords {
  remote: boolean
  rest: string
}

const HYBRID =
  /(?<![\p{L}\p{N}])(?:hybrid(?:es)?|hibrīd\p{L}*|híbrid[oa]|hybryd\p{L}*)(?:[\s-]+(?:remote|work(?:ing)?|arbeit\p{L}*|darb\p{L}*|role|position|modell?|teletrabajo|i|from))?(?![\p{L}\p{N}])(?:\s+(?:in|at)(?![\p{L}\p{N}]))?/giu
const DENIED =
  /(?:(?<![\p{L}\p{N}])not\s+(?:a\s+)?remote(?:\s+\p{L}+)?|(?<![\p{L}\p{N}])non[\s-]?remote|(?<![\p{L}\p{N}])no\s+(?:remote(?:\s+work)?|home\s?office|wfh|teletrabajo|remoto)|(?<![\p{L}\p{N}])kein(?:e)?\s+(?:remote(?:[\s-]arbeit)?|home[\s-]?office)|(?<![\p{L}\p{N}])nicht\s+remote|(?<![\p{L}\p{N}])nav\s+attālināt\p{L}*|(?<![\p{L}\p{N}])bez\s+attālināt\p{L}*|(?<![\p{L}\p{N}])pas\s+de\s+télétravail|(?<![\p{L}\p{N}])ej\s+(?:på\s+)?distans|(?<![\p{L}\p{N}])bez\s+pracy\s+zdalnej|(?<![\p{L}\p{N}])(?:100\s?%\s+)?(?:on[\s-]?site|in[\s-](?:office|person)|vor\s+ort|präsenz|klātienē|presencial|sur\s+site|på\s+plats|stacjonarn\p{L}*)(?:\s+only)?)/giu
// "Home office possible" is a perk of an office job, not a remote job.
const POSSIBLE =
  /(?:(?<![\p{L}\p{N}])(?:teilweise|anteilig|gelegentlich\p{L}*|zeitweise|partly|partially|partial|part|occasional(?:ly)?|some|optional|option(?:al)? of|flexible|daļēji|iespējams|parcial(?:mente)?|partiel(?:lement)?|delvis|częściow\p{L}*|możliw\p{L}*)[\s-]+(?:from\s+)?(?:remote|home[\s-]?office|mobile[sn]?\s+arbeit\p{L}*|telework|attālināt\p{L}*|teletrabajo|remoto|télétravail|på\s+distans|distans|prac\p{L}\s+zdaln\p{L}*)(?:\s+(?:work|working|darbs))?|(?<![\p{L}\p{N}])(?:remote(?:[\s-]?(?:work|arbeit))?|home[\s-]?office|mobile[sn]?\s+arbeit\p{L}*|work(?:ing)? from home|wfh|attālināt\p{L}*(?:\s+darb\p{L}*)?|teletrabajo|remoto|télétravail|distans(?:arbete)?|prac\p{L}\s+zdaln\p{L}*)[\s-]+(?:is\s+|ir\s+|ist\s+)?(?:möglich|moeglich|possible|optional|option(?:en)?|available|considered|friendly|days?|tage?|\d[\s-]*(?:days?|tage)|nach absprache|teilweise|anteilig|iespējams|iespēja|posible|parcial|partiel|möjligt|möjlig|możliwa|możliwość|do uzgodnienia)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d\s+(?:days?|tage?|dienas)\s+(?:remote|home[\s-]?office|wfh|attālināti))/giu
const REMOTE =
  /(?:(?<![\p{L}\p{N}])(?:100\s?%|fully|full|completely|entirely|permanent(?:ly)?|vollständig|komplett|pilnībā|totalmente|entièrement|całkowicie|w pełni)[\s-]+)?(?:(?<![\p{L}\p{N}])(?:remote(?:ly)?(?:[\s-]+(?:first|only|work(?:ing|er)?|job|position|role|opportunity|location|based|office|arbeit\p{L}*|jobs?|ok|ansatt))?|anywhere(?:\s+in\s+the\s+world|\s+(?:in|within)(?:\s+the)?(?=\s))?|world[\s-]?wide|global(?:ly)?|work(?:ing)?[\s-]+(?:from|at)[\s-]+(?:home|anywhere)|wfh|home[\s-]?based|at[\s-]home|telecommut(?:e|ing)|telework(?:ing)?|virtual(?:ly)?(?:\s+(?:office|location))?|home[\s-]?office|von\s+zu\s*hause(?:\s+aus)?|ortsunabhängig|weltweit|mobile[sn]?\s+arbeiten|attālināt[iais]\p{L}*(?:\s+darb\p{L}*)?|darbs\s+no\s+mājām|no\s+mājām|jebkur(?:\s+pasaulē)?|visā\s+pasaulē|en\s+remoto|remot[oa]|teletrabajo|a\s+distancia|desde\s+casa|télétravail|à\s+distance|(?:på\s+)?distans(?:arbete)?|hemifrån|distansjobb|prac[ay]\s+zdaln\p{L}*|zdaln(?:ie|a|y|ej)|z\s+domu|cały\s+świat)(?![\p{L}\p{N}]))(?:\s+(?:work|job|position|role|darbs))?/giu

// The town of 97458. Only the comma form names it: "Remote - OR" and "Remote (Oregon)" are remote work.
export const REMOTE_TOWN =
  /(?<![\p{L}\p{N}])Remote\s*,\s*(?:Oregon|OR)(?![\p{L}\p{N}])(?:[\s,]+(?:97458(?:-\d{4})?|USA?|United States))*/u

const TIME_ZONES =
  /(?<![\p{L}\p{N}])(?:(?:us|eu|european?|american?s?|emea)\s+)?(?:[A-Z]{2,4}\s*(?:[+±-]\s*\d{1,2}(?::\d\d)?\s*(?:h(?:ours?|rs?)?)?)?\s*)?(?:time[\s-]?zones?|zeitzonen?|laika\s+josl\p{L}*|(?:working\s+)?hours)(?![\p{L}\p{N}])/giu

/** Takes the remote words out of a location. Denials and perks win over claims. */
export function readRemoteWords(text: string): RemoteWords {
  let rest = text.replace(TIME_ZONES, (zone) => (/(?<![p{L}p{N}])(?:eu|europe)/i.test(zone) ? ' EU ' : ' '))
  rest = rest.replace(POSSIBLE, ' ').replace(DENIED, ' ')
  const hybrid = HYBRID.test(rest)
  HYBRID.lastIndex = 0
  rest = rest.replace(HYBRID, ' ')
  const remote = REMOTE.test(rest)
  REMOTE.lastIndex = 0
  // A comma, since the words on both sides of "Berlin (remote) Germany" belong to different names.
  return { remote: remote && !hybrid, rest: rest.replace(REMOTE, ' , ') }
}

import type { PrintedPeriod } from './periods.ts'

// All patterns read lower-cased text; "before" ones end at the figure, "after" ones start there.

const FILLER =
  '(?:\\s|[,(/–—-]|\\*|(?<![\\p{L}\\p{N}])(?:gross|brutto|bruto|brutos|brut|l[íi]quid[oa]s?|netto|neto|netos|net|base|basic|basis|casual|flat|pay|salary|wage|rate|starting|plus|in[- ]hand|(?:ex|excl\\.?|plus) (?:gst|vat)|fix|fest|grundlohn|grundgehalt|fixum|steuerfrei|pre-?tax|before tax(?:es)?|pirms nodokļu nomaksas|nach steuern|uop|uz|b2b|doe|depending on experience|dep\\. on exp|fte|full[- ]time equivalent|pro[- ]?rata|ctc|all[- ]in|aed|uz rokas|uz papīra|na rękę|extra|guaranteed|garantiert|garantēt\\p{L}*|inkl\\.?|i|\\+ ?vat|\\(\\+ ?vat\\)|lön|für vollzeit|bei vollzeit|w/holiday|incl(?:uding|\\.)? holiday pay)(?![\\p{L}\\p{N}])|[).:])*'

const PERIOD_AFTER: readonly (readonly [PrintedPeriod, string])[] = [
  [
    'hour',
    "(?:per|an|a|each|pro|je|die|der|in der|par|por|per|i(?= )|za|na|la|a la|de l['’]|l['’]|/|p\\.?/?)\\s?(?:1\\s)?(?:working |paid |worked )?(?:hours?|hrs?|h(?:r|our)?|stunde|std\\.?|arbeitsstunde|stundu|stundā|hora|heure|timm(?:e|en)|tim\\.?|godzinę|godz(?:inę|inowo|\\.)?)(?![\\p{L}])|p\\.?\\s?h\\.?(?:r\\.?|our)?(?![\\p{L}])|p/hr?(?![\\p{L}])|hourly|hr(?![\\p{L}])|stündlich|stundā|st\\.\\s?(?:likme)|/\\s?st\\.?(?![\\p{L}])|/\\s?h(?![\\p{L}])|h(?=\\s*(?:$|[,.;)+]))|godzinowo|stundenlohn|stundensatz|timlön|timpeng|stundas likme|/godz|(?:de )?(?:la )?hora(?![\\p{L}])|每小時|/小時|一小時|小時|ต่อชั่วโมง|sejam|per jam|/jam",
  ],
  ['fortnight', '(?:per|a|each|/)\\s?fortnight|fortnightly|bi-?weekly|every (?:two|2) weeks'],
  [
    'day',
    '(?:per|a|each|pro|je|par|por|i(?= )|za|na|al|le|/|p\\.?/?)\\s?(?:working |calendar )?(?:days?|tag|arbeitstag|dienu|dienā|día|dia|jour|dagen?|dag|dzień|dniówk\\p{L}*|shift|session)(?![\\p{L}])|daily|p\\.?d\\.?(?![\\p{L}])|täglich|dienā(?![\\p{L}])|d(?=\\s*(?:$|[,.;)]))|par jour|dziennie|dniówk\\p{L}*|dagslön|tageslohn|tagessatz|par (?:diennakts )?maiņu|par (?:diennakti|dežūru)|maiņā(?![\\p{L}])|diarios?|日薪|/日|每日|ต่อวัน|per hari',
  ],
  [
    'week',
    '(?:per|a|each|pro|je|par|por|i(?= )|za|na|la|a la|à la|in der|en la|/|p\\.?/?)\\s?(?:weeks?|wk|woche|nedēļu|nedēļā|semana|semaine|vecka(?:n)?|tydzień)(?![\\p{L}])|weekly|p\\.?w\\.?(?![\\p{L}])|wöchentlich|nedēļā|tygodniowo|semanal(?:es)?|hebdomadaires?|veckolön|tygodniówk\\p{L}*|wochenlohn|nedēļas alga',
  ],
  [
    'month',
    '(?:x|×|\\*)\\s?1[2-6](?:[.,]5)?(?![\\d.,]*\\d)|(?:in|en|sur|à|a)?\\s?1[2-6]\\s?(?:x|×|mal|pagas?|mensualités|mois|monatsgehälter)(?![\\p{L}])|-?minijob|(?:per|a|each|pro|je|im|par|por|i(?= )|za|na|al|le|/|p\\.?/?)\\s?(?:calendar )?(?:months?|mth|mo|monat|mēnesi|mēnesī|mēn\\.?|mes|mois|månad(?:en)?|mån\\.?|miesiąc|mies(?:iąc|ięcznie|\\.)?|mc)(?![\\p{L}])|monthly|p\\.?c\\.?m\\.?(?![\\p{L}])|p\\.?m\\.?(?![\\p{L}])|monatlich|mtl\\.?|mēnesī|mēn\\.(?![\\p{L}])|/mēn|mensual(?:es)?|mensuels?|mensuel(?:le)?s?|miesięcznie|mies\\.?(?![\\p{L}])|månadslön|monatslohn|monatsgehalt|monatsbrutto|brutto-?monat\\p{L}*|mēnešalga|b/m(?![\\p{L}])|每月|/月|ต่อเดือน|sebulan|per bulan',
  ],
  [
    'year',
    "(?:per|a|an|each|pro|je|im|par|por|i(?= )|za|na|al|gadā|l['’]|/|p\\.?/?)\\s?(?:calendar )?(?:years?|yr|annum|ann|jahr|gadu|gadā|año|an|année|år|rok)(?![\\p{L}])|annual(?:ly|ised|ized)?|yearly|p\\.?\\s?a\\.?(?![\\p{L}])|jährlich|jahresbrutto|jahresgehalt|brutto-?jahresgehalt|b/a(?![\\p{L}])|br/año|gadā|anual(?:es)?|annuels?|årligen|årslön|rocznie|brutto/jahr|lpa|ต่อปี",
  ],
]

const AFTER = new RegExp(`^\\+?${FILLER}(?:${PERIOD_AFTER.map(([, words]) => `(${words})`).join('|')})`, 'u')

// "$20.40, annual incentive", "$17.50; weekly pay": how often something else comes.
const OF_EXTRAS =
  /^\s(?:pay(?:day|check|roll|ment)?s?|paid|bonus(?:es)?|incentives?|leave|reviews?|increments?|raises?|increases?|merit|profit|performance|team|company|clothing|uniform|allowances?|perks?|benefits?|holidays?|commissions?|direct)(?!\p{L})/u

/** Period told right after a figure, gross and net words aside, and how many characters that takes; null when none is. */
export function periodAfter(text: string): { period: PrintedPeriod; length: number } | null {
  const found = AFTER.exec(text)
  if (found === null) return null
  if (/[,;.–—(-]/.test(found[0]) && OF_EXTRAS.test(text.slice(found[0].length))) return null
  const at = PERIOD_AFTER.findIndex((_, index) => found[index + 1] !== undefined)
  return { period: PERIOD_AFTER[at]![0], length: found[0].length }
}

const GAP =
  '(?:[\\s:–—=(-]|(?<![\\p{L}\\p{N}])(?:rate|rates|pay|salary|wage|wages|range|ranges|is|are|of|from|between|for|this|position|role|the|up to|starting|starts|at|base|gross|brutto|bruto|von|ab|zwischen|beträgt|liegt|bei|bis|zu|no|līdz|ir|de|desde|hasta|entre|från|od|do|est|à|är|på|wynosi|approximately|approx|circa|ca|around|about|a|as|min|minimum|wynagrodzenie|sueldo|salario|alga|algu|likme|samaksa|maksa|maksājam|saņemsi|atalgojums|ap|vidēji|lohn|gehalt|in|total)\\b\\.?)*'
const PERIOD_BEFORE: readonly (readonly [PrintedPeriod, string])[] = [
  [
    'hour',
    'hourly|per hour|an hour|par stundu|stundas darb\\p{L}*|stundenlohn|stundensatz|stundenvergütung|pro stunde|stundas (?:likme|tarifa likme|alga)|stundā|por hora|(?:taux |salaire )?horaire|timlön|timpeng|stawka godzinowa|godzinow\\p{L}*|za godzinę|時薪|每小時|每小时|ค่าจ้างรายชั่วโมง',
  ],
  ['fortnight', 'fortnightly|biweekly|bi-weekly'],
  [
    'day',
    'por (?:noche|jornada|turno|día)(?: trabajad[ao])?|par (?:jour|nuit|vacation)(?: travaillée?)?|par (?:maiņu|diennakti|dežūru)|maiņā|daily|day rate|per day|tagessatz|tageslohn|dienas|dienā|diario|journalier|dagslön|dniówka|日薪|每日|每天',
  ],
  ['week', 'weekly|per week|nedēļā|wochenlohn|wöchentlich\\p{L}*|nedēļas|semanal|veckolön|tygodniow\\p{L}*'],
  [
    'month',
    '1[2-6]\\s?(?:x|×|mal)|minijob(?:\\s+(?:auf|mit))?|monthly|per month|monatsgehalt|monatslohn|bruttomonat\\p{L}*|monatsbrutto|monatlich\\p{L}*|monats\\p{L}*|mēnešalga|mēneša (?:alga|atalgojums|darba alga)|mēnesī|ik mēnesi|mēneš\\p{L}*|mensual|mensuel(?:le)?|månadslön|miesięczn\\p{L}*|月薪|每月|เงินเดือน|gaji',
  ],
  [
    'year',
    'annual(?:ly|ized|ised)?|yearly|per (?:year|annum)|sba|jahres\\p{L}*|jährlich\\p{L}*|gada|anual|annuel(?:le)?|årslön|roczn\\p{L}*|gadā|年薪',
  ],
]

// Looking back for a letter at every character is costly, and few figures have such a word before them.
const BEFORE_NAMED = new RegExp(PERIOD_BEFORE.map(([, words]) => words).join('|'), 'u')
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${PERIOD_BEFORE.map(([, words]) => `(${words})`).join('|')})${GAP}$`,
  'u',
)

/** Period told before a figure ("hourly rate of", "Bruttomonatsgehalt:", "mēnešalga no"); null when none is. */
export function periodBefore(text: string): PrintedPeriod | null {
  const found = BEFORE_NAMED.test(text) ? BEFORE.exec(text) : null
  if (found === null) return null
  return PERIOD_BEFORE[PERIOD_BEFORE.findIndex((_, index) => found[index + 1] !== undefined)]![0]
}

import type { PrintedPeriod } from './periods.ts'

// All patterns read lower-cased text; "before" ones end at the figure, "after" ones start there.

const FILLER =
  '(?:\\s|[,(/–—-]|\\*|(?<![\\p{L}\\p{N}])(?:gross|brutto|bruto|brutos|brut|netto|neto|netos|net|base|basic|basis|pay|salary|wage|rate|starting|plus|pre-?tax|before tax(?:es)?|pirms nodokļu nomaksas|nach steuern|uop|uz|b2b|doe|depending on experience|dep\\. on exp|fte|full[- ]time equivalent|pro[- ]?rata|ctc|all[- ]in|aed|uz rokas|na rękę|extra|guaranteed|garantiert|garantēt\\p{L}*|inkl\\.?|i|\\+ ?vat|\\(\\+ ?vat\\)|lön|für vollzeit|bei vollzeit|w/holiday|incl(?:uding|\\.)? holiday pay)(?![\\p{L}\\p{N}])|[).:])*'

const PERIOD_AFTER: readonly (readonly [PrintedPeriod, string])[] = [
  [
    'hour',
    "(?:per|an|a|each|pro|je|die|der|in der|par|por|per|i|za|na|la|a la|de l['’]|l['’]|/|p\\.?/?)\\s?(?:1\\s)?(?:working |paid |worked )?(?:hours?|hrs?|h(?:r|our)?|stunde|std\\.?|arbeitsstunde|stundu|stundā|hora|heure|timm(?:e|en)|tim\\.?|godzinę|godz(?:inę|inowo|\\.)?)(?![\\p{L}])|p\\.?\\s?h\\.?(?:r\\.?|our)?(?![\\p{L}])|p/hr?(?![\\p{L}])|hourly|hr(?![\\p{L}])|stündlich|stundā|st\\.\\s?(?:likme)|/\\s?st\\.?(?![\\p{L}])|/\\s?h(?![\\p{L}])|h(?=\\s*(?:$|[,.;)+]))|godzinowo|/godz|(?:de )?(?:la )?hora(?![\\p{L}])|每小時|/小時|一小時|小時|ต่อชั่วโมง|sejam|per jam|/jam",
  ],
  ['fortnight', '(?:per|a|each|/)\\s?fortnight|fortnightly|bi-?weekly|every (?:two|2) weeks'],
  [
    'day',
    '(?:per|a|each|pro|je|par|por|i|za|na|al|le|/|p\\.?/?)\\s?(?:working |calendar )?(?:days?|tag|arbeitstag|dienu|dienā|día|dia|jour|dagen?|dag|dzień|dniówk\\p{L}*|shift|session)(?![\\p{L}])|daily|p\\.?d\\.?(?![\\p{L}])|täglich|dienā(?![\\p{L}])|d(?=\\s*(?:$|[,.;)]))|par jour|dziennie|diarios?|日薪|/日|每日|ต่อวัน|per hari',
  ],
  [
    'week',
    '(?:per|a|each|pro|je|par|por|i|za|na|la|/|p\\.?/?)\\s?(?:weeks?|wk|woche|nedēļu|nedēļā|semana|semaine|vecka(?:n)?|tydzień)(?![\\p{L}])|weekly|p\\.?w\\.?(?![\\p{L}])|wöchentlich|nedēļā|tygodniowo|semanal(?:es)?',
  ],
  [
    'month',
    '(?:per|a|each|pro|je|im|par|por|i|za|na|al|le|/|p\\.?/?)\\s?(?:calendar )?(?:months?|mth|mo|monat|mēnesi|mēnesī|mēn\\.?|mes|mois|månad(?:en)?|mån\\.?|miesiąc|mies(?:iąc|ięcznie|\\.)?|mc)(?![\\p{L}])|monthly|p\\.?c\\.?m\\.?(?![\\p{L}])|p\\.?m\\.?(?![\\p{L}])|monatlich|mtl\\.?|mēnesī|mēn\\.(?![\\p{L}])|/mēn|mensual(?:es)?|mensuels?|mensuel(?:le)?s?|miesięcznie|mies\\.?(?![\\p{L}])|månadslön|每月|/月|ต่อเดือน|sebulan|per bulan',
  ],
  [
    'year',
    "(?:per|a|an|each|pro|je|im|par|por|i|za|na|al|gadā|l['’]|/|p\\.?/?)\\s?(?:calendar )?(?:years?|yr|annum|ann|jahr|gadu|gadā|año|an|année|år|rok)(?![\\p{L}])|annual(?:ly|ised|ized)?|yearly|p\\.?\\s?a\\.?(?![\\p{L}])|jährlich|jahresbrutto|brutto-?jahresgehalt|gadā|anual(?:es)?|annuels?|årligen|årslön|rocznie|brutto/jahr|lpa|ต่อปี",
  ],
]

const AFTER = new RegExp(`^${FILLER}(?:${PERIOD_AFTER.map(([, words]) => `(${words})`).join('|')})`, 'u')

/** Period told right after a figure, gross and net words aside, and how many characters that takes; null when none is. */
export function periodAfter(text: string): { period: PrintedPeriod; length: number } | null {
  const found = AFTER.exec(text)
  if (found === null) return null
  const at = PERIOD_AFTER.findIndex((_, index) => found[index + 1] !== undefined)
  return { period: PERIOD_AFTER[at]![0], length: found[0].length }
}

const GAP =
  '(?:[\\s:–—=(-]|(?<![\\p{L}\\p{N}])(?:rate|rates|pay|salary|wage|wages|range|ranges|is|are|of|from|between|for|this|position|role|the|up to|starting|starts|at|base|gross|brutto|bruto|von|ab|zwischen|beträgt|liegt|bei|bis|zu|no|līdz|ir|de|desde|hasta|entre|från|od|do|est|à|är|på|wynosi|approximately|approx|circa|ca|around|about|a|as|min|minimum|wynagrodzenie|sueldo|salario|alga|lohn|gehalt|in|total)\\b\\.?)*'
const PERIOD_BEFORE: readonly (readonly [PrintedPeriod, string])[] = [
  [
    'hour',
    'hourly|per hour|an hour|stundenlohn|stundensatz|stundenvergütung|pro stunde|stundas (?:likme|tarifa likme|alga)|stundā|por hora|(?:taux |salaire )?horaire|timlön|timpeng|stawka godzinowa|godzinow\\p{L}*|za godzinę|時薪|每小時|每小时|ค่าจ้างรายชั่วโมง',
  ],
  ['fortnight', 'fortnightly|biweekly|bi-weekly'],
  [
    'day',
    'daily|day rate|per day|tagessatz|tageslohn|dienas|diario|journalier|dagslön|dniówka|日薪|每日|每天',
  ],
  ['week', 'weekly|per week|wochenlohn|wöchentlich\\p{L}*|nedēļas|semanal|veckolön|tygodniow\\p{L}*'],
  [
    'month',
    'monthly|per month|monatsgehalt|monatslohn|bruttomonat\\p{L}*|monatsbrutto|monatlich\\p{L}*|monats\\p{L}*|mēnešalga|mēneša (?:alga|atalgojums|darba alga)|mēneš\\p{L}*|mensual|mensuel(?:le)?|månadslön|miesięczn\\p{L}*|月薪|每月|เงินเดือน|gaji',
  ],
  [
    'year',
    'annual(?:ly|ized|ised)?|yearly|per (?:year|annum)|jahres\\p{L}*|jährlich\\p{L}*|gada|anual|annuel(?:le)?|årslön|roczn\\p{L}*|年薪',
  ],
]

const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${PERIOD_BEFORE.map(([, words]) => `(${words})`).join('|')})${GAP}$`,
  'u',
)

/** Period told before a figure ("hourly rate of", "Bruttomonatsgehalt:", "mēnešalga no"); null when none is. */
export function periodBefore(text: string): PrintedPeriod | null {
  const found = BEFORE.exec(text)
  if (found === null) return null
  return PERIOD_BEFORE[PERIOD_BEFORE.findIndex((_, index) => found[index + 1] !== undefined)]![0]
}

/** Words that say a figure near them is pay. */
export const PAY_CUE =
  /salar(?:y|ies)|(?<![\p{L}\p{N}])pay(?:s|ing|rate)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])paid(?![\p{L}\p{N}])|wage|compensation|remuneration|(?<![\p{L}\p{N}])rates?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])earn(?:s|ing|ings)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])base(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])ctc(?![\p{L}\p{N}])|starting at|income|gehalt|gehälter|(?<![\p{L}\p{N}])lohn|stundenlohn|vergütung|vergütet|verdien|entgelt|bezahl|brutto|bruto|netto|(?<![\p{L}\p{N}])alga|(?<![\p{L}\p{N}])algu|algas|atalgojum|atlīdzīb|samaks|salari|sueldo|retribuci|remuneraci|salaire|rémunér|(?<![\p{L}\p{N}])lön|lönen|månadslön|timlön|ersättning|wynagrodz|stawk|pensj|zarob|zarab|płac|(?<![\p{L}\p{N}])gaji(?![\p{L}\p{N}])|薪|待遇|เงินเดือน|ค่าจ้าง|รายได้/u

/** Words that make a figure with its currency an offer. */
export const OFFER_CUE =
  /(?:(?:we|you(?:['’]ll| will)?) (?:offer|get|receive|make)|wir bieten|piedāvājam|saņemsi|ofrecemos|oferujemy|vi erbjuder|nous offrons)(?!\p{L})/u

const SEP = '[-–—~]'
/** What stands between the two ends of a range. */
export const RANGE_JOINT = new RegExp(
  `^\\s*(?:${SEP}{1,2}|(?<![\\p{L}\\p{N}])to(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])bis(?: zu)?(?![\\p{L}\\p{N}])|līdz|(?<![\\p{L}\\p{N}])a(?![\\p{L}\\p{N}])|à|(?<![\\p{L}\\p{N}])al(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])till?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])do(?![\\p{L}\\p{N}])|hasta|jusqu['’]à|(?:or more )?up to|至|ถึง)\\s*$`,
  'u',
)
/** Joints that make a range only after "between". */
export const AND_JOINT = /^\s*(?:and|und|un|y|e|et|och|i|a|&)\s*$/u
export const BETWEEN = /(?:between|zwischen|starp|entre|mellan|(?:po)?między|pomiędzy|of|range)\s*$/u

/** Words before a figure that make it a lower end. */
export const FROM_BEFORE =
  /(?:(?<![\p{L}\p{N}])from|starting(?: (?:at|from|pay|wage|rate|salary|hourly rate)(?: (?:is|of|at|from))*)?:?|starts? (?:at|from)|(?<![\p{L}\p{N}])at least|minimum(?: (?:of|pay|wage|salary))?|(?<![\p{L}\p{N}])min\.?|(?<![\p{L}\p{N}])ab|mindestens|(?<![\p{L}\p{N}])von|(?<![\p{L}\p{N}])no|sākot no|vismaz|desde|a partir de|mínimo(?: de)?|à partir de|dès|minst|från|(?<![\p{L}\p{N}])od|co najmniej|minimum|(?<![\p{L}\p{N}])min)\s*(?:ca\.?\s*|circa\s*)?$/u
/** Words before a figure that make it an upper end. */
export const UP_TO_BEFORE =
  /(?:(?<![\p{L}\p{N}])up to|(?<![\p{L}\p{N}])up ?to a(?: maximum of)?|(?<![\p{L}\p{N}])max(?:imum)?(?: of)?\.?|as much as|(?<![\p{L}\p{N}])bis(?: zu)?|maximal|(?<![\p{L}\p{N}])līdz(?: pat)?|hasta|jusqu['’](?:à|a)|máximo(?: de)?|upp till|(?<![\p{L}\p{N}])do|maksymalnie|nawet(?: do)?|(?<![\p{L}\p{N}])under|(?<![\p{L}\p{N}])to)\s*(?:ca\.?\s*|circa\s*)?$/u
/** Words after a figure that make it a lower end. */
export const FROM_AFTER =
  /^(?:\+(?!\s*(?:super|bonus|comm|benefit|ote|ot(?!\p{L})|overtime|tips|allow|package|penalt|car|incentiv|prov|prämie|zuschl|zulag|prēm|prim|premi|dodat|vat))|\s*\+(?=\s*$)|\s*(?:(?:and|&|or) (?:above|more|up(?:wards)?|over)|upwards?|aufwärts|und mehr|oder mehr|un vairāk|o más|y más|et plus|ou plus|och uppåt|eller mer|i więcej|lub więcej|in plus))/u

const ADJECTIVES =
  "(?:(?:a|an|in|of|as|per|sign(?:ing|[- ]?on|[- ]?up)?|one[- ]time|once|annual|yearly|quarterly|monthly|weekly|daily|performance|joining|welcome|retention|referral|completion|attendance|training|start(?:ing|er)?|christmas|holiday|cash|extra|additional|potential|possible|average|target|employee|uncapped|first|year|bonus|p\\.?a\\.?|jährliche[rn]?|einmalige[rn]?|steuerfreie[rn]?|monatliche[rn]?|möglicher|de|di|del|d['’]|als|kā|som|z|za|für|toward|towards|tax-free|travel|home|office|equipment|internet|wellness|learning|education|tuition|relocation|meal|phone|health|shift|night|flat|gift|in-store|store|amazon)[\\s-]+){0,5}"
/** Right after a figure: what it pays for is not this job's base pay. */
export const NOT_PAY_AFTER = new RegExp(
  `^(?:\\s?(?:usd|eur))?[\\s(/-]*${ADJECTIVES}(?:bonus(?:es)?(?![\\p{L}\\p{N}])|ote(?![\\p{L}\\p{N}])|on[- ]target|commissions?(?![\\p{L}\\p{N}])|allowance|stipend|reimburse|credit|voucher|gift|reward|incentive|spiffs?(?![\\p{L}\\p{N}])|tips?(?![\\p{L}\\p{N}])|benefits?(?![\\p{L}\\p{N}])|budget|revenue|sales(?![\\p{L}\\p{N}])|turnover|funding|invest|assets|savings|discount|insurance|coverage|deductible|deposit|fees?(?![\\p{L}\\p{N}])|fine(?![\\p{L}\\p{N}])|relocation|assistance|match|contribution|retirement|pension|equity|shares|stock|profit|million|billion|mio(?![\\p{L}\\p{N}])|mrd(?![\\p{L}\\p{N}])|milj(?![\\p{L}\\p{N}])|bn(?![\\p{L}\\p{N}])|mm(?![\\p{L}\\p{N}])|m(?![\\p{L}\\p{N}])|b(?![\\p{L}\\p{N}])|off(?![\\p{L}\\p{N}])|worth|lunch|perk|referral|cost of living|housing|extra (?:per|a|each) (?:year|annum)|incentiv|\\p{L}*(?:prämie|bonus|provision|zuschuss|zuschlag|zulage|gutschein|geld)(?!\\p{L})|umsatz|erstattung|prēmij|piemaks|apgrozījum|vērtīb|value|im wert|pabalst|kompensācij|dāvan|dāvanu|komisij|comisi|incentivos?|bono(?![\\p{L}\\p{N}])|prima(?![\\p{L}\\p{N}])|primes?(?![\\p{L}\\p{N}])|variables?(?![\\p{L}\\p{N}])|premi[aię](?![\\p{L}\\p{N}])|dodat(?:ek|ku)|prowizj|bonusu|provision\\p{L}*|tillägg|friskvård\\p{L}*|bidrag|wellness|friskvårdsbidrag|upfront|down payment|for (?:the|your|a|an|our)?\\s?(?:\\p{L}+\\s)?(?:kit|equipment|uniform|training|course|software|laptop|background|check|materials|registration|licen[cs]e)|refund|starter kit|kit(?![\\p{L}\\p{N}])|mindest\\p{L}*umsatz)`,
  'u',
)
/** A rate per piece of work is not pay per hour. */
export const PIECE_AFTER =
  /^[\s(]*(?:usd|eur)?\s*(?:\/|per|a|an|each|for (?:each|every)|pro|je|par|por|za|i|per)\s?(?:(?:completed|resolved|successful|answered|handled|each|every|closed|accepted|hired|gelösten|beantworteten|abgeschlossenen|erfolgreichen|apkalpotu|sociétés?)\s+)*(?:calls?|chats?|tickets?|sales?|leads?|deliver(?:y|ies)|units?|pieces?|orders?|articles?|words?|miles?|parcels?|e-?mails?|messages?|appointments?|pages?|tasks?|visits?|students?|transactions?|polic(?:y|ies)|contracts?|accounts?|surveys?|minutes?|min(?![\p{L}\p{N}])|interactions?|responses?|cases?|stops?|loads?|customers?|clients?|installs?|referrals?|friends?|person|head|employees?|users?|seats?|candidates?|placements?|anruf\p{L}*|gespräch\p{L}*|verkauf|abschluss|stück|auftrag|lieferung|vertrag|termin|paket|kilometer|km(?![\p{L}\p{N}])|zvanu|darījumu|pasūtījumu|klientu|llamada|venta|visita|pedido|appel|vente|livraison|samtal|sälj|ärende|połączeni\p{L}*|rozmow\p{L}*|sprzeda\p{L}*|zamówieni\p{L}*|sztuk\p{L}*)(?![\p{L}])/u
/** Right before a figure: what follows is not this job's base pay. */
export const NOT_PAY_BEFORE =
  /(?:bonus(?:es)?|exceed(?:s|ing)?|band|grade|level|step|scale|lohngruppe|entgeltgruppe|tarifgruppe|stufe|salary packaging|salary sacrifice|ote|on[- ]target(?: earnings)?|commissions?|allowances?|apdrošināšan\p{L}*|versicherung\p{L}*|seguro|stipend|reimburse(?:ment|d)?|401\s?\(?k\)?|insurance|coverage|budget|revenues?|turnover|sales of|funding|raised|saved?|savings|discounts?|vouchers?|gift cards?|worth|value|valued|deposits?|fees?|fine|tuition|relocation|portfolio|assets|deals|transactions|purchases?|invoices?|refunds?|limits?|donat\p{L}*|incentives?|tips|referral|referrals|spiffs?|prizes?|grants?|loans?|clients? (?:with|of|worth)|cost\p{L}*|price\p{L}*|charge\p{L}*|equity|shares|market cap|gdp|top earners?|managing|oversee|balance|spend\p{L}*|prämien?|provision(?:en)?|zuschuss|zulagen?|gutschein\p{L}*|umsatz|zuschlag|weihnachtsgeld|urlaubsgeld|wert|prēmij\p{L}*|piemaks\p{L}*|apgrozījum\p{L}*|pabalst\p{L}*|kompensācij\p{L}*|dāvan\p{L}*|vērtīb\p{L}*|komisij\p{L}*|comision(?:es)?|bonos?|incentivos?|facturación|primes?|chiffre d['’]affaires|variable|prime de|omsättning|bidrag|tillägg|premi\p{L}{1,2}(?:\s\p{L}+n[ąaeiy]\p{L}{0,2})?|dodat(?:ek|ki|ku)|prowizj\p{L}*|obrot\p{L}*)[\s:–—=(-]*(?:(?<![\p{L}\p{N}])(?:of|is|are|up to|from|to|worth|over|more than|above|about|around|approx\.?|in|at|between|a|an|for|von|bis(?: zu)?|über|ab|in höhe von|i|līdz|no|virs|de|hasta|jusqu['’]à|d['’]|od|do|w wysokości|upp till|på|med|totaling|totalling|averaging|average|potential|earnings?|extra|additional|your|earn|can|earning|paid|the|first|year|per|friend|hire|help|support|assistance|aid|costs?|d['’]\p{L}+|l['’]\p{L}+)(?![\p{L}\p{N}])[\s:]*)*$/u
/** Said anywhere in the line: there is no base pay at all. */
export const COMMISSION_ONLY =
  /(?<![\p{L}\p{N}])commission[- ]only|(?<![\p{L}\p{N}])(?:100\s?%|pure(?:ly)?|straight) commission|(?<![\p{L}\p{N}])ote only|reine[rn]? provision|provisionsbasis|nur provision|tikai (?:komisij|procent)|solo (?:a )?comisi|sólo comisi|uniquement (?:à la )?commission|commission uniquement|enbart provision|ren provision|tylko prowizj|wyłącznie prowizj/u

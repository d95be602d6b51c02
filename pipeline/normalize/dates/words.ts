/** Month names and their short forms, folded, in the languages boards print dates in. */
const MONTH_WORDS: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'januar',
    'janner',
    'janvaris',
    'janvari',
    'janv',
    'enero',
    'ene',
    'janvier',
    'januari',
    'stycznia',
    'styczen',
    'sty',
  ],
  [
    'february',
    'feb',
    'februar',
    'febr',
    'februaris',
    'februari',
    'febrero',
    'fevrier',
    'fevr',
    'lutego',
    'luty',
    'lut',
    'feber',
  ],
  ['march', 'mar', 'marz', 'mrz', 'marts', 'marta', 'marzo', 'mars', 'marca', 'marzec', 'maerz'],
  ['april', 'apr', 'aprilis', 'aprili', 'abril', 'abr', 'avril', 'avr', 'kwietnia', 'kwiecien', 'kwi'],
  ['may', 'mai', 'maijs', 'maija', 'mayo', 'maj', 'maja'],
  ['june', 'jun', 'juni', 'junijs', 'junija', 'jun', 'junio', 'juin', 'czerwca', 'czerwiec', 'cze'],
  ['july', 'jul', 'juli', 'julijs', 'julija', 'julio', 'juillet', 'juil', 'lipca', 'lipiec', 'lip'],
  ['august', 'aug', 'augusts', 'augusta', 'agosto', 'ago', 'aout', 'augusti', 'sierpnia', 'sierpien', 'sie'],
  [
    'september',
    'sep',
    'sept',
    'septembris',
    'septembri',
    'septembra',
    'septiembre',
    'setiembre',
    'septembre',
    'wrzesnia',
    'wrzesien',
    'wrz',
  ],
  [
    'october',
    'oct',
    'oktober',
    'okt',
    'oktobris',
    'oktobri',
    'oktobra',
    'octubre',
    'octobre',
    'pazdziernika',
    'pazdziernik',
    'paz',
  ],
  [
    'november',
    'nov',
    'novembris',
    'novembri',
    'novembra',
    'noviembre',
    'novembre',
    'listopada',
    'listopad',
    'lis',
  ],
  [
    'december',
    'dec',
    'dezember',
    'dez',
    'decembris',
    'decembri',
    'decembra',
    'diciembre',
    'dic',
    'decembre',
    'grudnia',
    'grudzien',
    'gru',
  ],
]

export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, month) => words.map((word) => [word, month + 1] as const)),
)

export const TODAY =
  /\b(?:today|this (?:morning|afternoon|evening)|tonight|just (?:posted|now|added)|now|moments? ago|heute|gerade (?:eben|veroffentlicht)?|eben|soeben|sodien\p{L}*|tikko|nupat|hoy|hace un rato|hace (?:unos|pocos|unas) (?:instantes|minutos)|ahora(?: mismo)?|recien publicad[oa]|aujourd['’ ]?hui|a l['’ ]instant|idag|i dag|nyss|alldeles nyss|precis nu|dzis(?:iaj)?|dzisiejsz\p{L}*|przed chwila|teraz)\b/u
export const YESTERDAY =
  /\b(?:yesterday|gestern|vakar(?:dien\p{L}*)?|ayer|hier|igar|i gar|wczoraj|wczorajsz\p{L}*)\b/u
export const DAY_BEFORE =
  /\b(?:day before yesterday|vorgestern|aizvakar(?:dien)?|anteayer|antier|avant[- ]hier|i forrgar|iforrgar|forrgar|przedwczoraj)\b/u

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Folded words (or their beginnings) of each unit over all languages; tried in this order. */
export const UNITS: readonly (readonly [Unit, RegExp])[] = [
  [
    'month',
    /^(?:months?|mos?|mths?|monate?n?|mon|menes\p{L}*|mesi|mes|meses|mois|manad(?:er)?|mies\p{L}*)$/u,
  ],
  ['minute', /^(?:minutes?|mins?|minuten?|minut[eausuim]\p{L}*|minutos?|minuter|m)$/u],
  ['hour', /^(?:hours?|hrs?|h|stunden?|std|stund[aiu]\p{L}*|horas?|heures?|timm(?:e|ar)|tim|godz\p{L}*|g)$/u],
  [
    'week',
    /^(?:weeks?|wks?|w|fortnights?|wochen?|wo|nedel\p{L}*|semanas?|sem|semaines?|veck(?:an?|or)|v|tydzien|tygodni\p{L}*|tyg)$/u,
  ],
  ['day', /^(?:days?|d|tage?n?|tg|t|dien\p{L}*|dias?|jours?|j|dag(?:ar)?|dni|dniami|dniach|dzien|dnia|dn)$/u],
  ['year', /^(?:years?|yrs?|y|jahre?n?|gad[aiu]\p{L}*|anos?|ans?|annees?|ar|lat\p{L}?|rok\p{L}?)$/u],
]

/** Number words that stand before a unit: "a week ago", "vor einem Tag", "pirms vienas nedēļas". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...[
    'a',
    'an',
    'one',
    'ein',
    'eine',
    'einem',
    'einer',
    'einen',
    'viena',
    'vienas',
    'vienu',
    'viens',
    'un',
    'una',
    'uno',
    'une',
    'en',
    'ett',
    'jeden',
    'jedna',
    'jednego',
    'last',
    'past',
  ].map((w) => [w, 1] as const),
  ...[
    'two',
    'zwei',
    'divam',
    'divas',
    'diviem',
    'divi',
    'dos',
    'deux',
    'tva',
    'dwa',
    'dwie',
    'dwoch',
    'couple',
  ].map((w) => [w, 2] as const),
  ...['three', 'drei', 'trim', 'tris', 'tres', 'trois', 'tre', 'trzy', 'trzech'].map((w) => [w, 3] as const),
  ...['four', 'vier', 'cetram', 'cetriem', 'cetri', 'cetras', 'cuatro', 'quatre', 'fyra', 'cztery'].map(
    (w) => [w, 4] as const,
  ),
  ...['five', 'funf', 'piecam', 'pieciem', 'pieci', 'piecas', 'cinco', 'cinq', 'fem', 'piec'].map(
    (w) => [w, 5] as const,
  ),
  ...['six', 'sechs', 'sesam', 'sesiem', 'sesi', 'sesas', 'seis', 'sex', 'szesc'].map((w) => [w, 6] as const),
  ...['seven', 'sieben', 'septinam', 'septiniem', 'septini', 'siete', 'sept', 'sju', 'siedem'].map(
    (w) => [w, 7] as const,
  ),
  ...['eight', 'acht', 'astonam', 'astoniem', 'astoni', 'ocho', 'huit', 'atta', 'osiem'].map(
    (w) => [w, 8] as const,
  ),
  ...['nine', 'neun', 'devinam', 'deviniem', 'devini', 'nueve', 'neuf', 'nio', 'dziewiec'].map(
    (w) => [w, 9] as const,
  ),
  ...['ten', 'zehn', 'desmit', 'diez', 'dix', 'tio', 'dziesiec'].map((w) => [w, 10] as const),
  ...['eleven', 'elf', 'vienpadsmit', 'once', 'onze', 'elva', 'jedenascie'].map((w) => [w, 11] as const),
  ...['twelve', 'zwolf', 'divpadsmit', 'doce', 'douze', 'tolv', 'dwanascie'].map((w) => [w, 12] as const),
  ...['fourteen', 'vierzehn', 'cetrpadsmit', 'catorce', 'quatorze', 'fjorton', 'czternascie'].map(
    (w) => [w, 14] as const,
  ),
  ...['fifteen', 'funfzehn', 'piecpadsmit', 'quince', 'quinze', 'femton', 'pietnascie'].map(
    (w) => [w, 15] as const,
  ),
  ...['twenty', 'zwanzig', 'divdesmit', 'veinte', 'vingt', 'tjugo', 'dwadziescia'].map(
    (w) => [w, 20] as const,
  ),
])

/** Folded names of the days from Sunday on, as boards print them: whole, short, in the cases of Latvian and Polish. */
const WEEKDAY_WORDS: readonly string[] = [
  'sundays?|sun|sonntags?|svetdien\\p{L}*|domingo|dimanche|sondags?|niedziel\\p{L}*',
  'mondays?|mon|montags?|pirmdien\\p{L}*|lunes|lundi|mandags?|poniedzial\\p{L}*',
  'tuesdays?|tues?|dienstags?|otrdien\\p{L}*|martes|mardi|tisdags?|wtor\\p{L}*',
  'wednesdays?|wed|mittwochs?|tresdien\\p{L}*|miercoles|mercredi|onsdags?|srod\\p{L}*',
  'thursdays?|thurs?|donnerstags?|ceturtdien\\p{L}*|jueves|jeudi|torsdags?|czwart\\p{L}*',
  'fridays?|fri|freitags?|piektdien\\p{L}*|viernes|vendredi|fredags?|piat\\p{L}*',
  'saturdays?|sat|samstags?|sonnabends?|sestdien\\p{L}*|sabado|samedi|lordags?|sobot\\p{L}*',
]

const WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY_WORDS.map((words) => `(${words})`).join('|')})(?!\\p{L})`,
  'gu',
)

/** The one weekday that a phrase names, Sunday = 0; null where it names none or several. */
export function weekdayIn(text: string): number | null {
  const [first, ...others] = text.matchAll(WEEKDAY)
  return first && others.length === 0 ? first.slice(1).findIndex((word) => word !== undefined) : null
}

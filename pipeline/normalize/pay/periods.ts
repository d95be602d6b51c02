import type { PayPeriod } from '../../vocabulary.ts'

/** A period, or two weeks, which we print as weeks at half the figure. */
export type PrintedPeriod = PayPeriod | 'fortnight'

const STATED: readonly (readonly [PrintedPeriod, RegExp])[] = [
  [
    'hour',
    /^(?:per-?)?(?:1 )?(?:hour(?:ly|s)?|hr|h|ph|p\/h|stunde|stündlich|stunda|stundā|hora|heure|timme|godz(?:ina)?)(?:-wage|-salary|-rate)?$/i,
  ],
  [
    'day',
    /^(?:per-?)?(?:1 )?(?:day|daily|pd|d|tag|täglich|diena|día|dia|jour|dag|dzień)(?:-wage|-salary|-rate)?$/i,
  ],
  ['fortnight', /^(?:per-?)?(?:fortnight(?:ly)?|bi-?weekly|two weeks|2 weeks)(?:-wage|-salary)?$/i],
  [
    'week',
    /^(?:per-?)?(?:1 )?(?:week(?:ly)?|wk|pw|woche|wöchentlich|nedēļa|semana|semaine|vecka|tydzień)(?:-wage|-salary|-rate)?$/i,
  ],
  [
    'month',
    /^(?:per-?)?(?:1 )?(?:month(?:ly)?|mo|mth|pcm|pm|monat|monatlich|mēnesis|mēnesī|mes|mois|månad|miesiąc|mies\.?)(?:-wage|-salary|-rate)?$/i,
  ],
  [
    'year',
    /^(?:per-?)?(?:1 )?(?:year(?:ly)?|yr|annum|annual(?:ly)?|pa|p\.a\.?|jahr|jährlich|gads|gadā|año|an|annuel|år|rok)(?:-wage|-salary|-rate)?$/i,
  ],
]

/** Reads a period field ("HOUR", "per-year-salary", "1 MONTH", "Per Week"); null for one-off or unknown words. */
export function readPeriodField(value: string | undefined): PrintedPeriod | null {
  if (value === undefined) return null
  const word = value
    .trim()
    .replace(/[_\s]+/g, ' ')
    .replace(/^per /i, '')
  return STATED.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

// Where pay is usually told by the month, a figure with no period is a month's unless it is far too large for one.
const MONTHLY = new Map<string, number>([
  ['LV', 9_000],
  ['LT', 9_000],
  ['EE', 9_000],
  ['PL', 35_000],
  ['CZ', 250_000],
  ['SK', 9_000],
  ['HU', 3_000_000],
  ['RO', 30_000],
  ['BG', 20_000],
  ['SE', 120_000],
  ['NO', 120_000],
  ['DK', 120_000],
  ['MY', 25_000],
  ['SG', 20_000],
  ['HK', 120_000],
  ['TH', 250_000],
  ['PH', 250_000],
  ['ID', 100_000_000],
  ['IN', 150_000],
  ['CN', 80_000],
  ['TW', 200_000],
  ['AE', 60_000],
  ['SA', 60_000],
  ['QA', 60_000],
  ['PT', 6_000],
  ['GR', 6_000],
  ['IT', 6_000],
  ['ES', 6_000],
  ['DE', 8_000],
  ['AT', 8_000],
  ['FR', 8_000],
  ['BE', 8_000],
  ['NL', 8_000],
  ['FI', 8_000],
  ['LU', 9_000],
  ['SI', 6_000],
  ['HR', 6_000],
  ['MX', 120_000],
  ['BR', 40_000],
  ['ZA', 90_000],
  ['UA', 150_000],
  ['RU', 500_000],
  ['TR', 300_000],
  ['CH', 14_000],
  ['VN', 200_000_000],
  ['JP', 1_200_000],
  ['KR', 12_000_000],
  ['AR', 5_000_000],
  ['CL', 8_000_000],
  ['CO', 15_000_000],
  ['EC', 6_000],
  ['SV', 6_000],
  ['PA', 8_000],
  ['PE', 25_000],
  ['UY', 300_000],
  ['PY', 40_000_000],
  ['CR', 5_000_000],
  ['GT', 60_000],
  ['HN', 120_000],
  ['NI', 120_000],
  ['DO', 300_000],
  ['KE', 300_000],
  ['NG', 2_000_000],
  ['PK', 500_000],
  ['BD', 300_000],
  ['EG', 100_000],
  ['IL', 60_000],
])
// Largest plausible hourly figure of each country in its own money; others as the dollar.
const HOURLY_MAX = new Map<string, number>([
  ['LV', 45],
  ['LT', 45],
  ['EE', 45],
  ['ES', 60],
  ['PT', 50],
  ['IT', 60],
  ['GR', 50],
  ['DE', 110],
  ['AT', 110],
  ['FR', 110],
  ['TH', 1_200],
  ['IN', 900],
  ['TW', 1_200],
  ['SE', 700],
  ['NO', 800],
  ['DK', 700],
  ['CZ', 900],
  ['HU', 9_000],
  ['JP', 9_000],
  ['KR', 60_000],
  ['ID', 200_000],
  ['MX', 400],
  ['ZA', 500],
  ['RU', 1_500],
  ['TR', 900],
  ['PL', 200],
  ['CN', 300],
])

// Where work by the day and the week is told without saying so: the most of an hour, of a day and of a week.
const SHORT_PERIODS = new Map<string, readonly [number, number, number]>([
  ['SG', [45, 300, 1_250]],
  ['HK', [300, 1_500, 1_500]],
  ['MY', [30, 250, 250]],
  ['PH', [350, 2_500, 2_500]],
])

/** The usual period of a figure that names none, by country and size; null when none is usual. */
export function guessPeriod(amount: number, country: string | null | undefined): PayPeriod | null {
  if (amount <= 0) return null
  const [hour, day, week] = SHORT_PERIODS.get(country ?? '') ?? [HOURLY_MAX.get(country ?? '') ?? 150, 0, 0]
  if (amount <= hour) return 'hour'
  if (amount < week) return amount < day ? 'day' : 'week'
  const monthlyMax = MONTHLY.get(country ?? '')
  if (monthlyMax !== undefined) {
    // Too much for an hour and too little for a month: some other money.
    if (amount < monthlyMax / 40) return null
    return amount <= monthlyMax ? 'month' : 'year'
  }
  if (amount >= 8_000) return 'year'
  // The English-speaking countries tell pay by the hour, the week or the year.
  if (country === 'GB' || country === 'AU' || country === 'NZ' || country === 'IE')
    return amount < 2_500 ? (amount < 350 ? 'day' : 'week') : null
  return amount >= 1_500 ? 'month' : amount >= 400 ? 'week' : null
}

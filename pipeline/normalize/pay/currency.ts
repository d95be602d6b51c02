const EURO = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK ME XK MC SM AD'.split(' ')
const BY_COUNTRY = new Map<string, string>([
  ...EURO.map((country) => [country, 'EUR'] as const),
  ...'US USD,GB GBP,CH CHF,LI CHF,PL PLN,SE SEK,NO NOK,DK DKK,CZ CZK,HU HUF,RO RON,BG BGN,AU AUD,NZ NZD,CA CAD,SG SGD,HK HKD,MY MYR,TH THB,PH PHP,ID IDR,IN INR,JP JPY,CN CNY,KR KRW,TW TWD,VN VND,ZA ZAR,MX MXN,BR BRL,AR ARS,CL CLP,CO COP,PE PEN,TR TRY,UA UAH,RU RUB,IL ILS,AE AED,SA SAR,QA QAR,KW KWD,BH BHD,EG EGP,NG NGN,KE KES,PK PKR,BD BDT,LK LKR,IS ISK,RS RSD,PR USD,GU USD,EC USD,SV USD,PA USD,UY UYU,PY PYG,CR CRC,GT GTQ,HN HNL,NI NIO,DO DOP'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
])

/** ISO 4217 of a country's money; null where we do not know it. */
export function currencyOf(country: string | null | undefined): string | null {
  return (country && BY_COUNTRY.get(country)) || null
}

const CODES = new Set(BY_COUNTRY.values())

// A sign several countries share says only what kind of money; the country says whose.
const SHARED: Record<string, { kinds: readonly string[]; otherwise: string }> = {
  $: {
    kinds: ['USD', 'AUD', 'NZD', 'CAD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'NIO', 'DOP'],
    otherwise: 'USD',
  },
  '£': { kinds: ['GBP', 'EGP'], otherwise: 'GBP' },
  kr: { kinds: ['SEK', 'NOK', 'DKK', 'ISK'], otherwise: 'SEK' },
  '¥': { kinds: ['JPY', 'CNY'], otherwise: 'JPY' },
  rs: { kinds: ['INR', 'PKR', 'LKR'], otherwise: 'INR' },
}
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eiro: 'EUR',
  eur0: 'EUR',
  '₹': 'INR',
  '₱': 'PHP',
  '฿': 'THB',
  '₩': 'KRW',
  '₫': 'VND',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₽': 'RUB',
  '₦': 'NGN',
  '₡': 'CRC',
  '₲': 'PYG',
  zł: 'PLN',
  zl: 'PLN',
  złotych: 'PLN',
  złote: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON',
  лв: 'BGN',
  us$: 'USD',
  usd$: 'USD',
  u$s: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  nz$: 'NZD',
  nzd$: 'NZD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  s$: 'SGD',
  sg$: 'SGD',
  sgd$: 'SGD',
  hk$: 'HKD',
  hkd$: 'HKD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  rm: 'MYR',
  rp: 'IDR',
  php: 'PHP',
  rmb: 'CNY',
  fr: 'CHF',
  'fr.': 'CHF',
  sfr: 'CHF',
  franken: 'CHF',
  pounds: 'GBP',
  pound: 'GBP',
  'pounds sterling': 'GBP',
  quid: 'GBP',
  dollars: '$',
  dollar: '$',
  bucks: '$',
  kronor: 'SEK',
  kronen: 'DKK',
  kroner: 'NOK',
  rupees: 'INR',
  pesos: 'PHP',
  peso: 'PHP',
  baht: 'THB',
  บาท: 'THB',
  ringgit: 'MYR',
  yen: 'JPY',
  'gbp£': 'GBP',
  'eur€': 'EUR',
}

type Meaning = { currency: string } | { shared: (typeof SHARED)[string] }

const MEANINGS = new Map<string, Meaning>()
for (const code of CODES) MEANINGS.set(code.toLowerCase(), { currency: code })
for (const [sign, shared] of Object.entries(SHARED)) MEANINGS.set(sign, { shared })
for (const [sign, code] of Object.entries(SIGNS)) {
  const shared = SHARED[code]
  MEANINGS.set(sign, shared === undefined ? { currency: code } : { shared })
}

/** ISO 4217 of a printed sign, word or code; `country` decides "$", "kr" and their like. Null when it is none. */
export function readCurrency(printed: string, country: string | null | undefined): string | null {
  const key = printed.trim().toLowerCase()
  const meaning = MEANINGS.get(key) ?? (key.endsWith('.') ? MEANINGS.get(key.slice(0, -1)) : undefined)
  if (meaning === undefined) return null
  if ('currency' in meaning) return meaning.currency
  const local = currencyOf(country)
  return local !== null && meaning.shared.kinds.includes(local) ? local : meaning.shared.otherwise
}

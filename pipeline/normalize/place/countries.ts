import { foldWords } from '../fold.ts'

const ISO =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  )
const CODES: ReadonlySet<string> = new Set(ISO)

// What boards write beside the official names; England and its like are parts of GB.
const OTHER_NAMES: Record<string, string> = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  us: 'US',
  'united states of america': 'US',
  'the united states': 'US',
  america: 'US',
  'estados unidos': 'US',
  eeuu: 'US',
  'ee uu': 'US',
  'etats unis': 'US',
  asv: 'US',
  'amerikas savienotas valstis': 'US',
  'usa only': 'US',
  'continental us': 'US',
  conus: 'US',
  'u k': 'GB',
  'great britain': 'GB',
  gb: 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  grossbritannien: 'GB',
  anglija: 'GB',
  lielbritanija: 'GB',
  'reino unido': 'GB',
  'wielka brytania': 'GB',
  storbritannien: 'GB',
  anglia: 'GB',
  'republic of ireland': 'IE',
  eire: 'IE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  tschechien: 'CZ',
  cehija: 'CZ',
  'south korea': 'KR',
  korea: 'KR',
  russia: 'RU',
  uae: 'AE',
  'u a e': 'AE',
  vae: 'AE',
  turkey: 'TR',
  'viet nam': 'VN',
  vietnam: 'VN',
  'hong kong': 'HK',
  'hong kong sar': 'HK',
  macau: 'MO',
  macedonia: 'MK',
  moldova: 'MD',
  'ivory coast': 'CI',
  burma: 'MM',
  swaziland: 'SZ',
  'cape verde': 'CV',
  brasil: 'BR',
  brd: 'DE',
  bundesrepublik: 'DE',
  'bundesrepublik deutschland': 'DE',
  ksa: 'SA',
  'kingdom of saudi arabia': 'SA',
  'r s a': 'ZA',
  deutschlandweit: 'DE',
  bundesweit: 'DE',
  osterreichweit: 'AT',
  schweizweit: 'CH',
  deutschlands: 'DE',
  osterreichs: 'AT',
  sveriges: 'SE',
  polski: 'PL',
  polsce: 'PL',
  niemiec: 'DE',
  niemczech: 'DE',
  czech: 'CZ',
  czechach: 'CZ',
  litwy: 'LT',
  litwie: 'LT',
  lotwy: 'LV',
  lotwie: 'LV',
  ukrainy: 'UA',
  ukrainie: 'UA',
  holandii: 'NL',
  holandia: 'NL',
  'wielkiej brytanii': 'GB',
  wegier: 'HU',
  wegrzech: 'HU',
  igaunijas: 'EE',
  vacijas: 'DE',
  uk: 'GB',
  'uk wide': 'GB',
  ukwide: 'GB',
  'us nationwide': 'US',
  'us wide': 'US',
  'republika latvija': 'LV',
  palestine: 'PS',
  syria: 'SY',
  tanzania: 'TZ',
  bolivia: 'BO',
  venezuela: 'VE',
  iran: 'IR',
  laos: 'LA',
  brunei: 'BN',
  taiwan: 'TW',
}

/** Groups of countries that a remote job may be open to. EU and EMEA stay as they are; the small ones expand. */
const AREAS: Record<string, readonly string[]> = {
  eu: ['EU'],
  europe: ['EU'],
  europa: ['EU'],
  eiropa: ['EU'],
  'european union': ['EU'],
  'eu only': ['EU'],
  'europaische union': ['EU'],
  'eiropas savieniba': ['EU'],
  'union europea': ['EU'],
  'union europeenne': ['EU'],
  'unia europejska': ['EU'],
  es: [],
  'european economic area': ['EU'],
  eea: ['EU'],
  eueea: ['EU'],
  emea: ['EMEA'],
  dach: ['DE', 'AT', 'CH'],
  'd a ch': ['DE', 'AT', 'CH'],
  ue: ['EU'],
  'eu eea': ['EU'],
  'eu countries': ['EU'],
  'eu member states': ['EU'],
  'europe only': ['EU'],
  'europas savieniba': ['EU'],
  'eiropas savienibas': ['EU'],
  'europeiska unionen': ['EU'],
  'unii europejskiej': ['EU'],
  europaweit: ['EU'],
  'eu weit': ['EU'],
  'eu lander': ['EU'],
  eiropas: ['EU'],
  europy: ['EU'],
  europie: ['EU'],
  'kraje ue': ['EU'],
  'eu valstis': ['EU'],
  'eu valstu': ['EU'],
  'dach region': ['DE', 'AT', 'CH'],
  'dach raum': ['DE', 'AT', 'CH'],
  'emea region': ['EMEA'],
  benelux: ['BE', 'NL', 'LU'],
  nordics: ['DK', 'FI', 'IS', 'NO', 'SE'],
  'nordic countries': ['DK', 'FI', 'IS', 'NO', 'SE'],
  nordic: ['DK', 'FI', 'IS', 'NO', 'SE'],
  norden: ['DK', 'FI', 'IS', 'NO', 'SE'],
  scandinavia: ['DK', 'NO', 'SE'],
  skandinavien: ['DK', 'NO', 'SE'],
  baltics: ['EE', 'LV', 'LT'],
  'baltic states': ['EE', 'LV', 'LT'],
  baltikum: ['EE', 'LV', 'LT'],
  baltija: ['EE', 'LV', 'LT'],
  'baltic countries': ['EE', 'LV', 'LT'],
  'the baltics': ['EE', 'LV', 'LT'],
  'baltijas valstis': ['EE', 'LV', 'LT'],
  baltijas: ['EE', 'LV', 'LT'],
  'baltische staaten': ['EE', 'LV', 'LT'],
  'baltischen staaten': ['EE', 'LV', 'LT'],
  'paises balticos': ['EE', 'LV', 'LT'],
  'pays baltes': ['EE', 'LV', 'LT'],
  baltikumen: ['EE', 'LV', 'LT'],
  'kraje baltyckie': ['EE', 'LV', 'LT'],
  'krajach baltyckich': ['EE', 'LV', 'LT'],
  'nordic region': ['DK', 'FI', 'IS', 'NO', 'SE'],
  'nordischen landern': ['DK', 'FI', 'IS', 'NO', 'SE'],
  'nordischen lander': ['DK', 'FI', 'IS', 'NO', 'SE'],
  ziemelvalstis: ['DK', 'FI', 'IS', 'NO', 'SE'],
  'paises nordicos': ['DK', 'FI', 'IS', 'NO', 'SE'],
  'pays nordiques': ['DK', 'FI', 'IS', 'NO', 'SE'],
  'kraje nordyckie': ['DK', 'FI', 'IS', 'NO', 'SE'],
  scandinavie: ['DK', 'NO', 'SE'],
  escandinavia: ['DK', 'NO', 'SE'],
  skandinavija: ['DK', 'NO', 'SE'],
  skandynawia: ['DK', 'NO', 'SE'],
  'amerique du nord': ['CA', 'US'],
  norteamerica: ['CA', 'US'],
  'ameryka polnocna': ['CA', 'US'],
  'north america': ['CA', 'US'],
  nordamerika: ['CA', 'US'],
  iberia: ['ES', 'PT'],
  anz: ['AU', 'NZ'],
  apac: ['APAC'],
  'asia pacific': ['APAC'],
  latam: ['LATAM'],
  'latin america': ['LATAM'],
  'america latina': ['LATAM'],
  lateinamerika: ['LATAM'],
  'amerique latine': ['LATAM'],
  latinoamerica: ['LATAM'],
}
delete AREAS.es

const NAMED_IN = ['en', 'de', 'lv', 'es', 'fr', 'sv', 'pl']
let byName: Map<string, string> | undefined

function names(): Map<string, string> {
  if (byName !== undefined) return byName
  byName = new Map()
  for (const locale of NAMED_IN) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
    for (const code of ISO) {
      const name = display.of(code)
      if (name === undefined) continue
      const key = foldWords(name)
      if (!byName.has(key)) byName.set(key, code)
      const plain = foldWords(name.replace(/\(.*\)/, ''))
      if (plain !== '' && !byName.has(plain)) byName.set(plain, code)
      for (const form of inflect(plain, locale)) if (!byName.has(form)) byName.set(form, code)
    }
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) byName.set(name, code)
  // Far better known as something else than as these small territories.
  for (const name of 'norfolk;jersey;man;saba;granada;san martin;saint martin;st martin;santa lucia;santa elena'.split(
    ';',
  ))
    byName.delete(name)
  return byName
}

// "Attālināti no Lietuvas", "zdalnie z Hiszpanii": the genitive and its like; the marks of the locative are folded away.
function inflect(name: string, locale: string): string[] {
  if (locale === 'lv' && /..[ij]?[ae]$/.test(name)) return [`${name}s`]
  return locale === 'pl' && /[ij]a$/.test(name) ? [`${name.slice(0, -1)}i`] : []
}

/** ISO 3166-1 alpha-2 of a country's name in one of seven languages, or of its own code in capitals. */
export function readCountry(token: string): string | null {
  const trimmed = token.trim()
  if (/^[A-Z]{2}$/.test(trimmed)) return trimmed === 'UK' ? 'GB' : CODES.has(trimmed) ? trimmed : null
  if (/^[A-Z]{3}$/.test(trimmed)) return ALPHA_3[trimmed] ?? names().get(foldWords(trimmed)) ?? null
  const key = foldWords(trimmed)
  if (key.length < 3 && key !== 'uk' && key !== 'us') return null
  return names().get(key) ?? null
}

const ALPHA_3: Record<string, string> = {
  USA: 'US',
  GBR: 'GB',
  DEU: 'DE',
  AUT: 'AT',
  CHE: 'CH',
  LVA: 'LV',
  LTU: 'LT',
  EST: 'EE',
  ESP: 'ES',
  FRA: 'FR',
  SWE: 'SE',
  POL: 'PL',
  CAN: 'CA',
  AUS: 'AU',
  NZL: 'NZ',
  IRL: 'IE',
  NLD: 'NL',
  BEL: 'BE',
  ITA: 'IT',
  PRT: 'PT',
  DNK: 'DK',
  NOR: 'NO',
  FIN: 'FI',
  IND: 'IN',
  PHL: 'PH',
  MEX: 'MX',
  ZAF: 'ZA',
  SGP: 'SG',
  MYS: 'MY',
  HKG: 'HK',
}

/** Countries of a named group ("DACH", "EMEA", "Nordics"), else null. */
export function readArea(token: string): readonly string[] | null {
  return AREAS[foldWords(token)] ?? null
}

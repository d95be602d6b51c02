import type { GoldAd, GoldLabels } from './gold.ts'

// What widespread open tools do, written anew from their description: keywords in the title for the kind of work, words
// anywhere for the rest, `part\s?time` (which misses "Part-Time"), "contract" anywhere, the first "$a - $b" as pay in
// dollars with the period guessed from its size. Native words are added, so that English is not favoured.

type Rule<V> = readonly [V, RegExp]

const OCCUPATION: readonly Rule<string>[] = [
  ['customer-service-supervisor', /supervisor|team ?(lead|leit)|kierownik|chef d.équipe|vadītāj/],
  ['customer-success', /customer success/],
  [
    'technical-support',
    /tech\w* support|help ?desk|service desk|it.support|tehnisk\w+ atbalst|soporte|support technique|teknisk support|wsparcia technicznego/,
  ],
  ['telemarketer', /telemarket|telesales|outbound|telefonverk|telefonförsälj|televent|televend/],
  ['software-it', /developer|engineer|entwickler|programm|desarrollador|développ|utvecklare/],
  ['receptionist', /reception|rezeption|empfang|réception|recepcj|recepc|front desk/],
  ['concierge', /concierge/],
  ['cashier', /cashier|kassier|kasier|kasjer|cajer|caissi|kassamed/],
  ['bank-teller', /teller/],
  ['retail-salesperson', /retail|store|shop|verkäufer|pārdevēj|dependient|vendeu|butik|sprzedawca/],
  ['food-service', /barista|waiter|cook|kellner|oficiant|camarer|serveu|servitör|kelner/],
  ['care-health', /nurse|pflege|carer|infirmi|sköterska|enfermer|māsa/],
  ['logistics-labour', /driver|warehouse|lager|fahrer|kurjer|noliktav|almacén|magasini|magazyn/],
  [
    'customer-service-representative',
    /customer|client|call cent|contact cent|kunde|klient|zvanu centr|atención|téléconseil|kundtjänst|infolini/,
  ],
  ['order-clerk', /order|bestell|pasūtījum|pedido|commande|zamówie/],
  ['sales', /sales|vertrieb|account executive|pārdošan|ventas|commercial|sälj|handlow/],
  ['administrative', /assistant|clerk|administrat|sekret|asisten|asystent/],
]
const SERVICE = /^(customer-|technical-support$|order-clerk$)/

const WORKPLACE: readonly Rule<string>[] = [
  ['hybrid', /hybrid|hibrid|híbrid|hybryd/],
  ['remote', /remote|work from home|wfh|home ?office|attālināt|teletrabajo|remoto|télétravail|distans|zdaln/],
  ['onsite', /on.?site|vor ort|klātien|presencial|présentiel|på plats|stacjonarn/],
]
const PART_TIME =
  /part\s?time|teilzeit|minijob|nepiln\w+ (slodz|darba)|pusslodz|medi[ao] jornada|medio tiempo|tiempo parcial|temps partiel|deltid|część etatu|pół etatu/
const FULL_TIME =
  /full\s?time|vollzeit|(^|\s)piln\w+ slodz|jornada completa|tiempo completo|temps plein|heltid|pełn\w+ etat/
const TERM: readonly Rule<string>[] = [
  ['internship', /\bintern(ship)?\b|praktikum|prakse|prácticas|\bstage\b|praktik\b|staż/],
  ['seasonal', /season|saison|sezon|tempora(da|lnie)|säsong/],
  ['temporary', /temporary|befristet|terminēt|\bcdd\b|vikariat|zastępstw/],
  ['contract', /contract|freelance|b2b/],
  ['permanent', /permanent|unbefristet|beztermiņa|indefinid|\bcdi\b|tillsvidare|czas nieokreślony/],
]
const SHIFTS: readonly Rule<string>[] = [
  ['day', /day shift|frühschicht|dienas maiņ/],
  ['evening', /evening|abend|vakar|tardes|soirée|kväll|wieczor/],
  ['overnight', /night|nacht|nakt|noche|nocturn|\bnuit|\bnatt|\bnoc/],
  ['weekend', /weekend|wochenend|brīvdien|fines? de semana|week-end|\bhelg/],
  ['holiday', /holiday|feiertag|svētku dien|festivos|jours fériés/],
  ['rotating', /rotating|wechselschicht|maiņ|turnos|\b[23]x8\b|zmian/],
  ['flexible', /flexible|flexibel|elastīg|flexib|elastyczn/],
]
const CHANNELS: readonly Rule<string>[] = [
  ['phone', /phone|call|telefon|anruf|zvan|teléfono|llamad|téléphon|appel|samtal/],
  ['email', /e-?mail|e-?past|correo|mejl|courriel/],
  ['chat', /chat|čat|czat/],
  ['social', /social media|sociāl|redes sociales|réseaux sociaux/],
  ['in-person', /in person|walk-in|vor ort|klātien|presencial/],
]
const EDUCATION: readonly Rule<string>[] = [
  ['graduate', /master'?s degree|graduate degree/],
  ['bachelor', /bachelor|degree|studium|augstāk|licenciatura|universitaire|högskol|wyższe/],
  ['some-college', /ausbildung|associate|\bbts\b/],
  ['high-school', /high school|ged\b|abitur|vidēj|bachillerato|\bbac\b|gymnasi|średnie/],
]
const YEARS = /(\d+)\s*\+?\s*(?:years?|jahre?|gad\w+|años?|ans|års?|lat)\b/
const FEW_WORDS = /no experience|ohne erfahrung|bez pieredzes|sin experiencia|sans expérience/

const HOURLY_UP_TO = 350
const MONTHLY_UP_TO = 30_000

const first = <V>(rules: readonly Rule<V>[], text: string): V | undefined =>
  rules.find(([, words]) => words.test(text))?.[0]
const all = <V>(rules: readonly Rule<V>[], text: string): V[] =>
  rules.filter(([, words]) => words.test(text)).map(([value]) => value)

function payOf(text: string): Required<GoldLabels>['pay'] {
  const found = /\$\s?([\d,]+(?:\.\d+)?)\s*[-–—]\s*\$\s?([\d,]+(?:\.\d+)?)/.exec(text)
  if (!found) return null
  const [min, max] = [found[1]!, found[2]!].map((figure) => Number(figure.replaceAll(',', '')))
  const period = min! < HOURLY_UP_TO ? 'hour' : min! < MONTHLY_UP_TO ? 'month' : 'year'
  return { min: min!, max: max!, currency: 'USD', period }
}

/** What keyword rules say of an advertisement: the baseline that the classifier has to beat. */
export function keywordRules(ad: GoldAd): Required<GoldLabels> {
  const title = ad.title.toLowerCase()
  const printed = `${ad.title}\n${ad.location ?? ''}\n${ad.text ?? ad.html ?? ''}`
  const text = printed.toLowerCase()
  const occupation = first(OCCUPATION, title) ?? 'other'
  const [part, full] = [PART_TIME.test(text), FULL_TIME.test(text)]
  const [inbound, outbound] = [/inbound|eingehend|ienākoš/.test(text), /outbound|ausgehend|izejoš/.test(text)]
  const years = YEARS.exec(text)?.[1]
  return {
    occupation,
    customer_service: SERVICE.test(occupation),
    workplace: first(WORKPLACE, text) ?? 'unknown',
    online_in_office: false,
    hours: part && full ? 'either' : part ? 'part-time' : full ? 'full-time' : 'unknown',
    shifts: all(SHIFTS, text),
    term: first(TERM, text) ?? 'unknown',
    channels: all(CHANNELS, text),
    direction: inbound && outbound ? 'both' : inbound ? 'inbound' : outbound ? 'outbound' : 'unknown',
    education: first(EDUCATION, text) ?? 'unknown',
    experience: years !== undefined ? Number(years) : FEW_WORDS.test(text) ? 'none-needed' : 'unknown',
    training: /training|einarbeitung|apmācīb|formación|formation|utbildning|szkoleni/.test(text),
    stream: 'unknown',
    employer_type: /staffing|agency|zeitarbeit|personalvermittlung|intérim|\bett\b/.test(text)
      ? 'agency'
      : 'direct',
    licence: /licen[cs]e|führerschein|vadītāja apliecīb|permis de conduire|körkort|prawo jazdy/.test(text),
    pay: payOf(printed),
    languages: [],
    scam: false,
  }
}

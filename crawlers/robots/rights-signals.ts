/** What a site says about the use of what it serves: recorded per source, for the operator to read. */
export interface RightsSignals {
  /** `Content-Signal` of robots.txt or of an answer: search, ai-input, ai-train ... to `yes` or `no`. */
  contentSignal?: Record<string, string>
  /** `TDM-Reservation`: true when rights in text and data mining are reserved (Directive 2019/790, article 4). */
  tdmReservation?: boolean
  /** `TDM-Policy`: where the conditions stand. */
  tdmPolicy?: string
}

const MAX_SIGNALS = 20
const MAX_POLICY_CHARS = 500

/** Header or robots.txt lines, by lower-case name. */
export function readRightsSignals(said: ReadonlyMap<string, string>): RightsSignals {
  const contentSignal = readContentSignal(said.get('content-signal') ?? '')
  const reservation = said.get('tdm-reservation')?.trim()
  const policy = said.get('tdm-policy')?.trim()
  return {
    ...(Object.keys(contentSignal).length > 0 && { contentSignal }),
    ...((reservation === '0' || reservation === '1') && { tdmReservation: reservation === '1' }),
    ...(policy && URL.canParse(policy) && policy.length <= MAX_POLICY_CHARS && { tdmPolicy: policy }),
  }
}

/** The signals of an answer's own headers; they are nearer than what robots.txt says of the whole site. */
export function signalsOfAnswer(headers: Readonly<Record<string, string>>): RightsSignals {
  return readRightsSignals(new Map(Object.entries(headers)))
}

function readContentSignal(text: string): Record<string, string> {
  const pairs = text.slice(0, 1000).matchAll(/\b([a-z][a-z-]{1,30})\s*=\s*([a-z][a-z-]{1,20})\b/gi)
  const signals = [...pairs].slice(0, MAX_SIGNALS)
  return Object.fromEntries(signals.map(([, name, value]) => [name!.toLowerCase(), value!.toLowerCase()]))
}

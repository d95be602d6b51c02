/** Named time zones in minutes east of UTC, in the short forms that boards print. */
const ZONE_MINUTES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  SGT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  ACST: 570,
  AEST: 600,
  ACDT: 630,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  NST: -210,
  ADT: -180,
  AST: -240,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKST: -540,
  HST: -600,
}

/** What may stand for a zone in a pattern: a known name, or an offset. */
export const ZONE = `${Object.keys(ZONE_MINUTES).join('|')}|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|[+-]\\d{2}`

/** Minutes east of UTC of a zone's name or offset; 0 for one that is not known. */
export function zoneMinutes(zone: string): number {
  const named = ZONE_MINUTES[zone.toUpperCase()]
  if (named !== undefined) return named
  const match = /([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return match[1] === '-' ? -minutes : minutes
}

const CLOCK = new RegExp(
  `(?<!\\d)(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?\\s?(am|pm|uhr)?\\s?\\(?(${ZONE})\\b`,
  'iu',
)

/** The time of day that a phrase prints with its zone, in milliseconds after midnight UTC; null without a zone. */
export function zonedClock(text: string): number | null {
  const clock = CLOCK.exec(text)
  if (!clock) return null
  const half = clock[3]?.toLowerCase()
  const hour =
    half === 'am' || half === 'pm' ? (Number(clock[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(clock[1])
  if (hour > 24 || Number(clock[2]) > 59) return null
  return (hour * 60 + Number(clock[2]) - zoneMinutes(clock[4]!)) * 60_000
}

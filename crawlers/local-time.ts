import { textOf } from './fields.ts'

const MINUTE_MS = 60_000
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/
const RFC_822 =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[A-Za-z]*\.?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?$/
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

/**
 * A date and time that a source prints without its zone, as ISO 8601 with the offset of that zone on that day. Any other
 * text (a day alone, a time with its zone, words) comes back as it is.
 *
 * @param zone IANA name, such as Europe/Stockholm
 * @throws RangeError when there is no such zone
 */
export function withOffset(value: unknown, zone: string): string | undefined {
  const text = textOf(value)
  const wallMs = text === undefined ? undefined : wallClock(text)
  if (wallMs === undefined) return text
  // The offset is that of the moment, which is known only through the offset: the second look settles it.
  const guessMs = wallMs - offsetMs(wallMs, zone)
  const offset = offsetMs(guessMs, zone)
  const minutes = Math.abs(offset) / MINUTE_MS
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  const suffix = `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
  return `${new Date(wallMs).toISOString().slice(0, 19)}${suffix}`
}

/**
 * What a clock in the zone shows, as `YYYY-MM-DDTHH:MM:SS`.
 *
 * @param atMs epoch in milliseconds
 * @throws RangeError when there is no such zone
 */
export function localTime(atMs: number, zone: string): string {
  return new Date(atMs + offsetMs(atMs, zone)).toISOString().slice(0, 19)
}

/** The printed time as if it were UTC, in epoch milliseconds. */
function wallClock(text: string): number | undefined {
  const iso = ISO.exec(text)
  const mail = iso === null ? RFC_822.exec(text) : null
  const month = mail === null ? -1 : MONTHS.indexOf((mail[2] ?? '').toLowerCase())
  if (iso === null && (mail === null || month < 0 || month % 3 !== 0)) return undefined
  const [year, monthIndex, day, ...time] =
    iso === null
      ? [Number(mail?.[3]), month / 3, Number(mail?.[1]), mail?.[4], mail?.[5], mail?.[6]]
      : [Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), iso[4], iso[5], iso[6]]
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0))
  if (hour > 24 || minute > 59 || second > 60) return undefined
  const ms = Date.UTC(year, monthIndex, day, hour, minute, second)
  return new Date(ms).getUTCDate() === day || hour === 24 ? ms : undefined
}

const formats = new Map<string, Intl.DateTimeFormat>()

function offsetMs(atMs: number, zone: string): number {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  const name = format.formatToParts(atMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS
  return sign === '-' ? -offset : offset
}

import type { JsonValue, RawPay, RawPlace, RawPosting, Rejection } from '../posting.ts'

/** Why an advertisement is refused. Closed, so that counts of it can be read as a table. */
export const REJECTION_REASONS = [
  'not-an-object',
  'no-external-id',
  'no-title',
  'wrong-type',
  'too-long',
] as const
export type RejectionReason = (typeof REJECTION_REASONS)[number]

export const MAX_EXTERNAL_ID = 1_000

/** The fields of a RawPosting that have the type they should; the rest was dropped. */
export type Checked = { ok: true; raw: RawPosting } | { ok: false; rejection: Rejection }

const TEXT_FIELDS = [
  'url',
  'company',
  'body',
  'workplace',
  'commitment',
  'term',
  'language',
  'postedAt',
  'closesAt',
  'requisition',
  'applyUrl',
] as const

/**
 * Checks the shape of one advertisement. Only the identity and the title can refuse it; an optional field of a wrong
 * type is dropped, and a number where text belongs is read as its digits.
 */
export function checkRaw(value: unknown): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(
      null,
      'not-an-object',
      `expected an object, got ${Array.isArray(value) ? 'an array' : value === null ? 'null' : typeof value}`,
    )
  }
  const fields = value as Record<string, unknown>
  const externalId = asText(fields.externalId)?.trim()
  if (fields.externalId !== undefined && fields.externalId !== null && externalId === undefined) {
    return refuse(null, 'wrong-type', `externalId is ${kindOf(fields.externalId)}`)
  }
  if (externalId === undefined || externalId === '')
    return refuse(null, 'no-external-id', 'externalId is absent or empty')
  if (externalId.length > MAX_EXTERNAL_ID)
    return refuse(null, 'too-long', `externalId has ${externalId.length} characters`)
  const title = asText(fields.title)
  if (fields.title !== undefined && fields.title !== null && title === undefined) {
    return refuse(externalId, 'wrong-type', `title is ${kindOf(fields.title)}`)
  }
  if (title === undefined || title.trim() === '')
    return refuse(externalId, 'no-title', 'title is absent or empty')
  const raw: RawPosting = { externalId, title }
  for (const field of TEXT_FIELDS) {
    const text = asText(fields[field])
    if (text !== undefined && text !== '') raw[field] = text
  }
  if (fields.bodyFormat === 'html' || fields.bodyFormat === 'text') raw.bodyFormat = fields.bodyFormat
  if (fields.excerpt === true) raw.excerpt = true
  const location = readRawLocation(fields.location)
  if (location !== undefined) raw.location = location
  const pay = readRawPay(fields.pay)
  if (pay !== undefined) raw.pay = pay
  return { ok: true, raw }
}

export function refuse(
  externalId: string | null,
  reason: RejectionReason,
  detail: string,
): { ok: false; rejection: Rejection } {
  return { ok: false, rejection: { externalId, reason, detail } }
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'an array' : typeof value
}

function readRawLocation(value: unknown): RawPosting['location'] {
  if (Array.isArray(value)) {
    const all = value.map(readOnePlace).filter((one) => one !== undefined)
    return all.length > 0 ? all : undefined
  }
  return readOnePlace(value)
}

function readOnePlace(value: unknown): string | RawPlace | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const fields = value as Record<string, JsonValue>
  const place: RawPlace = {}
  for (const part of ['city', 'region', 'country', 'postcode'] as const) {
    const text = asText(fields[part])
    if (text !== undefined && text !== '') place[part] = text
  }
  return Object.keys(place).length > 0 ? place : undefined
}

function readRawPay(value: unknown): RawPosting['pay'] {
  const text = asText(value)
  if (text !== undefined) return text === '' ? undefined : text
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const fields = value as Record<string, JsonValue>
  const pay: RawPay = {}
  for (const end of ['min', 'max'] as const) {
    const amount = typeof fields[end] === 'string' ? Number(fields[end]) : fields[end]
    if (typeof amount === 'number' && Number.isFinite(amount)) pay[end] = amount
  }
  for (const part of ['currency', 'period'] as const) {
    const text = asText(fields[part])
    if (text !== undefined && text !== '') pay[part] = text
  }
  return Object.keys(pay).length > 0 ? pay : undefined
}

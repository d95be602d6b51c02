import type { Pay } from '../pipeline/label.ts'
import type { Place } from '../pipeline/posting.ts'
import { html, type Markup } from './markup.ts'

/** Names that hyphens and underscores do not give away. */
const NAMES: Record<string, string> = {
  bpo: 'outsourced contact centre',
  sms: 'SMS',
  crm: 'CRM',
  'software-it': 'software and IT',
  'care-health': 'care and health',
  'logistics-labour': 'logistics and labour',
  'counter-or-store': 'counter or store',
  'in-person': 'in person',
  'on-call': 'on call',
  'full-time': 'full-time',
  'part-time': 'part-time',
  'de-escalation': 'de-escalation',
  'negotiation-mediation': 'negotiation and mediation',
  onsite: 'on site',
  either: 'full- or part-time',
  remote_scope: 'may live in',
  online_in_office: 'online work in an office',
  languages: 'languages besides the text’s own',
  licence_kinds: 'which licence',
  office_days: 'office days a week',
  weekly_hours: 'hours a week',
  training_weeks: 'weeks of training',
  training_paid: 'paid training',
  setting: 'where the work is done',
  advancement: 'level',
  employer_type: 'kind of employer',
  trust: 'reasons for caution',
}

/** A value of a closed list, or a field, as people write it. */
export function inWords(name: string): string {
  return NAMES[name] ?? name.replace(/[-_]/g, ' ')
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** English name of a country; `US-OH`, EU and EMEA stay as they are. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) && code !== 'EU' ? (REGIONS.of(code) ?? code) : code
}

export function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (LANGUAGES.of(code) ?? code) : code
}

export function placeName({ city, region, country }: Place): string {
  return [city, region, country && countryName(country)].filter(Boolean).join(', ')
}

/** `18 – 20 USD an hour`, or with an open end where one side is not known. */
export function payText({
  min,
  max,
  currency,
  period,
}: Pick<Pay, 'min' | 'max' | 'currency' | 'period'>): string {
  const per = `${currency} ${period === 'hour' ? 'an' : 'a'} ${period}`
  if (min === null) return `up to ${figure(max)} ${per}`
  if (max === null) return `from ${figure(min)} ${per}`
  if (min === max) return `${figure(min)} ${per}`
  return `${figure(min)} – ${figure(max)} ${per}`
}

export function figure(amount: number | null): string {
  if (amount === null) return 'an unknown sum'
  return amount.toLocaleString('en', {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  })
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

/** A day, UTC; a dash where it is not known. */
export function day(at: Date | null): Markup {
  return at === null
    ? html`<span class="none">–</span>`
    : html`<time datetime="${at.toISOString()}">${DAY.format(at)}</time>`
}

/** A day with its time, UTC. */
export function dayAndTime(at: Date): Markup {
  return html`<time datetime="${at.toISOString()}">${DAY.format(at)}, ${CLOCK.format(at)} UTC</time>`
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

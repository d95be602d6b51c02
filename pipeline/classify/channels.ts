import type { Label } from '../label.ts'
import type { Channel, Direction, Occupation, Setting, Workplace } from '../vocabulary.ts'
import { derived, label, setOf } from './finding.ts'
import { type Reading, standing } from './reading.ts'

/** Ways in which the work reaches customers: stated duties, not the job title alone. */
export function channelsOf(reading: Reading): Label<Channel>[] {
  const hits = standing(reading, 'channels').filter(
    (hit) =>
      hit.part.in === 'text' && hit.zone !== 'company' && hit.zone !== 'benefits' && hit.zone !== 'apply',
  )
  return setOf<Channel>(hits, 'channels')
}

/** Who calls whom; work in person alone has no direction. */
export function directionOf(reading: Reading, channels: readonly Label<Channel>[]): Label<Direction> | null {
  const hits = standing(reading, 'direction').filter((hit) => hit.zone !== 'company')
  const both = hits.find((hit) => hit.value === 'both')
  if (both) return label('both', 'direction/said', both)
  const inbound = hits.find((hit) => hit.value === 'inbound')
  const outbound = hits.find((hit) => hit.value === 'outbound')
  if (channels.length > 0 && channels.every((one) => one.value === 'in-person') && !outbound) return null
  if (inbound && outbound) return label('both', 'direction/each', inbound)
  const one = inbound ?? outbound
  return one ? label(one.value as Direction, 'direction/one', one) : null
}

const COUNTER: ReadonlySet<Occupation> = new Set([
  'retail-salesperson',
  'cashier',
  'bank-teller',
  'receptionist',
  'concierge',
  'hotel-desk-clerk',
  'food-service',
])

/** Surroundings of the work; home follows from remote work. */
export function settingOf(
  reading: Reading,
  occupation: Occupation,
  workplace: Label<Workplace> | null,
): Label<Setting> | null {
  if (workplace?.value === 'remote') return derived('home', 'setting/remote')
  const hits = standing(reading, 'setting').filter((hit) => hit.zone !== 'company')
  if (COUNTER.has(occupation)) return derived('counter-or-store', 'setting/occupation')
  for (const setting of ['call-centre', 'field', 'counter-or-store', 'office'] as const) {
    const hit = hits.find((one) => one.value === setting)
    if (hit) return label(setting, 'setting/said', hit)
  }
  return null
}

/** Work by phone or screen that must be done in an office: the "online job" that is not a remote one. */
export function onlineInOffice(
  service: boolean,
  workplace: Label<Workplace> | null,
  channels: readonly Label<Channel>[],
  occupation: Label<Occupation>,
): Label<boolean> | null {
  if (workplace?.value !== 'onsite') return null
  const online = channels.some((one) => one.value !== 'in-person' && one.value !== 'mail')
  const walkIn = channels.some((one) => one.value === 'in-person')
  const byPhone = occupation.value === 'telemarketer' || service
  return derived(
    byPhone && occupation.value !== 'order-clerk' && (online ? true : !walkIn),
    'online_in_office/channels',
  )
}

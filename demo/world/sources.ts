import type { Redistribution } from '../../pipeline/job.ts'

/** A board of the demo as the pipeline's configuration would name it; params and origin are added when it is served. */
export interface SourceSpec {
  id: string
  adapter: 'greenhouse' | 'lever' | 'workable' | 'weworkremotely' | 'jobposting-site' | 'rendered-site'
  /** The tenant's short name. */
  name: string
  /** Employer of a one-employer board. */
  company: string | null
  country: string | null
  closing: 'absence' | 'window'
  redistribution: Redistribution
  /** How a company site writes its job pages. */
  markup?: 'json-ld' | 'graph' | 'microdata'
  /** Folder of its job pages. */
  folder?: string
}

const board = (
  adapter: SourceSpec['adapter'],
  name: string,
  company: string,
  country: string | null,
  more: Partial<SourceSpec> = {},
): SourceSpec => ({
  id: `${adapter}:${name}`,
  adapter,
  name,
  company,
  country,
  closing: 'absence',
  redistribution: 'link-back',
  ...more,
})

export const SOURCES: readonly SourceSpec[] = [
  board('greenhouse', 'fernwood', 'Fernwood Outfitters', 'US', { redistribution: 'ok' }),
  board('greenhouse', 'northlake', 'Northlake Mutual Insurance', 'US'),
  board('greenhouse', 'brightpath', 'Brightpath Software', 'US'),
  board('greenhouse', 'kastanie', 'Kastanie Reisen GmbH', 'DE'),
  board('lever', 'quillon', 'Quillon Contact Centers', 'US'),
  board('lever', 'marlowe', 'Marlowe Travel', 'GB'),
  board('lever', 'talentbridge', 'Talentbridge Staffing', 'US'),
  board('lever', 'lindgruen', 'Lindgrün Gesundheitszentren', 'DE'),
  board('lever', 'baltwave', 'Baltwave Telekoms', 'LV'),
  board('workable', 'harbourlight', 'Harbourlight Trust', 'GB'),
  board('workable', 'silberfaden', 'Silberfaden Versand GmbH', 'DE'),
  board('workable', 'personalkontor', 'Personalkontor Nord', 'DE'),
  board('workable', 'amberline', 'Amberline SIA', 'LV'),
  board('workable', 'dzintara', 'Dzintara Veikali SIA', 'LV'),
  board('weworkremotely', 'customer-support', 'Remote board, customer support', null, {
    company: null,
    closing: 'window',
  }),
  board('jobposting-site', 'fernwood', 'Fernwood Outfitters', 'US', {
    redistribution: 'ok',
    markup: 'json-ld',
    folder: '/careers/jobs',
  }),
  board('jobposting-site', 'silberfaden', 'Silberfaden Versand GmbH', 'DE', {
    markup: 'graph',
    folder: '/karriere/stellen',
  }),
  board('jobposting-site', 'dzintara', 'Dzintara Veikali SIA', 'LV', {
    markup: 'microdata',
    folder: '/vakances',
  }),
  board('rendered-site', 'marlowe', 'Marlowe Travel', 'GB', {
    redistribution: 'internal-only',
    folder: '/openings',
  }),
]

/** @throws RangeError when the demo has no such board */
export function sourceSpec(id: string): SourceSpec {
  const found = SOURCES.find((source) => source.id === id)
  if (found === undefined) throw new RangeError(`no board ${id}`)
  return found
}

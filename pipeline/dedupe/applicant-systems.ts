/** How one applicant system writes the number of an opening into its addresses. */
interface ApplicantSystem {
  id: string
  /** Host names, matched against the whole host without `www.`. */
  host: RegExp
  /** Path whose groups name the opening; joined by `/`. */
  path?: RegExp
  /** Query parameter that names the opening. */
  param?: string
  /** The number is only unique within the host's first label. */
  perTenant?: true
}

const UUID = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})'

const SYSTEMS: ApplicantSystem[] = [
  { id: 'greenhouse', host: /(?:^|\.)greenhouse\.io$/, path: /\/jobs\/(\d{5,})/ },
  { id: 'greenhouse', host: /(?:^|\.)greenhouse\.io$/, param: 'token' },
  { id: 'lever', host: /(?:^|\.)lever\.co$/, path: new RegExp(`/${UUID}`) },
  { id: 'ashby', host: /(?:^|\.)ashbyhq\.com$/, path: new RegExp(`/${UUID}`) },
  { id: 'workable', host: /(?:^|\.)workable\.com$/, path: /\/j\/([0-9a-z]{8,12})(?:\/|$)/ },
  { id: 'smartrecruiters', host: /(?:^|\.)smartrecruiters\.com$/, path: /^\/[^/]+\/(\d{9,})(?:-|\/|$)/ },
  { id: 'recruitee', host: /\.recruitee\.com$/, path: /\/o\/([a-z0-9-]+)/, perTenant: true },
  { id: 'personio', host: /\.jobs\.personio\.(?:de|com)$/, path: /\/job\/(\d+)/, perTenant: true },
  { id: 'teamtailor', host: /\.teamtailor\.com$/, path: /\/jobs\/(\d+)/, perTenant: true },
  // One requisition is served under several sites of a tenant, each with its own "-1", "-2".
  {
    id: 'workday',
    host: /\.myworkdayjobs\.com$/,
    path: /_([a-z]{0,4}-?\d{3,})(?:-\d{1,2})?(?:\/|$)/,
    perTenant: true,
  },
  { id: 'icims', host: /\.icims\.com$/, path: /\/jobs\/(\d+)/, perTenant: true },
  { id: 'jobvite', host: /(?:^|\.)jobvite\.com$/, path: /\/job\/([0-9a-z]+)/ },
  { id: 'bamboohr', host: /\.bamboohr\.com$/, path: /\/(?:careers|jobs\/view\.php)\/(\d+)/, perTenant: true },
  { id: 'breezy', host: /\.breezy\.hr$/, path: /\/p\/([0-9a-f]{10,})/ },
  { id: 'taleo', host: /\.taleo\.net$/, param: 'job', perTenant: true },
  { id: 'indeed', host: /(?:^|\.)indeed\.[a-z.]+$/, param: 'jk' },
  { id: 'linkedin', host: /(?:^|\.)linkedin\.com$/, path: /\/jobs\/view\/(?:[^/]*-)?(\d{8,})/ },
]

// Systems that employers embed into their own sites keep the number in a parameter of any host.
const EMBEDDED: readonly (readonly [param: string, system: string])[] = [
  ['gh_jid', 'greenhouse'],
  ['ashby_jid', 'ashby'],
  ['lever_id', 'lever'],
]

/** Adapters whose external ids are the applicant system's own numbers. */
const OWN_NUMBERS = new Set(['greenhouse', 'lever', 'ashby', 'workable', 'smartrecruiters'])

/** `system/number` of the opening an address names, or null. */
export function openingIn(address: URL): string | null {
  for (const [param, system] of EMBEDDED) {
    const value = address.searchParams.get(param)
    if (value !== null && /^[\w-]{4,64}$/.test(value)) return `${system}/${value.toLowerCase()}`
  }
  const host = address.hostname.replace(/^www\./, '')
  for (const system of SYSTEMS) {
    if (!system.host.test(host)) continue
    const number = system.param
      ? address.searchParams.get(system.param)
      : system.path?.exec(address.pathname.toLowerCase())?.[1]
    if (!number) continue
    const tenant = system.perTenant ? `${host.split('.')[0]}/` : ''
    return `${system.id}/${tenant}${number.toLowerCase()}`
  }
  return null
}

/** The same name for a posting that came from the system itself: `greenhouse:acme` + `4017` is `greenhouse/4017`. */
export function openingOfSource(source: string, externalId: string): string | null {
  const adapter = source.split(':', 1)[0] ?? ''
  return OWN_NUMBERS.has(adapter) && /^[\w-]{4,64}$/.test(externalId)
    ? `${adapter}/${externalId.toLowerCase()}`
    : null
}

import { getDomain } from 'tldts'
import { addressOf } from '../fields.ts'
import { JOB_ADDRESS } from '../job-posting/site-links.ts'
import { adapters, type Recognised } from '../registry.ts'

/** A link of a mail that leads to a job, without anything that tells who followed it. */
export interface JobLink {
  /** Null where no adapter knows the site. */
  recognised: Recognised | null
  /** Registrable domain. */
  domain: string
  externalId: string
  url: string
}

/** Tells job links from all others; null for the others. */
export type JobLinks = (href: string) => JobLink | null

/** A redirect within a redirect, as a mail gateway makes of a click counter. */
const MAX_WRAPS = 3
const JOB_PATH = new RegExp(JOB_ADDRESS, 'i')
const OTHER_PATH =
  /unsubscribe|subscription|settings|preferences|alert|search|salar|review|privacy|login|sign/i
/** Query parameters that name the job; everything else in a mail's link may name the reader. */
const ID_PARAM = /^(?:id|jk|jid|j|(?:job|vacancy|position|posting|ad|offer)_?-?id)$/i
const ID = /\d{4}|[\da-f]{8}/i

/**
 * Job links are those that an adapter knows as such, also where a redirect carries the address in its query. Beyond
 * that, in a mail of any other site, links to that site whose address says job and holds a number. A redirect that only
 * its site can resolve is none: following it would be a visit, and it names the reader.
 */
export async function jobLinks(fromHost: string | undefined): Promise<JobLinks> {
  const readers = [...(await adapters())].filter(([, { jobAt }]) => jobAt !== undefined)
  const fromDomain = fromHost === undefined ? null : getDomain(fromHost)

  return (href) => {
    const address = addressOf(href)
    if (address === undefined) return null
    return unwrapped(address, 0, known) ?? (fromDomain === null ? null : unwrapped(address, 0, own))
  }

  function known(url: URL): JobLink | null {
    for (const [id, adapter] of readers) {
      const job = adapter.jobAt?.(url)
      if (!job) continue
      const params = adapter.recognise(new URL(job.url))
      const domain = getDomain(url.hostname)
      if (params !== null && domain !== null) return { ...job, domain, recognised: { id, adapter, params } }
    }
    return null
  }

  function own(url: URL): JobLink | null {
    const domain = getDomain(url.hostname)
    if (domain === null || domain !== fromDomain) return null
    // A site that an adapter knows by its jobs' addresses has said no above.
    if (readers.some(([, adapter]) => adapter.recognise(url) !== null)) return null
    const named = [...url.searchParams].filter(([name, value]) => ID_PARAM.test(name) && ID.test(value))
    if (!JOB_PATH.test(url.pathname) || OTHER_PATH.test(url.pathname)) return null
    if (!ID.test(url.pathname) && named.length === 0) return null
    const query = ID.test(url.pathname) ? '' : `?${new URLSearchParams(named)}`
    const address = url.origin + url.pathname + query
    return { externalId: address, url: address, domain, recognised: null }
  }
}

/** The first reading of an address, or of an address in its query, that leads to a job. */
function unwrapped(address: string, depth: number, read: (url: URL) => JobLink | null): JobLink | null {
  const url = new URL(address)
  const link = read(url)
  if (link !== null || depth === MAX_WRAPS) return link
  for (const value of url.searchParams.values()) {
    const inner = /^https?:\/\//i.test(value) ? addressOf(value) : undefined
    const found = inner === undefined ? null : unwrapped(inner, depth + 1, read)
    if (found !== null) return found
  }
  return null
}

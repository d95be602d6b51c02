import type { RawPosting, Rejection } from '../pipeline/posting.ts'
import { type Adapter, DAY_MS, defineAdapter, type JobAddress } from './adapter.ts'
import { SourceChanged } from './errors.ts'
import { readJobPostings } from './job-posting.ts'
import type { Page, Parsed } from './page.ts'
import { finish } from './rows.ts'
import { readVisibleJob } from './visible-job.ts'

/** A site that is never fetched, as its adapter declares it. */
export interface SavedSite {
  platform: string
  /** Default `import-only`. */
  access?: 'import-only' | 'gone'
  /** The origin most of its pages have. */
  home: string
  /** Host names of the site. */
  hosts: RegExp
  /**
   * The job that an address leads to. Left out where the form of the site's addresses is not known: then only pages
   * with schema.org markup are read.
   */
  jobAt?(url: URL): JobAddress | null
}

/**
 * The adapter of a site that only people read: from pages they saved it copies the schema.org JobPosting markup. No
 * selectors of these sites are written down anywhere, so there are none here. A page without markup is read by what it
 * shows only if its address says that it is one job's.
 */
export function savedSite(site: SavedSite): Adapter<'site'> {
  const { platform, access = 'import-only', home, hosts } = site
  const jobAt = (url: URL) => (hosts.test(url.hostname) ? (site.jobAt?.(url) ?? null) : null)
  return defineAdapter({
    platform,
    // None of these sites documents a format of its own.
    docs: 'https://schema.org/JobPosting',
    via: 'html',
    access,
    closing: 'window',
    expects: ['url'],
    params: ['site'],
    defaults: { site: home },
    example: { site: home },
    everyMs: DAY_MS,

    recognise(url) {
      if (!hosts.test(url.hostname)) return null
      const { host } = new URL(jobAt(url)?.url ?? url)
      return { site: `${new URL(home).protocol}//${host}` }
    },

    jobAt,

    start: (params) => [{ url: `${params.site}/`, kind: 'list' }],

    parse(page) {
      const job = jobAt(new URL(page.request.url))
      const isDetail = job !== null || site.jobAt === undefined
      const { postings, rejected, gone } = readJobPostings(page, { isDetail })
      if (postings.length > 0 || gone.length > 0)
        return { postings: postings.map(known), rejected, gone: gone.map(idOf) }
      return job === null ? { postings, rejected } : readShown(page, job, rejected)
    },
  })

  /** The site's own id in place of the address, so that an alert mail and the saved page name one posting. */
  function known(posting: RawPosting): RawPosting {
    const job = jobAt(new URL(posting.url ?? posting.externalId))
    return job === null ? posting : { ...posting, externalId: job.externalId, url: job.url }
  }

  function idOf(address: string): string {
    return jobAt(new URL(address))?.externalId ?? address
  }

  function readShown(page: Page, job: JobAddress, rejected: Rejection[]): Parsed {
    const shown = readVisibleJob(page, (address) => {
      const other = jobAt(new URL(address))
      return other !== null && other.externalId !== job.externalId
    })
    // An expired job's page, a log-in page, a redesign: nothing tells which, and none of them proves anything.
    if (shown === null)
      throw new SourceChanged('a job page with neither JobPosting markup nor one heading', { url: page.url })
    const posting = finish({ ...shown, ...job }, 'the page')
    if ('reason' in posting) return { postings: [], rejected: [...rejected, posting] }
    return { postings: [posting], rejected }
  }
}

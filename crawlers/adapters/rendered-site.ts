import { DAY_MS, defineAdapter } from '../adapter.ts'
import { addressOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import { JOB_ADDRESS, jobAddresses, ownAddresses } from '../job-posting/site-links.ts'
import { readJobPostings } from '../job-posting.ts'

/** A site whose pages are written by their own script: a listing, rendered in a browser, and the job pages it links to. */
export const adapter = defineAdapter({
  platform: 'Script-rendered site with schema.org JobPosting',
  docs: 'https://schema.org/JobPosting',
  via: 'browser',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['listing', 'match'],
  defaults: { match: JOB_ADDRESS },
  example: { listing: 'https://rowan.example/openings', match: '/openings/\\d+' },
  everyMs: DAY_MS,

  // Nothing in an address tells that its page was rendered; a saved page is read by jobposting-site.
  recognise: () => null,

  start({ listing, match }) {
    new RegExp(match)
    return [{ url: new URL(listing).href, kind: 'list' }]
  },

  parse(page, { listing, match }) {
    if (page.request.kind === 'detail') return readJobPostings(page, { isDetail: true })
    const $ = loadHtml(page.body)
    const linked = (selector: string) =>
      $(selector)
        .get()
        .flatMap((link) => addressOf($(link).attr('href'), page.url) ?? [])
    const further = ownAddresses(linked('a[rel~="next"][href], link[rel~="next"][href]'), listing)
    const details = jobAddresses(linked('a[href]'), listing, match).filter(
      (url) => url !== page.url && !further.includes(url),
    )
    // A listing that links to job pages is read there, where the text is whole; one that does not is read as it is.
    const here = details.length > 0 ? { postings: [] } : readJobPostings(page, { isDetail: false })
    return {
      ...here,
      next: [
        ...further.filter((url) => url !== page.url).map((url) => ({ url, kind: 'list' as const })),
        ...details.map((url) => ({ url, kind: 'detail' as const })),
      ],
    }
  },
})

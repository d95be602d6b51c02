import type { RawPosting, Rejection } from '../pipeline/posting.ts'
import { loadHtml } from './html.ts'
import { chooseMain } from './job-posting/choose.ts'
import { findInJsonLd } from './job-posting/json-ld.ts'
import { findInMarkup, jobPostingsOf } from './job-posting/microdata.ts'
import { readNode, readTitle } from './job-posting/read-node.ts'
import { finish, rejection } from './rows.ts'

/** A page with more is a data dump; the rest is counted as one rejection. */
const MAX_POSTINGS = 1000
const DAY_MS = 86_400_000

export interface JobPostings {
  postings: RawPosting[]
  rejected: Rejection[]
  /** Ids of postings on the page whose expiry had passed at `at`, or that the page asks not to be listed. */
  gone: string[]
}

/**
 * Reads the schema.org JobPostings of a web page: JSON-LD, however carelessly written, then microdata and RDFa. A page
 * without any is no error: it gives nothing.
 *
 * @param page its text, its address after redirects, and when it was fetched (ISO 8601 UTC)
 * @param options.isDetail one job's page: postings of a box of related jobs are left to their own pages
 * @throws SourceChanged when the markup is hostile (nested thousands of levels deep)
 */
export function readJobPostings(
  page: { body: string; url: string; at: string },
  options: { isDetail: boolean },
): JobPostings {
  const { nodes, rejected } = findInJsonLd(page.body)
  // Building a tree costs a hundred times more than cutting scripts out, so it waits until there is reason to.
  if (nodes.length === 0 && /JobPosting/.test(page.body) && /\b(itemtype|typeof)\s*=/i.test(page.body))
    nodes.push(...findInMarkup(loadHtml(page.body, jobPostingsOf(page.body))))

  const postings = new Map<string, RawPosting>()
  const gone = new Set<string>()
  const isHidden = asksNotToBeListed(page.body)
  const titled = nodes.filter((node) => readTitle(node) !== undefined)
  if (titled.length < nodes.length)
    rejected.push(
      rejection(page.url, 'no-title', `${nodes.length - titled.length} JobPosting without a title`),
    )
  const chosen = chooseMain(titled, page.body, page.url, options.isDetail)
  for (const { node, address } of chosen.slice(0, MAX_POSTINGS)) {
    const posting = finish({ externalId: address, url: address, ...readNode(node) }, 'a JobPosting')
    if ('reason' in posting) rejected.push(posting)
    else if (isHidden || isPast(posting.closesAt, page.at)) gone.add(address)
    // The same posting twice on one page, as JSON-LD of the page and of a widget, is one.
    else if (!postings.has(address)) postings.set(address, posting)
  }
  const beyond = chosen.length - MAX_POSTINGS
  if (beyond > 0)
    rejected.push(rejection(null, 'too-many-on-a-page', `${beyond} beyond the first ${MAX_POSTINGS}`))
  return { postings: [...postings.values()], rejected, gone: [...gone].filter((id) => !postings.has(id)) }
}

/** Only an ISO date decides. Without a zone the day lasts until it has ended everywhere on earth. */
function isPast(closesAt: string | undefined, at: string): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(closesAt ?? '')?.[0]
  if (closesAt === undefined || day === undefined) return false
  const isExact = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(closesAt)
  const end = isExact ? Date.parse(closesAt) : Date.parse(`${day}T00:00:00Z`) + 2 * DAY_MS
  return end < Date.parse(at)
}

function asksNotToBeListed(html: string): boolean {
  const tags = html.match(/<meta\b[^<>]{0,500}>/gi) ?? []
  return tags.some((tag) => /\bname\s*=\s*["']?robots\b/i.test(tag) && /\bnoindex\b/i.test(tag))
}

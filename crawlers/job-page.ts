import { SourceChanged } from './errors.ts'
import { readJobPostings } from './job-posting.ts'
import type { Page, Parsed } from './page.ts'
import { type Draft, finish, present, withoutText } from './rows.ts'

/**
 * Reads a job's own page on a platform whose list cuts the text: what the list row said, filled up and corrected by the
 * page's schema.org markup.
 *
 * @param externalId as the list gives it; of a saved page, as its address tells
 * @param known what is surer than the markup, except its body, which serves where the markup has none
 * @throws SourceChanged when the page holds neither markup nor a body: a redesign must not look like a closed job
 */
export function readJobPage(page: Page, externalId: string | undefined, known: Draft = {}): Parsed {
  const { postings, rejected, gone } = readJobPostings(page, { isDetail: true })
  const [markup] = postings
  if (externalId === undefined) throw new SourceChanged('a job page without its id', { url: page.url })
  if (markup === undefined && gone.length > 0) return { postings: [], rejected, gone: [externalId] }
  if (markup === undefined && known.body === undefined)
    throw new SourceChanged('a job page without JobPosting markup', { url: page.url })
  const { row } = page.request
  const { body, bodyFormat } = markup?.body === undefined ? known : markup
  // The row as it was, unless the page has the whole text.
  const listed = body === undefined ? row : withoutText(row)
  const draft = { ...listed, url: page.url, ...markup, ...present(known), externalId }
  const posting = finish(body === undefined ? draft : { ...draft, body, bodyFormat }, 'the page')
  return 'reason' in posting ? { postings: [], rejected: [posting] } : { postings: [posting], rejected }
}

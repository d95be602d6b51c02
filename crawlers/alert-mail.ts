import type { RawPosting, Rejection } from '../pipeline/posting.ts'
import { readCards } from './alert-mail/html-cards.ts'
import { type JobLink, jobLinks } from './alert-mail/job-links.ts'
import { readBlocks } from './alert-mail/text-blocks.ts'
import type { Recognised } from './registry.ts'
import { finish, rejection } from './rows.ts'

/** A decoded mail. */
export interface AlertMail {
  html?: string | undefined
  text?: string | undefined
  /** Host of the sender's address: whose links are job links where no adapter knows the site. */
  fromHost?: string | undefined
}

/** What a mail says about the jobs of one site. */
export interface AlertedSite {
  /** Null: a site that no adapter knows, whose alert the mail is. */
  recognised: Recognised | null
  /** Registrable domain. */
  domain: string
  postings: RawPosting[]
  rejected: Rejection[]
}

/** What stands around the links to one job. */
export interface Card {
  link: JobLink
  /** Lines of text from the title on; empty when the links carry no words. */
  lines: string[]
}

/**
 * Reads a job alert: one posting per job that it links to, by site. Layouts of alert mails change from month to month,
 * so nothing is read but what every one of them has: a link with the job's title, and next to it company and place.
 *
 * @throws SourceChanged when the mail's markup is hostile
 */
export async function readAlertMail({ html, text, fromHost }: AlertMail): Promise<AlertedSite[]> {
  const links = await jobLinks(fromHost)
  const cards = html === undefined ? [] : readCards(html, links)
  const found = cards.length > 0 ? cards : readBlocks(text ?? '', links)
  const sites = new Map<string, AlertedSite>()
  for (const { link, lines } of found) {
    const { recognised, domain } = link
    const key = JSON.stringify([recognised?.id ?? domain, recognised?.params ?? {}])
    const site = sites.get(key) ?? { recognised, domain, postings: [], rejected: [] }
    sites.set(key, site)
    const posting = readCard(link, lines)
    if ('reason' in posting) site.rejected.push(posting)
    else site.postings.push(posting)
  }
  return [...sites.values()]
}

function readCard({ externalId, url }: JobLink, lines: readonly string[]): RawPosting | Rejection {
  const [title, ...below] = lines
  if (title === undefined)
    return rejection(externalId, 'no-title', 'the links to this job carry no words that name it')
  const { company, location, rest } = readBelow(below)
  const body = rest.join('\n')
  const posting = { externalId, title, url, company, location, excerpt: true as const }
  return finish(body === '' ? posting : { ...posting, body, bodyFormat: 'text' }, 'the mail')
}

const PLACE =
  /^(?:remote\b.{0,60}|[^.!?,]{2,60}, ?\p{Lu}[^.!?]{0,60}|.{2,60}\((?:remote|hybrid|on-?site)\))$/iu
const NO_NAME = /[.!?…:]$|\d+\+? ?(?:minutes?|hours?|days?|weeks?|months?)\b|^[$€£]|\d ?[$€£]|^\W*$|^https?:/i

/** The lines under a title: "Acme · Riga", "Acme - Columbus, OH", or company and place in lines of their own. */
function readBelow(lines: readonly string[]): { company?: string; location?: string; rest: string[] } {
  const [first, second, ...others] = lines
  if (first === undefined || first.length > 120 || NO_NAME.test(first)) return { rest: [...lines] }
  const after = second === undefined ? [] : [second, ...others]
  // No firm has a middle dot between blanks in its name; a dash or bar only tells when a place follows it.
  const [, company, location] = /^(.{1,80}?) [·•] (.{2,80})$/u.exec(first) ?? splitAtPlace(first) ?? []
  if (company !== undefined && location !== undefined) return { company, location, rest: after }
  if (first.length > 80) return { rest: [...lines] }
  return second !== undefined && PLACE.test(second)
    ? { company: first, location: second, rest: others }
    : { company: first, rest: after }
}

function splitAtPlace(line: string): RegExpExecArray | null {
  const parts = /^(.{1,80}) [-–—|] (.{2,80})$/u.exec(line)
  return parts !== null && PLACE.test(parts[2] ?? '') ? parts : null
}

import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, dateOfEpochSeconds, type Fields, fieldsOf, textOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import type { Parsed } from '../page.ts'
import { type Draft, extraOf, readJson, readRows, rejection } from '../rows.ts'

const SEARCH = 'tags=story,author_whoishiring&query=who%20is%20hiring&hitsPerPage=5'
const HIRING = /\bwho(?:\s+is|['’]s)\s+hiring\b/i
const WORKPLACE = /\b(?:remote|on-?\s?site|hybrid|in[- ]office)\b/i
const COMMITMENT =
  /\b(?:full|part)[- ]?time\b|\b(?:contract(?:or|s)?|freelance|intern(?:s|ship)?|seasonal)\b/i
/** Words of roles, since some write the place before the role. */
const ROLE =
  /engineer|develop|manag|design|scien|analyst|support|agent|lead\b|represent|special|associat|director|head of|architect|admin|writer|assistant|advocate|success|founder|intern\b|roles|positions/i
const NO_PLACE = /\bvisas?\b|relocat|equity|salary|stealth|series [a-e]\b|\byc\b/i
const PAY = /[$€£]\s?\d|\d\s?k\b/i

/** The monthly thread in which employers advertise. Each top-level comment is a posting, headed by one line of parts. */
export const adapter = defineAdapter({
  platform: 'Hacker News: Who is hiring?',
  docs: 'https://hn.algolia.com/api',
  via: 'api',
  access: 'on',
  // The next month's thread takes the place of this one; what was deleted in it the thread says itself.
  closing: 'window',
  expects: ['url', 'company', 'body'],
  params: ['api'],
  defaults: { api: 'https://hn.algolia.com' },
  example: { api: 'https://hn.algolia.com' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const isOurs = /^\/api\/v1\/(items\/\d+|search(_by_date)?)\/?$/.test(url.pathname)
    return isOurs && (/(^|\.)algolia\.com$/.test(url.hostname) || url.searchParams.has('tags'))
      ? { api: url.origin }
      : null
  },

  start: ({ api }) => [{ url: `${api}/api/v1/search_by_date?${SEARCH}`, kind: 'list' }],

  parse(page, { api }) {
    const answer = fieldsOf(readJson(page))
    if (Array.isArray(answer?.hits)) return readHits(answer.hits, api)
    if (answer !== undefined && Array.isArray(answer.children)) return readItem(answer, answer.children)
    throw new SourceChanged('neither a list of threads nor a thread', { url: page.url })
  },
})

/** A search finds threads, or the comments of one. */
function readHits(hits: readonly unknown[], api: string): Parsed {
  const comments = hits.map(fieldsOf).filter((hit) => hit?.comment_text !== undefined)
  if (comments.length === 0) return findThread(hits, api)
  const children = comments.flatMap((hit) =>
    hit !== undefined && hit.parent_id === hit.story_id && isHiring(hit.story_title)
      ? [{ ...hit, id: hit.objectID, text: hit.comment_text }]
      : [],
  )
  return readThread(children)
}

/** The newest thread; the same account also opens those of freelancers and of people who look for work. */
function findThread(hits: readonly unknown[], api: string): Parsed {
  const threads = hits.flatMap((hit) => {
    const fields = fieldsOf(hit)
    const id = textOf(fields?.objectID) ?? textOf(fields?.story_id)
    if (fields === undefined || !HIRING.test(textOf(fields.title) ?? '') || !/^\d+$/.test(id ?? '')) return []
    return [{ id: Number(id), at: Number(fields.created_at_i) || 0 }]
  })
  const newest = threads.sort((one, other) => other.at - one.at || other.id - one.id)[0]
  if (newest === undefined) return { postings: [] }
  return { postings: [], next: [{ url: `${api}/api/v1/items/${newest.id}`, kind: 'list' }] }
}

/** A thread, or one comment of it, of which none but those right under the thread are postings. */
function readItem(item: Fields, children: readonly unknown[]): Parsed {
  const parent = textOf(item.parent_id)
  if (parent !== undefined) return readThread(parent === textOf(item.story_id) ? [item] : [])
  return isHiring(item.title) ? readThread(children) : { postings: [] }
}

/** In the account's other threads persons offer themselves; where no title is told, it may be the right one. */
function isHiring(title: unknown): boolean {
  return HIRING.test(textOf(title) ?? 'who is hiring')
}

function readThread(children: readonly unknown[]): Parsed {
  const gone: string[] = []
  const unread: ReturnType<typeof rejection>[] = []
  const { postings, rejected } = readRows(children, (comment) => {
    const id = textOf(comment.id)
    if (id === undefined) return {}
    // A comment that was deleted keeps its place, without text and author.
    const isGone = comment.deleted === true || comment.dead === true || textOf(comment.text) === undefined
    if (isGone) {
      gone.push(id)
      return null
    }
    const draft = readComment(id, comment)
    if (draft !== null) return draft
    unread.push(rejection(id, 'no-heading', 'the first line is not one of parts, as postings have it'))
    return null
  })
  return {
    postings,
    rejected: [...rejected, ...unread],
    ...(gone.length > 0 && { gone }),
  }
}

/** "Company | Role | Place | REMOTE | Full-time | address", of which only the company has a fixed place. */
function readComment(id: string, comment: Fields): Draft | null {
  const text = textOf(comment.text) ?? ''
  const $ = loadHtml(text.split(/<p\b|<br\b|\n/i, 1)[0] ?? '')
  const heading = $.root().text().replaceAll(/\s+/g, ' ').trim()
  const [company, ...parts] = split(heading)
  if (company === undefined || parts.length === 0) return null
  const take = (is: (part: string) => boolean) => {
    const at = parts.findIndex(is)
    return at < 0 ? undefined : parts.splice(at, 1)[0]
  }
  const address = take((part) => /^(?:https?:\/\/|www\.)\S+$/i.test(part))
  const pay = take((part) => PAY.test(part))
  const commitment = take((part) => COMMITMENT.test(part) && part.length < 40)
  const workplace = take((part) => WORKPLACE.test(part) && part.length < 60)
  const role = take((part) => ROLE.test(part)) ?? parts.shift()
  const place = take((part) => !NO_PLACE.test(part))
  const link = addressOf($('a[href]').first().attr('href')) ?? addressOf(address)
  return {
    externalId: id,
    // Where all parts are spoken for, the whole line says what is offered.
    title: role ?? heading.slice(0, 200),
    url: `https://news.ycombinator.com/item?id=${encodeURIComponent(id)}`,
    company,
    body: text,
    bodyFormat: 'html',
    // "ONSITE Oslo" and "REMOTE (US)" say both in one part.
    location: place ?? workplace,
    workplace,
    commitment,
    pay,
    postedAt: textOf(comment.created_at) ?? dateOfEpochSeconds(comment.created_at_i),
    applyUrl: link,
    extra: extraOf({ heading, others: parts }),
  }
}

function split(heading: string): string[] {
  const by = heading.includes('|') ? /\s*\|\s*/ : /\s+[-–—•·]\s+/
  return heading.split(by).filter((part) => part !== '')
}

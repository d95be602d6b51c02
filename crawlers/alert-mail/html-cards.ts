import type { CheerioAPI } from 'cheerio/slim'
import type { Card } from '../alert-mail.ts'
import { loadHtml } from '../html.ts'
import { isTitle } from './action-words.ts'
import type { JobLink, JobLinks } from './job-links.ts'

type Children = ReturnType<ReturnType<CheerioAPI>['contents']>
type Element = Children[number]

const BLOCK = new Set(
  'address article blockquote br center dd div dl dt h1 h2 h3 h4 h5 h6 hr img li ol p section table tbody td th tr ul'.split(
    ' ',
  ),
)
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'title'])
const MAX_LINES = 8
/** Where an element's links lead when not all of them lead to one job. */
const ELSEWHERE = ''

/**
 * The cards of an alert's markup, one per job, in the order of the mail. A card is the largest element around a link
 * to the job in which no link leads elsewhere: what it says belongs to that job and to no other.
 */
export function readCards(html: string, jobLink: JobLinks): Card[] {
  const $ = loadHtml(html)
  const jobs = new Map<string, { link: JobLink; anchors: Element[] }>()
  const leadsTo = new Map<Element, string>()
  for (const anchor of $('a[href]').get()) {
    const link = jobLink($(anchor).attr('href') ?? '')
    const url = link?.url ?? ELSEWHERE
    for (const around of [anchor, ...$(anchor).parents().get()]) {
      const known = leadsTo.get(around)
      // Whoever is further out has been told before.
      if (known === ELSEWHERE) break
      leadsTo.set(around, known === undefined || known === url ? url : ELSEWHERE)
    }
    if (link === null) continue
    const job = jobs.get(link.url) ?? { link, anchors: [] }
    job.anchors.push(anchor)
    jobs.set(link.url, job)
  }
  return [...jobs.values()].map(({ link, anchors }) => {
    const named = anchors
      .map((anchor) => ({ anchor, title: linesOf($, anchor).find(isTitle) }))
      .find(({ title }) => title !== undefined)
    if (named?.title === undefined) return { link, lines: [] }
    const around = $(named.anchor)
      .parents()
      .get()
      .filter((element) => leadsTo.get(element) === link.url)
    const lines = linesOf($, around.at(-1) ?? named.anchor).filter(isTitle)
    return { link, lines: lines.slice(Math.max(0, lines.indexOf(named.title))).slice(0, MAX_LINES) }
  })
}

/** Lines of text as a reader sees them. Depth is bounded by loadHtml. */
function linesOf($: CheerioAPI, element: Element): string[] {
  const text: string[] = []
  const walk = (nodes: Children): void => {
    for (const node of nodes.get()) {
      if (node.type === 'text') text.push(node.data.replaceAll(/\s+/g, ' '))
      if (node.type !== 'tag' || UNSEEN.has(node.name)) continue
      const isBlock = BLOCK.has(node.name)
      if (isBlock) text.push('\n')
      walk($(node).contents())
      if (isBlock) text.push('\n')
    }
  }
  walk($(element).contents())
  return text
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

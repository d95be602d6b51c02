import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { addressOf, textOf, textsOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import { readJobPage } from '../job-page.ts'
import type { Page, Parsed } from '../page.ts'
import { extraOf, otherForm, readRows } from '../rows.ts'

/** iCIMS career portals, as they stand in a frame: pages of cards, and schema.org markup on each job's page. */
export const adapter = defineAdapter({
  platform: 'iCIMS',
  docs: 'https://developer.icims.com/',
  via: 'html',
  access: 'opt-in',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['site'],
  example: { site: 'https://careers-mapleexample.icims.com' },
  everyMs: 12 * HOUR_MS,

  recognise(url) {
    const isOurs = /\.icims\.com$/.test(url.hostname) && /^\/jobs\/(search|\d+\/)/.test(url.pathname)
    return isOurs ? { site: url.origin } : null
  },

  start: ({ site }) => [{ url: listAddress(site, 0), kind: 'list' }],

  parse(page, { site }) {
    const id = idOf(page.request.url)
    if (id !== undefined) return readJobPage(page, id, { url: addressOf(withoutFrame(page.request.url)) })
    return readList(page, site)
  },
})

function listAddress(site: string, page: number): string {
  return `${site}/jobs/search?ss=1&in_iframe=1&pr=${page}`
}

function idOf(address: string): string | undefined {
  return /^\/jobs\/(\d+)\//.exec(new URL(address).pathname)?.[1]
}

/** The address people are sent to: the same page outside its frame. */
function withoutFrame(address: string): string {
  const url = new URL(address)
  url.searchParams.delete('in_iframe')
  return url.href
}

function readList(page: Page, site: string): Parsed {
  const $ = loadHtml(page.body)
  const cards = $('li.iCIMS_JobCardItem').get()
  if (cards.length === 0 && $('[class*="iCIMS_"]').length === 0)
    throw otherForm(page, 'no iCIMS list of jobs')
  const textIn = (tree: { text(): string }) => textOf(tree.text().replaceAll(/\s+/g, ' '))
  const rows = cards.map((card) => {
    const link = $(card).find('a.iCIMS_Anchor[href]').first()
    const labelled = (label: RegExp) =>
      $(card)
        .find('.field-label')
        .filter((_, element) => label.test($(element).text()))
        .first()
        .next()
    const href = addressOf(link.attr('href'), page.url)
    return {
      href,
      title: textIn(link.find('h1, h2, h3, h4').first()),
      location: textIn(labelled(/^\s*(job )?locations?\s*$/i)),
      // The date stands in a title; what the page shows is "5 days ago".
      posted: $(card)
        .find('span[title]')
        .get()
        .flatMap((span) => /^\d{1,2}\/\d{1,2}\/\d{4}.*/.exec($(span).attr('title') ?? '')?.[0] ?? [])[0],
      teaser: textIn($(card).find('.description').first()),
      category: textIn($(card).find('dt:contains("Category") + dd')),
      shift: textIn($(card).find('dt:contains("Shift") + dd')),
    }
  })
  const { postings, rejected } = readRows(
    rows,
    ({ href, title, location, posted, teaser, category, shift }) => ({
      externalId: typeof href === 'string' ? idOf(href) : undefined,
      title: textOf(title),
      url: typeof href === 'string' ? addressOf(withoutFrame(href)) : undefined,
      // Several places stand in one line: "US-SC-Greer | US-NC-Tryon".
      location: textsOf(textOf(location)?.split('|')),
      body: textOf(teaser),
      bodyFormat: teaser === undefined ? undefined : ('text' as const),
      excerpt: teaser === undefined ? undefined : (true as const),
      postedAt: textOf(posted),
      extra: extraOf({ category: textOf(category), shift: textOf(shift) }),
    }),
  )
  const details = postings.flatMap((row) =>
    row.url === undefined ? [] : [{ url: framed(row.url), kind: 'detail' as const, row }],
  )
  const [, shown, last] = /Page (\d+) of (\d+)/.exec(textIn($.root()) ?? '') ?? []
  const isShort = Number(shown) < Number(last)
  const more =
    isShort && cards.length > 0 ? [{ url: listAddress(site, Number(shown)), kind: 'list' as const }] : []
  const next = [...more, ...details]
  // It says that there are more and shows none: what was not shown may still be open.
  return { postings: [], rejected, next, ...(isShort && cards.length === 0 ? { hasMore: true } : {}) }
}

function framed(address: string): string {
  const url = new URL(address)
  url.searchParams.set('in_iframe', '1')
  return url.href
}

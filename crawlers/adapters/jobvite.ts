import { DAY_MS, defineAdapter } from '../adapter.ts'
import { addressOf, textOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import { readJobPage } from '../job-page.ts'
import type { Page, Parsed } from '../page.ts'
import { extraOf, htmlText, otherForm, readRows } from '../rows.ts'

/** Jobvite's career pages: one page lists all jobs under their departments, and each job has a page of its own. */
export const adapter = defineAdapter({
  platform: 'Jobvite',
  docs: 'https://careers.jobvite.com/careersites/',
  via: 'html',
  access: 'opt-in',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['board', 'origin'],
  defaults: { origin: 'https://jobs.jobvite.com' },
  example: { board: 'cedarexample', origin: 'https://jobs.jobvite.com' },
  everyMs: DAY_MS,

  recognise(url) {
    const board = /^\/([\w-]+)\/jobs?(?:\/[A-Za-z\d]+)?\/?$/.exec(url.pathname)?.[1]
    return board === undefined || !/\.jobvite\.com$/.test(url.hostname) ? null : { board, origin: url.origin }
  },

  start: ({ board, origin }) => [{ url: `${origin}/${encodeURIComponent(board)}/jobs`, kind: 'list' }],

  parse(page) {
    const id = idOf(page.request.url)
    return id === undefined ? readList(page) : readDetail(page, id)
  },
})

function idOf(address: string): string | undefined {
  return /\/job\/([A-Za-z\d]+)\/?$/.exec(new URL(address).pathname)?.[1]
}

// An unknown board redirects to the vendor's support page, which has none of this: that ends as SourceGone.
function readList(page: Page): Parsed {
  const $ = loadHtml(page.body)
  if ($('[class*="jv-"]').length === 0) throw otherForm(page, 'no Jobvite list of jobs')
  const company = textOf(
    $('title')
      .first()
      .text()
      .replace(/\s+Careers\s*$/, ''),
  )
  const links = $('table.jv-job-list a[href]')
    .get()
    .map((link) => {
      const row = $(link).closest('tr')
      return {
        href: addressOf($(link).attr('href'), page.url),
        title: $(link).find('.jv-job-list-name').text() || $(link).text(),
        location: row.find('.jv-job-list-location').first().text().replaceAll(/\s+/g, ' '),
        department: $(link).closest('table').prevAll('h3.h2').first().text(),
      }
    })
  const { postings, rejected } = readRows(links, ({ href, title, location, department }) => ({
    externalId: typeof href === 'string' ? idOf(href) : undefined,
    title: textOf(title),
    url: addressOf(href),
    company,
    location: textOf(location),
    extra: extraOf({ department: textOf(department) }),
  }))
  const next = postings.flatMap((row) =>
    row.url === undefined ? [] : [{ url: row.url, kind: 'detail' as const, row }],
  )
  return { postings: [], rejected, next }
}

function readDetail(page: Page, id: string): Parsed {
  const html = textOf(loadHtml(page.body)('div.jv-job-detail-description').first().html())
  return readJobPage(page, id, htmlText(html))
}

import { DAY_MS, defineAdapter } from '../adapter.ts'
import { addressOf, textOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import { readJobPage } from '../job-page.ts'
import { otherForm, readRows } from '../rows.ts'

/**
 * Taleo Business Edition: a list of links, and schema.org markup on each job's page. How its list pages on is not
 * established, so that a job's absence proves nothing.
 */
export const adapter = defineAdapter({
  platform: 'Taleo Business Edition',
  docs: 'https://docs.oracle.com/en/cloud/saas/taleo-business/index.html',
  via: 'html',
  access: 'opt-in',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  // Shard and instance differ by employer, so the whole address is asked for.
  params: ['search'],
  example: { search: 'https://phe.tbe.taleo.net/phe02/ats/careers/v2/searchResults?org=ASHEXAMPLE&cws=41' },
  everyMs: DAY_MS,

  recognise(url) {
    const [, base, page] =
      /^(.*\/ats\/careers\/v2\/)(searchResults|viewRequisition)$/.exec(url.pathname) ?? []
    const [org, cws] = [url.searchParams.get('org'), url.searchParams.get('cws')]
    if (page === undefined || org === null || cws === null) return null
    return {
      search: `${url.origin}${base}searchResults?org=${encodeURIComponent(org)}&cws=${encodeURIComponent(cws)}`,
    }
  },

  start: ({ search }) => [{ url: search, kind: 'list' }],

  parse(page) {
    const id = requisitionOf(page.request.url)
    if (id !== undefined) return readJobPage(page, id)
    const $ = loadHtml(page.body)
    if ($('[class*="oracletaleocwsv2"]').length === 0) throw otherForm(page, 'no Taleo list of jobs')
    const links = $('a.viewJobLink')
      .get()
      .map((link) => ({ href: addressOf($(link).attr('href'), page.url), title: $(link).text() }))
    const { postings, rejected } = readRows(links, ({ href, title }) => ({
      externalId: typeof href === 'string' ? requisitionOf(href) : undefined,
      title: textOf(title),
      url: addressOf(href),
    }))
    const next = postings.flatMap((row) =>
      row.url === undefined ? [] : [{ url: row.url, kind: 'detail' as const, row }],
    )
    return { postings: [], rejected, next }
  },
})

function requisitionOf(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address)
  return pathname.endsWith('/viewRequisition') ? textOf(searchParams.get('rid')) : undefined
}

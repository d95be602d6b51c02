import type { CheerioAPI } from 'cheerio/slim'
import { addressOf, textOf } from './fields.ts'
import { loadHtml } from './html.ts'
import type { Page } from './page.ts'
import { type Draft, htmlText } from './rows.ts'

/** Never part of an advertisement's text. */
const FURNITURE =
  'nav, aside, header, footer, form, button, script, style, noscript, template, iframe, dialog'
/** A shorter text is a caption that was left over, not an advertisement. */
const MIN_TEXT = 200

/**
 * What a page without markup shows of its one job: the heading as its title, and the text of its only main part. The
 * text is left out where that part cannot be told from its surroundings: words of other jobs would label this one.
 *
 * @param isOtherJob whether a link leads to another job of the site
 * @returns null when no single heading names the job
 */
export function readVisibleJob(page: Page, isOtherJob: (address: string) => boolean): Draft | null {
  const $ = loadHtml(page.body)
  const title = titleOf($)
  if (title === undefined) return null
  return { title, ...htmlText(undefined, mainText($, page.url, isOtherJob)) }
}

/** The only main heading; of several the one that the title for sharing starts with; without any, that title. */
function titleOf($: CheerioAPI): string | undefined {
  const headings = new Set(
    $('h1')
      .get()
      .flatMap((heading) => textOf($(heading).text().replaceAll(/\s+/g, ' ')) ?? []),
  )
  const shared = textOf($('meta[property="og:title"]').attr('content')?.replaceAll(/\s+/g, ' '))
  if (headings.size === 0) return shared
  if (headings.size === 1) return [...headings][0]
  const named = [...headings].filter((heading) => shared?.startsWith(heading))
  return named.length === 1 ? named[0] : undefined
}

function mainText($: CheerioAPI, base: string, isOtherJob: (address: string) => boolean): string | undefined {
  const parts = $('main, [role="main"]')
  const main = parts.length === 0 ? $('article') : parts
  if (main.length !== 1) return undefined
  main.find(FURNITURE).remove()
  // What holds a link to another job and not this one's heading is a box of other jobs, however large.
  for (const link of main.find('a[href]').get()) {
    const address = addressOf($(link).attr('href'), base)
    if (address === undefined || !isOtherJob(address)) continue
    const around = $(link)
      .parentsUntil(main)
      .get()
      .filter((element) => $(element).find('h1').length === 0)
    $(around.at(-1) ?? link).remove()
  }
  main.find('h1').remove()
  const shown = main.text().replaceAll(/\s+/g, ' ').trim()
  return shown.length < MIN_TEXT ? undefined : textOf(main.html())
}

import type { Extent, TrendGroup } from '../../db/trends.ts'
import { TREND_GROUPS } from '../../db/trends.ts'
import { layout } from '../layout.ts'
import { html, type Markup } from '../markup.ts'
import { day, dayAndTime, plural } from '../words.ts'

/** The pages of trends, in the order of their tabs. */
export const TREND_PAGES = { '/trends': 'Demand', '/trends/pay': 'Pay', '/trends/work': 'Work and skills' }
export type TrendPath = keyof typeof TREND_PAGES

export const GROUP_NAMES: Record<TrendGroup, string> = {
  core: 'Part-time and remote customer service',
  service: 'All customer service',
  related: 'Related occupations',
  all: 'All jobs',
}

/** A page of trends: which jobs are counted and since when, then its figures. */
export function trendPage(
  path: TrendPath,
  { heading, among, extent }: { heading: string; among: TrendGroup | null; extent: Extent },
  figures: readonly Markup[],
): string {
  const main = html`
    <section class="lead">
      <h1>${heading}</h1>
      <nav aria-label="Trends"><ul class="tabs">${Object.entries(TREND_PAGES).map(
        ([to, name]) =>
          html`<li><a href="${to}"${to === path && html` aria-current="page"`}>${name}</a></li>`,
      )}</ul></nav>
      ${
        among !== null &&
        html`<nav aria-label="Which jobs"><ul class="tabs">${TREND_GROUPS.map(
          (group) =>
            html`<li><a href="${path}?among=${group}"${group === among && html` aria-current="true"`}>${GROUP_NAMES[group]}</a></li>`,
        )}</ul></nav>`
      }
      ${extentLine(extent)}
    </section>
    ${figures}
    <p class="hint">Every plot has its table and its SQL, to be asked with any SQL tool after <code>callboard connect analyst</code>.</p>`
  return layout({ title: heading, main })
}

function extentLine({ jobs, open_jobs, sources, first_day, last_day, refreshed_at }: Extent): Markup {
  if (refreshed_at === null)
    return html`<p>Nothing was counted yet. Figures are worked out every 15 minutes while Callboard runs, and by <code>callboard refresh</code>.</p>`
  if (first_day === null || last_day === null)
    return html`<p>There are no such jobs yet, as of ${dayAndTime(refreshed_at)}.</p>`
  return html`<p>Counts ${plural(jobs, 'job')} (${open_jobs.toLocaleString('en')} open), each once however often advertised, on view from ${day(new Date(first_day))} to ${day(new Date(last_day))}.
      The store reads ${plural(sources, 'source')}; sums include advertisements that may be counted and not shown. As of ${dayAndTime(refreshed_at)}.</p>`
}

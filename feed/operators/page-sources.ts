import type { Source } from '../../db/sources.ts'
import { html, type Markup } from '../markup.ts'
import { sheet } from '../sheet.ts'
import { dayAndTime, inWords, plural } from '../words.ts'
import { badge, operatorPage } from './frame.ts'

/** A source as the operator's verbs tell of it. */
export interface OperatedSource {
  id: string
  access: string
  why: string
  crawled: boolean
  notCrawledBecause: string | null
  health: string
  healthReason: string | null
  healthSince: Date | null
  lastRun: { at: Date; state: string; found: number; created: number; changed: number } | null
  nextAt: Date | null
}

/** Every source, those that need a hand first. */
export function sourcesPage({ form, sources }: { form: string; sources: readonly OperatedSource[] }): string {
  const ill = (one: OperatedSource) => !['well', 'new'].includes(one.health)
  const sorted = sources.toSorted((a, b) => Number(ill(b)) - Number(ill(a)))
  const main = html`<section aria-labelledby="sources">
      <h1 id="sources">Sources</h1>
      <p>${plural(sources.length, 'source')}, ${sources.filter(({ crawled }) => crawled).length} of them crawled. ${sources.filter(ill).length} not well.</p>
      ${sources.length === 0 ? html`<p class="empty">No source is configured yet.</p>` : sourceSheet(sorted)}
    </section>`
  return operatorPage({ title: 'Sources', form, main })
}

function sourceSheet(sources: readonly OperatedSource[]): Markup {
  return sheet(
    'Sources and their health',
    [
      ...['Source', 'Health', 'Access', 'Last run'].map((name) => ({ name })),
      { name: 'Found', isNumber: true },
      { name: 'Next' },
    ],
    sources.map((source) => [
      html`<a href="/runs?source=${encodeURIComponent(source.id)}">${source.id}</a>`,
      html`${healthBadge(source)}${why(source.healthReason)}${source.healthSince !== null && html`<span class="why">since ${dayAndTime(source.healthSince)}</span>`}`,
      html`${inWords(source.access)}${why(source.notCrawledBecause ?? source.why)}`,
      source.lastRun === null
        ? html`<span class="none">never</span>`
        : html`${dayAndTime(source.lastRun.at)}${why(source.lastRun.state)}`,
      source.lastRun?.found.toLocaleString('en') ?? '',
      nextText(source),
    ]),
  )
}

/** When each source is asked next, and why others are not. */
export function schedulePage({
  form,
  sources,
  plans,
}: {
  form: string
  sources: readonly OperatedSource[]
  plans: ReadonlyMap<string, Pick<Source, 'every_ms' | 'cron'>>
}): string {
  const when = ({ nextAt }: OperatedSource) => nextAt?.getTime() ?? Number.POSITIVE_INFINITY
  const sorted = sources.toSorted((a, b) => when(a) - when(b) || (a.id < b.id ? -1 : 1))
  const main = html`<section aria-labelledby="schedule">
      <h1 id="schedule">Schedule</h1>
      <p>Times are UTC. A schedule follows a decision within a minute; pacing and robots.txt may hold a crawl up further.</p>
      ${
        sources.length === 0
          ? html`<p class="empty">No source is configured yet.</p>`
          : sheet(
              'Schedule',
              ['Source', 'Next', 'Every', 'Last run'].map((name) => ({ name })),
              sorted.map((source) => [
                source.id,
                html`${nextText(source)}${why(source.notCrawledBecause)}`,
                everyText(plans.get(source.id)),
                source.lastRun === null
                  ? html`<span class="none">never</span>`
                  : dayAndTime(source.lastRun.at),
              ]),
            )
      }
    </section>`
  return operatorPage({ title: 'Schedule', form, main })
}

function nextText({ nextAt, crawled }: OperatedSource): Markup {
  if (nextAt !== null) return dayAndTime(nextAt)
  return html`<span class="none">${crawled ? 'not scheduled yet' : 'not crawled'}</span>`
}

function everyText(plan: Pick<Source, 'every_ms' | 'cron'> | undefined): string {
  if (plan === undefined) return ''
  if (plan.cron !== null) return `cron ${plan.cron}`
  const minutes = Number(plan.every_ms) / 60_000
  return minutes < 120 ? plural(Math.round(minutes), 'minute') : `${Number((minutes / 60).toFixed(1))} hours`
}

function healthBadge({ health }: OperatedSource): Markup {
  return badge(
    health === 'well' ? 'good' : health === 'new' || health === 'busy' ? 'muted' : 'bad',
    inWords(health),
  )
}

function why(words: string | null): Markup | null {
  return words ? html`<span class="why">${words}</span>` : null
}

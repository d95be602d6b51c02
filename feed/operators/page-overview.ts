import type { Run } from '../../db/runs.ts'
import type { ErrorBudget, Throughput } from '../../db/throughput.ts'
import type { Webhook } from '../../db/webhooks.ts'
import { html, type Markup } from '../markup.ts'
import { heads, sheet } from '../sheet.ts'
import { inWords, plural } from '../words.ts'
import { badge, operatorPage, tiles } from './frame.ts'
import { runSheet } from './page-runs.ts'

/** Share of crawls that may fail before somebody should look: networks fail, boards have bad days. */
export const BUDGET = 0.05

export interface QueueState {
  waiting: number
  active: number
  delayed: number
  failed: number
}

export interface OverviewParts {
  form: string
  scopes: readonly { scope: string; open: number; closed: number }[]
  queues: Readonly<Record<string, QueueState>>
  throughput: readonly Throughput[]
  budget: ErrorBudget
  runs: readonly Run[]
  webhooks: readonly Webhook[]
}

/** Queues, throughput and error budget at a look. */
export function overviewPage(parts: OverviewParts): string {
  const { form, scopes, queues, throughput, budget, runs, webhooks } = parts
  const dead =
    Object.values(queues).reduce((sum, { failed }) => sum + failed, 0) +
    webhooks.reduce((sum, webhook) => sum + webhook.dead, 0)
  const open = scopes.reduce((sum, scope) => sum + scope.open, 0)
  const off = webhooks.filter(({ state }) => state === 'off').length
  const main = html`
    <section aria-labelledby="now">
      <h1 id="now">Overview</h1>
      ${tiles([
        {
          name: 'Open jobs',
          value: open.toLocaleString('en'),
          why: scopes.map((one) => `${one.open} ${inWords(one.scope)}`).join(', '),
        },
        { name: 'Failed crawls', value: shareOf(budget), why: budgetWords(budget) },
        {
          name: 'Dead letters',
          value: dead,
          why: dead > 0 && html`<a href="/dead-letters">Look and try again</a>`,
        },
        { name: 'Webhooks', value: webhooks.length, why: off > 0 && `${off} switched off` },
      ])}
    </section>
    <section aria-labelledby="queues">
      <h2 id="queues">Queues</h2>
      ${sheet(
        'Queues',
        heads('Queue', 'Waiting', 'At work', 'For later', 'Dead'),
        Object.entries(queues).map(([name, { waiting, active, delayed, failed }]) => [
          inWords(name),
          ...[waiting, active, delayed].map((n) => n.toLocaleString('en')),
          failed === 0 ? '0' : badge('bad', failed),
        ]),
      )}
    </section>
    <section aria-labelledby="throughput">
      <h2 id="throughput">Throughput</h2>
      ${sheet(
        'Throughput',
        heads('In the last', 'Runs', 'Pages', 'Megabytes', 'Advertisements found', 'New', 'Changed'),
        throughput.map(({ hours, bytes, ...one }) => [
          hours < 48 ? plural(hours, 'hour') : plural(hours / 24, 'day'),
          ...[one.runs, one.pages].map((n) => n.toLocaleString('en')),
          (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 }),
          ...[one.found, one.created, one.changed].map((n) => n.toLocaleString('en')),
        ]),
      )}
    </section>
    <section aria-labelledby="budget">
      <h2 id="budget">Error budget</h2>
      <p>${budgetWords(budget)} Failed is what was broken off, refused, or answered as the adapter cannot read. The budget is ${BUDGET * 100} %.</p>
      ${worstSheet(budget)}
    </section>
    <section aria-labelledby="latest">
      <h2 id="latest">Latest runs</h2>
      ${runs.length === 0 ? html`<p class="empty">Nothing has been crawled or imported yet.</p>` : runSheet(runs)}
    </section>`
  return operatorPage({ title: 'Overview', form, main })
}

function shareOf({ runs, failed }: ErrorBudget): Markup {
  if (runs === 0) return html`<span class="none">–</span>`
  const tone = failed / runs > BUDGET ? 'bad' : 'good'
  return badge(tone, `${((failed / runs) * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %`)
}

function budgetWords({ runs, failed, days }: ErrorBudget): string {
  if (runs === 0) return `No crawl ended in the last ${days} days.`
  const used = Math.round((failed / runs / BUDGET) * 100)
  return `${failed} of ${plural(runs, 'crawl')} of the last ${days} days failed: ${used} % of the budget.`
}

function worstSheet({ worst }: ErrorBudget): Markup | null {
  if (worst.length === 0) return null
  return sheet(
    'Sources that failed most',
    [
      { name: 'Source' },
      { name: 'Runs', isNumber: true },
      { name: 'Failed', isNumber: true },
      { name: 'Last reason' },
    ],
    worst.map(({ source_id, runs, failed, reason }) => [
      html`<a href="/runs?source=${encodeURIComponent(source_id)}">${source_id}</a>`,
      runs,
      failed,
      reason ?? '',
    ]),
  )
}

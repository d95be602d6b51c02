import type { Run } from '../../db/runs.ts'
import { html, type Markup } from '../markup.ts'
import { sheet } from '../sheet.ts'
import { capital, dayAndTime } from '../words.ts'
import { endBadge, operatorPage } from './frame.ts'

const COUNTS = ['pages', 'found', 'unchanged', 'created', 'changed', 'joined', 'closed', 'rejected'] as const

/** The newest runs, of one source or of all. */
export function runsPage({
  form,
  runs,
  source,
}: {
  form: string
  runs: readonly Run[]
  source: string | null
}): string {
  const title = source === null ? 'Runs' : `Runs of ${source}`
  const main = html`<section aria-labelledby="runs">
      <h1 id="runs">${title}</h1>
      ${source !== null && html`<p class="back"><a href="/runs">All runs</a></p>`}
      ${runs.length === 0 ? html`<p class="empty">There are no such runs.</p>` : runSheet(runs)}
    </section>`
  return operatorPage({ title, form, main })
}

/** Runs with their counts, each leading to its story. */
export function runSheet(runs: readonly Run[]): Markup {
  return sheet(
    'Runs with their counts',
    [
      // How it ended is looked for first, and a telephone shows the left of a table.
      ...['Run', 'End', 'Source', 'At'].map((name) => ({ name })),
      ...COUNTS.map((name) => ({ name: capital(name), isNumber: true })),
    ],
    runs.map((run) => [
      html`<a href="/runs/${run.id}">${run.id}</a>`,
      html`${endBadge(run)}${run.reason !== null && html`<span class="why">${run.reason}</span>`}`,
      run.source_id,
      dayAndTime(run.at),
      ...COUNTS.map((name) => run[name].toLocaleString('en')),
    ]),
  )
}

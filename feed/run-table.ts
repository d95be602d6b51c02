import type { RunOverview } from '../db/overview.ts'
import { html, type Markup } from './markup.ts'
import { dayAndTime, inWords, plural } from './words.ts'

/** Runs with what they found, and what they made of it. */
export function runTable(runs: readonly RunOverview[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of the latest runs"><table>
      <caption class="hidden">Latest runs with their counts</caption>
      <thead><tr>
        <th scope="col">Source</th>
        <th scope="col">At</th>
        <th scope="col">End state</th>
        ${['Found', 'Unchanged', 'New', 'Changed', 'Joined', 'Opened', 'Closed', 'Rejected'].map(
          (name) => html`<th scope="col" class="number">${name}</th>`,
        )}
      </tr></thead>
      <tbody>${runs.map(runRow)}</tbody>
    </table></div>`
}

function runRow(run: RunOverview): Markup {
  const { found, unchanged, created, changed, joined, opened, closed, rejected } = run
  const rejections = Object.entries(run.rejections).map(([reason, n]) => `${n} ${inWords(reason)}`)
  const why = [run.reason, run.suspicious && 'suspicious: nothing was closed'].filter(Boolean).join('; ')
  return html`<tr>
        <th scope="row">${run.source_id}<span class="why">${run.kind}, ${plural(run.pages, 'page')}</span></th>
        <td>${dayAndTime(run.at)}</td>
        <td>${stateBadge(run)}${why && html`<span class="why">${why}</span>`}</td>
        ${[found, unchanged, created, changed, joined, opened, closed].map((n) => html`<td class="number">${n.toLocaleString('en')}</td>`)}
        <td class="number">${rejected.toLocaleString('en')}${rejections.length > 0 && html`<span class="why">${rejections.join(', ')}</span>`}</td>
      </tr>`
}

function stateBadge({ state, suspicious }: RunOverview): Markup {
  const underWay = state === 'running' || state === 'walked'
  const tone = suspicious ? 'bad' : state === 'complete' ? 'good' : underWay ? 'muted' : 'bad'
  return html`<span class="badge ${tone}">${underWay ? 'under way' : state}</span>`
}

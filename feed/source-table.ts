import type { SourceOverview } from '../db/overview.ts'
import { html, type Markup } from './markup.ts'
import { dayAndTime, inWords } from './words.ts'

/** Sources with their health, what is the matter and whether they may be crawled. */
export function sourceTable(sources: readonly SourceOverview[]): Markup {
  return html`<table class="cards" role="table">
      <caption class="hidden">Sources and their health</caption>
      <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col">Source</th>
        <th role="columnheader" scope="col">Health</th>
        <th role="columnheader" scope="col">Access</th>
        <th role="columnheader" scope="col">Last run</th>
      </tr></thead>
      <tbody role="rowgroup">${sources.map(
        (source) => html`<tr role="row">
        <th role="rowheader" scope="row"><a href="/?source=${encodeURIComponent(source.id)}&amp;scope=any">${source.name}</a> <span class="id">${source.id}</span></th>
        <td role="cell">${healthBadge(source)}${healthReason(source)}</td>
        <td role="cell"><span class="access">${inWords(source.access)}</span><span class="why">${source.access_reason}</span></td>
        <td role="cell">${
          source.last_at === null
            ? html`<span class="none">never</span>`
            : html`${dayAndTime(source.last_at)}<span class="why">${source.last_state}</span>`
        }</td>
      </tr>`,
      )}</tbody>
    </table>`
}

function healthBadge({ health, paused_at }: SourceOverview): Markup {
  if (paused_at !== null) return html`<span class="badge muted">paused</span>`
  const tone = health === 'well' ? 'good' : health === 'new' || health === 'busy' ? 'muted' : 'bad'
  return html`<span class="badge ${tone}">${inWords(health)}</span>`
}

function healthReason({ health_reason, paused_at, paused_reason }: SourceOverview): Markup | null {
  const why = paused_at === null ? health_reason : paused_reason
  return why ? html`<span class="why">${why}</span>` : null
}

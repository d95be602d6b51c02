import type { JobPosting } from '../db/job-rows.ts'
import { outLink } from './link.ts'
import { html, type Markup } from './markup.ts'
import { day, inWords } from './words.ts'

/** The advertisements of a job, each with its link and whom to credit. */
export function postingTable(postings: readonly JobPosting[]): Markup {
  return html`<table class="cards" role="table">
      <caption class="hidden">Advertisements of this job</caption>
      <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col">Source</th>
        <th role="columnheader" scope="col">Advertisement</th>
        <th role="columnheader" scope="col">Seen</th>
        <th role="columnheader" scope="col">State</th>
      </tr></thead>
      <tbody role="rowgroup">${postings.map(
        (posting, n) => html`<tr role="row">
        <th role="rowheader" scope="row">${n + 1}. ${posting.source_name}${posting.attribution && html`<span class="why">${posting.attribution}</span>`}</th>
        <td role="cell">${outLink(posting.url ?? posting.apply_url, posting.title)}${posting.company && html`<span class="why">${posting.company}</span>`}</td>
        <td role="cell">${day(posting.first_seen)} to ${day(posting.last_seen)}</td>
        <td role="cell">${posting.state === 'open' ? html`<span class="badge good">open</span>` : html`<span class="badge muted">closed</span>${posting.closed_reason && html`<span class="why">${inWords(posting.closed_reason)} ${posting.closed_at && day(posting.closed_at)}</span>`}`}</td>
      </tr>`,
      )}</tbody>
    </table>`
}

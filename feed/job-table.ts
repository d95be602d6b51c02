import type { JobPosting, JobRow } from '../db/job-rows.ts'
import { html, type Markup } from './markup.ts'
import { capital, countryName, day, inWords, payText, placeName, plural } from './words.ts'

const MOST_PLACES = 2

/** Jobs as a table; on a narrow screen its rows become cards, so the roles are spelled out. */
export function jobTable(jobs: readonly JobRow[], postings: ReadonlyMap<string, JobPosting[]>): Markup {
  return html`<table class="cards jobs" role="table">
      <caption class="hidden">Jobs, newest first</caption>
      <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col">Job</th>
        <th role="columnheader" scope="col">Where</th>
        <th role="columnheader" scope="col">Work</th>
        <th role="columnheader" scope="col">Pay</th>
        <th role="columnheader" scope="col">Posted</th>
        <th role="columnheader" scope="col" class="number">Ads</th>
      </tr></thead>
      <tbody role="rowgroup">${jobs.map((job) => jobRow(job, postings.get(job.id) ?? []))}</tbody>
    </table>`
}

function jobRow(job: JobRow, postings: readonly JobPosting[]): Markup {
  return html`<tr role="row">
        <th role="rowheader" scope="row" class="job">
          <a href="/jobs/${job.id}">${job.title}</a>
          ${job.company && html`<span class="company">${job.company}</span>`}
          ${job.state === 'closed' && html`<span class="badge muted">closed</span>`}
        </th>
        <td role="cell" class="where">${whereText(job)}</td>
        <td role="cell" class="work">${workChips(job)}</td>
        <td role="cell" class="pay">${job.pay === null ? html`<span class="none">not stated</span>` : payText(job.pay)}</td>
        <td role="cell" class="date">${job.posted_at === null ? html`<span class="none">seen ${day(job.first_seen)}</span>` : day(job.posted_at)}</td>
        <td role="cell" class="number"><span title="${postings.map((posting) => posting.source_name).join(', ')}">${plural(postings.length, 'ad')}</span></td>
      </tr>`
}

/** Places, or the countries a remote worker may live in. */
export function whereText(job: Pick<JobRow, 'places' | 'countries'>, most = MOST_PLACES): string {
  const names = job.places.length > 0 ? job.places.map(placeName) : job.countries.map(countryName)
  const shown = names.slice(0, most).join(' · ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown || '–'
}

/** The labels that decide whether somebody reads on. */
export function workChips(job: JobRow): Markup {
  const chips = [job.workplace, job.hours, job.term, ...job.shifts].filter((value) => value !== 'unknown')
  return chips.length === 0
    ? html`<span class="none">not stated</span>`
    : html`<ul class="chips">${chips.map((value) => html`<li class="chip is-${value}">${capital(inWords(value))}</li>`)}</ul>`
}

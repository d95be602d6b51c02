import type { JobDetails, JoinReason, PostingWords } from '../db/job-details.ts'
import type { JobPosting } from '../db/job-rows.ts'
import type { PayPosition } from '../db/pay-positions.ts'
import { type Finding, findingsOf, marksIn, openFields } from './findings.ts'
import { whereText, workChips } from './job-table.ts'
import { joinReasons } from './join-reasons.ts'
import { layout } from './layout.ts'
import { outLink } from './link.ts'
import { markText } from './marks.ts'
import { html, type Markup } from './markup.ts'
import { payPositionLine } from './pay-position.ts'
import { postingTable } from './posting-table.ts'
import { day, inWords, payText, plural } from './words.ts'

export interface JobParts {
  job: JobDetails
  postings: JobPosting[]
  words: ReadonlyMap<string, PostingWords>
  reasons: JoinReason[]
  position: PayPosition | null
}

/** One job: its text with the words that gave its labels away, the labels, its advertisements and why they are one. */
export function jobPage({ job, postings, words, reasons, position }: JobParts): string {
  const shown = words.get(job.provenance.text ?? job.canonical_posting_id)
  const findings = findingsOf(job.labels, job.pay, job.provenance.pay ?? null, words)
  const sourceOf = (id: string | null) => postings.find((posting) => posting.id === id)?.source_name ?? null
  const best = postings.find(({ id }) => id === job.canonical_posting_id)
  const title =
    shown?.title === job.title
      ? markText(job.title, marksIn(findings, shown.id, 'title'))
      : html`${job.title}`
  const main = html`
    <p class="back"><a href="/">All jobs</a></p>
    <article aria-labelledby="job-title">
      <header class="job-head">
        <h1 id="job-title">${title}</h1>
        <p class="facts">${job.company && html`<strong>${job.company}</strong>`}<span>${whereText(job, 20)}</span>
          <span>${job.pay === null ? 'Pay not stated' : payText(job.pay)}</span></p>
        ${position && payPositionLine(position)}
        ${workChips(job)}
        <p class="life">${lifeOf(job)}</p>
        ${best && (best.apply_url ?? best.url) !== null && html`<p>${outLink(best.apply_url ?? best.url, html`Read it at ${best.source_name}`)}</p>`}
      </header>
      <div class="columns">
        <section class="text" aria-labelledby="text-title">
          <h2 id="text-title">The advertisement</h2>
          ${
            shown?.text
              ? html`<p class="hint">Marked words gave a label away.</p><div class="body" lang="${job.language}">${markText(shown.text, marksIn(findings, shown.id, 'text'))}</div>`
              : html`<p class="empty">The source gave no text, or it was not kept.</p>`
          }
        </section>
        <section class="labels" aria-labelledby="labels-title">
          <h2 id="labels-title">What it says</h2>
          ${labelList(findings, shown?.id ?? null, sourceOf)}
          ${openLine(job)}
        </section>
      </div>
      <section aria-labelledby="ads-title">
        <h2 id="ads-title">Advertised ${plural(postings.length, 'time')}</h2>
        ${postingTable(postings)}
        ${joinReasons(reasons, postings)}
      </section>
    </article>`
  return layout({ title: job.title, main })
}

function labelList(
  findings: readonly Finding[],
  shownId: string | null,
  sourceOf: (id: string | null) => string | null,
): Markup {
  const fields = [...new Set(findings.map(({ field }) => field))]
  return html`<dl>${fields.map(
    (field) => html`<div class="label">
        <dt>${field}</dt>
        ${findings.filter((one) => one.field === field).map((one) => html`<dd>${findingLine(one, shownId, sourceOf)}</dd>`)}
      </div>`,
  )}</dl>`
}

function findingLine(
  { id, value, confidence, because, quote, postingId }: Finding,
  shownId: string | null,
  sourceOf: (id: string | null) => string | null,
): Markup {
  const isShown = postingId === shownId && (because.in === 'text' || because.in === 'title')
  const words = quote !== null && html`“${shorten(quote)}”`
  const where =
    quote !== null && !isShown
      ? ` in ${because.in}${postingId === shownId ? '' : ` at ${sourceOf(postingId) ?? 'another board'}`}`
      : ''
  const sure = confidence === null ? '' : `, right ${Math.round(confidence * 100)} times in 100`
  return html`<span class="value" title="rule ${because.rule}${sure}">${value}</span>
          ${words && html`<span class="quote">${isShown ? html`<a href="#${id}">${words}</a>` : words}${where}</span>`}`
}

function openLine(job: JobDetails): Markup | null {
  const open = openFields(job.labels)
  return open.length === 0 ? null : html`<p class="hint">Not stated: ${open.join(', ')}.</p>`
}

function lifeOf(job: JobDetails): Markup {
  const closed =
    job.state === 'closed' &&
    html`<span class="badge muted">closed</span> ${job.closed_at && html`since ${day(job.closed_at)}`} ${job.closed_reason && html`(${inWords(job.closed_reason)})`}, `
  const posted = job.posted_at && html`posted ${day(job.posted_at)}, `
  const closes = job.closes_at && job.state === 'open' && html`closes ${day(job.closes_at)}, `
  const again = job.reposts > 0 && html`, advertised again ${plural(job.reposts, 'time')}`
  return html`${closed}${posted}${closes}seen from ${day(job.first_seen)} to ${day(job.last_seen)}${again}`
}

const LONGEST_QUOTE = 120

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line
}

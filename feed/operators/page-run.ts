import type { RunStory, ToldPosting } from '../../db/run-story.ts'
import { outLink } from '../link.ts'
import { html, type Markup } from '../markup.ts'
import { sheet } from '../sheet.ts'
import { capital, day, dayAndTime, inWords, plural } from '../words.ts'
import { endBadge, operatorPage, tiles } from './frame.ts'

/** What each end means for what is on view. */
const ENDS: Record<string, string> = {
  running: 'It is under way.',
  walked: 'The source was walked to its end; what it gave is still being read.',
  complete: 'Everything the source shows was read: what two such runs in a row do not show closes.',
  partial: 'It was broken off: nothing closes by it.',
  empty: 'The source showed nothing, as it usually does: nothing closes by it.',
  blocked: 'The source did not let us in, and that is never worked around. Nothing closes by it.',
  drifted:
    'The answers were not what the adapter or the source’s past leads to expect: nothing closes by it.',
}

/** One run from its start to what became of it. */
export function runPage({ form, story }: { form: string; story: RunStory }): string {
  const { run, rejections, outstanding, before, came, went } = story
  const title = `Run ${run.id} of ${run.source_id}`
  const n = (value: number) => value.toLocaleString('en')
  const main = html`
    <p class="back"><a href="/runs?source=${encodeURIComponent(run.source_id)}">Runs of ${run.source_id}</a></p>
    <section aria-labelledby="run">
      <h1 id="run">${title}</h1>
      <p>${endBadge(run)} ${ENDS[run.state]}${run.reason !== null && html` Reason: <strong>${run.reason}</strong>.`}</p>
      <p class="life">${capital(run.kind)} at ${dayAndTime(run.at)}, started ${dayAndTime(run.started_at)}${lasted(run.started_at, run.walked_at, 'walked')}${lasted(run.started_at, run.ended_at, 'ended')}${run.swept_at !== null && html`, looked at for what is gone ${dayAndTime(run.swept_at)}`}.
        ${before === null ? 'It is the first of its source.' : html`The run before it: ${dayAndTime(before)}.`}</p>
      ${tiles([
        { name: 'Pages', value: n(run.pages), why: `${(Number(run.bytes) / 1e6).toFixed(1)} MB` },
        {
          name: 'Advertisements found',
          value: n(run.found),
          why: `${n(run.unchanged)} unchanged, ${n(run.duplicates)} twice`,
        },
        {
          name: 'Handed on to be read',
          value: n(run.queued),
          why: outstanding > 0 && `${plural(outstanding, 'batch', 'batches')} to go`,
        },
        {
          name: 'New',
          value: n(run.created),
          why: `${n(run.opened)} opened a job, ${n(run.joined)} joined one`,
        },
        { name: 'Changed', value: n(run.changed) },
        { name: 'Closed', value: n(run.closed) },
        { name: 'Rejected', value: n(run.rejected) },
      ])}
    </section>
    <section aria-labelledby="rejects">
      <h2 id="rejects">Rejected</h2>
      ${rejections.length === 0 ? html`<p class="empty">Nothing was rejected.</p>` : rejectSheet(rejections)}
    </section>
    ${postings('came', 'First seen in it', came)}
    ${postings('went', 'What closed', went, 'Closed after the run before it and up to this one, by absence, by the source’s word or by its own date.')}
    ${fillPart(run.fill)}`
  return operatorPage({ title, form, main })
}

function rejectSheet(rejections: RunStory['rejections']): Markup {
  return sheet(
    'Rejections by reason',
    [{ name: 'Reason' }, { name: 'How many', isNumber: true }, { name: 'Examples' }],
    rejections.map(({ reason, n, examples }) => [
      inWords(reason),
      n,
      html`<ul class="reasons">${examples.map(
        ({ externalId, detail }) =>
          html`<li>${externalId !== null && html`<code>${externalId}</code>: `}${detail}</li>`,
      )}</ul>`,
    ]),
  )
}

function postings(
  id: string,
  title: string,
  { count, some }: { count: number; some: readonly ToldPosting[] },
  about: string | null = null,
): Markup {
  const isClosed = some.some(({ closed_at }) => closed_at !== null) && id === 'went'
  return html`<section aria-labelledby="${id}">
      <h2 id="${id}">${title}: ${count.toLocaleString('en')}</h2>
      ${about !== null && html`<p class="hint">${about}</p>`}
      ${
        some.length > 0 &&
        sheet(
          title,
          [{ name: 'Advertisement' }, { name: 'Id' }, ...(isClosed ? [{ name: 'Closed' }] : [])],
          some.map(({ external_id, title: name, url, closed_at, closed_reason }) => [
            outLink(url, name),
            html`<code>${external_id}</code>`,
            ...(isClosed ? [html`${day(closed_at)}, ${inWords(closed_reason ?? 'not known')}`] : []),
          ]),
        )
      }
      ${count > some.length && html`<p class="hint">The first ${some.length} of them.</p>`}
    </section>`
}

function fillPart(fill: RunStory['run']['fill']): Markup | null {
  if (fill === null || fill.n === 0) return null
  const { n, ...fields } = fill
  return html`<section aria-labelledby="fill">
      <h2 id="fill">Fields that its adapter expects</h2>
      ${sheet(
        'Fields that its adapter expects',
        [{ name: 'Field' }, { name: `Of ${n.toLocaleString('en')} read in full`, isNumber: true }],
        Object.entries(fields).map(([field, count]) => [inWords(field), count.toLocaleString('en')]),
      )}
    </section>`
}

function lasted(from: Date, to: Date | null, what: string): string | null {
  if (to === null) return null
  const seconds = (to.getTime() - from.getTime()) / 1000
  return `, ${what} after ${seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds / 60)} min`}`
}

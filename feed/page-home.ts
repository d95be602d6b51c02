import type { JobPosting, JobRow } from '../db/job-rows.ts'
import type { RunOverview, SourceOverview } from '../db/overview.ts'
import { type FilterChoices, filterForm } from './filter-form.ts'
import { jobTable } from './job-table.ts'
import { layout } from './layout.ts'
import { html } from './markup.ts'
import { runTable } from './run-table.ts'
import { sourceTable } from './source-table.ts'
import { plural } from './words.ts'

/** Counting stops here, so that a wide search stays quick. */
export const MOST_COUNTED = 10_000

export interface HomeParts {
  jobs: JobRow[]
  postings: ReadonlyMap<string, JobPosting[]>
  /** Null where counting took too long. */
  count: number | null
  /** Address of the next page of jobs. */
  next: string | null
  isFirstPage: boolean
  sources: SourceOverview[]
  runs: RunOverview[]
  choices: FilterChoices
}

/** The first page: jobs to filter, sources with their health, latest runs. */
export function homePage(parts: HomeParts): string {
  const { jobs, postings, count, next, isFirstPage, sources, runs, choices } = parts
  const found = countWords(count, jobs.length)
  const main = html`
    <section class="lead">
      <h1>Customer-service jobs, part-time and remote</h1>
      <p>Read from ${plural(sources.length, 'source')}, without copies, and labelled from the advertisers’ own words.</p>
    </section>
    <section id="jobs" aria-labelledby="jobs-title">
      <h2 id="jobs-title" class="hidden">Jobs</h2>
      ${filterForm(choices)}
      <p class="found" role="status">${found} found${!isFirstPage && ', later page'}</p>
      ${jobs.length === 0 ? html`<p class="empty">No job fits. Take a filter away, or <a href="/">start over</a>.</p>` : jobTable(jobs, postings)}
      ${next !== null && html`<p class="pages"><a class="button" href="${next}" rel="next">Next page</a></p>`}
    </section>
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      ${sources.length === 0 ? html`<p class="empty">No source is configured yet.</p>` : sourceTable(sources)}
    </section>
    <section id="runs" aria-labelledby="runs-title">
      <h2 id="runs-title">Latest runs</h2>
      ${runs.length === 0 ? html`<p class="empty">Nothing has been crawled or imported yet.</p>` : runTable(runs)}
    </section>`
  return layout({ title: 'Jobs', main })
}

function countWords(count: number | null, shown: number): string {
  if (count === null) return `more than ${plural(shown, 'job')}`
  return count >= MOST_COUNTED ? `more than ${plural(MOST_COUNTED, 'job')}` : plural(count, 'job')
}

import type { FastifyInstance } from 'fastify'
import type { Database } from '../db/connect.ts'
import { findJob, listJoinReasons, readPostingWords } from '../db/job-details.ts'
import { countJobs, type JobPage, listJobPostings, listJobs } from '../db/job-rows.ts'
import { listJobLanguages, listRunOverviews, listSourceOverviews } from '../db/overview.ts'
import { findPayPosition } from '../db/pay-positions.ts'
import { SCOPES } from '../pipeline/vocabulary.ts'
import { ASSETS } from './assets.ts'
import { ANY } from './filter-form.ts'
import { type JobQuery, readJobQuery } from './job-query.ts'
import { isJobId } from './jobs.ts'
import { apiPage } from './page-api.ts'
import { errorPage } from './page-error.ts'
import { homePage, MOST_COUNTED } from './page-home.ts'
import { jobPage } from './page-job.ts'
import { type RawQuery, readParameters } from './parameters.ts'

const RUNS_SHOWN = 20
/** Nobody waits longer to be told how many jobs there are beside those on the page. */
const COUNTED_WITHIN_MS = 100
const HTML = 'text/html; charset=utf-8'

/** The pages that people read, and what they are dressed in. */
export function pageRoutes(app: FastifyInstance, db: Database): void {
  for (const { path, type, body } of ASSETS) {
    app.get(path, async (_request, reply) => reply.type(type).send(body))
  }

  app.get('/', async (request, reply) => {
    const given = filledIn(request.query as RawQuery)
    const query = readJobQuery(Object.fromEntries(spelledOut(given)))
    const [{ page, count }, sources, runs, languages] = await Promise.all([
      listAndCount(db, query),
      listSourceOverviews(db),
      listRunOverviews(db, RUNS_SHOWN),
      listJobLanguages(db),
    ])
    const ids = page.rows.map(({ id }) => id)
    const body = homePage({
      jobs: page.rows,
      postings: await listJobPostings(db, ids),
      count,
      next: page.cursor && addressOf(given, page.cursor),
      isFirstPage: query.after === null,
      sources,
      runs,
      choices: { given, languages, sources },
    })
    return reply.type(HTML).send(body)
  })

  const api = apiPage()
  app.get('/api', async (request, reply) => {
    readParameters(request.query as RawQuery, {})
    return reply.type(HTML).send(api)
  })

  app.get('/jobs/:id', async (request, reply) => {
    readParameters(request.query as RawQuery, {})
    const { id } = request.params as { id: string }
    const job = isJobId(id) ? await findJob(db, id) : null
    if (job === null) {
      const message = 'there is no such job, or it was withdrawn'
      return reply.code(404).type(HTML).send(errorPage(404, { message }))
    }
    // A merge can be undone, so the move is not called permanent.
    if (job.id !== id) return reply.redirect(`/jobs/${job.id}`, 302)
    const [postings, words, reasons, position] = await Promise.all([
      listJobPostings(db, [id]),
      readPostingWords(db, id),
      listJoinReasons(db, id),
      findPayPosition(db, id),
    ])
    return reply.type(HTML).send(jobPage({ job, postings: postings.get(id) ?? [], words, reasons, position }))
  })
}

/** Counted beside listing. A first page that is also the last is its own count, however long counting took. */
async function listAndCount(db: Database, query: JobQuery): Promise<{ page: JobPage; count: number | null }> {
  const [page, count] = await Promise.all([
    listJobs(db, query),
    countJobs(db, query.filter, { most: MOST_COUNTED, withinMs: COUNTED_WITHIN_MS }),
  ])
  return { page, count: query.after === null && page.cursor === null ? page.rows.length : count }
}

/** A form sends its empty fields too: they count as not given. */
function filledIn(query: RawQuery): Map<string, string[]> {
  const given = new Map<string, string[]>()
  for (const [name, value] of Object.entries(query)) {
    const values = (Array.isArray(value) ? value : [value]).filter((one) => one !== '')
    if (values.length > 0) given.set(name, values)
  }
  return given
}

/** The form's "any" is what the feed spells as all values. */
function spelledOut(given: ReadonlyMap<string, string[]>): [string, string[]][] {
  const all: Record<string, readonly string[]> = { scope: SCOPES, state: ['open', 'closed'] }
  return [...given].map(([name, values]) => [
    name,
    values.includes(ANY) && all[name] ? [...all[name]] : values,
  ])
}

function addressOf(given: ReadonlyMap<string, string[]>, cursor: string): string {
  const query = new URLSearchParams()
  for (const [name, values] of given) {
    if (name !== 'cursor') for (const value of values) query.append(name, value)
  }
  query.set('cursor', cursor)
  return `/?${query}#jobs`
}

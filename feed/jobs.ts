import type { FastifyInstance } from 'fastify'
import type { Database } from '../db/connect.ts'
import { findJob, readPostingWords } from '../db/job-details.ts'
import { listJobItems, readJobItem } from '../db/job-items.ts'
import { findPayPosition } from '../db/pay-positions.ts'
import { readJobQuery } from './job-query.ts'
import { labelsJson } from './label-json.ts'
import { type RawQuery, readParameters } from './parameters.ts'
import { sendJson } from './send-json.ts'

/** `/v1/jobs` and `/v1/jobs/{id}`: public jobs, filtered, in pages. */
export function jobRoutes(app: FastifyInstance, db: Database): void {
  app.get('/v1/jobs', async (request, reply) => {
    const { items, cursor } = await listJobItems(db, readJobQuery(request.query as RawQuery))
    return sendJson(
      reply,
      `{"data":[${items.join(',')}],"next_cursor":${JSON.stringify(cursor)},"has_more":${cursor !== null}}`,
    )
  })

  app.get('/v1/jobs/:id', async (request, reply) => {
    readParameters(request.query as RawQuery, {})
    const { id } = request.params as { id: string }
    const job = isJobId(id) ? await findJob(db, id) : null
    const item = job === null ? null : await readJobItem(db, job.id)
    if (job === null || item === null) {
      return reply.code(404).send({ error: { message: `there is no job "${id}" here, or it was withdrawn` } })
    }
    const [words, position] = await Promise.all([readPostingWords(db, job.id), findPayPosition(db, job.id)])
    // The id of a merged job answers with the job it became, not with a redirect: a merge can be undone, and clients
    // keep a permanent redirect for ever.
    if (job.id !== id) reply.header('content-location', `/v1/jobs/${job.id}`)
    return {
      ...JSON.parse(item),
      text: words.get(job.provenance.text ?? '')?.text ?? null,
      pay_position: position,
      labels: labelsJson(job.labels, words),
    }
  })
}

/** Keeps what cannot be an id (NUL, whole books) away from the database. */
export function isJobId(id: string): boolean {
  return /^[\w.:-]{1,80}$/.test(id)
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../db/connect.ts'
import { findJob, type JobDetails, type PostingWords, readPostingWords } from '../db/job-details.ts'
import { listJobItems, readJobItem } from '../db/job-items.ts'
import { findPayPosition } from '../db/pay-positions.ts'
import { jobPostingLd } from './job-posting-ld.ts'
import { readJobQuery } from './job-query.ts'
import { labelsJson } from './label-json.ts'
import { type RawQuery, readParameters } from './parameters.ts'
import { namePlace } from './place-filter.ts'
import type { ListedJob } from './schemas/job.ts'
import { sendJson } from './send-json.ts'

/** `/v1/jobs` and `/v1/jobs/{id}`: public jobs, filtered, in pages. */
export function jobRoutes(app: FastifyInstance, db: Database): void {
  app.get('/v1/jobs', async (request, reply) => {
    const query = readJobQuery(request.query as RawQuery)
    namePlace(reply, query.place)
    const { items, cursor } = await listJobItems(db, query)
    const place = query.place === null ? '' : `,"place":${JSON.stringify(query.place)}`
    return sendJson(
      reply,
      `{"data":[${items.join(',')}],"next_cursor":${JSON.stringify(cursor)},"has_more":${cursor !== null}${place}}`,
    )
  })

  app.get('/v1/jobs/:id.jsonld', async (request, reply) => {
    readParameters(request.query as RawQuery, {})
    const found = await readJob(db, (request.params as { id: string }).id)
    if (found === null) return notFound(request, reply)
    const { job, item, words } = found
    const listed = JSON.parse(item) as ListedJob
    const ld = jobPostingLd(listed, textOf(job, words), job.labels.remote_scope?.value ?? [])
    if (ld === null)
      return reply.code(404).send({
        error: { message: 'its text, or where the work is done, is not known: there is no JobPosting' },
      })
    return reply.type('application/ld+json; charset=utf-8').send(JSON.stringify(ld))
  })

  app.get('/v1/jobs/:id', async (request, reply) => {
    readParameters(request.query as RawQuery, {})
    const { id } = request.params as { id: string }
    const found = await readJob(db, id)
    if (found === null) return notFound(request, reply)
    const { job, item, words } = found
    const position = await findPayPosition(db, job.id)
    // The id of a merged job answers with the job it became, not with a redirect: a merge can be undone, and clients
    // keep a permanent redirect for ever.
    if (job.id !== id) reply.header('content-location', `/v1/jobs/${job.id}`)
    return {
      ...JSON.parse(item),
      text: textOf(job, words),
      pay_position: position,
      labels: labelsJson(job.labels, words),
    }
  })
}

async function readJob(db: Database, id: string) {
  const job = isJobId(id) ? await findJob(db, id) : null
  if (job === null) return null
  const [item, words] = await Promise.all([readJobItem(db, job.id), readPostingWords(db, job.id)])
  return item === null ? null : { job, item, words }
}

function textOf(job: JobDetails, words: ReadonlyMap<string, PostingWords>): string | null {
  return words.get(job.provenance.text ?? '')?.text ?? null
}

function notFound({ params }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { id } = params as { id: string }
  return reply.code(404).send({ error: { message: `there is no job "${id}" here, or it was withdrawn` } })
}

/** Keeps what cannot be an id (NUL, whole books) away from the database. */
export function isJobId(id: string): boolean {
  return /^[\w.:-]{1,80}$/.test(id)
}

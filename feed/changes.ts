import type { FastifyInstance } from 'fastify'
import { type Change, readChanges } from '../db/changes.ts'
import type { Database } from '../db/connect.ts'
import { decimal, plainText, type RawQuery, readParameters, wholeNumber } from './parameters.ts'
import { createPulse } from './pulse.ts'

const MOST_WAIT_SECONDS = 60

const PARAMETERS = {
  since: plainText(200),
  limit: wholeNumber(1, 1000),
  wait: decimal(0, MOST_WAIT_SECONDS),
}

/** `/v1/changes`: every change in order, after a cursor; `wait` holds the answer back until there is one. */
export function changeRoutes(app: FastifyInstance, db: Database): void {
  const pulse = createPulse(db)
  app.addHook('preClose', async () => pulse.stop())

  app.get('/v1/changes', async (request, reply) => {
    const read = readParameters(request.query as RawQuery, PARAMETERS)
    const cursor = (read.get('since')?.[0] as string | undefined) ?? null
    const limit = (read.get('limit')?.[0] as number | undefined) ?? 200
    const waitMs = ((read.get('wait')?.[0] as number | undefined) ?? 0) * 1000
    const page = () => readChanges(db, { cursor, limit, audience: 'public' })

    const left = new AbortController()
    reply.raw.once('close', () => left.abort())
    const answer = await pulse.waitFor(page, (found) => found.gone || found.changes.length > 0, {
      waitMs,
      signal: left.signal,
    })
    if (answer.gone) {
      return reply.code(410).send({
        error: { parameter: 'since', message: answer.reason, snapshot: '/v1/jobs', follow: '/v1/changes' },
      })
    }
    return {
      data: answer.changes.map(changeJson),
      next_cursor: answer.cursor,
      has_more: answer.pending > 0,
      pending: answer.pending,
      lag_seconds: answer.lagSeconds,
    }
  })
}

function changeJson({ jobId, kind, reason, fields, at, recordedAt }: Change) {
  return { job_id: jobId, kind, reason, fields, at, recorded_at: recordedAt }
}

import type { FastifyInstance } from 'fastify'
import type { Database } from '../db/connect.ts'
import { followChanges } from '../db/follow.ts'
import { readFollowedItems } from '../db/job-items.ts'
import { toldChange } from '../db/told-change.ts'
import { collapse } from './collapse.ts'
import { NARROWING, readFollowedFilter } from './job-query.ts'
import { decimal, oneOf, type Parameter, plainText, type RawQuery, wholeNumber } from './parameters.ts'
import { namePlace } from './place-filter.ts'
import { createPulse } from './pulse.ts'
import { sendJson } from './send-json.ts'

const MOST_WAIT_SECONDS = 60

const PARAMETERS = {
  since: plainText(200),
  limit: wholeNumber(1, 1000),
  wait: decimal(0, MOST_WAIT_SECONDS),
  collapse: oneOf(['true', 'false']),
  include: oneOf(['job']),
}

/** What `/v1/changes` may be asked. */
export const CHANGE_PARAMETERS: Readonly<Record<string, Parameter>> = { ...NARROWING, ...PARAMETERS }

/** `/v1/changes`: every change in order, after a cursor; `wait` holds the answer back until there is one. */
export function changeRoutes(app: FastifyInstance, db: Database): void {
  const pulse = createPulse(db)
  app.addHook('preClose', async () => pulse.stop())

  app.get('/v1/changes', async (request, reply) => {
    const { filter, place, others } = readFollowedFilter(request.query as RawQuery, PARAMETERS)
    namePlace(reply, place)
    const one = <V>(name: keyof typeof PARAMETERS) => others.get(name)?.[0] as V | undefined
    const cursor = one<string>('since') ?? null
    const limit = one<number>('limit') ?? 200
    const waitMs = (one<number>('wait') ?? 0) * 1000
    const page = () => followChanges(db, { cursor, limit, filter })

    const left = new AbortController()
    reply.raw.once('close', () => left.abort())
    const answer = await pulse.waitFor(page, (found) => found.gone || found.changes.length > 0, {
      waitMs,
      signal: left.signal,
    })
    if (answer.gone) {
      return reply.code(410).send({
        error: {
          parameter: 'since',
          message: answer.reason,
          snapshot: '/v1/snapshot',
          follow: '/v1/changes',
        },
      })
    }
    const changes = one('collapse') === 'true' ? collapse(answer.changes) : answer.changes
    const jobs =
      one('include') === 'job'
        ? await readFollowedItems(db, [...new Set(changes.map(({ jobId }) => jobId))])
        : null
    const { pending, lagSeconds } = answer
    return sendJson(
      reply,
      `{"data":[${changes.map((change) => toldChange(change, jobs)).join(',')}],"next_cursor":${JSON.stringify(answer.cursor)},` +
        `"has_more":${pending > 0},"pending":${pending},"lag_seconds":${lagSeconds}}`,
    )
  })
}

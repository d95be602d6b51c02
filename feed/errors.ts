import type { FastifyInstance } from 'fastify'
import { BadCursor } from '../db/cursor.ts'
import { BadQuery } from './bad-query.ts'
import type { Sections } from './layout.ts'
import { errorPage } from './page-error.ts'
import type { FeedLog } from './server.ts'

/** What went wrong, as readers are told. */
interface Refusal {
  status: number
  message: string
  parameter?: string
  allowed?: readonly string[]
}

/** Answers what went wrong: JSON below /v1 and /admin, a page elsewhere. What is our fault is logged and not told. */
export function answerErrors(app: FastifyInstance, log: FeedLog | undefined, sections?: Sections): void {
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal.status >= 500) log?.error({ err: error, url: request.url }, 'request failed')
    return answer(refusal, request.url, reply.code(refusal.status), sections)
  })
  app.setNotFoundHandler(async (request, reply) =>
    answer(
      { status: 404, message: 'there is nothing at this address' },
      request.url,
      reply.code(404),
      sections,
    ),
  )
}

function answer(
  { status, ...error }: Refusal,
  url: string,
  reply: { type(type: string): { send(body: string): unknown }; send(body: object): unknown },
  sections: Sections | undefined,
): unknown {
  return isForPrograms(url)
    ? reply.send({ error })
    : reply.type('text/html; charset=utf-8').send(errorPage(status, error, sections))
}

function isForPrograms(url: string): boolean {
  return /^\/(v1|admin)\/|^\/healthz/.test(url)
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof BadQuery) {
    const { message, parameter, allowed } = error
    return { status: 400, message, parameter, ...(allowed ? { allowed } : {}) }
  }
  if (error instanceof BadCursor) return { status: 400, message: error.message }
  const status = (error as { statusCode?: number }).statusCode ?? 500
  if (status < 500) return { status, message: (error as Error).message }
  // Postgres ended a statement that took too long: somebody else's turn, and another try may be quicker.
  if ((error as { code?: string }).code === '57014')
    return { status: 503, message: 'this question takes too long to answer now' }
  return {
    status: isAway(error) ? 503 : 500,
    message: isAway(error) ? 'the database does not answer' : 'something went wrong here',
  }
}

/** No connection (network errors), or a server that is starting or stopping (class 57P, 53300). */
function isAway(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return (
    /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|57P|53300|08)/.test(code) ||
    /connection t(erminated|imeout)|timeout exceeded/i.test(message)
  )
}

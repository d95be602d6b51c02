import { createHash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** Answers 429 with Retry-After to a reader who asks too often: a token counts as one reader, else an address. */
export async function limitRequests(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ headers, ip }) =>
      headers.authorization === undefined
        ? ip
        : createHash('sha256').update(headers.authorization).digest('base64url'),
    errorResponseBuilder: (_request, { max, after }) =>
      Object.assign(new Error(`at most ${max} requests a minute: try again in ${after}`), {
        statusCode: 429,
      }),
  })
}

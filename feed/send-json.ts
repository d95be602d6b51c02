import type { FastifyReply } from 'fastify'

/** Answers with JSON that the database has written. */
export function sendJson(reply: FastifyReply, json: string): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(json)
}

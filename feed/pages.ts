import type { FastifyInstance } from 'fastify'
import type { Database } from '../db/connect.ts'
import { listJobs } from '../db/job-rows.ts'
import { readJobQuery } from './job-query.ts'
import { layout } from './layout.ts'
import { html } from './markup.ts'
import type { RawQuery } from './parameters.ts'

/** The pages that people read. */
export function pageRoutes(app: FastifyInstance, db: Database): void {
  app.get('/', async (request, reply) => {
    const { rows } = await listJobs(db, readJobQuery(request.query as RawQuery))
    const main = html`<ul>${rows.map((row) => html`<li><a href="/jobs/${row.id}">${row.title}</a></li>`)}</ul>`
    return reply.type('text/html; charset=utf-8').send(layout({ title: 'Jobs', main }))
  })
}

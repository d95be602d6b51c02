import type { FastifyInstance } from 'fastify'
import { fnv1a } from '../world/random.ts'
import { blocksToHtml, escapeHtml, PASTED, webPage } from './html.ts'
import { robots, sendTagged } from './server.ts'
import { type Row, type Showing, withOffset } from './showing.ts'

const EMPLOYMENT: Record<string, string> = {
  'full-time': 'Full-time',
  'part-time': 'Part-time',
  either: 'Full or Part-time',
}
const WORKPLACE: Record<string, string> = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On-site' }
const PERIOD: Record<string, string> = { hour: 'Hourly', month: 'Monthly', year: 'Annual Salary Range' }

/** Greenhouse's boards API: several tenants, the whole board in one answer, bodies whose HTML is escaped once more. */
export function greenhouse(app: FastifyInstance, origin: () => string, showing: Showing): void {
  robots(app, ['User-agent: *', 'Disallow: /embed/'])
  app.get<{ Params: { token: string } }>('/v1/boards/:token/jobs', (request, reply) => {
    const rows = showing.rows(`greenhouse:${request.params.token}`)
    if (rows === null) return reply.code(404).send({ status: 404, error: 'Job not found' })
    const jobs = rows.map((row) => job(row, request.params.token, origin()))
    return sendTagged(
      request,
      reply,
      'application/json; charset=utf-8',
      JSON.stringify({ jobs, meta: { total: jobs.length } }),
    )
  })
  app.get<{ Params: { token: string; id: string } }>('/v1/boards/:token/jobs/:id', (request, reply) => {
    const row = showing.find(`greenhouse:${request.params.token}`, request.params.id)
    if (row === null) return reply.code(404).send({ status: 404, error: 'Job not found' })
    return job(row, request.params.token, origin())
  })
  app.get<{ Params: { token: string; id: string } }>('/:token/jobs/:id', (request, reply) => {
    const row = showing.find(`greenhouse:${request.params.token}`, request.params.id)
    if (row === null) return reply.code(404).send('Not found')
    const body = `<h1>${escapeHtml(row.advert.title)}</h1>${blocksToHtml(row.advert.blocks, PASTED)}`
    return reply.type('text/html').send(webPage(row.advert.language, row.advert.title, '', body))
  })
}

function job(row: Row, token: string, origin: string) {
  const { advert, id } = row
  const hours = advert.hours === null ? undefined : EMPLOYMENT[advert.hours]
  const workplace = advert.workplace === null ? undefined : WORKPLACE[advert.workplace]
  const metadata = [
    ...(hours === undefined
      ? []
      : [{ id: 77, name: 'Employment Type', value: hours, value_type: 'single_select' }]),
    ...(workplace === undefined
      ? []
      : [{ id: 78, name: 'Workplace Type', value: workplace, value_type: 'single_select' }]),
  ]
  const department = advert.blocks.some(({ kind }) => kind === 'needs') ? 'Operations' : 'Customer Experience'
  return {
    id: Number(id),
    internal_job_id: fnv1a(`${token}/${id}`) % 9_000_000,
    title: advert.title,
    updated_at: withOffset(`${row.changedOn}T05:45:00Z`, -5),
    first_published: withOffset(row.postedAt, -5),
    requisition_id: advert.requisition,
    location: { name: advert.location },
    absolute_url: `${origin}/${token}/jobs/${id}`,
    language: advert.language,
    company_name: advert.company,
    application_deadline: null,
    metadata: metadata.length > 0 ? metadata : null,
    content: escapeHtml(blocksToHtml(advert.blocks, PASTED)),
    departments: [{ id: 9, name: department, parent_id: null, child_ids: [] }],
    offices: [{ id: 5, name: advert.location, location: null, parent_id: null, child_ids: [] }],
    data_compliance: [],
    pay_input_ranges:
      advert.pay === null
        ? []
        : [
            {
              min_cents: Math.round((advert.pay.min ?? 0) * 100),
              max_cents: Math.round((advert.pay.max ?? 0) * 100),
              currency_type: advert.pay.currency,
              title: PERIOD[advert.pay.period],
              blurb: '',
            },
          ],
  }
}

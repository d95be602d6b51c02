import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { CHANGE_PARAMETERS } from './changes.ts'
import { JOB_PARAMETERS, NARROWING } from './job-query.ts'
import type { Parameter } from './parameters.ts'
import { changePage, jobPage, jsonFeed, refusal, webhookEvent } from './schemas/answers.ts'
import { followedJob, job } from './schemas/job.ts'
import { SNAPSHOT_PARAMETERS } from './snapshot.ts'

/** One address of the feed, as its description tells it. */
export interface Route {
  path: string
  summary: string
  parameters: Readonly<Record<string, Parameter>>
  /** Type of the good answer to its shape; null for what JSON Schema cannot describe. */
  answers: Readonly<Record<string, z.ZodType | null>>
  /** Besides 200 and 400. */
  statuses?: Readonly<Record<number, string>>
}

const JSON_TYPE = 'application/json'
const NOT_FOUND = { 404: 'no such job, or it was withdrawn' }

/** Every address for programs; the contract test asks each of them. */
export const ROUTES: readonly Route[] = [
  {
    path: '/v1/jobs',
    summary: 'Jobs that fulfil a filter, in pages; open ones of the scope core unless asked otherwise',
    parameters: JOB_PARAMETERS,
    answers: { [JSON_TYPE]: jobPage },
  },
  {
    path: '/v1/jobs/{id}',
    summary:
      'One job with its text, labels and their evidence; the id of a merged job answers with the one it became',
    parameters: {},
    answers: { [JSON_TYPE]: job },
    statuses: NOT_FOUND,
  },
  {
    path: '/v1/jobs/{id}.jsonld',
    summary: 'One job as schema.org JobPosting',
    parameters: {},
    answers: { 'application/ld+json': z.looseObject({ '@type': z.literal('JobPosting') }) },
    statuses: NOT_FOUND,
  },
  {
    path: '/v1/changes',
    summary:
      'What happened to jobs after a cursor, in order and without a gap; a job that stops fulfilling the filter is sent as closed',
    parameters: CHANGE_PARAMETERS,
    answers: { [JSON_TYPE]: changePage },
    statuses: { 410: 'the cursor cannot be followed any more: take a new snapshot' },
  },
  {
    path: '/v1/snapshot',
    summary:
      'All jobs that fulfil a filter at one moment; the header Callboard-Cursor says from where to follow',
    parameters: SNAPSHOT_PARAMETERS,
    answers: {
      'application/x-ndjson': followedJob,
      'text/csv': null,
      'application/vnd.apache.parquet': null,
    },
    statuses: { 503: 'too many snapshots at once: see Retry-After' },
  },
  {
    path: '/v1/feed.json',
    summary: 'The newest jobs of a filter as JSON Feed 1.1',
    parameters: NARROWING,
    answers: { 'application/feed+json': jsonFeed },
  },
  {
    path: '/v1/feed.rss',
    summary: 'The newest jobs of a filter as RSS 2.0',
    parameters: NARROWING,
    answers: { 'application/rss+xml': null },
  },
]

/** `/v1/openapi.json`: the description of the feed, made from the schemas that it is read and tested by. */
export function openApiRoutes(app: FastifyInstance): void {
  const description = JSON.stringify(openApi())
  app.get('/v1/openapi.json', async (_request, reply) =>
    reply.type('application/vnd.oai.openapi+json; charset=utf-8').send(description),
  )
}

/** The whole description, OpenAPI 3.1. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Callboard feed',
      version: '1',
      description: 'Part-time and remote customer-service jobs, normalized, deduplicated and classified.',
    },
    paths: Object.fromEntries(ROUTES.map((route) => [route.path, { get: operationOf(route) }])),
    webhooks: { change: { post: webhookOperation() } },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'where the feed is not open to all' },
      },
    },
    security: [{}, { token: [] }],
  }
}

function operationOf({ path, summary, parameters, answers, statuses = {} }: Route): object {
  const refused = { content: { [JSON_TYPE]: { schema: schemaOf(refusal) } } }
  return {
    operationId: path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, ''),
    summary,
    parameters: [
      ...(path.includes('{id}')
        ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
        : []),
      ...Object.entries(parameters).map(([name, parameter]) => parameterOf(name, parameter)),
    ],
    responses: {
      200: {
        description: 'as asked',
        content: Object.fromEntries(
          Object.entries(answers).map(([type, schema]) => [
            type,
            schema === null ? {} : { schema: schemaOf(schema) },
          ]),
        ),
      },
      304: { description: 'what If-None-Match names is still so' },
      400: { description: 'a parameter was not understood; the answer names it', ...refused },
      401: { description: 'a token is needed', ...refused },
      429: { description: 'too many requests: see Retry-After', ...refused },
      ...Object.fromEntries(
        Object.entries(statuses).map(([code, text]) => [code, { description: text, ...refused }]),
      ),
    },
  }
}

/** What `callboard webhook add` has sent to an address. */
function webhookOperation(): object {
  const header = (name: string, description: string) => ({
    ...{ name, in: 'header', required: true, description },
    schema: { type: 'string' },
  })
  return {
    operationId: 'webhook-change',
    summary: 'One change of a filter, in order and at least once, signed as Standard Webhooks says',
    parameters: [
      header('webhook-id', 'the same for every attempt'),
      header('webhook-timestamp', 'of this attempt, in seconds since 1970'),
      header(
        'webhook-signature',
        'HMAC-SHA256 over id.timestamp.body, as v1,<base64>; several are apart by a space',
      ),
    ],
    requestBody: { required: true, content: { [JSON_TYPE]: { schema: schemaOf(webhookEvent) } } },
    responses: {
      '2XX': { description: 'taken' },
      410: { description: 'nothing more is wanted: the webhook is switched off' },
      default: { description: 'tried again later' },
    },
  }
}

function parameterOf(name: string, { schema, repeats }: Parameter): object {
  const one = schemaOf(schema)
  return {
    name,
    in: 'query',
    ...(repeats ? { description: 'given several times: any of them', explode: true } : {}),
    schema: repeats ? { type: 'array', items: one } : one,
  }
}

function schemaOf(schema: z.ZodType): object {
  // As it travels: a parameter is text before it is read.
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return rest
}

import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '../db/connect.ts'
import { listJobItems } from '../db/job-items.ts'
import { jobLink } from './job-link.ts'
import { readJobFilter } from './job-query.ts'
import type { RawQuery } from './parameters.ts'
import { rssOf } from './rss.ts'
import type { ListedJob } from './schemas/job.ts'
import { capital, inWords, payText, placeName } from './words.ts'

const NEWEST = 50

/** One job as feed readers show it. */
export interface FeedItem {
  id: string
  /** The job's page here. */
  url: string
  /** Where it is advertised. */
  external_url?: string
  title: string
  content_text: string
  date_published: string
  authors?: { name: string }[]
  tags: string[]
  language?: string
  /** What a reader may do with it, and whom it credits: an extension, as JSON Feed has room for. */
  _callboard: Pick<ListedJob, 'redistribution' | 'attribution'>
}

export interface FeedHead {
  title: string
  home_page_url: string
  feed_url: string
  description: string
}

/** `/v1/feed.json` and `/v1/feed.rss`: the newest jobs of any filter, for feed readers. A saved filter is its address. */
export function readerRoutes(app: FastifyInstance, db: Database): void {
  app.get('/v1/feed.json', async (request, reply) => {
    const items = await newest(db, request)
    reply.type('application/feed+json; charset=utf-8')
    return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...headOf(request), items })
  })
  app.get('/v1/feed.rss', async (request, reply) => {
    const items = await newest(db, request)
    return reply.type('application/rss+xml; charset=utf-8').send(rssOf(headOf(request), items))
  })
}

async function newest(db: Database, request: FastifyRequest): Promise<FeedItem[]> {
  const { filter } = readJobFilter(request.query as RawQuery, {})
  const { items } = await listJobItems(db, { filter, sort: 'first_seen', after: null, limit: NEWEST })
  const origin = originOf(request)
  return items.map((item) => itemOf(JSON.parse(item) as ListedJob, origin))
}

function headOf(request: FastifyRequest): FeedHead {
  const origin = originOf(request)
  const [, query] = request.url.split('?')
  const asked = [...new URLSearchParams(query)].map(([name, value]) => `${inWords(name)}: ${value}`)
  return {
    title: asked.length === 0 ? 'Callboard' : `Callboard, ${asked.join(', ')}`,
    home_page_url: query === undefined ? `${origin}/` : `${origin}/?${query}`,
    feed_url: `${origin}${request.url}`,
    description: 'Part-time and remote customer-service jobs, newest first',
  }
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`
}

function itemOf(job: ListedJob, origin: string): FeedItem {
  const link = jobLink(job)
  const facts = [job.hours, job.workplace, job.term, ...job.shifts, ...job.channels].filter(
    (one) => one !== 'unknown',
  )
  const where = job.places.slice(0, 3).map((place) => placeName(place))
  const lines = [
    [job.company, ...where].filter(Boolean).join(' · '),
    capital(facts.map(inWords).join(', ')),
    job.pay === null ? null : payText(job.pay),
    `From ${job.attribution.join(', ')}`,
  ]
  return {
    id: `urn:callboard:job:${job.id}`,
    url: `${origin}/jobs/${job.id}`,
    ...(link ? { external_url: link } : {}),
    title: job.title,
    content_text: lines.filter(Boolean).join('\n'),
    date_published: job.posted_at ?? job.first_seen,
    ...(job.company === null ? {} : { authors: [{ name: job.company }] }),
    tags: facts,
    ...(job.language === null ? {} : { language: job.language }),
    _callboard: { redistribution: job.redistribution, attribution: job.attribution },
  }
}

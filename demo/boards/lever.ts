import type { FastifyInstance } from 'fastify'
import { plainText } from '../world/copies.ts'
import type { Block } from '../world/opening.ts'
import { blocksToHtml, bulletsToHtml, DIVS, escapeHtml, webPage } from './html.ts'
import { robots } from './server.ts'
import type { Row, Showing } from './showing.ts'

const COMMITMENT: Record<string, string> = {
  'full-time': 'Full-time',
  'part-time': 'Part-time',
  either: 'Full-time or part-time',
}
const TERM: Record<string, string> = {
  contract: 'Contractor',
  seasonal: 'Seasonal',
  temporary: 'Temporary',
  permanent: 'Permanent',
}
const WORKPLACE: Record<string, string> = { remote: 'remote', hybrid: 'hybrid', onsite: 'onsite' }
const INTERVAL: Record<string, string> = {
  hour: 'per-hour-wage',
  month: 'per-month-salary',
  year: 'per-year-salary',
}

/** Lever's postings API: a bare array per page, no total, requirement lists apart from the description. */
export function lever(app: FastifyInstance, origin: () => string, showing: Showing): void {
  robots(app, ['User-agent: *', 'Crawl-delay: 1', 'Allow: /'])
  app.get<{ Params: { site: string }; Querystring: { skip?: string; limit?: string } }>(
    '/v0/postings/:site',
    (request, reply) => {
      const rows = showing.rows(`lever:${request.params.site}`)
      if (rows === null) return reply.code(404).send({ ok: false, error: 'Document not found' })
      const skip = Number(request.query.skip ?? 0)
      const page = rows.slice(skip, skip + Number(request.query.limit ?? 100))
      return page.map((row) => posting(row, request.params.site, origin()))
    },
  )
  app.get<{ Params: { site: string; id: string } }>('/v0/postings/:site/:id', (request, reply) => {
    const row = showing.find(`lever:${request.params.site}`, request.params.id)
    if (row === null) return reply.code(404).send({ ok: false, error: 'Document not found' })
    return posting(row, request.params.site, origin())
  })
  app.get<{ Params: { site: string; id: string } }>('/:site/:id', (request, reply) => {
    const row = showing.find(`lever:${request.params.site}`, request.params.id)
    if (row === null) return reply.code(404).send('Not found')
    const body = `<h2>${escapeHtml(row.advert.title)}</h2>${blocksToHtml(row.advert.blocks, DIVS)}`
    return reply.type('text/html').send(webPage(row.advert.language, row.advert.title, '', body))
  })
}

function posting({ id, advert, postedAt }: Row, site: string, origin: string) {
  const isClosing = (block: Block): boolean => block.kind === 'closing'
  const opening = advert.blocks.filter((block) => block.bullets.length === 0 && !isClosing(block))
  const lists = advert.blocks.filter((block) => block.bullets.length > 0)
  const closing = advert.blocks.filter(isClosing)
  const commitment = [advert.hours && COMMITMENT[advert.hours], advert.term && TERM[advert.term]]
    .filter(Boolean)
    .join(', ')
  const country = advert.places[0]?.country ?? advert.remoteScope[0] ?? null
  const locations = advert.location.split('; ')
  return {
    id,
    text: advert.title,
    hostedUrl: `${origin}/${site}/${id}`,
    applyUrl: `${origin}/${site}/${id}/apply`,
    createdAt: Date.parse(postedAt),
    workplaceType: advert.workplace === null ? 'unspecified' : (WORKPLACE[advert.workplace] ?? 'unspecified'),
    country,
    categories: {
      ...(commitment !== '' && { commitment }),
      department: 'Operations',
      location: locations[0],
      team: 'Service',
      allLocations: locations,
    },
    description: blocksToHtml(opening, DIVS),
    descriptionPlain: plainText(opening),
    lists: lists.map((block) => ({ text: block.heading ?? '', content: bulletsToHtml(block.bullets) })),
    additional: blocksToHtml(closing, DIVS),
    additionalPlain: plainText(closing),
    ...(advert.pay !== null && {
      salaryRange: {
        currency: advert.pay.currency,
        interval: INTERVAL[advert.pay.period],
        min: advert.pay.min,
        max: advert.pay.max,
      },
    }),
  }
}

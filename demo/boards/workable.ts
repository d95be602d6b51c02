import type { FastifyInstance } from 'fastify'
import { COUNTRY_NAMES } from '../world/places.ts'
import type { SourceSpec } from '../world/sources.ts'
import { SOURCES } from '../world/sources.ts'
import { blocksToHtml, escapeHtml, PLAIN, webPage } from './html.ts'
import { robots } from './server.ts'
import type { Row, Showing } from './showing.ts'

/** Workable's account widget: one row per location under one shortcode, a flag for remote work, no pay field. */
export function workable(app: FastifyInstance, origin: () => string, showing: Showing): void {
  robots(app, ['User-agent: *', 'Disallow:'])
  app.get<{ Params: { slug: string }; Querystring: { details?: string } }>(
    '/api/v1/widget/accounts/:slug',
    (request, reply) => {
      const source = account(request.params.slug)
      const rows = source === undefined ? null : showing.rows(source.id)
      if (source === undefined || rows === null) return reply.code(404).send({ error: 'Not found' })
      const details = request.query.details === 'true'
      return {
        name: source.company,
        description: null,
        jobs: rows.flatMap((row) => jobs(row, source, origin(), details)),
      }
    },
  )
  app.get<{ Params: { shortcode: string } }>('/j/:shortcode', (request, reply) => {
    const found = SOURCES.map(({ id }) => showing.find(id, request.params.shortcode)).find(
      (row) => row !== null,
    )
    if (found === undefined || found === null) return reply.code(404).send('Not found')
    const body = `<h1>${escapeHtml(found.advert.title)}</h1>${blocksToHtml(found.advert.blocks, PLAIN)}`
    return reply.type('text/html').send(webPage(found.advert.language, found.advert.title, '', body))
  })
}

function account(slug: string): SourceSpec | undefined {
  return SOURCES.find(({ adapter, name }) => adapter === 'workable' && name === slug)
}

const TYPES: Record<string, string> = { 'part-time': 'Part-time', 'full-time': 'Full-time' }
const TERMS: Record<string, string> = { contract: 'Contract', temporary: 'Temporary' }

function jobs(row: Row, source: SourceSpec, origin: string, details: boolean) {
  const { advert, id } = row
  const code = advert.places[0]?.country ?? advert.remoteScope[0] ?? source.country ?? 'US'
  const country = COUNTRY_NAMES[code]?.en ?? code
  const places = advert.places.length > 0 ? advert.places : [{ city: null, region: null, country: code }]
  const locations = places.map(({ city, region }) => ({
    country,
    countryCode: code,
    city: city ?? '',
    region: region ?? '',
    hidden: false,
  }))
  const type = (advert.hours && TYPES[advert.hours]) ?? (advert.term && TERMS[advert.term]) ?? ''
  return locations.map(({ city, region }) => ({
    title: advert.title,
    shortcode: id,
    code: advert.requisition ?? '',
    employment_type: type,
    telecommuting: advert.workplace === 'remote',
    department: 'Operations',
    url: `${origin}/j/${id}`,
    shortlink: `${origin}/j/${id}`,
    application_url: `${origin}/j/${id}/apply`,
    published_on: row.postedAt.slice(0, 10),
    created_at: row.postedAt.slice(0, 10),
    country,
    city,
    state: region,
    education: '',
    experience: '',
    function: '',
    industry: '',
    locations,
    ...(details && { description: blocksToHtml(advert.blocks, PLAIN) }),
  }))
}

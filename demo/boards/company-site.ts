import type { FastifyInstance } from 'fastify'
import type { SourceSpec } from '../world/sources.ts'
import { blocksToHtml, escapeHtml, PLAIN, webPage } from './html.ts'
import { jsonLdPosting, jsonLdScript, microdataPosting } from './job-posting-markup.ts'
import { robots, sendTagged } from './server.ts'
import type { Row, Showing } from './showing.ts'

/** An employer's own site: robots.txt, a site map of site maps, and one page per opening with schema.org markup. */
export function companySite(
  app: FastifyInstance,
  origin: () => string,
  showing: Showing,
  source: SourceSpec,
): void {
  const folder = source.folder ?? '/jobs'
  robots(app, () => ['User-agent: *', 'Disallow: /intern/', `Sitemap: ${origin()}/sitemap.xml`])
  app.get('/', (_request, reply) => {
    const links = (showing.rows(source.id) ?? []).map(
      ({ id, advert }) => `<li><a href="${id}">${escapeHtml(advert.title)}</a></li>`,
    )
    return reply
      .type('text/html; charset=utf-8')
      .send(webPage('en', source.name, '', `<ul>${links.join('')}</ul>`))
  })
  app.get('/sitemap.xml', (_request, reply) =>
    reply
      .type('application/xml')
      .send(siteMapIndex([`${origin()}/sitemap-pages.xml`, `${origin()}/sitemap-openings.xml`])),
  )
  app.get('/sitemap-pages.xml', (_request, reply) =>
    reply.type('application/xml').send(
      siteMap([
        { url: `${origin()}/`, changedOn: '2026-01-05' },
        { url: `${origin()}/about`, changedOn: '2025-03-01' },
      ]),
    ),
  )
  app.get('/sitemap-openings.xml', (_request, reply) => {
    const rows = (showing.rows(source.id) ?? []).map(({ id, changedOn }) => ({
      url: origin() + id,
      changedOn,
    }))
    const dead = showing.dead(source.id).map((id) => ({ url: origin() + id, changedOn: '2026-10-01' }))
    return reply.type('application/xml').send(siteMap([...rows, ...dead]))
  })
  app.get<{ Params: { slug: string } }>(`${folder}/:slug`, (request, reply) => {
    const row = showing.find(source.id, `${folder}/${request.params.slug}`)
    if (row === null)
      return reply.code(404).type('text/html').send('<!doctype html><title>404</title><h1>404</h1>')
    const related =
      showing
        .rows(source.id)
        ?.filter(({ id }) => id !== row.id)
        .slice(0, 3) ?? []
    return sendTagged(request, reply, 'text/html; charset=utf-8', page(row, related, origin(), source))
  })
}

function page(row: Row, related: readonly Row[], origin: string, source: SourceSpec): string {
  const { advert, id } = row
  const others = `<aside>${related.map((one) => `<a href="${one.id}">${escapeHtml(one.advert.title)}</a>`).join(' ')}</aside>`
  if (source.markup === 'microdata')
    return webPage(advert.language, advert.title, '', `${microdataPosting(row)}${others}`)
  const posting = jsonLdPosting(row, origin + id)
  const value =
    source.markup === 'graph'
      ? {
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebSite', name: source.company, url: origin },
            { '@type': 'BreadcrumbList', itemListElement: [] },
            posting,
          ],
        }
      : { '@context': 'https://schema.org/', ...posting }
  const body = `<h1>${escapeHtml(advert.title)}</h1><main>${blocksToHtml(advert.blocks, PLAIN)}</main>${others}`
  return webPage(advert.language, `${advert.title} | ${source.company}`, jsonLdScript(value), body)
}

function siteMapIndex(urls: readonly string[]): string {
  const entries = urls.map((url) => `<sitemap><loc>${escapeHtml(url)}</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</sitemapindex>\n`
}

function siteMap(entries: readonly { url: string; changedOn: string }[]): string {
  const lines = entries.map(
    ({ url, changedOn }) => `<url><loc>${escapeHtml(url)}</loc><lastmod>${changedOn}</lastmod></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
}

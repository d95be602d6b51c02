import type { FastifyInstance } from 'fastify'
import { blocksToHtml, DIVS, escapeHtml } from './html.ts'
import { robots, sendTagged } from './server.ts'
import { type Row, rfc822, type Showing } from './showing.ts'

const SOURCE = 'weworkremotely:customer-support'
/** The one category the demo's board has. */
export const FEED = 'categories/remote-customer-support-jobs'
const REGIONS: Record<string, string> = { US: 'USA Only', GB: 'UK Only', CA: 'Canada Only' }

/** A remote board's RSS in the manner of We Work Remotely: newest items only, company before the title, escaped HTML. */
export function remoteFeed(app: FastifyInstance, showing: Showing): void {
  robots(app, ['User-agent: *', 'Disallow: /login', 'Allow: /'])
  app.get('/', (_request, reply) =>
    reply.type('text/html').send('<!doctype html><title>Remote jobs</title><p>Remote jobs.</p>'),
  )
  app.get<{ Params: { name: string } }>('/categories/:name', (request, reply) => {
    // An unknown category leads to the home page instead of a 404.
    if (`categories/${request.params.name}` !== `${FEED}.rss`) return reply.redirect('/', 301)
    return sendTagged(request, reply, 'application/rss+xml; charset=utf-8', feed(showing.rows(SOURCE) ?? []))
  })
}

function feed(rows: readonly Row[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss"><channel><title>Remote customer support jobs</title>
<link>https://remote-board.example</link><description>Newest remote jobs</description>
${rows.map(item).join('\n')}
</channel></rss>
`
}

function item({ id, advert, postedAt, closesAt }: Row): string {
  const type = advert.term === 'contract' ? 'Contract' : advert.hours === 'full-time' ? 'Full-Time' : ''
  const site = `https://${advert.company.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`
  const description = [
    `<p><strong>Headquarters:</strong> ${advert.remoteScope[0] === 'GB' ? 'Norwich' : 'Boise, ID'}<br><strong>URL:</strong> <a href="${site}">${site}</a></p>`,
    blocksToHtml(advert.blocks, DIVS),
    `<p><strong>To apply:</strong> <a href="${id}">${id}</a></p>`,
  ].join('\n')
  return `<item>
<media:content url="https://remote-board.example/logo.png" type="image/png"/>
<title><![CDATA[${advert.company}: ${advert.title}]]></title>
<region>${REGIONS[advert.remoteScope[0] ?? ''] ?? 'Anywhere in the World'}</region><country/><state/>
<skills/><category>Customer Support</category><type>${type}</type>
<description>${escapeHtml(description)}</description>
<pubDate>${rfc822(postedAt)}</pubDate>
${closesAt === null ? '' : `<expires_at>${rfc822(closesAt)}</expires_at>`}
<guid>${id}</guid><link>${id}</link></item>`
}

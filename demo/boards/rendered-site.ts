import type { FastifyInstance } from 'fastify'
import type { SourceSpec } from '../world/sources.ts'
import { blocksToHtml, PLAIN } from './html.ts'
import { jsonLdPosting } from './job-posting-markup.ts'
import { robots } from './server.ts'
import type { Showing } from './showing.ts'

const SHELL = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Careers</title></head>
<body><div id="app">Loading</div><script src="/app.js"></script></body></html>
`

/** Runs in the visitor's browser: without it the pages are empty shells. */
const APP = `const app = document.getElementById('app')
const get = async (path) => (await fetch(path)).json()
async function listing() {
  const openings = await get('/api/openings.json')
  app.replaceChildren(...openings.map(({ href, title, location }) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: title })
    const item = document.createElement('p')
    item.append(link, ' ', location)
    return item
  }))
}
async function opening() {
  const { title, html, posting } = await get('/api' + location.pathname + '.json')
  document.title = title
  const heading = Object.assign(document.createElement('h1'), { textContent: title })
  const text = Object.assign(document.createElement('main'), { innerHTML: html })
  const markup = Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent: JSON.stringify(posting) })
  app.replaceChildren(heading, text)
  document.head.append(markup)
}
if (/^\\/openings\\/\\d+$/.test(location.pathname)) opening()
else listing()
`

/** A careers page written by its own script: listing and openings are shells that a browser must fill. */
export function renderedSite(
  app: FastifyInstance,
  origin: () => string,
  showing: Showing,
  source: SourceSpec,
): void {
  const html = 'text/html; charset=utf-8'
  robots(app, ['User-agent: *', 'Allow: /'])
  app.get('/app.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(APP))
  app.get('/openings', (_request, reply) => reply.type(html).send(SHELL))
  app.get('/api/openings.json', () =>
    (showing.rows(source.id) ?? []).map(({ id, advert }) => ({
      href: id,
      title: advert.title,
      location: advert.location,
    })),
  )
  app.get<{ Params: { number: string } }>('/openings/:number', (request, reply) =>
    showing.find(source.id, `/openings/${request.params.number}`) === null
      ? reply.code(404).type(html).send('<!doctype html><title>404</title><h1>No such opening</h1>')
      : reply.type(html).send(SHELL),
  )
  app.get<{ Params: { number: string } }>('/api/openings/:number', (request, reply) => {
    const number = request.params.number.replace(/\.json$/, '')
    const row = showing.find(source.id, `/openings/${number}`)
    if (row === null) return reply.code(404).send({ error: 'no such opening' })
    const posting = { '@context': 'https://schema.org/', ...jsonLdPosting(row, origin() + row.id) }
    return { title: row.advert.title, html: blocksToHtml(row.advert.blocks, PLAIN), posting }
  })
}

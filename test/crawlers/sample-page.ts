import type { Page, PageRequest } from '../../crawlers/page.ts'

/** A good answer as an adapter gets it: of a list, on a day in October 2026, unless told otherwise. */
export function samplePage(url: string, body: string, over: Partial<Page> = {}): Page {
  const request: PageRequest = { url, kind: 'list' }
  return { request, url, status: 200, headers: {}, body, at: '2026-10-12T06:00:00Z', ...over }
}

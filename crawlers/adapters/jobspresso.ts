import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { textsOf } from '../fields.ts'
import { readJobFeed } from '../job-feed.ts'
import { extraOf } from '../rows.ts'

/** Jobspresso's feed of the newest postings. */
export const adapter = defineAdapter({
  platform: 'Jobspresso',
  docs: 'https://wpjobmanager.com/document/advanced-usage/rss-feed/',
  via: 'feed',
  access: 'opt-in',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  params: ['search', 'site'],
  defaults: { search: '', site: 'https://jobspresso.co' },
  example: { search: 'chat support', site: 'https://jobspresso.co' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const asked = url.searchParams
    const isFeed = asked.get('feed') === 'job_feed' || asked.get('post_type') === 'job_listing'
    if (!isFeed || !/(^|\.)jobspresso\.co$/.test(url.hostname)) return null
    return { search: asked.get('search_keywords') ?? '', site: url.origin }
  },

  start({ search, site }) {
    const words = search === '' ? '' : `&search_keywords=${encodeURIComponent(search)}`
    return [{ url: `${site}/?feed=job_feed${words}`, kind: 'list' }]
  },

  // Not a reading of the text: the board takes remote jobs alone.
  parse: (page) =>
    readJobFeed(page, (item) => ({
      workplace: 'remote',
      extra: extraOf({ category: textsOf(item.category) }),
    })),
})

import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { decodeEntities } from '../entities.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, numberOf, textOf, textsOf } from '../fields.ts'
import { readJobFeed } from '../job-feed.ts'
import { type Draft, extraOf, htmlText, payOf, readJson, readRows } from '../rows.ts'

const API = 'api/v2/remote-jobs'
const FEED = 'feed/job_feed'

/**
 * Jobicy's API and its RSS, which alone can be asked for part-time. Both show the newest postings, six hours late, and
 * may be asked once an hour. Their filters do not always bite.
 */
export const adapter = defineAdapter({
  platform: 'Jobicy',
  docs: 'https://github.com/Jobicy/remote-jobs-api',
  via: 'api',
  access: 'on',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  params: ['path', 'query', 'site'],
  defaults: { path: API, query: 'count=100&industry=supporting', site: 'https://jobicy.com' },
  example: { path: API, query: 'count=100&industry=supporting', site: 'https://jobicy.com' },
  everyMs: HOUR_MS,

  recognise(url) {
    const path = [API, FEED].find((one) => url.pathname.replace(/\/$/, '') === `/${one}`)
    const isOurs = path === API || /(^|\.)jobicy\.com$/.test(url.hostname)
    return path === undefined || !isOurs ? null : { path, query: url.search.slice(1), site: url.origin }
  },

  start: ({ path, query, site }) => [
    { url: `${site}/${path}${query === '' ? '' : `?${query}`}`, kind: 'list' },
  ],

  parse(page) {
    if (page.body.trimStart().startsWith('<'))
      return readJobFeed(page, (item, { externalId, url }) => ({
        externalId: idOf(url) ?? externalId,
        workplace: 'remote',
        extra: extraOf({ category: textsOf(item.category) }),
      }))
    const rows = fieldsOf(readJson(page))?.jobs
    if (!Array.isArray(rows)) throw new SourceChanged('no list "jobs" in the answer', { url: page.url })
    return readRows(rows, readJob)
  },
})

/** API and feed number a posting alike in its address: /jobs/140001-words. */
function idOf(url: string | undefined): string | undefined {
  return /\/jobs\/(\d+)/.exec(url ?? '')?.[1]
}

function readJob(job: Fields): Draft {
  const title = textOf(job.jobTitle)
  return {
    externalId: textOf(job.id),
    // Titles come from a web page, entities and all.
    title: title === undefined ? undefined : textOf(decodeEntities(title)),
    url: addressOf(job.url),
    company: textOf(job.companyName),
    ...htmlText(textOf(job.jobDescription), textOf(job.jobExcerpt)),
    location: textOf(job.jobGeo),
    // Not a reading of the text: the board takes remote jobs alone.
    workplace: 'remote',
    commitment: textsOf(job.jobType).join(', ') || undefined,
    pay: payOf({
      min: numberOf(job.salaryMin ?? job.annualSalaryMin),
      max: numberOf(job.salaryMax ?? job.annualSalaryMax),
      currency: textOf(job.salaryCurrency),
      // The older members have their period in their name.
      period: textOf(job.salaryPeriod) ?? (job.annualSalaryMin === undefined ? undefined : 'annual'),
    }),
    postedAt: textOf(job.pubDate),
    extra: extraOf({
      industry: textsOf(job.jobIndustry).map((text) => decodeEntities(text)),
      level: textOf(job.jobLevel)?.replace(/^any$/i, '') || undefined,
    }),
  }
}

// Crawls a plan of bench/crawl with Crawlee's CheerioCrawler, tuned: queue in memory, no sessions, no retries, all of its
// concurrency from the start. Prints what it took as the last line.
import { readFileSync } from 'node:fs'
import { CheerioCrawler, Configuration, log } from '@crawlee/cheerio'

log.setLevel(log.LEVELS.OFF)
const plan = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const kinds = {}
for (const kind of ['json-ld', 'microdata', 'boards']) kinds[kind] = await crawl(kind)
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(`${JSON.stringify({ kinds, peakMb })}\n`)

async function crawl(kind) {
  const found = { rows: 0, filled: {}, chars: {} }
  const read = { 'json-ld': readJsonLd, microdata: readMicrodata, boards: readBoard }[kind]
  const requests =
    kind === 'boards'
      ? plan.boards.map(({ url, platform }) => ({ url, userData: { platform } }))
      : plan.details[kind].map((url) => ({ url }))
  let failed = 0
  const crawler = new CheerioCrawler(
    {
      minConcurrency: plan.atOnce,
      maxConcurrency: plan.atOnce,
      additionalMimeTypes: ['application/json'],
      useSessionPool: false,
      maxRequestRetries: 0,
      requestHandler(context) {
        for (const row of read(context)) count(found, row)
      },
      failedRequestHandler() {
        failed++
      },
    },
    new Configuration({ persistStorage: false, purgeOnStart: false }),
  )
  const before = process.cpuUsage()
  const startedAt = performance.now()
  await crawler.run(requests)
  const { user, system } = process.cpuUsage(before)
  if (failed > 0) throw new Error(`${failed} requests failed`)
  const seconds = (performance.now() - startedAt) / 1000
  return { pages: requests.length, seconds, cpuSeconds: (user + system) / 1e6, ...found }
}

function count(found, row) {
  found.rows++
  for (const [field, value] of Object.entries(row)) {
    if (value === undefined || value === null) continue
    found.filled[field] = (found.filled[field] ?? 0) + 1
    found.chars[field] = (found.chars[field] ?? 0) + value.length
  }
}

function readJsonLd({ $ }) {
  const rows = []
  for (const script of $('script[type="application/ld+json"]').get()) {
    const job = JSON.parse($(script).text())
    if (job['@type'] !== 'JobPosting') continue
    const { address } = job.jobLocation
    const { currency, value } = job.baseSalary
    rows.push({
      title: job.title,
      company: job.hiringOrganization.name,
      place: `${address.addressLocality}, ${address.addressCountry}`,
      commitment: job.employmentType,
      pay: `${value.minValue} ${value.maxValue} ${currency} ${value.unitText}`,
      postedAt: job.datePosted,
      closesAt: job.validThrough,
      requisition: job.identifier.value,
      body: job.description,
    })
  }
  return rows
}

function readMicrodata({ $ }) {
  return $('[itemtype$="/JobPosting"]')
    .get()
    .map((element) => {
      const job = $(element)
      const text = (name) => job.find(`[itemprop="${name}"]`).first().text()
      const meta = (name) => job.find(`[itemprop="${name}"]`).first().attr('content')
      return {
        title: text('title'),
        company: text('hiringOrganization'),
        place: `${text('addressLocality')}, ${meta('addressCountry')}`,
        commitment: meta('employmentType'),
        pay: `${meta('minValue')} ${meta('maxValue')} ${meta('currency')} ${meta('unitText')}`,
        postedAt: meta('datePosted'),
        closesAt: meta('validThrough'),
        requisition: job.find('[itemprop="identifier"] [itemprop="value"]').attr('content'),
        body: job.find('[itemprop="description"]').html(),
      }
    })
}

function readBoard({ json, request }) {
  const { platform } = request.userData
  if (platform === 'greenhouse')
    return json.jobs.map((job) => ({
      title: job.title,
      company: job.company_name,
      place: job.location.name,
      commitment: job.metadata[0].value,
      pay: `${job.pay_input_ranges[0].min_cents / 100} ${job.pay_input_ranges[0].max_cents / 100} ${job.pay_input_ranges[0].currency_type} Hour`,
      postedAt: job.first_published.slice(0, 10),
      closesAt: job.application_deadline,
      requisition: job.requisition_id,
      body: unescaped(job.content),
    }))
  if (platform === 'lever')
    return json.map((job) => ({
      title: job.text,
      place: job.categories.location,
      commitment: job.categories.commitment,
      pay: `${job.salaryRange.min} ${job.salaryRange.max} ${job.salaryRange.currency} ${job.salaryRange.interval}`,
      postedAt: new Date(job.createdAt).toISOString().slice(0, 10),
      body: job.description,
    }))
  return json.jobs.map((job) => {
    const [pay] = job.compensation.summaryComponents
    return {
      title: job.title,
      place: job.location,
      commitment: job.employmentType,
      pay: `${pay.minValue} ${pay.maxValue} ${pay.currencyCode} ${pay.interval}`,
      postedAt: job.publishedAt.slice(0, 10),
      body: job.descriptionHtml,
    }
  })
}

function unescaped(html) {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

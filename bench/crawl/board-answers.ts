import { escapeHtml } from '../../demo/boards/html.ts'
import type { Opening } from './openings.ts'

/** Platforms whose boards the bench serves, with what an answer of theirs looks like. */
export const BOARD_ANSWERS = { greenhouse, lever, ashby } as const
export type Platform = keyof typeof BOARD_ANSWERS

function greenhouse(board: string, rows: readonly Opening[], origin: string) {
  const jobs = rows.map((row, n) => ({
    id: 4_000_000 + n,
    internal_job_id: 7_000_000 + n,
    title: row.title,
    updated_at: `${row.postedOn}T05:45:00-05:00`,
    first_published: `${row.postedOn}T05:45:00-05:00`,
    requisition_id: row.requisition,
    location: { name: row.city },
    absolute_url: `${origin}/${board}/jobs/${4_000_000 + n}`,
    language: 'en',
    company_name: row.company,
    application_deadline: row.closesOn,
    metadata: [{ id: 77, name: 'Employment Type', value: row.commitment, value_type: 'single_select' }],
    content: escapeHtml(htmlOf(row)),
    departments: [{ id: 9, name: 'Customer Care', parent_id: null, child_ids: [] }],
    offices: [{ id: 5, name: row.city, location: null, parent_id: null, child_ids: [] }],
    pay_input_ranges: [
      {
        min_cents: row.pay.min * 100,
        max_cents: row.pay.max * 100,
        currency_type: 'USD',
        title: 'Hourly',
        blurb: '',
      },
    ],
  }))
  return { jobs, meta: { total: jobs.length } }
}

function lever(site: string, rows: readonly Opening[], origin: string) {
  return rows.map((row, n) => ({
    id: `${site}-${n}`,
    text: row.title,
    hostedUrl: `${origin}/${site}/${n}`,
    applyUrl: `${origin}/${site}/${n}/apply`,
    createdAt: Date.parse(row.postedOn),
    workplaceType: 'onsite',
    country: row.country,
    categories: {
      commitment: row.commitment,
      department: 'Care',
      location: row.city,
      allLocations: [row.city],
    },
    description: htmlOf(row),
    descriptionPlain: row.paragraphs.join('\n\n'),
    lists: [],
    additional: '',
    additionalPlain: '',
    salaryRange: { currency: 'USD', interval: 'per-hour-wage', min: row.pay.min, max: row.pay.max },
  }))
}

function ashby(board: string, rows: readonly Opening[], origin: string) {
  const jobs = rows.map((row, n) => ({
    id: `${board}-${n}`,
    title: row.title,
    department: 'Care',
    team: 'Phone',
    employmentType: row.commitment,
    location: row.city,
    secondaryLocations: [],
    shouldDisplayCompensationOnJobPostings: true,
    publishedAt: `${row.postedOn}T08:00:00.000+00:00`,
    isListed: true,
    isRemote: false,
    workplaceType: 'OnSite',
    jobUrl: `${origin}/${board}/${n}`,
    applyUrl: `${origin}/${board}/${n}/application`,
    descriptionHtml: htmlOf(row),
    descriptionPlain: row.paragraphs.join('\n\n'),
    compensation: {
      summaryComponents: [
        {
          compensationType: 'Salary',
          interval: '1 HOUR',
          currencyCode: 'USD',
          minValue: row.pay.min,
          maxValue: row.pay.max,
        },
      ],
    },
  }))
  return { jobs, apiVersion: '1' }
}

function htmlOf({ paragraphs }: Opening): string {
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')
}

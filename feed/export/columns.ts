import { jobLink } from '../job-link.ts'
import type { JobItem } from '../schemas/job.ts'

/** One column of a table of jobs. */
export interface Column {
  name: string
  type: 'STRING' | 'TIMESTAMP' | 'INT32' | 'DOUBLE' | 'BOOLEAN'
  of(job: JobItem): string | number | boolean | null
}

const text = (name: string, of: Column['of']): Column => ({ name, type: 'STRING', of })
const moment = (name: string, of: Column['of']): Column => ({ name, type: 'TIMESTAMP', of })
const amount = (name: string, of: Column['of']): Column => ({ name, type: 'DOUBLE', of })
const list = (name: string, of: (job: JobItem) => readonly string[]): Column =>
  text(name, (job) => of(job).join('; '))

/** Jobs as a flat table, for CSV and Parquet: the first place in columns of its own, lists joined by "; ". */
export const COLUMNS: readonly Column[] = [
  text('id', (job) => job.id),
  text('state', (job) => job.state),
  text('scope', (job) => job.scope),
  text('title', (job) => job.title),
  text('company', (job) => job.company),
  text('language', (job) => job.language),
  text('city', (job) => job.places[0]?.city ?? null),
  text('region', (job) => job.places[0]?.region ?? null),
  text('country', (job) => job.places[0]?.country ?? null),
  list('countries', (job) => job.countries),
  { name: 'places', type: 'INT32', of: (job) => job.places.length },
  moment('posted_at', (job) => job.posted_at),
  moment('closes_at', (job) => job.closes_at),
  moment('first_seen', (job) => job.first_seen),
  moment('closed_at', (job) => job.closed_at),
  text('closed_reason', (job) => job.closed_reason),
  { name: 'reposts', type: 'INT32', of: (job) => job.reposts },
  text('occupation', (job) => job.occupation),
  text('soc', (job) => job.occupation_codes.soc),
  text('isco', (job) => job.occupation_codes.isco),
  { name: 'customer_service', type: 'BOOLEAN', of: (job) => job.customer_service },
  text('workplace', (job) => job.workplace),
  text('hours', (job) => job.hours),
  text('term', (job) => job.term),
  list('shifts', (job) => job.shifts),
  list('channels', (job) => job.channels),
  text('stream', (job) => job.stream),
  text('employer_type', (job) => job.employer_type),
  amount('pay_min', (job) => job.pay?.min ?? null),
  amount('pay_max', (job) => job.pay?.max ?? null),
  text('pay_currency', (job) => job.pay?.currency ?? null),
  text('pay_period', (job) => job.pay?.period ?? null),
  amount('pay_hourly_min', (job) => job.pay?.hourly_min ?? null),
  amount('pay_hourly_max', (job) => job.pay?.hourly_max ?? null),
  text('url', (job) => jobLink(job)),
  { name: 'postings', type: 'INT32', of: (job) => job.postings.length },
  list('sources', (job) => [...new Set(job.postings.map(({ source }) => source))]),
  text('redistribution', (job) => job.redistribution),
  list('attribution', (job) => job.attribution),
]

import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** Where advertised pay stands among the official wages of its occupation; figures in USD an hour. */
export interface PayPosition {
  soc: string
  soc_title: string | null
  /** Year of the wages. */
  wage_year: number
  hourly: number
  /** Between which percentiles: below-p10, p10-p25 ... above-p90. */
  band: string
  /** Interpolated, 10 to 90; null below the first and above the last. */
  percentile: number | null
  /** Whom to cite. */
  source: string
}

/** The place of a public job's pay; null without pay in USD, its hourly equivalent or wages on record. */
export async function findPayPosition(db: Database, jobId: string): Promise<PayPosition | null> {
  const { rows } = await sql<PayPosition>`
    select soc, soc_title, wage_year, hourly::float8, band, percentile, source
    from public.pay_positions where job_id = ${jobId}`.execute(db)
  return rows[0] ?? null
}

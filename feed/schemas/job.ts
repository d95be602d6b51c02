import { z } from 'zod'
import {
  CHANNELS,
  EMPLOYER_TYPES,
  HOURS,
  OCCUPATIONS,
  PAY_BASES,
  PAY_PERIODS,
  PAY_PROVENANCES,
  SCOPES,
  SHIFTS,
  STREAMS,
  TERMS,
  WORKPLACES,
} from '../../pipeline/vocabulary.ts'

const moment = z.iso.datetime().describe('ISO 8601, UTC')
const state = z.enum(['open', 'closed'])
const redistribution = z
  .enum(['ok', 'link-back', 'no-third-party-boards'])
  .describe('what you may do with it: link-back asks for a link to the posting')

const place = z.strictObject({
  city: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable(),
})

const pay = z
  .strictObject({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: z.string(),
    period: z.enum(PAY_PERIODS),
    basis: z.enum(PAY_BASES),
    provenance: z.enum(PAY_PROVENANCES),
    hourly_min: z.number().nullable(),
    hourly_max: z.number().nullable(),
  })
  .describe('base pay of this job; the hourly figures are null where hours are not known')

const followedPosting = z.strictObject({
  id: z.string(),
  source: z.string(),
  source_name: z.string(),
  state,
  url: z.string().nullable(),
  apply_url: z.string().nullable(),
  redistribution,
  attribution: z.string().nullable().describe('whom to credit'),
  posted_at: moment.nullable(),
  closes_at: moment.nullable(),
  first_seen: moment,
  closed_at: moment.nullable(),
  closed_reason: z.string().nullable(),
})

/** A job as snapshots and followed changes hold it. */
export const followedJob = z.strictObject({
  id: z.string(),
  state,
  scope: z.enum(SCOPES),
  title: z.string(),
  company: z.string().nullable(),
  language: z.string().nullable(),
  places: z.array(place),
  countries: z.array(z.string()),
  posted_at: moment.nullable(),
  closes_at: moment.nullable(),
  first_seen: moment,
  closed_at: moment.nullable(),
  closed_reason: z.string().nullable(),
  reposts: z.int(),
  occupation: z.enum(OCCUPATIONS),
  occupation_codes: z.strictObject({ soc: z.string().nullable(), isco: z.string().nullable() }),
  customer_service: z.boolean(),
  workplace: z.enum(WORKPLACES),
  hours: z.enum(HOURS),
  term: z.enum(TERMS),
  shifts: z.array(z.enum(SHIFTS)),
  channels: z.array(z.enum(CHANNELS)),
  stream: z.enum(STREAMS),
  employer_type: z.enum(EMPLOYER_TYPES),
  pay: pay.nullable(),
  redistribution,
  attribution: z.array(z.string()),
  postings: z.array(followedPosting),
})

/** A job as lists show it: with what moves from crawl to crawl. */
export const listedJob = followedJob.extend({
  last_seen: moment,
  campaign_id: z
    .string()
    .nullable()
    .describe('jobs of one campaign: same text and role, other places or shifts'),
  postings: z.array(followedPosting.extend({ last_seen: moment })),
})

const label = z.strictObject({
  value: z.unknown(),
  confidence: z.number().describe('how often its rule is right on our gold data, 0 to 1'),
  rule: z.string(),
  quote: z.string().nullable().describe('the words that gave it away'),
  quoted_from: z.string().nullable(),
  posting_id: z.string().nullable(),
})

/** One job with its text, its labels and their evidence. */
export const job = listedJob.extend({
  text: z.string().nullable(),
  pay_position: z
    .looseObject({ percentile: z.int().nullable(), band: z.string() })
    .nullable()
    .describe('where its pay lies among official wages of the occupation'),
  labels: z.record(z.string(), z.union([label, z.array(label)])),
})

export type JobItem = z.infer<typeof followedJob>
export type ListedJob = z.infer<typeof listedJob>

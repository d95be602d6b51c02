import { z } from 'zod'
import { followedJob, listedJob } from './job.ts'

const cursor = z.string().describe('hand it back as it is')

/** The town that `place` was taken for. */
export const takenPlace = z.strictObject({
  taken: z.string().describe('the largest town of that name'),
  radius_km: z.number(),
  others: z.array(z.string()).describe('towns of the same name: ask for one of them as it is spelled here'),
})

/** `/v1/jobs` */
export const jobPage = z.strictObject({
  data: z.array(listedJob),
  next_cursor: cursor.nullable(),
  has_more: z.boolean(),
  place: takenPlace.optional(),
})

/** One change, with the job as it is now where `include=job` asks for it. */
export const change = z.strictObject({
  job_id: z.string(),
  kind: z.enum(['opened', 'changed', 'closed', 'reopened', 'merged', 'split']),
  reason: z.string().nullable().describe('why it closed; with merged and split the id of the other job'),
  fields: z
    .record(z.string(), z.string())
    .describe('names of what changed, each with a short hash of its value'),
  at: z.iso.datetime(),
  recorded_at: z.iso.datetime(),
  job: followedJob.nullable().optional(),
})

/** What webhooks are sent: the type names the kind of the change. */
export const webhookEvent = z.strictObject({
  type: z.enum(['job.opened', 'job.changed', 'job.closed', 'job.reopened', 'job.merged', 'job.split']),
  timestamp: z.iso.datetime(),
  data: change,
})

/** `/v1/changes` */
export const changePage = z.strictObject({
  data: z.array(change),
  next_cursor: cursor,
  has_more: z.boolean(),
  pending: z.int().describe('entries of the log after this page, for whatever filter'),
  lag_seconds: z.number().describe('for how long the oldest change is held back by a transaction still open'),
})

/** Whatever was refused. */
export const refusal = z.strictObject({
  error: z.looseObject({
    message: z.string(),
    parameter: z.string().optional(),
    allowed: z.array(z.string()).optional(),
  }),
})

/** JSON Feed 1.1 */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  description: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.string(),
      external_url: z.string().optional(),
      title: z.string(),
      content_text: z.string(),
      date_published: z.iso.datetime(),
      authors: z.array(z.strictObject({ name: z.string() })).optional(),
      tags: z.array(z.string()),
      language: z.string().optional(),
      _callboard: followedJob.pick({ redistribution: true, attribution: true }),
    }),
  ),
})

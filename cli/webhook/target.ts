import { parse } from 'node:querystring'
import type { Settings } from '../../config/settings.ts'
import { userAgent } from '../../crawlers/fetch.ts'
import { createPoster, type Poster } from '../../crawlers/post.ts'
import type { JobFilter } from '../../db/job-filter.ts'
import { readFollowedFilter } from '../../feed/job-query.ts'
import { CommandError } from '../exit-codes.ts'
import { VERSION } from '../version.ts'

/** What webhooks are sent with: https to public addresses, and what the operator named in the own network. */
export function openPoster({ contact, webhookOrigins }: Settings): Poster {
  return createPoster({
    userAgent: contact === undefined ? `Callboard/${VERSION}` : userAgent(VERSION, contact),
    ownNetwork: new Set(webhookOrigins),
  })
}

/**
 * Reads the filter of a webhook: a query in the words of `/v1/changes`.
 *
 * @throws BadQuery
 */
export function readWebhookFilter(text: string): JobFilter {
  return readFollowedFilter(parse(text), {}).filter
}

/** Nobody is known by that id. */
export function unknownWebhook(id: string): CommandError {
  return new CommandError('usage', `there is no webhook ${id}: see callboard webhook list`)
}
